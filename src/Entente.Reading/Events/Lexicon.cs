using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>The event lexicon of data/lexicon/events: rules by the lemma of their predicate.</summary>
/// <remarks>The file format is told in data/lexicon/README.md.</remarks>
public sealed class Lexicon
{
    private readonly Dictionary<string, List<(Rule Rule, Pattern Pattern)>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Rule Rule, Pattern Pattern)>> _nouns = new(StringComparer.Ordinal);

    /// <summary>Files rules under their predicates.</summary>
    public Lexicon(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        foreach (var rule in rules)
            foreach (var pattern in rule.Patterns)
                foreach (var lemma in pattern.Predicates)
                {
                    var index = pattern.IsNoun ? _nouns : _verbs;
                    var head = lemma[(lemma.LastIndexOf(' ') + 1)..];
                    if (!index.TryGetValue(head, out var list)) index[head] = list = [];
                    list.Add((rule, pattern));
                }
    }

    /// <summary>All rules in the order of the files.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Patterns whose predicate is this verb.</summary>
    public IReadOnlyList<(Rule Rule, Pattern Pattern)> Verbs(Token t) => Find(_verbs, t, Inflections.OfVerb);

    /// <summary>Patterns whose predicate is this noun.</summary>
    public IReadOnlyList<(Rule Rule, Pattern Pattern)> Nouns(Token t) => Find(_nouns, t, Inflections.OfNoun);

    // By lemma; a word the lemmatiser has not seen is tried by every base form that it may have.
    private static List<(Rule, Pattern)> Find(Dictionary<string, List<(Rule, Pattern)>> index, Token t, Func<string, IEnumerable<string>> bases)
    {
        if (index.TryGetValue(t.Lemma.ToLowerInvariant(), out var found)) return found;
        foreach (var b in bases(t.Form.ToLowerInvariant()))
            if (index.TryGetValue(b, out found)) return found;
        return [];
    }

    /// <summary>Reads every file of data/lexicon/events. Throws <see cref="InvalidDataException"/> naming file and line.</summary>
    public static Lexicon Load(string dataFolder, Ontology ontology)
    {
        var classes = Table.Read(Path.Combine(dataFolder, "lexicon", "classes.tsv")).ToDictionary(r => r["class"], r => r.List("words"), StringComparer.Ordinal);
        var folder = Path.Combine(dataFolder, "lexicon", "events");
        var rules = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => LexiconFile.Read(f, classes, ontology)).ToList();
        var twice = rules.GroupBy(r => r.Id).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? new Lexicon(rules) : throw new InvalidDataException($"{folder}: rule \"{twice.Key}\" is defined twice; give one of them another name");
    }
}
