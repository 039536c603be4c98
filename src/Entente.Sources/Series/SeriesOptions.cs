using Entente.Model;

namespace Entente.Sources.Series;

/// <summary>What a file of series does not tell of itself.</summary>
public sealed record SeriesOptions
{
    /// <summary>What it must hold; null for whatever its columns say.</summary>
    public SeriesKind? Kind { get; init; }

    /// <summary>The format's id in data/series/formats.tsv; null to find out by the columns.</summary>
    public string? Format { get; init; }

    /// <summary>The day on which this version was released; before it no as-of view may see the rows.</summary>
    public DateOnly? Vintage { get; init; }

    /// <summary>The version, where it is another than the table's.</summary>
    public string? Version { get; init; }

    /// <summary>The id behind a code: the code system (cow, cow-letters, iso2, iso3, name), the code, and when; null where nobody has it. Without it no row gets an id.</summary>
    public Func<string, string, When?, string?>? Resolve { get; init; }
}
