using System.Globalization;
using Entente.Measures.Relations;
using Entente.Model;

namespace Entente.Relating;

/// <summary>What a code of an event data set says on a scale: read from data/ontology, where an empty score is unknown and not 0.</summary>
public sealed class CodeScores
{
    private readonly Dictionary<string, Coded> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<EventType, PloverType> _types;
    private readonly Dictionary<string, int> _contexts = new(StringComparer.OrdinalIgnoreCase);

    private CodeScores(Scale scale, Ontology ontology)
    {
        Scale = scale;
        _types = Enum.GetValues<EventType>().ToDictionary(t => t, t => ontology[t]);
        Contexts = [.. ontology.Contexts.Select(c => c.Name)];
        for (var i = 0; i < Math.Min(64, Contexts.Count); i++) _contexts[Contexts[i]] = i;
    }

    /// <summary>The scale of all scores.</summary>
    public Scale Scale { get; }

    /// <summary>Names of contexts, in the order of the bits of <see cref="RelationEvent.Contexts"/>.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>Reads the tables.</summary>
    /// <param name="dataFolder">The folder data/.</param>
    /// <param name="scale">Which scores to take; for <see cref="Scale.Given"/> codes have classes only.</param>
    public static CodeScores Load(string dataFolder, Scale scale)
    {
        var scores = new CodeScores(scale, Ontology.Load(dataFolder));
        var folder = Path.Combine(dataFolder, "ontology");
        if (scale is Scale.Weis)
            foreach (var row in Table.Read(Path.Combine(folder, "weis.tsv")))
                scores._codes[row["code"]] = new Coded(EventCode.Cameo(row["code"]), WeisQuads.Of(row["code"]), Score(row["goldstein"]));
        else
            foreach (var row in Table.Read(Path.Combine(folder, "cameo.tsv")))
            {
                var type = Ontology.ParseType(row["plover_type"]);
                // PLOVER's classes, as the reader's own events have them; statements and appeals, which PLOVER lacks, have GDELT's.
                scores._codes[row["code"]] = new Coded(EventCode.Cameo(row["code"]), type is { } t ? scores._types[t].Quad : (QuadClass)int.Parse(row["quad"], CultureInfo.InvariantCulture),
                    scale is Scale.Given ? double.NaN : Score(row[scale is Scale.GoldsteinIcews ? "goldstein_icews" : "goldstein"]));
            }
        return scores;
    }

    /// <summary>Class and score of a code; of one that the tables lack those of the longest code it begins with; null where there is none.</summary>
    public (EventCode Code, QuadClass Quad, double Score)? Find(string code)
    {
        for (var length = Math.Min(code.Length, 4); length >= 2; length--)
            if (_codes.TryGetValue(code[..length], out var found))
                return (length == code.Length || code.Length > 4 ? found.Code : EventCode.Cameo(code), found.Quad, found.Score);
        return Scale is Scale.Weis && code.Length is 2 or 3 && WeisQuads.Known(code) ? (EventCode.Cameo(code), WeisQuads.Of(code), double.NaN) : null;
    }

    /// <summary>Class and score of a PLOVER type.</summary>
    public PloverType this[EventType type] => _types[type];

    /// <summary>Contexts as bits; unknown names have none.</summary>
    public ulong Mask(IEnumerable<string> contexts)
    {
        ulong mask = 0;
        foreach (var name in contexts)
            if (_contexts.TryGetValue(name, out var i)) mask |= RelationEvent.ContextMask(i);
        return mask;
    }

    private static double Score(string cell) => cell.Length == 0 ? double.NaN : double.Parse(cell.Replace('−', '-'), CultureInfo.InvariantCulture);

    private readonly record struct Coded(EventCode Code, QuadClass Quad, double Score);
}

/// <summary>Quad classes of WEIS's 22 roots: 02–05 and 08–10 verbal cooperation, 01, 06 and 07 material, 11–17 verbal conflict, 18–22 material.</summary>
/// <remarks>Schrodt, P. A. and Yonamine, J. E., <i>All Azimuth</i> 2 (2013), with the usual cut between words and deeds.</remarks>
internal static class WeisQuads
{
    public static bool Known(string code) => int.TryParse(code.AsSpan(0, 2), out var root) && root is >= 1 and <= 22;

    public static QuadClass Of(string code) => int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture) switch
    {
        1 or 6 or 7 => QuadClass.MaterialCooperation,
        <= 10 => QuadClass.VerbalCooperation,
        <= 17 => QuadClass.VerbalConflict,
        _ => QuadClass.MaterialConflict,
    };
}
