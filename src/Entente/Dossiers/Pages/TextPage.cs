namespace Entente.Dossiers.Pages;

/// <summary>A cell of a row: text of several roles within a width.</summary>
internal sealed record Cell(IReadOnlyList<TextSegment> Text, int Width, bool IsRight = false);

/// <summary>Lays out lines of a fixed width: rules, frames, rows of cells that wrap. Every line keeps within the width.</summary>
/// <param name="width">Columns.</param>
/// <param name="ascii">Whether to write ASCII only.</param>
internal sealed class TextPage(int width, bool ascii)
{
    private readonly List<TextLine> _lines = [];

    public int Width => width;

    public IReadOnlyList<TextLine> Lines => _lines;

    /// <summary>An empty line.</summary>
    public void Blank() => _lines.Add(new TextLine([]));

    /// <summary>A section's heading in a rule: "── Brief ─────── each note …".</summary>
    public void Rule(string heading, string right)
    {
        var (left, tail) = (Fold(heading), Fold(right));
        var room = width - 4 - PlainText.Width(left) - (tail.Length == 0 ? 0 : PlainText.Width(tail) + 1);
        if (room < 2 && tail.Length > 0) { Rule(heading, ""); Row(new Cell(Of(right, TextRole.Dim), width)); return; }
        var line = ascii ? '-' : '─';
        List<TextSegment> segments = [new(new string(line, 2), TextRole.Rule), new($" {left} ", TextRole.Heading), new(new string(line, Math.Max(0, room)), TextRole.Rule)];
        if (tail.Length > 0) segments.Add(new($" {tail}", TextRole.Dim));
        _lines.Add(new TextLine(segments));
    }

    /// <summary>A frame around rows.</summary>
    public void Frame(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var (line, side) = (new string(ascii ? '-' : '─', width - 2), ascii ? "|" : "│");
        _lines.Add(new TextLine([new((ascii ? "+" : "╭") + line + (ascii ? "+" : "╮"), TextRole.Rule)]));
        foreach (var row in rows)
            foreach (var l in Wrapped([new([], 1), .. row]))
                _lines.Add(new TextLine([new(side, TextRole.Rule), .. Padded(l, width - 2), new(side, TextRole.Rule)]));
        _lines.Add(new TextLine([new((ascii ? "+" : "╰") + line + (ascii ? "+" : "╯"), TextRole.Rule)]));
    }

    /// <summary>A row of cells; a cell that does not fit goes on in the next line.</summary>
    public void Row(params IReadOnlyList<Cell> cells)
    {
        foreach (var l in Wrapped(cells)) _lines.Add(new TextLine(l));
    }

    /// <summary>One piece of text.</summary>
    public static IReadOnlyList<TextSegment> Of(string text, TextRole role = TextRole.Plain) => [new(text, role)];

    private string Fold(string text) => ascii ? PlainText.ToAscii(text) : text;

    private List<List<TextSegment>> Wrapped(IReadOnlyList<Cell> cells)
    {
        var columns = cells.Select(c => Wrap(c.Text, c.Width)).ToList();
        List<List<TextSegment>> lines = [];
        for (var i = 0; i < Math.Max(1, columns.Max(c => c.Count)); i++)
        {
            List<TextSegment> line = [];
            for (var c = 0; c < cells.Count; c++)
            {
                var own = i < columns[c].Count ? columns[c][i] : [];
                line.AddRange(cells[c].IsRight ? PaddedLeft(own, cells[c].Width) : Padded(own, cells[c].Width));
            }
            lines.Add(line);
        }
        return lines;
    }

    // Words are filled into lines; a word may be of several roles, and one longer than the line is cut.
    private List<List<TextSegment>> Wrap(IReadOnlyList<TextSegment> text, int columns)
    {
        List<List<TextSegment>> lines = [];
        List<TextSegment> line = [];
        var used = 0;
        foreach (var word in Words(text))
        {
            var length = word.Sum(s => PlainText.Width(s.Text));
            if (used > 0 && used + 1 + length > columns) { lines.Add(line); line = []; used = 0; }
            if (used > 0) { line.Add(new(" ", TextRole.Plain)); used++; }
            foreach (var piece in word)
                foreach (var rune in length <= columns ? [piece.Text] : piece.Text.EnumerateRunes().Select(r => r.ToString()))
                {
                    if (used + PlainText.Width(rune) > columns) { lines.Add(line); line = []; used = 0; }
                    if (line.Count > 0 && line[^1].Role == piece.Role && length > columns) line[^1] = line[^1] with { Text = line[^1].Text + rune };
                    else line.Add(new(rune, piece.Role));
                    used += PlainText.Width(rune);
                }
        }
        if (line.Count > 0) lines.Add(line);
        return lines;
    }

    private List<List<TextSegment>> Words(IReadOnlyList<TextSegment> text)
    {
        List<List<TextSegment>> words = [[]];
        foreach (var s in text)
        {
            var parts = Fold(s.Text).Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && words[^1].Count > 0) words.Add([]);
                if (parts[i].Length > 0) words[^1].Add(new(parts[i].Replace('\u00A0', ' '), s.Role));
            }
        }
        return [.. words.Where(w => w.Count > 0)];
    }

    private static List<TextSegment> Padded(List<TextSegment> line, int columns)
    {
        var room = columns - line.Sum(s => PlainText.Width(s.Text));
        return room <= 0 ? line : [.. line, new(new string(' ', room), TextRole.Plain)];
    }

    private static List<TextSegment> PaddedLeft(List<TextSegment> line, int columns)
    {
        var room = columns - line.Sum(s => PlainText.Width(s.Text));
        return room <= 0 ? line : [new(new string(' ', room), TextRole.Plain), .. line];
    }
}
