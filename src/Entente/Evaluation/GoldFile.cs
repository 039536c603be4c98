using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Json;
using Entente.Model;

namespace Entente.Evaluation;

/// <summary>Loads gold from a folder of .json files or from a .jsonl file with one object a line.</summary>
public static class GoldFile
{
    /// <summary>Everything in the folder or file, in order, with a reason for what cannot be used.</summary>
    public static IEnumerable<GoldItem> Load(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal))
                yield return Parse(File.ReadAllText(file), file);
            yield break;
        }
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, $"{path}:{number}");
        }
    }

    /// <summary>One object of gold.</summary>
    /// <param name="json">The object as text.</param>
    /// <param name="location">Where it stands.</param>
    public static GoldItem Parse(string json, string location)
    {
        try
        {
            var wire = JsonSerializer.Deserialize(json, GoldContext.Default.DocumentWire) ?? throw new FormatException("null is no gold");
            return new GoldItem(location, wire.Checked(), null);
        }
        catch (JsonException e) { return new GoldItem(location, null, $"not the JSON of gold ({FirstSentence(e.Message)})"); }
        catch (FormatException e) { return new GoldItem(location, null, e.Message); }
    }

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.');
}

/// <summary>A gold document as it stands in a file.</summary>
internal sealed record DocumentWire(string? Id, string? Text, string? Date, string? Title, EventWire?[]? Events, NotEventWire?[]? NotEvents)
{
    public GoldDocument Checked()
    {
        var text = Text ?? throw new FormatException("\"text\" is missing: the name of the file with the text");
        if (Events is null) throw new FormatException("\"events\" is missing");
        When? date = null;
        if (Date is not null && !When.TryParse(Date, out date)) throw new FormatException($"\"date\" is \"{Date}\", which is no date");
        return new GoldDocument(Id ?? Path.GetFileNameWithoutExtension(text), text, date, Title, [.. Events.Select((e, i) => (e ?? throw new FormatException($"event {i + 1} of \"events\" is null")).Checked())],
            [.. (NotEvents ?? []).Select(n => n?.SentenceContains).Where(n => !string.IsNullOrWhiteSpace(n)).OfType<string>()]);
    }
}

/// <summary>A gold event as it stands in a file.</summary>
internal sealed record EventWire(string? Id, string? SentenceContains, string?[]? Mentions, string?[]? Source, string?[]? Recipient, string? PloverType, string[]? AltTypes,
    string? Status, string[]? AltStatus, string? WhenEdtf, string?[]? AltWhen, bool? WhenScored, VoiceWire?[]? Attribution, bool? Must)
{
    public GoldEvent Checked() => new()
    {
        Sentences = [.. (Mentions ?? []).Prepend(SentenceContains ?? throw Missing("sentence_contains")).Select(Words)],
        Sources = Source ?? throw Missing("source"),
        Recipients = Recipient ?? throw Missing("recipient"),
        Types = [.. (AltTypes ?? []).Prepend(PloverType ?? throw Missing("plover_type")).Select(Type)],
        Statuses = [.. (AltStatus ?? []).Prepend(Status ?? throw Missing("status")).Select(StatusOf)],
        Whens = [WhenEdtf, .. AltWhen ?? []],
        WhenScored = WhenScored ?? false,
        Attribution = Attribution?.Select(v => new GoldVoice(Names(v?.Speaker), Names(v?.Outlet))).ToList(),
        Must = Must ?? true,
    };

    private FormatException Missing(string field) => new($"event {Id ?? "without id"}: \"{field}\" is missing");

    private string Type(string name) => TypeFamily.Parse(name) ?? throw new FormatException($"event {Id}: no type \"{name}\"");

    private Status StatusOf(string name) => Enum.GetValues<Status>().Cast<Status?>().FirstOrDefault(s => Spelling.Of(s!.Value) == name)
        ?? throw new FormatException($"event {Id}: no status \"{name}\"");

    // Empty words would stand in every sentence.
    private string Words(string? words) => string.IsNullOrWhiteSpace(words) ? throw new FormatException($"event {Id}: no words of a sentence") : words;

    private static List<string> Names(string?[]? names) => [.. (names ?? []).OfType<string>()];
}

/// <summary>Who says so, as it stands in a file.</summary>
internal sealed record VoiceWire(string?[]? Speaker, string?[]? Outlet);

/// <summary>Words without an event, as they stand in a file.</summary>
internal sealed record NotEventWire(string? SentenceContains);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DocumentWire))]
internal sealed partial class GoldContext : JsonSerializerContext;
