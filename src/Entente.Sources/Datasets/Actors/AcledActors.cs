using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>
/// ACLED's actors: "Protesters (Argentina)", "Military Forces of Russia (2000-) Air Force", "ISWAP: Islamic State West Africa Province". A
/// state's forces and people count under the state; armed groups have their own ids. The interaction code gives the role where words do not.
/// </summary>
internal sealed partial class AcledActors(NameTables tables)
{
    /// <summary>Stands between name and interaction code in a key.</summary>
    public const char Separator = '\t';

    /// <summary>Works out name and interaction code, joined by <see cref="Separator"/>.</summary>
    public ActorEntry Read(string key)
    {
        var at = key.LastIndexOf(Separator);
        var (name, sort) = (key[..at], key[(at + 1)..]);
        if (Lines.Missing.Is(name)) return new ActorEntry("", new CodedActor(null, null, ""), false);
        var role = Role(name, sort);
        var plain = Years().Replace(name, "").Trim();
        foreach (var (id, ofBody) in Candidates(plain)) return new ActorEntry(name, new CodedActor(id, ofBody ?? role, name), false);
        return new ActorEntry(name, new CodedActor(null, role, name), !plain.StartsWith("Unidentified", StringComparison.Ordinal));
    }

    private IEnumerable<(string Id, string? Role)> Candidates(string name)
    {
        if (tables.State(name) is { } whole) yield return (whole, null);
        if (tables.Body(name) is { } body) yield return body;
        var colon = name.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            if (tables.Body(name[(colon + 2)..]) is { } spelled) yield return spelled;
            if (tables.Body(name[..colon]) is { } brief) yield return brief;
        }
        if (Suffix().Match(name) is { Success: true } suffix && tables.State(suffix.Groups[1].Value) is { } owner) yield return (owner, null);
        if (OfState().Match(name) is { Success: true } of)
            for (var words = of.Groups[1].Value; words.Length > 0; words = words.LastIndexOf(' ') is > 0 and var cut ? words[..cut] : "")
                if (tables.State(words) is { } state) { yield return (state, null); break; }
    }

    private static string? Role(string name, string sort)
    {
        foreach (var (beginning, role) in Beginnings)
            if (name.StartsWith(beginning, StringComparison.Ordinal)) return role;
        return sort switch
        {
            "1" or "State forces" => "MIL",
            "2" or "Rebel group" or "Rebel forces" => "REB",
            "3" or "Political militia" => "PRM",
            "4" or "Identity militia" => "UAF",
            "5" or "Rioters" or "6" or "Protesters" or "7" or "Civilians" => "CVL",
            _ => null,
        };
    }

    private static readonly (string, string)[] Beginnings =
        [("Military Forces", "MIL"), ("Police Forces", "COP"), ("Government of", "GOV"), ("Protesters", "CVL"), ("Rioters", "CVL"), ("Civilians", "CVL"), ("Private Security", "PRM"), ("Prison Guards", "COP")];

    [GeneratedRegex(@"\s*\(\d{4}-(\d{4})?\)")]
    private static partial Regex Years();

    [GeneratedRegex(@"\(([^()]+)\)\s*$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(?:Military Forces|Police Forces|Government|Mutiny of Military Forces|Former Military Forces|Private Security Forces|Prison Guards|Gendarmerie) of (?:the )?(.+)$")]
    private static partial Regex OfState();
}
