namespace Entente.Sources.Datasets.Lines;

/// <summary>What was wrong with the form of a record.</summary>
internal enum RecordForm { Good, OpenQuote, StrayQuote }

/// <summary>
/// The records of a delimited file. With quoting on, a quoted field may hold delimiters, doubled quotes and line ends; a quote that does not
/// close costs its own line only, because reading goes on with the next line. Without lines it splits what it is given by <see cref="Take"/>.
/// </summary>
internal sealed class RecordReader(LineReader? lines, char delimiter, bool quoting) : IDisposable
{
    private const int MostLinesInField = 20;

    private readonly Queue<Pending> pushedBack = new();
    private readonly List<Pending> ahead = [];
    private int[] starts = new int[64], lengths = new int[64];
    private string? held;
    private char[] unquoted = new char[1 << 10];
    private bool useUnquoted;

    /// <summary>The number of the current record, from 1, a header not counted if it was read by <see cref="Skip"/>.</summary>
    public long Number { get; private set; }

    /// <summary>Whether quotation marks enclose values.</summary>
    public bool Quoting => quoting;

    /// <summary>How many fields the current record has.</summary>
    public int Count { get; private set; }

    /// <summary>The form of the current record.</summary>
    public RecordForm Form { get; private set; }

    /// <summary>How many columns a record should have; a guide to where a record with an open quote ends. 0 for unknown.</summary>
    public int Columns { get; set; }

    /// <summary>Whether the current record has bytes that are no UTF-8.</summary>
    public bool IsLatin1 { get; private set; }

    /// <summary>Whether the current record has characters beyond ASCII.</summary>
    public bool HasBeyondAscii { get; private set; }

    /// <summary>The current record as it stands in the file.</summary>
    public ReadOnlySpan<char> Raw => held is not null ? held : lines is null ? default : lines.Line;

    /// <summary>A field, without its quotes.</summary>
    public ReadOnlySpan<char> this[int i] => useUnquoted ? unquoted.AsSpan(starts[i], lengths[i]) : Raw.Slice(starts[i], lengths[i]);

    /// <summary>Goes to the next record; false at the end.</summary>
    public bool Next()
    {
        if (!Advance()) return false;
        Number++;
        return true;
    }

    /// <summary>Reads a header without counting it.</summary>
    public bool Skip() => Advance();

    /// <summary>The fields of one line that is not from the file's course, as of a head.</summary>
    public void Take(string line)
    {
        held = line;
        (IsLatin1, HasBeyondAscii, Form) = (false, false, RecordForm.Good);
        Split();
    }

    public void Dispose() => lines?.Dispose();

    private bool Advance()
    {
        if (!NextLine()) return false;
        Form = RecordForm.Good;
        Split();
        if (Form == RecordForm.OpenQuote) Join();
        return true;
    }

    private bool NextLine()
    {
        if (pushedBack.TryDequeue(out var pending))
        {
            (held, IsLatin1, HasBeyondAscii) = (pending.Text, pending.IsLatin1, pending.HasBeyondAscii);
            return true;
        }
        held = null;
        if (lines is null || !lines.Next()) return false;
        (IsLatin1, HasBeyondAscii) = (lines.IsLatin1, lines.HasBeyondAscii);
        return true;
    }

    // Takes lines on until the quote closes and the columns are right; else the first line stands alone and the others are read again.
    private void Join()
    {
        var first = new Pending(Raw.ToString(), IsLatin1, HasBeyondAscii);
        ahead.Clear();
        var joined = first.Text;
        for (var n = 0; n < MostLinesInField && NextLine(); n++)
        {
            ahead.Add(new Pending(Raw.ToString(), IsLatin1, HasBeyondAscii));
            joined = $"{joined}\n{ahead[^1].Text}";
            held = joined;
            Form = RecordForm.Good;
            Split();
            if (Form == RecordForm.Good && (Columns == 0 || Count == Columns))
            {
                (IsLatin1, HasBeyondAscii) = (first.IsLatin1 || ahead.Exists(a => a.IsLatin1), first.HasBeyondAscii || ahead.Exists(a => a.HasBeyondAscii));
                return;
            }
        }
        var rest = pushedBack.ToArray();
        pushedBack.Clear();
        foreach (var line in ahead.Concat(rest)) pushedBack.Enqueue(line);
        (held, IsLatin1, HasBeyondAscii) = first;
        Split();
        Form = RecordForm.OpenQuote;
    }

    private void Split()
    {
        var text = Raw;
        Count = 0;
        useUnquoted = quoting && text.Contains('"');
        if (useUnquoted) SplitQuoted(text);
        else SplitPlain(text);
    }

    private void SplitPlain(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (true)
        {
            var at = text[from..].IndexOf(delimiter);
            Field(from, at < 0 ? text.Length - from : at);
            if (at < 0) return;
            from += at + 1;
        }
    }

    private void SplitQuoted(ReadOnlySpan<char> text)
    {
        if (unquoted.Length < text.Length) unquoted = new char[text.Length * 2];
        var (i, o) = (0, 0);
        while (true)
        {
            var start = o;
            if (i < text.Length && text[i] == '"')
            {
                i++;
                while (true)
                {
                    if (i >= text.Length) { Form = RecordForm.OpenQuote; break; }
                    if (text[i] != '"') { unquoted[o++] = text[i++]; continue; }
                    if (i + 1 < text.Length && text[i + 1] == '"') { unquoted[o++] = '"'; i += 2; continue; }
                    i++;
                    break;
                }
                if (i < text.Length && text[i] != delimiter) Form = RecordForm.StrayQuote;
            }
            while (i < text.Length && text[i] != delimiter)
            {
                if (text[i] == '"' && Form == RecordForm.Good) Form = RecordForm.StrayQuote;
                unquoted[o++] = text[i++];
            }
            Field(start, o - start);
            if (i >= text.Length) return;
            i++;
        }
    }

    private void Field(int start, int length)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref lengths, Count * 2);
        }
        (starts[Count], lengths[Count]) = (start, length);
        Count++;
    }

    private sealed record Pending(string Text, bool IsLatin1, bool HasBeyondAscii);
}
