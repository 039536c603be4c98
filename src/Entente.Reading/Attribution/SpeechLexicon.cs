using Entente.Model;

namespace Entente.Reading.Attribution;

/// <summary>Verbs and nouns that report what somebody says: data/lexicon/speech.tsv.</summary>
public sealed class SpeechLexicon
{
    private readonly HashSet<string> _verbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _relays = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deeds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public static SpeechLexicon Load(string dataFolder)
    {
        var lexicon = new SpeechLexicon();
        foreach (var row in Table.Read(Path.Combine(dataFolder, "lexicon", "speech.tsv")))
            foreach (var word in row.List("words"))
                (row["kind"] switch { "verb" => lexicon._verbs, "relay" => lexicon._relays, "noun" => lexicon._nouns, "deed" => lexicon._deeds, "source" => lexicon._sources, _ => throw row.Fault("kind") }).Add(word);
        return lexicon;
    }

    /// <summary>Verbs whose subject says it: "say", "confirm".</summary>
    public bool IsVerb(Token t) => t.Upos is "VERB" or "AUX" && (_verbs.Contains(t.Lemma.ToLowerInvariant()) || _relays.Contains(t.Lemma.ToLowerInvariant()));

    /// <summary>Verbs whose subject carries what their object said: "quote", "cite".</summary>
    public bool IsRelay(Token t) => _relays.Contains(t.Lemma.ToLowerInvariant());

    /// <summary>Verbs of saying that take a deed: "denies sending troops".</summary>
    public bool TakesDeed(Token t) => t.Upos == "VERB" && _deeds.Contains(t.Lemma.ToLowerInvariant());

    /// <summary>Nouns for somebody who may say something: "source", "official", "adviser".</summary>
    public bool IsSource(Token t) => t.Upos is "NOUN" or "PROPN" && _sources.Contains(t.Lemma.ToLowerInvariant());

    /// <summary>"released a statement", "issued a warning": a verb that gives out what somebody says.</summary>
    public bool Delivers(AnalysedSentence s, Token t) =>
        t.Upos == "VERB" && s.Child(t.Index, "obj") is var given and >= 0 && IsNoun(s.Tokens[given]) && s.Children(given).Any(c => s.Tokens[c].Deprel is "acl" or "ccomp" or "acl:relcl");

    /// <summary>Nouns that hold what somebody says: "claim that", "reports of".</summary>
    public bool IsNoun(Token t) => t.Upos is "NOUN" && _nouns.Contains(t.Lemma.ToLowerInvariant());
}
