using Entente.Model;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets;

/// <summary>A file of events that is open, with what the formats need to read it.</summary>
/// <param name="Name">The file's name as shown.</param>
/// <param name="Records">Its rows, the header read where there is one.</param>
/// <param name="Head">The first rows, looked at ahead; without the header.</param>
/// <param name="Header">The names in the header; null where there is none.</param>
/// <param name="Options">What the caller said.</param>
internal sealed record EventFile(string Name, RecordReader Records, IReadOnlyList<string> Head, IReadOnlyList<string>? Header, EventDataOptions Options)
{
    /// <summary>The states' codes.</summary>
    public CountryCodes Countries { get; } = CountryCodes.Load(Options.DataFolder);

    /// <summary>The position of the first of these columns that the header has, or −1.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            for (var i = 0; i < (Header?.Count ?? 0); i++)
                if (Header![i].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    /// <summary>The position of the first of these columns that the header has.</summary>
    /// <exception cref="InvalidDataException">It has none of them.</exception>
    public int Column(params ReadOnlySpan<string> names)
    {
        var at = Find(names);
        return at >= 0 ? at : throw new InvalidDataException($"{Name}: no column \"{string.Join("\" or \"", names.ToArray())}\"; it has {string.Join(", ", Header ?? [])}");
    }
}
