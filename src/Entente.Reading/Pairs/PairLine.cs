using System.Text.Json;

namespace Entente.Reading.Pairs;

/// <summary>Reads a marked text from a line of JSON.</summary>
public static class PairLine
{
    /// <summary>The marked text of <c>{"text", "source": [start, end], "recipient": [start, end]}</c>. Throws <see cref="FormatException"/> saying what is wrong.</summary>
    public static PairText PairOf(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) throw new FormatException("no object; write {\"id\": …, \"text\": \"…\", \"source\": [start, end], \"recipient\": [start, end]}");
        if (!line.TryGetProperty("text", out var given) || given.ValueKind != JsonValueKind.String) throw new FormatException("no field \"text\" with a string; each line needs one");
        string text;
        try { text = given.GetString()!; }
        catch (InvalidOperationException) { throw new FormatException("field \"text\" holds half a surrogate pair; write whole characters"); }
        if (string.IsNullOrWhiteSpace(text)) throw new FormatException("empty: field \"text\" has no words");
        return new PairText(text, StretchOf(line, "source", text), StretchOf(line, "recipient", text));
    }

    private static Stretch? StretchOf(JsonElement line, string name, string text)
    {
        if (!line.TryGetProperty(name, out var given) || given.ValueKind == JsonValueKind.Null) return null;
        if (given.ValueKind != JsonValueKind.Array || given.GetArrayLength() != 2) throw new FormatException($"field \"{name}\" is no [start, end] and not null");
        if (given[0].ValueKind == JsonValueKind.Null && given[1].ValueKind == JsonValueKind.Null) return null;
        if (given[0].ValueKind != JsonValueKind.Number || given[1].ValueKind != JsonValueKind.Number || !given[0].TryGetInt32(out var start) || !given[1].TryGetInt32(out var end))
            throw new FormatException($"field \"{name}\" is no [start, end] of whole numbers");
        if (start < 0 || end <= start || end > text.Length)
            throw new FormatException($"field \"{name}\" is [{start}, {end}], which is no stretch of a text of {text.Length} UTF-16 units");
        return new Stretch(start, end);
    }
}
