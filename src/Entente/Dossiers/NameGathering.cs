using Entente.Dossiers.Words;
using Entente.Model;
using Entente.Reading.Actors;
using Entente.Storage;

namespace Entente.Dossiers;

/// <summary>Looks up what the gazetteer and the store know of the names that a dossier will tell.</summary>
internal static class NameGathering
{
    private const double Seat = 0.95;
    private const int LongestPiece = 3;

    /// <summary>What is known of the names of sides and speakers.</summary>
    /// <param name="names">The gazetteer.</param>
    /// <param name="persons">The persons that the documents name.</param>
    /// <param name="events">The events of the dossier.</param>
    /// <param name="speakers">Links of chains beyond those of the events.</param>
    /// <param name="day">The day whose holders of names count.</param>
    public static KnownNames Of(Gazetteer names, IReadOnlyList<FoundActor> persons, IReadOnlyList<Event> events, IEnumerable<Attribution> speakers, DateOnly day)
    {
        var said = events.SelectMany(e => e.Attribution).Concat(speakers).Where(a => a.Actor is not null).Select(a => (Actor: a.Actor!, Name: Bare(a.Speaker))).ToList();
        var sides = events.SelectMany(e => new[] { e.Source, e.Recipient }).Where(p => p is { Actor: not null, Name: not null }).Select(p => (Actor: p.Actor!, Name: Bare(p.Name!)));
        var all = said.Concat(sides).Where(x => x.Name.Length > 0).Distinct().ToList();
        var full = said.Distinct().Where(x => !x.Name.Contains(' ') && char.IsUpper(x.Name[0])).Select(x => (Key: (x.Actor, x.Name), Full: FullName(names, persons, x.Actor, x.Name)))
            .Where(x => x.Full is not null).ToDictionary(x => x.Key, x => x.Full!);
        return new KnownNames(all.Where(x => TellsItsState(names, x.Name, x.Actor, day)).Select(x => x.Name).ToHashSet(StringComparer.Ordinal), full);
    }

    // "US State Department" has its state within; "White House" is the seat of one. A body of a state that is known by itself
    // ("National Intelligence Service") still needs the state: other states have one too.
    private static bool TellsItsState(Gazetteer names, string name, string actor, DateOnly day)
    {
        var words = name.Split(' ');
        for (var start = 0; start < words.Length; start++)
            for (var length = 1; length <= LongestPiece && start + length <= words.Length; length++)
            {
                if (!char.IsUpper(words[start][0]) || length == words.Length && !IsState(names, name)) continue;
                if (names.IdOf(string.Join(' ', words, start, length), day) == actor) return true;
            }
        return false;
    }

    private static bool IsState(Gazetteer names, string name) => names.Search(name) is [{ Kind: "state", Score: >= Seat }, ..];

    // One person of the store with this family name, or one that the gazetteer knows by it, spelled otherwise perhaps.
    private static string? FullName(Gazetteer names, IReadOnlyList<FoundActor> persons, string actor, string word)
    {
        var stored = persons.Where(p => p.Id == actor && p.Name.Contains(' ') && p.Name.Split(' ') is var parts && (parts[0] == word || parts[^1] == word)).Select(p => p.Name).Distinct().ToList();
        if (stored.Count > 0) return stored is [var one] ? one : null;
        var known = names.Search(word).Where(r => r.Kind == "person" && r.Id == actor && r.Matched.Split(' ')[^1].Equals(word, StringComparison.OrdinalIgnoreCase)).Select(r => r.Name).Distinct().ToList();
        return known is [var only] ? only : null;
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
