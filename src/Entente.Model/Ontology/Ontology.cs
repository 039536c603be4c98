using System.Globalization;

namespace Entente.Model;

/// <summary>One code of CAMEO.</summary>
/// <param name="Code">2 to 4 digits as text, leading zero kept.</param>
/// <param name="Label">Short name in our words.</param>
/// <param name="Goldstein">GDELT's Goldstein score of the code, −10 to +10.</param>
/// <param name="Quad">Quad class of the code.</param>
/// <param name="Type">PLOVER type the code belongs to, null where PLOVER has none (statements).</param>
public sealed record CameoCode(string Code, string Label, double Goldstein, QuadClass Quad, EventType? Type);

/// <summary>A PLOVER type with its figures.</summary>
/// <param name="Type">The type.</param>
/// <param name="Quad">Its quad class.</param>
/// <param name="Score">PLOVER's own score (not CAMEO's Goldstein), −10 to +10.</param>
public sealed record PloverType(EventType Type, QuadClass Quad, double Score);

/// <summary>A PLOVER context with the words that show it.</summary>
public sealed record Context(string Name, IReadOnlyList<string> CueWords);

/// <summary>PLOVER and CAMEO, read from data/ontology.</summary>
public sealed class Ontology
{
    private readonly Dictionary<string, CameoCode> _cameo;
    private readonly Dictionary<EventType, PloverType> _types;
    private readonly HashSet<(EventType, string)> _modes;

    private Ontology(Dictionary<string, CameoCode> cameo, Dictionary<EventType, PloverType> types, HashSet<(EventType, string)> modes, IReadOnlyList<Context> contexts) =>
        (_cameo, _types, _modes, Contexts) = (cameo, types, modes, contexts);

    /// <summary>Contexts in their order of printing.</summary>
    public IReadOnlyList<Context> Contexts { get; }

    /// <summary>All CAMEO codes.</summary>
    public IReadOnlyCollection<CameoCode> Codes => _cameo.Values;

    /// <summary>Reads data/ontology. Throws <see cref="InvalidDataException"/> naming file and line on a bad row.</summary>
    public static Ontology Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "ontology");
        var cameo = Table.Read(Path.Combine(folder, "cameo.tsv")).ToDictionary(r => r["code"], r => new CameoCode(
            r["code"], r["label"], r.Number("goldstein"), (QuadClass)(int)r.Number("quad"), ParseType(r["plover_type"])), StringComparer.Ordinal);
        var types = Table.Read(Path.Combine(folder, "plover_types.tsv")).Select(r => new PloverType(
            ParseType(r["type"]) ?? throw r.Fault("type"), (QuadClass)(int)r.Number("quad"), r.Number("score"))).ToDictionary(t => t.Type);
        var modes = Table.Read(Path.Combine(folder, "plover_modes.tsv")).Select(r => (ParseType(r["type"]) ?? throw r.Fault("type"), r["mode"])).ToHashSet();
        var contexts = Table.Read(Path.Combine(folder, "plover_contexts.tsv")).Select(r => new Context(r["context"], r.List("cue_words"))).ToList();
        return new Ontology(cameo, types, modes, contexts);
    }

    /// <summary>The figures of a type.</summary>
    public PloverType this[EventType type] => _types[type];

    /// <summary>The code, or null if CAMEO has none such.</summary>
    public CameoCode? Cameo(string code) => _cameo.GetValueOrDefault(code);

    /// <summary>Whether PLOVER knows this mode of this type.</summary>
    public bool HasMode(EventType type, string mode) => _modes.Contains((type, mode));

    /// <summary>"SANCTION" or "sanction" to <see cref="EventType.Sanction"/>; null for anything else.</summary>
    public static EventType? ParseType(string text) =>
        Enum.TryParse<EventType>(text, ignoreCase: true, out var t) && !char.IsDigit(text[0]) ? t : null;

    /// <summary>PLOVER's spelling of a type: "SANCTION".</summary>
    public static string NameOf(EventType type) => type.ToString().ToUpper(CultureInfo.InvariantCulture);
}
