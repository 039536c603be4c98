using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>The actors of a file, each worked out when it is first met.</summary>
internal sealed class ActorBook(Func<string, ActorEntry> read)
{
    private const int Most = 1_000_000;

    private readonly Dictionary<string, ActorEntry> entries = new(StringComparer.Ordinal);

    /// <summary>How often an actor was met that no table knows.</summary>
    public long UnknownMet { get; private set; }

    /// <summary>The actor that a cell names on a day.</summary>
    public CodedActor Of(ReadOnlySpan<char> cell, DateOnly day, out bool unknown)
    {
        var entry = Entry(cell);
        var actor = entry.On(day, out unknown);
        if (unknown)
        {
            UnknownMet++;
            if (entry.TimesUnknown++ == 0) MetNewUnknown = true;
        }
        return actor;
    }

    /// <summary>Whether an unknown actor has been met for the first time; whoever has told of it sets this back.</summary>
    public bool MetNewUnknown { get; set; }

    /// <summary>The unknown actors met most often.</summary>
    public IReadOnlyList<ActorEntry> Unknown(int most) =>
        [.. entries.Values.Where(e => e.TimesUnknown > 0).OrderByDescending(e => e.TimesUnknown).ThenBy(e => e.Original, StringComparer.Ordinal).Take(most)];

    /// <summary>How many different unknown actors were met.</summary>
    public int UnknownNames => entries.Values.Count(e => e.TimesUnknown > 0);

    private ActorEntry Entry(ReadOnlySpan<char> cell)
    {
        var lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(cell, out var entry)) return entry;
        var text = cell.ToString();
        // A file in which nearly every row has a new name must not fill the memory.
        if (entries.Count >= Most) entries.Clear();
        return entries[text] = read(text);
    }
}
