using Entente.Model;
using Entente.Reading.Actors.Dictionaries;

namespace Entente.Reading.Actors;

/// <summary>Reads the files of data/actors into tables.</summary>
internal sealed class GazetteerFiles
{
    private readonly string _folder;
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameEntry> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<string[]> Spellings, List<Term> Terms, List<string> Names, string Name)> _people = new(StringComparer.Ordinal);

    public GazetteerFiles(string folder, Codebook? codebook = null)
    {
        (_folder, Codebook) = (folder, codebook);
        Roles = new RoleTable(File_("roles.tsv"), codebook?.Agents);
        Descriptions = new DescriptionTable(File_("descriptions.tsv"));
        foreach (var row in Table.Read(File_("given_names.tsv")))
            foreach (var n in row.List("names")) GivenNames.TryAdd(Words.Of(n)[0], row["gender"][0]);
        OrganisationWords = Table.Read(File_("organisation_words.tsv")).SelectMany(r => r.List("words").Select(w => (Words.Fold(w), r["sector"]))).ToDictionary(x => x.Item1, x => x.Item2, StringComparer.Ordinal);
        CommonWords = Table.Read(File_("common_words.tsv")).SelectMany(r => r.List("words")).ToHashSet(StringComparer.Ordinal);
        FamilyFirst = Table.Read(File_("name_order.tsv")).Where(r => r["order"] == "family-first").Select(r => r["state"]).ToHashSet(StringComparer.Ordinal);
        if (codebook?.Actors is { } actors)
        {
            foreach (var actor in actors) Take(actor);
            return;
        }
        ReadStates();
        ReadCities();
        ReadOrganisations();
        ReadGroups();
        ReadOutlets();
        ReadOffices();
        ReadShortNames();
    }

    public Codebook? Codebook { get; }

    public NameTable Names { get; } = new();
    public RoleTable Roles { get; }
    public DescriptionTable Descriptions { get; }
    public IReadOnlyDictionary<string, State> States => _states;
    public IReadOnlyDictionary<string, NameEntry> Organisations => _organisations;
    public List<Person> People { get; } = [];
    public Dictionary<string, char> GivenNames { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, string> OrganisationWords { get; }
    public HashSet<string> CommonWords { get; }
    public HashSet<string> FamilyFirst { get; }

    private string File_(string name) => Path.Combine(_folder, name);

    /// <summary>An actor of a dictionary is a state to the reader, whatever it is: only its code is told.</summary>
    private void Take(DictionaryActor actor)
    {
        var names = actor.Names.Select(InTitleCase).ToList();
        foreach (var (life, codes) in actor.Codes)
        {
            var entry = new NameEntry(codes.Count switch { 0 => NameKind.Place, 1 => NameKind.State, _ => NameKind.Short }, codes.Count > 0 ? codes[0] : names[0], names[0], codes.Count > 0 ? codes[0] : null,
                codes.Count > 0 ? codes[0] : null, null, "coded", life) { Candidates = codes.Count > 1 ? [[.. codes]] : [] };
            foreach (var code in codes) _states.TryAdd(code, new State(code, names[0], names[0], default, [], null, null));
            foreach (var n in names) Names.Add(n, entry, strict: true);
        }
    }

    // Dictionaries are in capitals; in a text only the first word of a name must have one ("Hamas gunmen").
    private static string InTitleCase(string name) => name.Any(char.IsLower) ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();

    private void ReadStates()
    {
        foreach (var row in Table.Read(File_("states.tsv")))
        {
            var (id, life) = (row["id"], Life.Of(row));
            _states[id] = new State(id, row["name"], row["formal_name"], life, row.List("successor"), row.Optional("cameo"), row.Optional("iso_numeric"));
            Add(NameKind.State, [row["name"], row["formal_name"], .. row.List("aliases")]);
            Add(NameKind.Adjective, row.List("adjectives"));
            Add(NameKind.Nationals, row.List("nationals"));
            Add(NameKind.Capital, [.. row.List("capital"), .. row.List("capital_aliases")]);
            Add(NameKind.Capital, row.List("seats"), "GOV");

            void Add(NameKind kind, IEnumerable<string> names, string? sector = null)
            {
                var entry = new NameEntry(kind, id, row["name"], id, id, kind == NameKind.Nationals ? "CVL" : sector, "", life);
                foreach (var n in names) Names.Add(n, entry);
            }
        }
    }

    private void ReadCities()
    {
        foreach (var row in Table.Read(File_("cities.tsv")))
        {
            var entry = new NameEntry(NameKind.Place, row["name"], row["name"], row.Optional("state"), row.Optional("state"), null, row["kind"], default);
            foreach (var n in row.List("aliases").Prepend(row["name"])) Names.Add(n, entry);
        }
    }

    /// <summary>Provinces, parties, firms and cities for which only a phrase without a text around it asks.</summary>
    public NameTable ReadMoreNames()
    {
        var names = new NameTable();
        if (Codebook?.Actors is not null) return names;
        foreach (var row in Table.Read(File_("more_names.tsv")))
            foreach (var name in row.List("names")) Add(name, row["state"], row["kind"]);
        foreach (var row in Table.Read(File_("more_cities.tsv")))
            foreach (var name in row.List("cities")) Add(name, row["state"], "city");
        return names;

        void Add(string name, string state, string kind) =>
            names.Add(name, new NameEntry(NameKind.Place, name, name, state, state, kind switch { "party" => "PTY", "company" => "BUS", _ => null }, kind, default));
    }

    private void ReadOrganisations()
    {
        foreach (var row in Table.Read(File_("organisations.tsv")))
        {
            var actor = row["actor"];
            var country = _states.ContainsKey(actor) ? actor : row.Optional("parent") is { } p && _states.ContainsKey(p) ? p : null;
            var entry = new NameEntry(NameKind.Organisation, row["id"], row["name"], actor, country, row.Optional("sector"), row["kind"], Life.Of(row)) { Candidates = [[.. row.List("members")]], Parent = row.Optional("parent") };
            _organisations[entry.Id] = entry;
            foreach (var n in row.List("aliases").Prepend(row["name"])) Names.Add(n, entry, strict: true);
        }
    }

    private void ReadGroups()
    {
        foreach (var row in Table.Read(File_("groups.tsv")))
        {
            var entry = new NameEntry(NameKind.Group, row["id"], row["name"], row["id"], row.Optional("state"), row.Optional("sector"), row["kind"], Life.Of(row)) { Governs = Life.ListOf(row, "governs") };
            _organisations[entry.Id] = entry;
            foreach (var n in row.List("aliases").Prepend(row["name"])) Names.Add(n, entry);
            foreach (var n in row.List("adjectives")) Names.Add(n, entry with { Kind = NameKind.GroupAdjective });
        }
    }

    private void ReadOutlets()
    {
        foreach (var row in Table.Read(File_("outlets.tsv")))
        {
            var entry = new NameEntry(NameKind.Outlet, row["id"], row["name"], row.Optional("state") ?? row["id"], row.Optional("state"), "MED", row["kind"], default);
            _organisations[entry.Id] = entry;
            foreach (var n in row.List("aliases").Prepend(row["name"])) Names.Add(n, entry, strict: true);
        }
    }

    private void ReadOffices()
    {
        var folder = File_("offices");
        if (!Directory.Exists(folder)) return;
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var state = Path.GetFileNameWithoutExtension(path);
            var ofOrganisations = !_states.ContainsKey(state);
            foreach (var row in Table.Read(path))
            {
                var name = row["person"];
                if (!keys.TryGetValue(name, out var key)) keys[name] = key = string.Join(' ', Words.Of(name));
                if (!_people.TryGetValue(key, out var p)) _people[key] = p = ([], [], [], name);
                if (p.Names.Count == 0) AddSpelling(name);
                foreach (var n in row.List("aliases"))
                    if (!p.Names.Contains(n)) AddSpelling(n);
                p.Terms.Add(new Term(ofOrganisations ? row["organisation"] : state, row["office"], row["title"], Life.Of(row)));

                void AddSpelling(string n)
                {
                    p.Names.Add(n);
                    p.Spellings.Add(Words.Of(n));
                }
            }
        }
        foreach (var (spellings, terms, names, name) in _people.Values)
        {
            var person = new Person(name, spellings, terms);
            People.Add(person);
            if (!FamilyFirst.Contains(terms[0].Actor) && spellings[0].Length > 1 && Roles.Longest([new Piece(spellings[0][0], 0, true, false, true, true, false)], 0, out _) is null) GivenNames.TryAdd(spellings[0][0], 'u');
            var entry = new NameEntry(NameKind.Person, name, name, null, null, null, "", default) { Person = person };
            foreach (var n in names)
                if (n == name || n.Contains(' ', StringComparison.Ordinal)) Names.Add(n, entry);
        }
    }

    private void ReadShortNames()
    {
        foreach (var row in Table.Read(File_("short_names.tsv")))
        {
            if (row.Optional("candidates") is not { } candidates) continue;
            string[][] sets = [.. candidates.Split('|').Select(c => _organisations.ContainsKey(c) ? new[] { c } : c.Split('+'))];
            Names.Add(row["term"], new NameEntry(NameKind.Short, row["term"], row["term"], null, null, null, row["note"], default) { Candidates = sets }, strict: true);
        }
    }
}
