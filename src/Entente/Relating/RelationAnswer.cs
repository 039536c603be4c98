using Entente.Measures.Relations;

namespace Entente.Relating;

/// <summary>All that is said of one pair in one data set.</summary>
/// <param name="A">The first side as it was asked for.</param>
/// <param name="B">The second.</param>
/// <param name="Set">The data set.</param>
/// <param name="AsOf">The day as of which it is said; null for all that there is.</param>
/// <param name="Profile">What the data set's pairs have in common.</param>
/// <param name="Both">The relation; null where nothing fits.</param>
/// <param name="Forward">What A does to B, on the same profile.</param>
/// <param name="Backward">What B does to A.</param>
/// <param name="Answers">Answers in kind: whose acts, and what became of them.</param>
/// <param name="Cross">How the sides' innovations go together.</param>
/// <param name="Contexts">Tone by context, with its name.</param>
public sealed record RelationAnswer(string A, string B, string Set, DateOnly? AsOf, SetProfile Profile, RelationSeries? Both, RelationSeries? Forward, RelationSeries? Backward,
    IReadOnlyList<(Direction Acts, Answers Answers)> Answers, IReadOnlyList<CrossCorrelation> Cross, IReadOnlyList<(string Name, ContextTone Tone)> Contexts)
{
    /// <summary>Measures a pair of a record.</summary>
    public static RelationAnswer Of(RelationRecord record, (string Name, IReadOnlyCollection<string> Ids) a, (string Name, IReadOnlyCollection<string> Ids) b, RelationOptions options)
    {
        options = options with { Scale = record.Scores.Scale, Direction = null };
        return Of(record.Name, record.Between(a.Ids, b.Ids), Relations.Profile(record.Rows, options), (a.Name, b.Name), record.Scores.Contexts, options);
    }

    /// <summary>Measures a pair whose data set's profile is known already, so that no other pair need be read.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="rows">The pair's rows; forward is from the first side to the second.</param>
    /// <param name="profile">The profile, as of a day not after the one asked for.</param>
    /// <param name="sides">The sides as they are called.</param>
    /// <param name="contexts">Names of contexts, in the order of their bits.</param>
    /// <param name="options">What is asked, on the profile's scale and periods.</param>
    public static RelationAnswer Of(string set, IReadOnlyList<RelationEvent> rows, SetProfile profile, (string A, string B) sides, IReadOnlyList<string> contexts, RelationOptions options)
    {
        options = options with { Scale = profile.Scale };
        RelationSeries? One(Direction? direction) => Relations.Of(rows, profile, options with { Direction = direction });
        var (both, forward, backward) = (One(null), One(Direction.Forward), One(Direction.Backward));
        var filtered = options with { Smooth = false, From = null };
        var cross = Relations.Of(rows, profile, filtered with { Direction = Direction.Forward }) is { } x && Relations.Of(rows, profile, filtered with { Direction = Direction.Backward }) is { } y
            ? Reciprocity.Cross(x, y) : [];
        var last = DateOnly.FromDayNumber(Math.Min((options.AsOf ?? DateOnly.MaxValue).DayNumber, (options.To ?? DateOnly.MaxValue).DayNumber));
        List<(Direction, Answers)> answers = [];
        foreach (var by in (ReadOnlySpan<Direction>)[Direction.Forward, Direction.Backward])
            foreach (var cooperation in (ReadOnlySpan<bool>)[true, false])
                answers.Add((by, Reciprocity.Of(rows, by, cooperation, deeds: false, last)));
        return new RelationAnswer(sides.A, sides.B, set, options.AsOf, profile, both, forward, backward, answers, cross,
            [.. ContextTone.Of(rows, options).Select(t => (contexts[t.Context], t))]);
    }
}
