namespace Entente.Sources.Formats;

/// <summary>The formats that are read.</summary>
internal enum FileKind { Text, Markdown, Html, Pdf, JsonLines }

/// <summary>Tells the format by a file's name, a server's media type, or the first bytes.</summary>
internal static class FileKinds
{
    /// <summary>What a person may give, for messages.</summary>
    public const string Names = ".txt, .md, .html, .pdf or .jsonl";

    /// <summary>The format by the ending of a name; null for an ending that is not read. A name without ending is text.</summary>
    public static FileKind? ByName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        "" or "." or ".txt" or ".text" => FileKind.Text,
        ".md" or ".markdown" => FileKind.Markdown,
        ".html" or ".htm" or ".xhtml" => FileKind.Html,
        ".pdf" => FileKind.Pdf,
        ".jsonl" or ".ndjson" => FileKind.JsonLines,
        _ => null,
    };

    /// <summary>The format by media type; null for one that is not read (images, archives).</summary>
    public static FileKind? ByMediaType(string? type, string path) => type?.ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => FileKind.Html,
        "application/pdf" or "application/x-pdf" => FileKind.Pdf,
        "text/markdown" or "text/x-markdown" => FileKind.Markdown,
        "application/jsonl" or "application/x-ndjson" or "application/x-jsonlines" or "application/jsonlines" => FileKind.JsonLines,
        // Servers without a table of types say text/plain or octet-stream for everything: the name says more.
        "text/plain" or "application/octet-stream" or "binary/octet-stream" or null => ByName(path) ?? FileKind.Text,
        _ => null,
    };

    /// <summary>The format that the first bytes show beyond doubt, else the one expected.</summary>
    public static FileKind Sniff(ReadOnlySpan<byte> bytes, FileKind expected)
    {
        var head = bytes[..Math.Min(bytes.Length, 1024)];
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        if (head.StartsWith("%PDF-"u8)) return FileKind.Pdf;
        if (expected is not FileKind.Text) return expected;
        if (StartsWith(head, "<!doctype html") || StartsWith(head, "<html")) return FileKind.Html;
        return IsJsonObject(head) ? FileKind.JsonLines : expected;
    }

    private static bool StartsWith(ReadOnlySpan<byte> head, string ascii)
    {
        if (head.Length < ascii.Length) return false;
        for (var i = 0; i < ascii.Length; i++)
            if ((head[i] is >= (byte)'A' and <= (byte)'Z' ? head[i] | 0x20 : head[i]) != ascii[i]) return false;
        return true;
    }

    /// <summary>An opening brace and a quoted name with a colon: no text begins like that.</summary>
    private static bool IsJsonObject(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head[0] != '{') return false;
        var inside = head[1..].TrimStart(" \t"u8);
        if (inside.IsEmpty || inside[0] != '"') return false;
        var close = inside[1..].IndexOf((byte)'"');
        return close >= 0 && inside[(close + 2)..].TrimStart(" \t"u8).StartsWith(":"u8);
    }
}
