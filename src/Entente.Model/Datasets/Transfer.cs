namespace Entente.Model;

/// <summary>Arms delivered from one state to another in a year.</summary>
public sealed record Transfer
{
    /// <summary>The row in its file, from 1, without the header.</summary>
    public required long Row { get; init; }

    /// <summary>The data set.</summary>
    public required SeriesSource Source { get; init; }

    /// <summary>Who supplied.</summary>
    public required SeriesActor From { get; init; }

    /// <summary>Who received.</summary>
    public required SeriesActor To { get; init; }

    /// <summary>What it was.</summary>
    public required string Weapon { get; init; }

    /// <summary>Its category, in the words of the data set; null where it has none.</summary>
    public string? Category { get; init; }

    /// <summary>The year of the order; null where nobody knows.</summary>
    public When? Ordered { get; init; }

    /// <summary>The year of delivery; null where nobody knows, or while nothing was delivered.</summary>
    public When? Delivered { get; init; }

    /// <summary>How many; null where nobody knows.</summary>
    public double? Number { get; init; }

    /// <summary>Whether <see cref="Number"/> is an estimate.</summary>
    public bool NumberEstimated { get; init; }

    /// <summary>What the delivery is worth in the unit of <see cref="Source"/>, which for SIPRI is capability and no price; null where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>The data set's own id of the deal; null where it has none.</summary>
    public string? OriginalId { get; init; }
}
