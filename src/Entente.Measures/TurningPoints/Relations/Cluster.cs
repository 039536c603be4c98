namespace Entente.Measures.TurningPoints;

/// <summary>Rows that tell of one event: of one day, direction and code, or of one story, direction and code.</summary>
/// <param name="Day">The first day of its rows.</param>
/// <param name="Forward">Whether the first side did it; true for what both do together.</param>
/// <param name="Code">CAMEO.</param>
/// <param name="Score">Mean score of its rows.</param>
/// <param name="Channel">The channel of its code.</param>
/// <param name="Sign">+1 cooperation, −1 conflict, 0 neither.</param>
/// <param name="Story">The story of its rows; null where unknown.</param>
/// <param name="Rows">The ids of its rows.</param>
public sealed record Cluster(DateOnly Day, bool Forward, string Code, double Score, TurnChannel Channel, int Sign, string? Story, IReadOnlyList<string> Rows)
{
    /// <summary>The clusters of rows, in order of day, direction and code, whatever order the rows come in.</summary>
    public static IReadOnlyList<Cluster> Of(IEnumerable<TurnRow> rows)
    {
        static bool Direction(TurnRow r) => r.Forward || TurnChannels.Mutual(r.Code);
        var byStory = rows.OrderBy(r => r.Day).ThenBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Forward).ThenBy(r => r.Id, StringComparer.Ordinal)
            .GroupBy(r => (Key: r.Story ?? r.Day.ToString("o", null), Direction(r), r.Code)).Select(g => g.ToList()).ToList();
        // Several stories of one day, direction and code are still one event.
        return [.. byStory.GroupBy(g => (g[0].Day, Direction(g[0]), g[0].Code)).Select(day =>
        {
            var all = day.SelectMany(g => g).ToList();
            var (channel, sign) = TurnChannels.Of(day.Key.Code);
            var stories = all.Select(r => r.Story).Distinct(StringComparer.Ordinal).ToList();
            return new Cluster(day.Key.Day, day.Key.Item2, day.Key.Code, all.Average(r => r.Score), channel, sign, stories is [{ } only] ? only : null, [.. all.Select(r => r.Id)]);
        }).OrderBy(c => c.Day).ThenByDescending(c => c.Forward).ThenBy(c => c.Code, StringComparer.Ordinal)];
    }
}
