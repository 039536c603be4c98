namespace Entente.Measures.TurningPoints;

/// <summary>What a turning point is called, by what moved.</summary>
public enum TurnKind
{
    /// <summary>Help or formal acts rise above the pair's own level, and tone with them.</summary>
    Warming,

    /// <summary>Hostile deeds or formal acts rise, or help falls, and tone falls.</summary>
    Cooling,

    /// <summary>Tone rises by words and meetings alone.</summary>
    DiplomaticOpening,

    /// <summary>Tone falls by words and meetings alone.</summary>
    DiplomaticClosing,

    /// <summary>Conflict rises while tone was and stays negative.</summary>
    Escalation,

    /// <summary>Conflict falls while tone stays negative.</summary>
    DeEscalation,

    /// <summary>More is reported, and nothing else moves.</summary>
    Attention,

    /// <summary>The first events of a pair that had none.</summary>
    FirstContact,

    /// <summary>Events after half a year of next to none.</summary>
    OutbreakAfterSilence,

    /// <summary>Treaties, recognition, withdrawal, relations broken.</summary>
    FormalAct,
}

/// <summary>How large a turning point is.</summary>
/// <param name="Value">The new level less the old.</param>
/// <param name="Low">The lower end of its 90% band.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit"><c>score</c> for points of the scale of scores, <c>events a week</c>, or <c>events a day</c>.</param>
public readonly record struct TurnSize(double Value, double Low, double High, string Unit);

/// <summary>A turning point of a relation.</summary>
/// <param name="From">The first day on which it may have begun.</param>
/// <param name="To">The last day on which it may have begun.</param>
/// <param name="Kind">What it is called.</param>
/// <param name="Direction">+1 towards cooperation, −1 towards conflict, 0 neither.</param>
/// <param name="Channel">What moved.</param>
/// <param name="Size">By how much.</param>
/// <param name="Confidence">0 to 1: one less the share of ten-year records without any turn in which chance does as well.</param>
/// <param name="Detectable">The first day on which this search, run on what was public, finds it; null until it was looked for.</param>
/// <param name="Events">The rows that carry it.</param>
/// <param name="Steps">The figures behind it, in words.</param>
public sealed record Turn(DateOnly From, DateOnly To, TurnKind Kind, int Direction, TurnChannel Channel, TurnSize Size, double Confidence, DateOnly? Detectable, IReadOnlyList<string> Events, IReadOnlyList<string> Steps)
{
    /// <summary>The Monday of its first week, or the day of attention.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether it is the same turn, found on another day.</summary>
    internal bool Same(Turn other, int weeks) => Kind == other.Kind && Direction == other.Direction && Math.Abs(Day.DayNumber - other.Day.DayNumber) <= 7 * weeks;
}
