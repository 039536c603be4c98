namespace Entente.Sources.Series;

/// <summary>What a file of series holds.</summary>
public enum SeriesKind
{
    /// <summary>Goods that went from state to state.</summary>
    Flows,

    /// <summary>Positions on roll calls.</summary>
    Votes,

    /// <summary>Treaties of alliance.</summary>
    Alliances,

    /// <summary>Sanctions.</summary>
    Sanctions,

    /// <summary>Arms deliveries.</summary>
    Arms,

    /// <summary>Diplomatic missions.</summary>
    Representation,
}

/// <summary>A kind of file that is known: a row of data/series/formats.tsv with its rows of columns.tsv.</summary>
/// <param name="Id">Its name in the tables, such as <c>cow-trade</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">The data set.</param>
/// <param name="Version">The version that is meant; null where the columns do not tell.</param>
/// <param name="Unit">The unit of its values; null where it has none.</param>
/// <param name="Licence">On what terms it may be used; null where nobody says.</param>
/// <param name="States">The codes of its states: cow, cow-letters, iso2, iso3 or name.</param>
/// <param name="Needs">Columns by which it is known, each with its alternatives.</param>
/// <param name="Where">Where to get it; null where it is no public data set.</param>
public sealed record SeriesFormat(string Id, SeriesKind Kind, string Name, string? Version, string? Unit, string? Licence, string States, IReadOnlyList<string[]> Needs, string? Where)
{
    /// <summary>The fields of each part of a row.</summary>
    internal IReadOnlyList<IReadOnlyList<Field>> Parts { get; init; } = [];

    /// <summary>Whether a header has all that the format needs.</summary>
    public bool Fits(IReadOnlyList<string> columns) => Needs.All(n => n.Any(name => columns.Contains(name, StringComparer.OrdinalIgnoreCase)));
}

/// <summary>Which column holds a field.</summary>
internal sealed record Field(string Name, string Column, Coding Coding);
