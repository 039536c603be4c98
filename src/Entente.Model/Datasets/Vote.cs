namespace Entente.Model;

/// <summary>One state's position on one roll call.</summary>
public sealed record Vote
{
    /// <summary>The row in its file, from 1, without the header; a row that holds a roll call gives a vote for each state.</summary>
    public required long Row { get; init; }

    /// <summary>The data set.</summary>
    public required SeriesSource Source { get; init; }

    /// <summary>The roll call's id in the data set.</summary>
    public required string RollCall { get; init; }

    /// <summary>The session; null where the file does not say.</summary>
    public int? Session { get; init; }

    /// <summary>The day; null where the file does not say.</summary>
    public When? When { get; init; }

    /// <summary>Whether nobody dissented in the whole body; null where the file does not say.</summary>
    public bool? Unanimous { get; init; }

    /// <summary>Who voted.</summary>
    public required SeriesActor State { get; init; }

    /// <summary>How; rows of states that took no part are kept as <see cref="Ballot.None"/> only where the file lists them.</summary>
    public required Ballot Ballot { get; init; }
}
