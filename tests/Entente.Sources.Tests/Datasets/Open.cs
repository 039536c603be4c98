using System.Text;
using Entente.Model;
using Entente.Sources.Datasets;

namespace Entente.Sources.Tests.Datasets;

/// <summary>Opening files of events in tests.</summary>
internal static class Open
{
    /// <summary>The data folder, and options by name. Today is 2026-07-01 in tests.</summary>
    public static EventDataOptions Options(IReadOnlyDictionary<string, string>? options = null) => new()
    {
        DataFolder = Path.Combine(Shared.Root(), "data"),
        Today = new DateOnly(2026, 7, 1),
        Coding = options?.GetValueOrDefault("coding"),
        MapFile = options?.GetValueOrDefault("map") is { } map ? Path.Combine(AppContext.BaseDirectory, "Cases", "datasets", map) : null,
        AliasesFile = options?.GetValueOrDefault("aliases") is { } aliases ? Path.Combine(AppContext.BaseDirectory, "Cases", "datasets", aliases) : null,
    };

    /// <summary>Reads a text to its end.</summary>
    public static (List<CodedEvent> Events, FaultLog Faults, EventReading Reading) Text(string format, string text, EventDataOptions? options = null)
    {
        var faults = new FaultLog();
        using var reading = EventData.Open(format, "-", options ?? Options(), new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return (reading.Rows(faults).ToList(), faults, reading);
    }
}
