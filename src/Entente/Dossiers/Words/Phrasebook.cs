using Entente.Model;

namespace Entente.Dossiers.Words;

/// <summary>How a dossier words things: read from data/dossier and the labels of data/ontology.</summary>
public sealed class Phrasebook
{
    private readonly Dictionary<string, Phrase> _phrases;
    private readonly Dictionary<(string What, string Name), Side> _sides;
    private readonly Dictionary<string, string> _labels;
    private readonly HashSet<string> _whole;
    private readonly HashSet<string> _last;
    private readonly ILookup<string, string> _former;

    private Phrasebook(string data)
    {
        var folder = Path.Combine(data, "dossier");
        _phrases = Table.Read(Path.Combine(folder, "phrases.tsv")).Select(Phrase.Of).ToDictionary(p => p.Key, StringComparer.Ordinal);
        _sides = Table.Read(Path.Combine(folder, "sides.tsv")).ToDictionary(r => (r["what"], r["name"]), r => Phrase.SideOf(r, "side") ?? throw r.Fault("side"));
        _whole = [.. Table.Read(Path.Combine(folder, "articles.tsv")).Where(r => r["place"] == "whole").Select(r => r["word"])];
        _last = [.. Table.Read(Path.Combine(folder, "articles.tsv")).Where(r => r["place"] == "last").Select(r => r["word"])];
        _labels = Table.Read(Path.Combine(data, "ontology", "goods.tsv")).ToDictionary(r => "good " + r["good"], r => r["label"], StringComparer.Ordinal);
        _former = Table.Read(Path.Combine(folder, "continued.tsv")).ToLookup(r => r["state"], r => r["former"], StringComparer.Ordinal);
        foreach (var r in Table.Read(Path.Combine(data, "ontology", "subjects.tsv"))) _labels["subject " + r["subject"]] = r["label"];
    }

    /// <summary>Reads the data folder. Throws <see cref="InvalidDataException"/> naming file and line of a fault.</summary>
    public static Phrasebook Load(string dataFolder) => new(dataFolder);

    /// <summary>The keys that have a phrase of their own.</summary>
    public IReadOnlyCollection<string> Keys => _phrases.Keys;

    /// <summary>Ids of the former states that a state continues, as data/dossier/continued.tsv has it, those before them included.</summary>
    public IReadOnlyList<string> FormerOf(string id) => [.. _former[id].SelectMany(f => FormerOf(f).Prepend(f)).Distinct()];

    internal Phrase PhraseOf(Event e)
    {
        var type = Ontology.NameOf(e.Type);
        if (_phrases.TryGetValue(e.Rule, out var ofRule)) return ofRule;
        if (e.Mode is not null && _phrases.TryGetValue($"{type}.{e.Mode}", out var ofMode)) return ofMode;
        for (var n = e.Cameo.Length; n >= 2; n--)
            if (_phrases.TryGetValue(e.Cameo[..n], out var ofCode)) return ofCode;
        return _phrases[type];
    }

    internal Side SideOf(Event e) => PhraseOf(e).Side ?? First("context", e.Contexts) ?? Side.History;

    internal Side SideOfSubjects(IReadOnlyList<string> subjects) => First("subject", subjects) ?? Side.History;

    internal Side SideOfGood(string good) => _sides.TryGetValue(("good", good), out var side) ? side : Side.Economy;

    /// <summary>Label of a kind of goods, in lower case: "munitions".</summary>
    internal string Good(string good) => OneOf(Lower(_labels.GetValueOrDefault("good " + good, good.Replace('-', ' '))));

    /// <summary>Label of a subject of agreements, in lower case: "mutual defence".</summary>
    internal string Subject(string subject) => Lower(_labels.GetValueOrDefault("subject " + subject, subject.Replace('-', ' ')));

    /// <summary>A name as it stands inside a sentence: "the United States", "Russia".</summary>
    internal string InSentence(string name)
    {
        if (name.StartsWith("The ", StringComparison.Ordinal)) return "the " + name[4..];
        if (name.StartsWith("the ", StringComparison.Ordinal)) return name;
        var blank = name.LastIndexOf(' ');
        return _whole.Contains(name) || blank > 0 && _last.Contains(name[(blank + 1)..]) ? "the " + name : name;
    }

    private Side? First(string what, IReadOnlyList<string> names)
    {
        foreach (var name in names)
            if (_sides.TryGetValue((what, name), out var side)) return side;
        return null;
    }

    // "money, loans, credit, grants" in a sentence: one of them, not all.
    private static string OneOf(string label) => label.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var at && !label.Contains(" and ", StringComparison.Ordinal) ? $"{label[..at]} or {label[(at + 2)..]}" : label;

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
