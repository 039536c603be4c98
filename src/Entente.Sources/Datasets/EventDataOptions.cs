namespace Entente.Sources.Datasets;

/// <summary>What the reading of event data needs to know besides the file.</summary>
public sealed record EventDataOptions
{
    /// <summary>Entente's data folder: codes, states, office holders.</summary>
    public required string DataFolder { get; init; }

    /// <summary>For <c>names</c>: a JSON object from actor id to the names that act for it.</summary>
    public string? AliasesFile { get; init; }

    /// <summary>For <c>csv</c>: the file that says which column holds what.</summary>
    public string? MapFile { get; init; }

    /// <summary>Today: a row of a data set that does not say when it was published may not be later. Null for no such check.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>For <c>keds</c>: <c>weis</c> or <c>cameo</c>; null to infer it from the rows.</summary>
    public string? Coding { get; init; }
}
