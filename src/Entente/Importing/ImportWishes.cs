using Entente.Sources.Datasets;

namespace Entente.Importing;

/// <summary>What is wished about event data that are imported.</summary>
public sealed record ImportWishes
{
    /// <summary>One of <see cref="EventData.Formats"/>.</summary>
    public string Format { get; init; } = "auto";

    /// <summary>For <c>names</c>: the file of names that act for an actor.</summary>
    public string? Aliases { get; init; }

    /// <summary>For <c>csv</c>: the file that says which column holds what.</summary>
    public string? Map { get; init; }

    /// <summary>For <c>keds</c>: <c>weis</c> or <c>cameo</c>; null to infer it.</summary>
    public string? Coding { get; init; }

    /// <summary>The data set's version, over what the file says.</summary>
    public string? Version { get; init; }

    /// <summary>The data set's licence, over what is known of it.</summary>
    public string? Licence { get; init; }

    internal EventDataOptions Options(string dataFolder, DateOnly today) =>
        new() { DataFolder = dataFolder, AliasesFile = Aliases, MapFile = Map, Coding = Coding, Today = today };
}
