using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Entente.Sources.Datasets.Lines;

/// <summary>
/// The lines of a file, one after the other, each decoded by itself: UTF-8, and Latin-1 where a line is not. The first 4 MB can be read
/// ahead without being used up. Memory stays at that and the longest line.
/// </summary>
internal sealed class LineReader : IDisposable
{
    private const int HeadSize = 4 << 20;
    private const int LongestLine = 64 << 20;

    private readonly Stream stream;
    private readonly string name;
    private byte[] bytes;
    private int start, end;
    private bool ended;
    private char[] chars = new char[1 << 12];
    private int length;

    public LineReader(string name, Stream stream)
    {
        (this.name, this.stream) = (name, stream);
        bytes = new byte[1 << 16];
        try
        {
            while (end < HeadSize && !ended)
            {
                if (end == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
                Fill();
            }
        }
        catch { Dispose(); throw; }
        if (bytes.AsSpan(0, end) is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            Dispose();
            throw new InvalidDataException($"{name} is UTF-16; save it as UTF-8");
        }
        if (bytes.AsSpan(0, end).StartsWith("\uFEFF"u8)) start = 3;
    }

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<char> Line => chars.AsSpan(0, length);

    /// <summary>Whether the current line was no UTF-8 and was read as Latin-1.</summary>
    public bool IsLatin1 { get; private set; }

    /// <summary>Whether the current line has characters beyond ASCII.</summary>
    public bool HasBeyondAscii { get; private set; }

    /// <summary>Goes to the next line; false at the end of the file.</summary>
    /// <exception cref="InvalidDataException">The file is cut off or damaged.</exception>
    public bool Next()
    {
        var from = start;
        while (true)
        {
            var at = bytes.AsSpan(from, end - from).IndexOf((byte)'\n');
            if (at >= 0)
            {
                Decode(bytes.AsSpan(start, from + at - start));
                start = from + at + 1;
                return true;
            }
            if (ended)
            {
                if (start == end) return false;
                Decode(bytes.AsSpan(start, end - start));
                start = end;
                return true;
            }
            var kept = end - start;
            if (start > 0)
            {
                bytes.AsSpan(start, kept).CopyTo(bytes);
                (start, end) = (0, kept);
            }
            else if (end == bytes.Length)
            {
                if (bytes.Length >= LongestLine) throw new InvalidDataException($"{name}: a line of more than {LongestLine >> 20} MB; this is no file of events");
                Array.Resize(ref bytes, bytes.Length * 2);
            }
            from = kept;
            Fill();
        }
    }

    /// <summary>The whole lines of the first 4 MB, without using them up.</summary>
    public IEnumerable<string> Head(int most = int.MaxValue)
    {
        for (var (i, n) = (start, 0); i < end && n < most; n++)
        {
            var at = bytes.AsSpan(i, end - i).IndexOf((byte)'\n');
            if (at < 0 && !ended) yield break;
            var line = bytes.AsSpan(i, at < 0 ? end - i : at);
            i += line.Length + 1;
            Decode(line);
            yield return Line.ToString();
        }
    }

    public void Dispose() => stream.Dispose();

    private void Fill()
    {
        try
        {
            var n = stream.Read(bytes, end, bytes.Length - end);
            if (n == 0) ended = true;
            end += n;
        }
        catch (Exception e) when (e is InvalidDataException or IOException) { throw new InvalidDataException($"{name}: cut off or damaged: {e.Message}", e); }
    }

    private void Decode(ReadOnlySpan<byte> line)
    {
        if (line is [.., (byte)'\r']) line = line[..^1];
        if (chars.Length < line.Length) chars = new char[Math.Max(line.Length, chars.Length * 2)];
        HasBeyondAscii = IsLatin1 = false;
        var status = Ascii.ToUtf16(line, chars, out length);
        if (status == OperationStatus.Done) return;
        HasBeyondAscii = true;
        if (Utf8.ToUtf16(line, chars, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done) return;
        IsLatin1 = true;
        length = Encoding.Latin1.GetChars(line, chars);
    }
}
