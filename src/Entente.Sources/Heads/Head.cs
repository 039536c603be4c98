using Entente.Model;

namespace Entente.Sources.Heads;

/// <summary>What the first lines of a text say about it; null where they say nothing that could be recognised.</summary>
internal sealed record Head(string? Title, When? Date, string? Author, string? Outlet)
{
    /// <summary>A date such as 05/12/2024 that stands where the date is told but can be read in two ways, as written.</summary>
    public string? AmbiguousDate { get; init; }
}
