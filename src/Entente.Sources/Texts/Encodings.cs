using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Entente.Sources.Texts;

/// <summary>Turns bytes into text: by byte order mark, else by the charset that the sender declared, else as strict UTF-8.</summary>
internal static class Encodings
{
    private static readonly UTF8Encoding Utf8Strict = new(false, true);

    /// <summary>Decodes, or throws <see cref="SourceException"/> naming the first byte that does not fit and the command that converts.</summary>
    /// <param name="bytes">The document's bytes.</param>
    /// <param name="charset">Charset of the HTTP header or the HTML page, null when there is none.</param>
    /// <param name="file">Name to show in the command.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset, string file)
    {
        if (Marked(bytes) is var (encoding, mark)) return Strictly(encoding, bytes[mark..], mark, file);
        RefuseBinary(bytes, file);
        var declared = charset is null ? null : ByName(charset);
        return declared is null or UTF8Encoding ? Utf8Text(bytes, 0, file) : Strictly(declared, bytes, 0, file);
    }

    /// <summary>Strict UTF-8; the error names the byte counted from the start of the file.</summary>
    public static string Utf8Text(ReadOnlySpan<byte> bytes, long offset, string file)
    {
        if (Utf8.IsValid(bytes)) return Utf8Strict.GetString(bytes);
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        Utf8.ToUtf16(bytes, buffer, out var read, out _, replaceInvalidSequences: false);
        ArrayPool<char>.Shared.Return(buffer);
        throw Fault("UTF-8", offset + read, "cp1252", file);
    }

    private static (Encoding, int)? Marked(ReadOnlySpan<byte> b) => b switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8Strict, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, true, true), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true, true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true, true), 2),
        _ => null,
    };

    private static string Strictly(Encoding encoding, ReadOnlySpan<byte> bytes, int offset, string file)
    {
        if (encoding is UTF8Encoding) return Utf8Text(bytes, offset, file);
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw Fault(encoding.WebName, offset + Math.Max(0, e.Index), encoding.WebName, file);
        }
    }

    private static SourceException Fault(string encoding, long at, string from, string file) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not valid {encoding} at byte {at}; convert it, e.g. iconv -f {from} -t utf-8 {Quoted(file)}"));

    private static string Quoted(string file)
    {
        var name = CleanText.Line(file) ?? "FILE";
        return name.All(c => char.IsLetterOrDigit(c) || "/._-+".Contains(c, StringComparison.Ordinal)) ? name : $"'{name.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    /// <summary>The encoding of a charset name as browsers take it: latin1 and ASCII are windows-1252. Null for an unknown name.</summary>
    private static Encoding? ByName(string charset)
    {
        var name = charset.Trim().Trim('"', '\'').ToLowerInvariant();
        if (name is "utf-8" or "utf8" or "unicode-1-1-utf-8") return Utf8Strict;
        if (name is "iso-8859-1" or "latin1" or "latin-1" or "iso8859-1" or "us-ascii" or "ascii" or "cp1252") name = "windows-1252";
        var known = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (known is not null) return known;
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Text has no NUL bytes and hardly any control characters.</summary>
    private static void RefuseBinary(ReadOnlySpan<byte> bytes, string file)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            throw new SourceException(HalfIsNul(bytes)
                ? $"UTF-16 without a byte order mark; convert it, e.g. iconv -f utf-16{(bytes[0] == 0 ? "be" : "le")} -t utf-8 {Quoted(file)}"
                : string.Create(CultureInfo.InvariantCulture, $"binary, not text (a NUL at byte {nul}); give text, Markdown, HTML, PDF or JSONL"));
        var controls = 0;
        foreach (var b in bytes)
            if (b is < 0x20 and not (>= 8 and <= 13) and not 0x1B || b == 0x7F) controls++;
        if (controls >= 4 && controls > bytes.Length / 100)
            throw new SourceException(string.Create(CultureInfo.InvariantCulture, $"binary, not text ({controls} control characters); give text, Markdown, HTML, PDF or JSONL"));
    }

    private static bool HalfIsNul(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        return head.Length >= 4 && head.Count((byte)0) is var n && n >= head.Length * 2 / 5 && n <= head.Length / 2 + 1
            && (head[0] == 0) != (head[1] == 0);
    }
}
