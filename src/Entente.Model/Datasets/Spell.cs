namespace Entente.Model;

/// <summary>What kind of tie a <see cref="Spell"/> is.</summary>
public enum SpellKind
{
    /// <summary>A treaty of alliance; its terms are obligations.</summary>
    Alliance,

    /// <summary>A sanction of the first on the second; its terms are what it covers.</summary>
    Sanction,

    /// <summary>A mission of the first in the second; its term is the rank.</summary>
    Representation,
}

/// <summary>A tie between two states that lasts from a beginning to an end.</summary>
public sealed record Spell
{
    /// <summary>The row in its file, from 1, without the header; a row that names several states gives several spells.</summary>
    public required long Row { get; init; }

    /// <summary>The data set.</summary>
    public required SeriesSource Source { get; init; }

    /// <summary>What kind of tie.</summary>
    public required SpellKind Kind { get; init; }

    /// <summary>Who is committed, sanctions, or keeps a mission.</summary>
    public required SeriesActor A { get; init; }

    /// <summary>To whom, on whom, where.</summary>
    public required SeriesActor B { get; init; }

    /// <summary>Whether it holds the other way round too.</summary>
    public bool Mutual { get; init; }

    /// <summary>When it began; null where the file does not say.</summary>
    public When? From { get; init; }

    /// <summary>When it ended; null while it stands, or where the file does not say.</summary>
    public When? To { get; init; }

    /// <summary>Obligations, what is sanctioned, or the rank, in the words of the data set.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>The data set's own id of the case or treaty; null where it has none.</summary>
    public string? OriginalId { get; init; }

    /// <summary>Whom exactly it concerns, where that is no state: a person, ship or firm; null else.</summary>
    public string? Subject { get; init; }

    /// <summary>The day on which the data set first had it; null where it does not say.</summary>
    public When? Listed { get; init; }
}
