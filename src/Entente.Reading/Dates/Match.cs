namespace Entente.Reading.Dates;

/// <summary>A stretch of time words that a rule could read.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, included.</param>
/// <param name="What">What it says.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Kind">What it does, where the words themselves settle it.</param>
/// <param name="Inner">Where the phrase of an event starts, in which dates that belong to the event's name may stand; −1 for none.</param>
internal sealed record Match(int First, int Last, TimeExpression What, string Rule, DateKind? Kind = null, int Inner = -1);
