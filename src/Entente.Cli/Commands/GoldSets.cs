using Entente.Evaluation;

namespace Entente.Cli.Commands;

/// <summary>What is to be measured. Sets that were not asked for are null.</summary>
/// <param name="Documents">Gold documents.</param>
/// <param name="Texts">The folder with their texts.</param>
/// <param name="Sentences">Sentences for status and attribution.</param>
/// <param name="Times">Texts for expressions of time.</param>
internal sealed record GoldSets(IReadOnlyList<GoldItem> Documents, string Texts, IReadOnlyList<GoldSentence>? Sentences, IReadOnlyList<GoldTimes>? Times)
{
    /// <summary>All that comes with Entente.</summary>
    public static GoldSets Shipped(string data) => Of(Path.Combine(data, "gold", "sample.jsonl"), Path.Combine(data, "sample"),
        Path.Combine(data, "gold", "sentences.tsv"), Path.Combine(data, "gold", "dates.jsonl"));

    /// <summary>What was given; what cannot be loaded ends the command with the reason.</summary>
    public static GoldSets Of(string? gold, string? texts, string? sentences, string? dates)
    {
        try
        {
            var folder = gold is null ? "" : TextsFolder(gold, texts);
            return new GoldSets(gold is null ? [] : Documented(gold), folder,
                sentences is null ? null : GoldSentence.Load(There(sentences)), dates is null ? null : GoldTimes.Load(There(dates)));
        }
        catch (InvalidDataException e) { throw new UserException(e.Message); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new UserException(e.Message); }
    }

    private static List<GoldItem> Documented(string path)
    {
        if (!Directory.Exists(path)) There(path);
        if (File.Exists(path) && !IsLines(path)) throw new UserException($"{path}: gold is a folder or a .jsonl file");
        List<GoldItem> items = [.. GoldFile.Load(path)];
        return items.Count > 0 ? items : throw new UserException(Directory.Exists(path) ? $"{path}: no .json file in it" : $"{path}: no gold in it");
    }

    private static string TextsFolder(string gold, string? texts)
    {
        if (texts is null && IsLines(gold)) throw UserException.Usage($"--texts is missing: the folder with the texts of {gold}");
        if (texts is not null && !Directory.Exists(texts)) throw new UserException($"{texts}: no such folder; --texts is where the texts are");
        return texts ?? gold;
    }

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static string There(string path) => File.Exists(path) ? path : throw new UserException($"{path}: no such file or folder; check the path");
}
