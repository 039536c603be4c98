using System.Globalization;

namespace Entente.Model;

/// <summary>The systems in which data sets write states.</summary>
public enum CodeSystem
{
    /// <summary>Three letters of ISO 3166-1, or 3166-3 for former states: Entente's own ids.</summary>
    Iso3,
    /// <summary>Two letters of ISO 3166.</summary>
    Iso2,
    /// <summary>Three digits of ISO 3166; leading zeros may be missing.</summary>
    IsoNumeric,
    /// <summary>Numbers of the Correlates of War project.</summary>
    Cow,
    /// <summary>Three letters of the Correlates of War project.</summary>
    CowAbbreviation,
    /// <summary>Numbers of Gleditsch and Ward.</summary>
    GleditschWard,
    /// <summary>Three letters of CAMEO.</summary>
    Cameo,
    /// <summary>Two letters of FIPS 10-4, as in GDELT's places.</summary>
    Fips,
    /// <summary>ICEWS's names.</summary>
    Icews,
}

/// <summary>The codes of states in the field's systems, with the years in which each state existed, from data/actors/country_codes.tsv.</summary>
public sealed class CountryCodes
{
    private readonly Dictionary<(CodeSystem System, string Code), List<Span>> byCode = [];
    private readonly Dictionary<(CodeSystem System, string Id), List<Span>> byId = [];

    private CountryCodes() { }

    /// <summary>Reads the table. Throws <see cref="InvalidDataException"/> naming file and line on a bad row.</summary>
    public static CountryCodes Load(string dataFolder)
    {
        var codes = new CountryCodes();
        foreach (var row in Table.Read(Path.Combine(dataFolder, "actors", "country_codes.tsv")))
        {
            var (id, from, to) = (row["id"], Year(row, "from", int.MinValue), Year(row, "to", int.MaxValue));
            codes.Add(CodeSystem.Iso3, id, id, from, to);
            foreach (var (system, column) in Columns)
                foreach (var code in row.List(column)) codes.Add(system, code, id, from, to);
        }
        return codes;
    }

    /// <summary>
    /// The id of the state that a code meant in a year. Without a year, or in a year that has none, the state that had the code last; null for an unknown code.
    /// </summary>
    public string? Find(CodeSystem system, string code, int? year = null) =>
        byCode.TryGetValue((system, Plain(system, code)), out var spans) ? Pick(spans, year).Other : null;

    /// <summary>The code of a state in a year, or its last one; null where the system has none. Where it has several, the usual one.</summary>
    public string? Of(string id, CodeSystem system, int? year = null) =>
        byId.TryGetValue((system, id), out var spans) ? Pick(spans, year).Other : null;

    /// <summary>Whether there was a state with this id in a year. False for an id that is no state.</summary>
    public bool Existed(string id, int year) => byId.TryGetValue((CodeSystem.Iso3, id), out var spans) && spans.Exists(s => s.From <= year && year <= s.To);

    /// <summary>All codes of a system with the id of the state that had each last.</summary>
    public IEnumerable<(string Code, string Id)> All(CodeSystem system) =>
        byCode.Where(c => c.Key.System == system).Select(c => (c.Key.Code, Pick(c.Value, null).Other));

    private static readonly (CodeSystem, string)[] Columns =
    [
        (CodeSystem.Iso2, "iso2"), (CodeSystem.IsoNumeric, "iso_numeric"), (CodeSystem.Cow, "cow"), (CodeSystem.CowAbbreviation, "cow_abbrev"),
        (CodeSystem.GleditschWard, "gw"), (CodeSystem.Cameo, "cameo"), (CodeSystem.Fips, "fips"), (CodeSystem.Icews, "icews"),
    ];

    private void Add(CodeSystem system, string code, string id, int from, int to)
    {
        Into(byCode, (system, Plain(system, code)), new Span(id, from, to));
        Into(byId, (system, id), new Span(code, from, to));

        static void Into(Dictionary<(CodeSystem, string), List<Span>> all, (CodeSystem, string) key, Span span)
        {
            if (!all.TryGetValue(key, out var spans)) all[key] = spans = [];
            spans.Add(span);
        }
    }

    // Later rows win at a shared border year; the usual code of a row stands first in it.
    private static Span Pick(List<Span> spans, int? year)
    {
        if (year is { } y)
        {
            var then = spans.FindAll(s => s.From <= y && y <= s.To);
            if (then.Count > 0) spans = then;
        }
        var latest = spans.Max(s => (s.To, s.From));
        return spans.Find(s => (s.To, s.From) == latest);
    }

    private static string Plain(CodeSystem system, string code) => system switch
    {
        CodeSystem.IsoNumeric or CodeSystem.Cow or CodeSystem.GleditschWard => code.TrimStart('0'),
        _ => code.ToUpperInvariant(),
    };

    private static int Year(Table.Row row, string column, int missing) => row[column] switch
    {
        "" => missing,
        var s when int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
        _ => throw row.Fault(column),
    };

    private readonly record struct Span(string Other, int From, int To);
}
