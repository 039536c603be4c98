using Entente.Model;

namespace Entente.Bench.Reader;

/// <summary>The documents of data/sample.</summary>
internal static class SampleTexts
{
    /// <summary>The folder data/ above the program.</summary>
    public static string Data { get; } = Above(AppContext.BaseDirectory);

    public static List<Document> Load() =>
        [.. Directory.EnumerateFiles(Path.Combine(Data, "sample"), "*.txt").Order(StringComparer.Ordinal).Select(f => new Document { Id = "d-" + Path.GetFileName(f), Text = File.ReadAllText(f), Date = When.Day(2024, 12, 31) })];

    private static string Above(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Entente.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no Entente.slnx above the program");
        return Path.Combine(folder, "data");
    }
}
