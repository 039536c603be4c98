using Entente.Dossiers.Pages;
using Spectre.Console;

namespace Entente.Cli.Terminal;

/// <summary>Writes headings, paragraphs and rows for a person to read: 100 columns at most, in colour on a terminal only.</summary>
/// <remarks>Every text goes through <see cref="Clean"/>, so that no document can steer the terminal.</remarks>
internal sealed class Page
{
    private readonly TextWriter _out;
    private readonly int _width;
    private readonly Palette _palette;

    public Page(Session session)
    {
        _width = session.Width;
        _palette = Palette.For(session);
        _out = session.Out;
    }

    /// <summary>"── Events ────────── 12 in 9 sentences".</summary>
    public void Heading(string title, string aside)
    {
        _out.Write('\n');
        var rule = Math.Max(2, _width - title.Length - Columns(aside) - 5);
        Write("── ", TextRole.Dim);
        Write(title, TextRole.Heading);
        Write(" " + new string('─', rule) + " ", TextRole.Dim);
        Write(aside, TextRole.Plain);
        _out.Write('\n');
    }

    /// <summary>A paragraph that hangs behind its marker.</summary>
    public void Hanging(string marker, int indent, string text, TextRole role = TextRole.Plain)
    {
        var lead = marker.PadRight(Math.Max(0, indent));
        foreach (var line in Wrapping.Lines(Clean.Line(text), Math.Max(20, _width - indent), Columns))
        {
            Write(lead, TextRole.Dim);
            Write(line, role);
            _out.Write('\n');
            lead = new string(' ', indent);
        }
    }

    /// <summary>A line in bold.</summary>
    public void Title(string text) => Hanging("", 0, text, TextRole.Heading);

    /// <summary>A line that matters less.</summary>
    public void Note(string text, int indent = 0) => Hanging("", indent, text, TextRole.Dim);

    /// <summary>An empty line.</summary>
    public void Gap() => _out.Write('\n');

    /// <summary>A sign, a text that takes what room there is, and columns to its right, the last of which go when it is narrow.</summary>
    public void Row(int indent, string sign, string text, params ReadOnlySpan<(string Text, int Width)> columns)
    {
        const int least = 24;
        var room = _width - indent - 2;
        var kept = 0;
        while (kept < columns.Length && room - columns[kept].Width - 1 >= least) room -= columns[kept++].Width + 1;
        var first = true;
        foreach (var line in Wrapping.Lines(Clean.Line(text), room, Columns))
        {
            Write(new string(' ', indent), TextRole.Plain);
            Write(first ? sign + " " : "  ", Palette.RoleOf(sign));
            Write(line, TextRole.Plain);
            if (first && kept > 0) Write(Behind(line, room, columns[..kept]), TextRole.Plain);
            _out.Write('\n');
            first = false;
        }
    }

    private static string Behind(string line, int room, ReadOnlySpan<(string Text, int Width)> columns)
    {
        var text = new string(' ', Math.Max(0, room - Columns(line)));
        foreach (var (column, width) in columns)
        {
            var cell = Clean.Line(column);
            text += " " + cell + new string(' ', Math.Max(0, width - Columns(cell)));
        }
        return text.TrimEnd();
    }

    private void Write(string text, TextRole role) => _out.Write(_palette.Paint(text, role));

    private static int Columns(string text) => text.GetCellWidth();
}
