using Entente.Model;

namespace Entente.Sources;

/// <summary>The names by which outlets are known: data/actors/outlets.tsv.</summary>
public static class KnownOutlets
{
    /// <summary>Every name and alias in the file. Throws <see cref="InvalidDataException"/> naming file and line on a bad row.</summary>
    /// <param name="dataFolder">The folder data/.</param>
    public static IReadOnlyCollection<string> Load(string dataFolder) =>
        [.. Table.Read(Path.Combine(dataFolder, "actors", "outlets.tsv")).SelectMany(r => r.List("aliases").Prepend(r["name"])).Distinct(StringComparer.Ordinal)];
}
