using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Json;
using Entente.Model;

namespace Entente.Cli.Commands;

/// <summary>One line of JSONL that a command answers with a line.</summary>
/// <param name="Id">The id as it came, string or number; null when the line has none.</param>
/// <param name="Fields">The object; fields are asked for by name.</param>
internal sealed record InputLine(JsonElement? Id, JsonElement Fields)
{
    /// <summary>A text field; throws when it is missing, empty or no text.</summary>
    public string Text(string name) => Optional(name) is { } text && text.AsSpan().Trim().Length > 0 ? text
        : throw new UserException(Fields.TryGetProperty(name, out var there) && there.ValueKind is JsonValueKind.String ? $"field \"{name}\" is empty" : $"no field \"{name}\"; each line needs one");

    /// <summary>A text field that may be missing or null.</summary>
    public string? Optional(string name)
    {
        if (!Fields.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is not JsonValueKind.String) throw new UserException($"field \"{name}\" is no string");
        try { return value.GetString(); }
        catch (InvalidOperationException) { throw new UserException($"field \"{name}\" holds half a surrogate pair, which is no text"); }
    }

    /// <summary>A date that may be missing, null or "today": ISO, without hyphens too, or in words ("12 April 2022").</summary>
    public When? Date(string name, DateOnly today)
    {
        if (Optional(name)?.Trim() is not { Length: > 0 } text) return null;
        if (text.Equals("today", StringComparison.OrdinalIgnoreCase)) return When.Day(today);
        if (When.TryParse(text.Length > 10 && text[10] == 'T' ? text[..10] : text, out var when)) return when;
        return DateOnly.TryParseExact(text, ["yyyyMMdd", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? When.Day(day)
            : throw new UserException($"field \"{name}\" is \"{text}\", which is no date; write 2024-12-22");
    }
}

/// <summary>Reads JSONL line by line and answers each line with one.</summary>
internal static class InputLines
{
    /// <summary>Answers every line of a file, or of standard input for <c>-</c>, in order. A line that cannot be used is answered with its id and what is wrong.</summary>
    public static ExitCode Answer<T>(Session session, string file, Func<InputLine, T> answer, CancellationToken stop)
    {
        if (file != "-" && !File.Exists(file)) throw new UserException($"no file {file}");
        using var reader = new StreamReader(file == "-" ? session.In : File.OpenRead(file), new UTF8Encoding(false, throwOnInvalidBytes: false));
        var code = ExitCode.Ok;
        while (reader.ReadLine() is { } line)
        {
            stop.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line)) continue;
            JsonElement? id = null;
            try
            {
                var input = Parse(line, ref id);
                Door.Print(session, answer(input), pretty: false);
            }
            catch (UserException e)
            {
                Door.Print(session, new LineFailureJson(id, e.Message), pretty: false);
                code = ExitCode.Failed;
            }
        }
        return code;
    }

    private static InputLine Parse(string line, ref JsonElement? id)
    {
        JsonElement fields;
        try { fields = JsonElement.Parse(line); }
        catch (JsonException e) { throw new UserException($"not JSON at column {(e.BytePositionInLine + 1)?.ToString(CultureInfo.InvariantCulture)}; write one object a line"); }
        if (fields.ValueKind is not JsonValueKind.Object) throw new UserException("no object; write one object a line");
        if (fields.TryGetProperty("id", out var given) && given.ValueKind is not JsonValueKind.Null)
            id = given.ValueKind is JsonValueKind.String or JsonValueKind.Number ? given : throw new UserException("field \"id\" is neither a string nor a number");
        return new InputLine(id, fields);
    }
}
