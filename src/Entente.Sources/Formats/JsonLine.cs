using System.Text.Json;

namespace Entente.Sources.Formats;

/// <summary>One line of JSONL: <c>{id?, title?, text, date?, outlet|source?, author?, url?, licence?, language?}</c>; other fields are left alone.</summary>
internal static class JsonLine
{
    /// <summary>The draft and the given id as JSON text. Throws <see cref="SourceException"/> saying which column or field is wrong.</summary>
    public static Draft Read(string line, out string? givenId)
    {
        givenId = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new SourceException($"{Kind(json.RootElement)} where an object should be; write {{\"text\": \"…\"}}, one document a line");
            if (json.RootElement.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number) givenId = id.GetRawText();
            return Read(json.RootElement);
        }
        catch (JsonException e)
        {
            throw new SourceException($"not JSON at column {e.BytePositionInLine + 1}; write one object a line, {{\"text\": \"…\"}}");
        }
    }

    private static Draft Read(JsonElement json)
    {
        var warnings = new List<string>();
        var text = Field(json, "text") ?? throw new SourceException("no field \"text\"; each line needs one");
        return new Draft("jsonl", Texts.CleanText.Of(text))
        {
            Title = Field(json, "title"),
            Date = StatedDate.Read(Field(json, "date"), warnings),
            Outlet = Field(json, "outlet") ?? Field(json, "source"),
            Author = Field(json, "author"),
            Url = Field(json, "url"),
            Licence = Field(json, "licence") ?? Field(json, "license"),
            Language = Field(json, "language"),
            Warnings = warnings,
        };
    }

    private static string? Field(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new SourceException($"field \"{name}\" is {Kind(value)} where a string should be");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new SourceException($"field \"{name}\" holds half a surrogate pair (\\ud800 to \\udfff alone), which is no text");
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a literal",
    };
}
