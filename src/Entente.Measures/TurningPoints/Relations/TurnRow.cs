using System.Globalization;
using Entente.Measures.Relations;

namespace Entente.Measures.TurningPoints;

/// <summary>An event between the two sides of a relation.</summary>
/// <param name="Day">When it happened.</param>
/// <param name="Forward">Whether the first side did it to the second.</param>
/// <param name="Code">CAMEO, two to four characters.</param>
/// <param name="Score">Its score, −10 to +10, on one scale for all rows.</param>
/// <param name="Id">The row's id or number.</param>
/// <param name="Story">What tells stories apart; null where unknown.</param>
/// <param name="Publisher">Who published it; null where unknown.</param>
/// <param name="Published">When it became public; null where unknown, and <paramref name="Day"/> is assumed.</param>
public readonly record struct TurnRow(DateOnly Day, bool Forward, string Code, double Score, string Id, string? Story = null, string? Publisher = null, DateOnly? Published = null)
{
    /// <summary>The day from which it could be known.</summary>
    public DateOnly Known => Published is { } p && p > Day ? p : Day;

    /// <summary>The row of the relation index, with its id; null where it does not count, has no CAMEO code or no score.</summary>
    /// <param name="e">The row.</param>
    /// <param name="id">Its id or number.</param>
    public static TurnRow? Of(in RelationEvent e, string id) => !e.Counts || e.Code.Type is not null || double.IsNaN(e.Score) ? null
        : new TurnRow(DateOnly.FromDayNumber(e.Day), e.Direction is not Direction.Backward, e.Code.ToString(), e.Score, id,
            e.Story == 0 ? null : e.Story.ToString(CultureInfo.InvariantCulture), e.Origin == 0 ? null : e.Origin.ToString(CultureInfo.InvariantCulture), DateOnly.FromDayNumber(e.Seen));
}
