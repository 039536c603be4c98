namespace Entente.Measures.Tests;

/// <summary>Where the repository and the shared folder beside it are.</summary>
internal static class Shared
{
    /// <summary>A file of the shared folder; the test is skipped, and says so, where there is none.</summary>
    public static string Path(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("ENTENTE_SHARED") ?? System.IO.Path.Combine(Root(), "..", "shared");
        var path = System.IO.Path.Combine([folder, .. parts]);
        Assert.SkipWhen(!File.Exists(path), $"{path} is not there; set ENTENTE_SHARED");
        return path;
    }

    /// <summary>The root of the repository.</summary>
    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Entente.slnx"))) folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Entente.slnx not found");
        return folder;
    }
}
