using Entente.Reading.Actors.Dictionaries;

namespace Entente.Reading.Actors;

/// <summary>
/// Every name that data/actors knows: states with adjectives and capitals, cities, organisations, groups, outlets, roles and
/// holders of office. Immutable once loaded, so any number of threads may share one.
/// </summary>
public sealed class Gazetteer
{
    internal Gazetteer(GazetteerFiles files)
    {
        (Names, Roles, States, People, Descriptions) = (files.Names, files.Roles, files.States, files.People, files.Descriptions);
        _moreNames = new Lazy<NameTable>(files.ReadMoreNames);
        IsCoded = files.Codebook is not null;
        (GivenNames, CommonWords, FamilyFirst, Organisations, OrganisationWords) = (files.GivenNames, files.CommonWords, files.FamilyFirst, files.Organisations, files.OrganisationWords);
        foreach (var p in People)
        {
            foreach (var t in p.Terms)
            {
                if (!_holders.TryGetValue(t.Actor, out var holders)) _holders[t.Actor] = holders = [];
                holders.Add((p, t));
            }
            foreach (var surname in SurnamesOf(p).Distinct())
            {
                if (!_bySurname.TryGetValue(surname, out var list)) _bySurname[surname] = list = [];
                list.Add(p);
            }
        }
    }

    private readonly Lazy<NameTable> _moreNames;
    private readonly Dictionary<string, List<(Person, Term)>> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>Number of spellings known.</summary>
    public int Count => Names.Count;

    /// <summary>Whether a dictionary gave actors or roles, so that actors are written with their full codes.</summary>
    internal bool IsCoded { get; }

    internal NameTable Names { get; }

    /// <summary>Provinces, parties, firms and cities that only a phrase without a text around it asks for; read when first asked for.</summary>
    internal NameTable MoreNames => _moreNames.Value;

    internal RoleTable Roles { get; }
    internal IReadOnlyDictionary<string, State> States { get; }
    internal IReadOnlyList<Person> People { get; }
    internal DescriptionTable Descriptions { get; }
    internal IReadOnlyDictionary<string, char> GivenNames { get; }
    internal IReadOnlyDictionary<string, string> OrganisationWords { get; }
    internal IReadOnlySet<string> CommonWords { get; }
    internal IReadOnlySet<string> FamilyFirst { get; }
    internal IReadOnlyDictionary<string, NameEntry> Organisations { get; }

    /// <summary>Loads data/actors from the data folder. Throws <see cref="InvalidDataException"/> naming file and line of a fault.</summary>
    /// <param name="dataFolder">The folder data/.</param>
    /// <param name="codebook">Actors and roles that count instead of those of data/actors; null for none.</param>
    public static Gazetteer Load(string dataFolder, Codebook? codebook = null) => new(new GazetteerFiles(Path.Combine(dataFolder, "actors"), codebook));

    /// <summary>Interprets a phrase outside any text.</summary>
    /// <param name="text">A name or noun phrase: "South Korea's National Intelligence Service".</param>
    /// <param name="context">Words around it that may name a state; null for none.</param>
    /// <param name="date">The day as of which offices count.</param>
    public Resolution Resolve(string text, string? context, DateOnly date) => new PhraseResolver(this).Resolve(text, context, date);

    /// <summary>Finds states, organisations, groups, outlets and people by name, ISO code or demonym, best first.</summary>
    public IReadOnlyList<SearchResult> Search(string query) => new NameSearch(this).Search(query);

    /// <summary>The id of the state, organisation or group that a name, code, demonym or capital stands for on a day; null when none does.</summary>
    public string? IdOf(string name, DateOnly date) => new NameSearch(this).IdOf(name, date);

    /// <summary>Usual name of a state or organisation id; the id itself when unknown.</summary>
    public string NameOf(string id) => States.TryGetValue(id, out var s) ? s.Name : Organisations.TryGetValue(id, out var o) ? o.Name : id;

    /// <summary>Who held an office of a state or organisation on a day.</summary>
    internal Person? Holder(string actor, RoleTerm role, DateOnly day)
    {
        if (role.Office is null || !_holders.TryGetValue(actor, out var holders)) return null;
        Person? byTitle = null, byOffice = null;
        foreach (var (person, term) in holders)
        {
            if (!term.Life.Contains(day)) continue;
            if (HasTitle(term, role.Term)) byTitle ??= person;
            else if (term.Office == role.Office && !IsLeader(role) && !(role.Office == "head-of-state" && OtherTitle(term, role))) byOffice ??= person;
            else if (IsLeader(role) && term.Office == "leader") byTitle ??= person;
        }
        return byTitle ?? byOffice;
    }

    /// <summary>Whether somebody holds an office that a role names on a day, in whatever state.</summary>
    internal static bool Holds(Person person, RoleTerm? role, DateOnly day)
    {
        foreach (var t in person.Terms)
            if (t.Life.Contains(day) && (role is null || t.Office == role.Office || HasTitle(t, role.Term) || IsLeader(role) && t.Office is "head-of-state" or "head-of-government")) return true;
        return false;
    }

    /// <summary>Holders of office with a surname, folded.</summary>
    internal IReadOnlyList<Person> WithSurname(string folded) => _bySurname.TryGetValue(folded, out var list) ? list : [];

    /// <summary>Whom a surname alone means on a day: the one who leads a state or its foreign affairs, else the only one of that name in office.</summary>
    internal Person? Known(string surname, DateOnly day)
    {
        var serving = WithSurname(surname).Where(p => p.InOffice(day)).ToList();
        var leading = serving.Where(p => p.At(day).Office is "head-of-state" or "head-of-government" or "leader").DistinctBy(p => p.Name).ToList();
        return leading.Count == 1 ? leading[0] : serving.Count == 1 ? serving[0] : WithSurname(surname) is [var only] ? only : null;
    }

    /// <summary>Surnames by which texts call somebody: last name, first name where the family name comes first, both without "al".</summary>
    internal IEnumerable<string> SurnamesOf(Person person)
    {
        foreach (var words in person.Spellings)
            foreach (var s in SurnamesOf(words, FamilyFirst.Contains(person.Terms[0].Actor))) yield return s;
    }

    /// <summary>Surnames in a full name given as folded words with the token breaks lost.</summary>
    internal static IEnumerable<string> SurnamesOf(string[] words, bool familyFirst)
    {
        if (words.Length < 2) { yield return words[^1]; yield break; }
        if (familyFirst) yield return words[0];
        yield return words[^1];
        for (var k = 2; k < words.Length && k <= 3; k++) yield return string.Join(' ', words[^k..]);
    }

    private static bool IsLeader(RoleTerm role) => role.Office == "head-of-state" && role.Term is "leader" or "ruler" or "strongman" or "dictator" or "supreme leader";

    // "Secretary" and "Deputy Secretary" both fit a "Deputy Secretary of Defense".
    private static bool HasTitle(Term term, string role) => $" {term.Title} ".ToLowerInvariant() is var title && (title.EndsWith($" {role} ", StringComparison.Ordinal) || title.StartsWith($" {role} of ", StringComparison.Ordinal));

    private static bool OtherTitle(Term term, RoleTerm role) => role.Term is "king" or "queen" or "emperor" or "emir" or "sultan" or "shah" or "pope" or "president" && term.Title.Length > 0 && !term.Title.Contains(role.Term, StringComparison.OrdinalIgnoreCase);
}
