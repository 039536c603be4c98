using System.Diagnostics;

namespace Entente.Storage.Tests;

/// <summary>A folder of its own for one test, gone afterwards; a clock that is set by hand; the writer process.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "entente-store-" + Guid.NewGuid().ToString("N")[..12]);

    public string File => Path.Combine(Folder, "s.duckdb");

    public HandClock Clock { get; } = new();

    public Store Open(bool create = true) => Store.Open(File, Clock, create);

    /// <summary>All files of the folder with their bytes, to show that nothing was altered.</summary>
    public string Snapshot() => string.Join('\n', Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(f => f + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(f)))));

    /// <summary>Starts the writer, by way of another program if one is given.</summary>
    public Process Start(string mode, params string[] by) => Start(mode, [], by);

    /// <summary>The same, with words behind the file.</summary>
    public Process Start(string mode, string[] more, string[] by)
    {
        string[] command = [.. by, "dotnet", Path.Combine(AppContext.BaseDirectory, "Entente.Store.Writer.dll"), mode, File, .. more];
        return Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true })!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 12, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
