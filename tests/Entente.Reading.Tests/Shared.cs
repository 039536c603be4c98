using Entente.Reading.Parse;

namespace Entente.Reading.Tests;

/// <summary>Finds the repository's own files and the treebank, which is kept outside it.</summary>
internal static class Shared
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static readonly Lazy<ParserModel> English = new(() => ParserModel.Load(Path.Combine(Root, "data", "model", "english.bin")));

    /// <summary>The shipped model.</summary>
    public static ParserModel Model => English.Value;

    /// <summary>The development part of the English Web Treebank; the test is skipped where it is not there.</summary>
    public static IReadOnlyList<TreebankSentence> Dev()
    {
        var path = Path.Combine(Root, "..", "shared", "data", "reading", "en_ewt-ud-dev.conllu.xz");
        Assert.SkipWhen(!File.Exists(path), "../shared/data/reading is not there");
        return Treebank.Read(path);
    }

    private static string Above(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Entente.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Entente.slnx");
        }

        return folder;
    }
}
