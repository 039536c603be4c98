using Entente.Model;

namespace Entente.Measures;

/// <summary>An event as one data set has it, cut down to what tells it from others.</summary>
/// <param name="Set">The data set.</param>
/// <param name="Day">The day.</param>
/// <param name="Source">Who did it.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Kind">What was done: a root code or a type.</param>
/// <param name="Quad">The quad class of <paramref name="Kind"/>.</param>
public readonly record struct ComparedEvent(string Set, DateOnly Day, string Source, string Recipient, string Kind, QuadClass Quad);

/// <summary>An event, with the data sets that have it.</summary>
/// <param name="Day">The first day that any of them gives.</param>
/// <param name="Source">Who did it.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Quad">Its quad class.</param>
/// <param name="Sets">The data sets that have it, by name; one at least.</param>
public sealed record SharedEvent(DateOnly Day, string Source, string Recipient, string Kind, QuadClass Quad, IReadOnlyList<string> Sets);

/// <summary>Which events several data sets have in common.</summary>
public static class SetComparison
{
    /// <summary>
    /// Takes events of several sets for one when source, recipient and kind are the same and the days at most one apart. A set's own events
    /// of a day, pair and kind count once, and each is matched once: from the first day on, every other set gives its earliest that is free.
    /// </summary>
    /// <returns>By day, source, recipient and kind. Every event of every set is in exactly one.</returns>
    public static IReadOnlyList<SharedEvent> Of(IEnumerable<ComparedEvent> events) =>
        [.. events.Distinct().GroupBy(e => (e.Source, e.Recipient, e.Kind)).SelectMany(Matched)
            .OrderBy(e => e.Day).ThenBy(e => e.Source, StringComparer.Ordinal).ThenBy(e => e.Recipient, StringComparer.Ordinal).ThenBy(e => e.Kind, StringComparer.Ordinal)
            .ThenBy(e => string.Join(',', e.Sets), StringComparer.Ordinal)];

    private static IEnumerable<SharedEvent> Matched(IEnumerable<ComparedEvent> alike)
    {
        var sets = alike.GroupBy(e => e.Set).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (Name: s.Key, Days: new Queue<ComparedEvent>(s.OrderBy(e => e.Day)))).ToList();
        while (sets.Where(s => s.Days.Count > 0).Select(s => s.Days.Peek()).OrderBy(e => e.Day).ToList() is [var first, ..])
        {
            // What is earlier than this day is used up, so the front of each queue is its earliest.
            var sharing = sets.Where(s => s.Days.Count > 0 && s.Days.Peek().Day <= first.Day.AddDays(1)).ToList();
            foreach (var s in sharing) s.Days.Dequeue();
            yield return new SharedEvent(first.Day, first.Source, first.Recipient, first.Kind, first.Quad, [.. sharing.Select(s => s.Name)]);
        }
    }
}
