namespace Entente.Model;

/// <summary>Goods that went from one state to another in a period, as one row of a series has it.</summary>
public sealed record Flow
{
    /// <summary>The row in its file, from 1, without the header; a row that tells of both directions gives two flows.</summary>
    public required long Row { get; init; }

    /// <summary>The data set.</summary>
    public required SeriesSource Source { get; init; }

    /// <summary>Who sold.</summary>
    public required SeriesActor From { get; init; }

    /// <summary>Who bought.</summary>
    public required SeriesActor To { get; init; }

    /// <summary>Whose books it is from; null where the file does not say.</summary>
    public SeriesActor? Reporter { get; init; }

    /// <summary>The year or month.</summary>
    public required When When { get; init; }

    /// <summary>How much, in the unit of <see cref="Source"/>; 0 or more.</summary>
    public required double Value { get; init; }

    /// <summary>Reported, or estimated where the file says so.</summary>
    public required FlowBasis Basis { get; init; }

    /// <summary>What was traded; null for all goods together.</summary>
    public string? Commodity { get; init; }
}
