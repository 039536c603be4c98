using Entente.Model;

namespace Entente.Evaluation;

/// <summary>Which events of a reading are which events of the gold.</summary>
/// <param name="First">For each event read: the gold event that it is, one to one; -1 for none.</param>
/// <param name="Also">For each event read that is nobody's first: a gold event that it tells of again, with sentence, actors and type right; -1 for none.</param>
internal sealed record Matching(IReadOnlyList<int> First, IReadOnlyList<int> Also)
{
    /// <summary>Matches greedily, best fit first.</summary>
    public static Matching Of(GoldDocument gold, IReadOnlyList<Event> events, Func<string, string?> idOf)
    {
        var fit = new EventFit(idOf);
        List<(int Fit, int Event, int Gold)> pairs = [];
        for (var i = 0; i < events.Count; i++)
            for (var j = 0; j < gold.Events.Count; j++)
                if (fit.Of(events[i], gold.Events[j]) is { } how) pairs.Add((how, i, j));
        pairs = [.. pairs.OrderByDescending(p => p.Fit).ThenBy(p => p.Event).ThenBy(p => p.Gold)];

        int[] first = [.. events.Select(_ => -1)], also = [.. events.Select(_ => -1)];
        var taken = new bool[gold.Events.Count];
        foreach (var (_, i, j) in pairs)
        {
            if (first[i] >= 0 || taken[j]) continue;
            first[i] = j;
            taken[j] = true;
        }
        foreach (var (_, i, j) in pairs)
            if (first[i] < 0 && also[i] < 0 && EventFit.HasType(events[i], gold.Events[j])) also[i] = j;
        return new Matching(first, also);
    }

    /// <summary>The gold event that covers an event read; -1 for none.</summary>
    public int Cover(int index) => First[index] >= 0 ? First[index] : Also[index];
}
