namespace Entente.Cli.Tests;

/// <summary>Compares text with a file that one can look at. ENTENTE_ACCEPT=1 writes the file anew instead.</summary>
internal static class Expected
{
    private static readonly string Expectations = Path.Combine(Running.Repository, "tests", "Entente.Cli.Tests", "Expectations");

    /// <summary>Fails unless Expectations/NAME holds this text.</summary>
    public static void File(string name, string text) => At(Path.Combine(Expectations, name), text);

    /// <summary>Fails unless the file holds this text.</summary>
    public static void At(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
            return;
        }
        Assert.True(System.IO.File.Exists(path), $"{path} is missing: look at the text, then run the tests with ENTENTE_ACCEPT=1");
        Assert.Equal(System.IO.File.ReadAllText(path), text);
    }
}
