using Spectre.Console;

namespace Entente.Cli.Terminal;

/// <summary>Writes headings, paragraphs and rows for a person to read: 100 columns at most, in colour on a terminal only.</summary>
/// <remarks>Every text goes through <see cref="Clean"/>, so that no document can steer the terminal.</remarks>
internal sealed class Page
{
    private readonly IAnsiConsole _console;
    private readonly int _width;
    private readonly Palette _palette;

    public Page(Session session)
    {
        _width = session.Width;
        _palette = Palette.For(session);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = session.InColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = session.InColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(session.Out),
        });
        _console.Profile.Width = 10_000; // lines are broken here, not there
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>"── Events ────────── 12 in 9 sentences".</summary>
    public void Heading(string title, string aside)
    {
        _console.WriteLine();
        var rule = Math.Max(2, _width - title.Length - Columns(aside) - 5);
        Write("── ", _palette.Dim);
        Write(title, _palette.Bold);
        Write(" " + new string('─', rule) + " ", _palette.Dim);
        Write(aside, Spectre.Console.Style.Plain);
        _console.WriteLine();
    }

    /// <summary>A paragraph that hangs behind its marker.</summary>
    public void Hanging(string marker, int indent, string text, Style? style = null)
    {
        var lead = marker.PadRight(Math.Max(0, indent));
        foreach (var line in Wrapping.Lines(Clean.Line(text), Math.Max(20, _width - indent), Columns))
        {
            Write(lead, _palette.Dim);
            Write(line, style ?? Style.Plain);
            _console.WriteLine();
            lead = new string(' ', indent);
        }
    }

    /// <summary>A line in bold.</summary>
    public void Title(string text) => Hanging("", 0, text, _palette.Bold);

    /// <summary>A line that matters less.</summary>
    public void Note(string text, int indent = 0) => Hanging("", indent, text, _palette.Dim);

    /// <summary>An empty line.</summary>
    public void Gap() => _console.WriteLine();

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
            Write(new string(' ', indent), Style.Plain);
            Write(first ? sign + " " : "  ", _palette.Of(sign));
            Write(line, Style.Plain);
            if (first && kept > 0) Write(Behind(line, room, columns[..kept]), Style.Plain);
            _console.WriteLine();
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

    private void Write(string text, Style style) => _console.Write(new Text(text, style));

    private static int Columns(string text) => text.GetCellWidth();
}
