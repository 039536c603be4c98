using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Model;

namespace Entente.Evaluation;

/// <summary>A text in which a person has marked every expression of time.</summary>
/// <param name="Id">Its number; every third is held out.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Text">The text.</param>
/// <param name="Times">Its expressions of time, in order.</param>
public sealed record GoldTimes(int Id, When Date, string Text, IReadOnlyList<GoldTime> Times)
{
    /// <summary>Whether nobody looks at it when mending rules.</summary>
    public bool IsHeldOut => HeldOut.Has(Id);

    /// <summary>Loads a file such as <c>data/gold/dates.jsonl</c>. Throws <see cref="InvalidDataException"/> naming the line of a fault.</summary>
    public static IReadOnlyList<GoldTimes> Load(string path)
    {
        List<GoldTimes> all = [.. File.ReadLines(path).Select((line, i) => (Line: line, Number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => Parse(l.Line, $"{path}:{l.Number}"))];
        return all.Count > 0 ? all : throw new InvalidDataException($"{path}: no text in it");
    }

    private static GoldTimes Parse(string json, string location)
    {
        try { return JsonSerializer.Deserialize(json, TimesContext.Default.TimesWire)?.Checked() ?? throw new FormatException("null is no text"); }
        catch (JsonException e) { throw new InvalidDataException($"{location}: not the JSON of a text with dates: {e.Message.Split(". ")[0].TrimEnd('.')}", e); }
        catch (FormatException e) { throw new InvalidDataException($"{location}: {e.Message}", e); }
    }
}

/// <summary>An expression of time as a person marked it.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Value">Its value in TIMEX3.</param>
/// <param name="Edtf">The days it stands for, null for none.</param>
/// <param name="IsDated">Whether <see cref="Edtf"/> counts.</param>
public sealed record GoldTime(TextSpan Span, string Value, string? Edtf, bool IsDated);

/// <summary>A text as it stands in a file.</summary>
internal sealed record TimesWire(int? Id, string? Date, string? Text, TimeWire?[]? Dates)
{
    public GoldTimes Checked()
    {
        var text = Text ?? throw new FormatException("\"text\" is missing");
        if (!When.TryParse(Date, out var date)) throw new FormatException($"\"date\" is \"{Date}\", which is no date");
        var dates = Dates ?? throw new FormatException("\"dates\" is missing");
        return new GoldTimes(Id ?? throw new FormatException("\"id\" is missing: a number"), date, text, [.. dates.Select(d => (d ?? throw new FormatException("one of \"dates\" is null")).Checked(text))]);
    }
}

/// <summary>An expression of time as it stands in a file; where <c>edtf</c> is left out, it does not count.</summary>
internal sealed record TimeWire(string? Text, int? Start, string? Timex, JsonElement Edtf)
{
    public GoldTime Checked(string whole)
    {
        var (words, start) = (Text ?? throw new FormatException("a date without \"text\""), Start ?? throw new FormatException("a date without \"start\""));
        if (start < 0 || start + words.Length > whole.Length || !whole.AsSpan(start, words.Length).SequenceEqual(words)) throw new FormatException($"\"{words}\" does not stand at {start}");
        var dated = Edtf.ValueKind is JsonValueKind.String or JsonValueKind.Null;
        return new GoldTime(new TextSpan(start, start + words.Length, words), Timex ?? throw new FormatException($"\"{words}\" has no \"timex\""), dated ? Edtf.GetString() : null, dated);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TimesWire))]
internal sealed partial class TimesContext : JsonSerializerContext;
