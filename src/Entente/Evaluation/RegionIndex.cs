using Entente.Model;

namespace Entente.Evaluation;

/// <summary>The region of the UN's standard M49 that an actor belongs to: a state to its own, a group to that of the state it acts in.</summary>
public sealed class RegionIndex
{
    /// <summary>Where actors stand that belong to no region: organisations, groups of several states, nobody named.</summary>
    public const string None = "no region";

    private readonly Dictionary<string, string> _regions;

    private RegionIndex(Dictionary<string, string> regions) => _regions = regions;

    /// <summary>Loads <c>un_regions.tsv</c> and the states of <c>groups.tsv</c>.</summary>
    /// <param name="dataFolder">The folder data/.</param>
    public static RegionIndex Load(string dataFolder)
    {
        var regions = Table.Read(Path.Combine(dataFolder, "actors", "un_regions.tsv")).ToDictionary(r => r["id"], r => r["region"], StringComparer.Ordinal);
        foreach (var group in Table.Read(Path.Combine(dataFolder, "actors", "groups.tsv")))
            if (regions.TryGetValue(group["state"], out var region)) regions.TryAdd(group["id"], region);
        return new RegionIndex(regions);
    }

    /// <summary>The regions in the order of tables, <see cref="None"/> last.</summary>
    public static IReadOnlyList<string> All { get; } = ["Africa", "Americas", "Asia", "Europe", "Oceania", None];

    /// <summary>The regions of an event's actors, each once; <see cref="None"/> alone when no actor has one.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string?> actors)
    {
        string[] regions = [.. actors.Select(a => a is not null && _regions.TryGetValue(a, out var region) ? region : null).OfType<string>().Distinct()];
        return regions.Length > 0 ? regions : [None];
    }
}
