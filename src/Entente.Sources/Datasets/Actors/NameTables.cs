using System.Globalization;
using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>The names of states, organisations, groups and office holders in data/actors, as data sets write them in English.</summary>
internal sealed class NameTables
{
    private readonly Dictionary<string, string> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string? Role)> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Id, string? Role)> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> roleTerms = new(StringComparer.Ordinal);
    private readonly List<(string? Role, string[] Words)> roleWords = [];

    private NameTables() { }

    public static NameTables Load(string dataFolder, CountryCodes countries)
    {
        var tables = new NameTables();
        var folder = Path.Combine(dataFolder, "actors");
        foreach (var (name, id) in countries.All(CodeSystem.Icews)) tables.states.TryAdd(FoldedName.Of(name), id);
        foreach (var row in Table.Read(Path.Combine(folder, "states.tsv")))
            foreach (var name in row.List("aliases").Prepend(row["formal_name"]).Prepend(row["name"]))
                tables.states.TryAdd(FoldedName.Of(name), row["id"]);
        foreach (var row in Table.Read(Path.Combine(folder, "organisations.tsv")))
            foreach (var name in row.List("aliases").Prepend(row["name"]))
                tables.bodies.TryAdd(FoldedName.Of(name), (row["actor"], row.Optional("sector")));
        foreach (var row in Table.Read(Path.Combine(folder, "groups.tsv")))
            foreach (var name in row.List("aliases").Prepend(row["name"]))
                tables.bodies.TryAdd(FoldedName.Of(name), row["kind"] == "party" && row.Optional("state") is { } state ? (state, row.Optional("sector")) : (row["id"], row.Optional("sector")));
        foreach (var row in Table.Read(Path.Combine(folder, "outlets.tsv")))
            if (row.Optional("state") is { } state)
                foreach (var name in row.List("aliases").Prepend(row["name"])) tables.bodies.TryAdd(FoldedName.Of(name), (state, "MED"));
        foreach (var row in Table.Read(Path.Combine(folder, "dataset_codes.tsv")))
            if (row["scheme"] == "cameo" && row["id"] == row["code"] && row.Optional("note") is { } note) tables.bodies.TryAdd(FoldedName.Of(note), (row["id"], row.Optional("role")));
        foreach (var row in Table.Read(Path.Combine(folder, "icews_names.tsv")))
            tables.named[FoldedName.Of(row["name"])] = (row.Optional("id"), row.Optional("role"));
        foreach (var row in Table.Read(Path.Combine(folder, "states.tsv")))
            foreach (var adjective in row.List("adjectives")) tables.adjectives.TryAdd(FoldedName.Of(adjective), row["id"]);
        tables.AddRoles(folder);
        tables.AddPeople(Path.Combine(folder, "offices"));
        return tables;
    }

    /// <summary>The id of a state by one of its names.</summary>
    public string? State(string name) => states.GetValueOrDefault(FoldedName.Of(name));

    /// <summary>An organisation, a body of a state, or a group by one of its names.</summary>
    public (string Id, string? Role)? Body(string name) => bodies.TryGetValue(FoldedName.Of(name), out var body) ? body : null;

    /// <summary>A name as ICEWS writes it, whom it counts for and its sector; neither where it is nobody's.</summary>
    public (string? Id, string? Role)? Named(string name) => named.TryGetValue(FoldedName.Of(name), out var actor) ? actor : null;

    /// <summary>A body whose name says its state: "Turkish Army", "Parliament of Georgia".</summary>
    public (string Id, string? Role)? OfState(string name)
    {
        var folded = FoldedName.Of(name);
        for (var at = folded.IndexOf(' ', StringComparison.Ordinal); at > 0; at = folded.IndexOf(' ', at + 1))
            if (adjectives.TryGetValue(folded[..at], out var state) && Role(folded[(at + 1)..], out var role) && role is not null) return (state, role);
        var of = folded.LastIndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && State(folded[(of + 4)..]) is { } owner && Role(folded[..of], out var sector) && sector is not null ? (owner, sector) : null;
    }

    /// <summary>The offices of a person. A middle name or patronymic may stand in the name where the tables have none.</summary>
    public IReadOnlyList<Term> Person(string name)
    {
        var folded = FoldedName.Of(name);
        if (people.TryGetValue(folded, out var terms)) return terms;
        var words = folded.Split(' ');
        return words.Length >= 3 && people.TryGetValue($"{words[0]} {words[^1]}", out terms) ? terms : [];
    }

    /// <summary>The sector that a description tells ("Police", "Defense / Security Ministry"); false where it tells none.</summary>
    public bool Role(string description, out string? role)
    {
        var text = description.ToLowerInvariant();
        if (roles.TryGetValue(text, out role)) return true;
        if (roleTerms.TryGetValue(text, out role)) return true;
        var words = FoldedName.Of(description).Split(' ');
        foreach (var (r, known) in roleWords)
        {
            if (!words.Any(w => known.Contains(w, StringComparer.Ordinal))) continue;
            role = r;
            return true;
        }
        role = null;
        return words.Length > 1 && roleTerms.TryGetValue(words[^1], out role);
    }

    private void AddRoles(string folder)
    {
        foreach (var row in Table.Read(Path.Combine(folder, "icews_roles.tsv")))
        {
            foreach (var name in row.List("names")) roles.TryAdd(name, row.Optional("role"));
            roleWords.Add((row.Optional("role"), [.. row.List("words")]));
        }
        foreach (var row in Table.Read(Path.Combine(folder, "roles.tsv"))) roleTerms.TryAdd(row["term"], row["sector"]);
    }

    private void AddPeople(string folder)
    {
        var sectors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Table.Read(Path.Combine(folder, "..", "roles.tsv")))
            if (row.Optional("office") is { } office) sectors.TryAdd(office, row["sector"]);
        sectors["legislator"] = "LEG";
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var owner = Path.GetFileNameWithoutExtension(file);
            foreach (var row in Table.Read(file))
            {
                var actor = owner == "ORG" ? row["organisation"] : owner;
                var role = owner == "ORG" ? "IGO" : sectors.GetValueOrDefault(row["office"], "GOV");
                var term = new Term(actor, role, Day(row, "from", DateOnly.MinValue, first: true), Day(row, "to", DateOnly.MaxValue, first: false));
                foreach (var name in row.List("aliases").Prepend(row["person"]).Select(FoldedName.Of).Distinct(StringComparer.Ordinal))
                {
                    if (!people.TryGetValue(name, out var terms)) people[name] = terms = [];
                    terms.Add(term);
                }
            }
        }
    }

    private static DateOnly Day(Table.Row row, string column, DateOnly missing, bool first)
    {
        var text = row[column];
        if (text.Length == 0) return missing;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return first ? month : month.AddMonths(1).AddDays(-1);
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)) return first ? year : year.AddYears(1).AddDays(-1);
        throw row.Fault(column);
    }
}
