using Entente.Measures.Closeness;
using Entente.Model;

namespace Entente.Measures.Dependence;

/// <summary>A visit of one state's representatives to another.</summary>
/// <param name="Visitor">Who came.</param>
/// <param name="Host">Who received.</param>
/// <param name="Day">The day, or the first of several.</param>
public readonly record struct VisitRow(string Visitor, string Host, DateOnly Day);

/// <summary>A sanction in force.</summary>
/// <param name="Sender">Who imposed it.</param>
/// <param name="Target">On whom.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it stands.</param>
public readonly record struct SanctionRow(string Sender, string Target, DateOnly From, DateOnly? To);

/// <summary>One state's position on one roll call.</summary>
/// <param name="RollCall">The roll call.</param>
/// <param name="State">Who voted.</param>
/// <param name="Ballot">How.</param>
/// <param name="Day">When.</param>
public readonly record struct BallotRow(string RollCall, string State, Ballot Ballot, DateOnly Day);

/// <summary>A partner that a state had in a year: in trade, by embassy, by treaty.</summary>
/// <param name="Kind">What they share, such as "trade" or "embassy".</param>
/// <param name="State">The state.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Year">The year.</param>
public readonly record struct PartnerRow(string Kind, string State, string Partner, int Year);

/// <summary>All rows that a table of isolation is made of; a list that is empty means that nothing was imported, not that nothing happened.</summary>
public sealed record IsolationRows
{
    /// <summary>Visits between any two states.</summary>
    public IReadOnlyList<VisitRow> Visits { get; init; } = [];

    /// <summary>Sanctions between any two states.</summary>
    public IReadOnlyList<SanctionRow> Sanctions { get; init; } = [];

    /// <summary>Ballots of all states, as a minority is one among all.</summary>
    public IReadOnlyList<BallotRow> Ballots { get; init; } = [];

    /// <summary>Partners of all states.</summary>
    public IReadOnlyList<PartnerRow> Partners { get; init; } = [];
}
