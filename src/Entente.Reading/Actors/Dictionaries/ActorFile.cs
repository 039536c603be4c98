namespace Entente.Reading.Actors.Dictionaries;

/// <summary>An actor of a dictionary: its names and, for every day, the codes under which it counts.</summary>
/// <param name="Names">All spellings, the first the usual one.</param>
/// <param name="Codes">Stretches of days that follow one another without a gap; no code where the actor counts for nobody.</param>
internal sealed record DictionaryActor(IReadOnlyList<string> Names, IReadOnlyList<(Life Life, IReadOnlyList<string> Codes)> Codes);

/// <summary>
/// Reads a dictionary of actors: a name with its codes in brackets, other names behind <c>+</c>, more codes on lines of their own.
/// Of the codes with dates the first that fits counts, else the one without.
/// </summary>
internal static class ActorFile
{
    /// <summary>The actors in order. Throws <see cref="InvalidDataException"/> naming file and line of a fault.</summary>
    public static IReadOnlyList<DictionaryActor> Read(string file)
    {
        var lists = new WordLists();
        var actors = new List<DictionaryActor>();
        Entry? entry = null;
        foreach (var line in lists.Take(DictionaryLines.Load(file)))
        {
            var bracket = line.Text.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? line.Text : line.Text[..bracket];
            if (name.Contains(']', StringComparison.Ordinal)) throw line.Fault("a bracket ] that was never opened");
            if (line.Text[0] is not ('+' or '['))
            {
                if (entry is not null) actors.Add(entry.Close());
                entry = new Entry(line);
            }
            if (entry is null) throw line.Fault(line.Text[0] == '+' ? "another name before any actor" : "a code before any actor");
            if (line.Text[0] != '[') entry.Names.AddRange(lists.Wordings(line, name.TrimStart('+')));
            if (bracket >= 0) entry.Blocks.AddRange(CodeBlock.Read(line, line.Text[bracket..]).Select(b => entry.Complete(line, b)));
        }
        if (entry is not null) actors.Add(entry.Close());
        return actors;
    }

    private sealed class Entry(DictionaryLine line)
    {
        public List<string> Names { get; } = [];
        public List<CodeBlock> Blocks { get; } = [];

        // "[>970214]": the code told before, on other days.
        public CodeBlock Complete(DictionaryLine at, CodeBlock block) =>
            block.Code.Contains('~', StringComparison.Ordinal) ? throw at.Fault("~ stands in codes of agents only")
            : block.Code.Length > 0 ? block
            : Blocks.Count > 0 ? block with { Code = Blocks[^1].Code }
            : throw at.Fault("days without a code: write [CODE 950601-990815]");

        public DictionaryActor Close() => Blocks.Count > 0 ? new DictionaryActor(Names, Timeline(Blocks)) : throw line.Fault($"no code for \"{line.Text}\": write NAME [CODE]");
    }

    private static List<(Life, IReadOnlyList<string>)> Timeline(List<CodeBlock> blocks)
    {
        var starts = new SortedSet<DateOnly> { DateOnly.MinValue };
        foreach (var b in blocks)
        {
            if (b.Life.From is { } from) starts.Add(from);
            if (b.Life.To is { } to && to < DateOnly.MaxValue) starts.Add(to.AddDays(1));
        }
        var days = starts.ToList();
        return [.. days.Select((from, i) =>
        {
            var holds = blocks.Find(b => !b.IsDefault && b.Life.Contains(from)) ?? blocks.Find(b => b.IsDefault);
            return (new Life(i == 0 ? null : from, i + 1 < days.Count ? days[i + 1].AddDays(-1) : null), holds?.Actors ?? []);
        })];
    }
}
