namespace Entente.Cli.Tests;

/// <summary>A store with the sample documents, made once for the tests that only ask it.</summary>
public sealed class SampleStore : IDisposable
{
    private readonly Running _running = new();

    public SampleStore()
    {
        var outcome = _running.Run("add", Folder, "--store", "sample.duckdb");
        Assert.Equal(0, outcome.Code);
    }

    /// <summary>Where the sample documents are.</summary>
    public static string Folder { get; } = Path.Combine(Running.Repository, "data", "sample");

    public void Dispose() => _running.Dispose();

    // One process at a time may have the store open, and tests of several classes may run at once.
    internal Outcome Run(params string[] args)
    {
        lock (_running) return _running.RunWith(null, [("ENTENTE_STORE", "sample.duckdb")], args);
    }
}
