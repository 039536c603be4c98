using System.Text;

namespace Entente.Reading.Actors.Dictionaries;

/// <summary>A line of a dictionary without its comments.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">What is left of it, blanks at both ends cut.</param>
internal sealed record DictionaryLine(string File, int Number, string Text)
{
    /// <summary>The error to throw for this line.</summary>
    public InvalidDataException Fault(string what) => new($"{File}:{Number}: {what}");
}

/// <summary>Reads dictionaries in the text format of PETRARCH: a comment runs from <c>#</c> to the line's end, or from <c>&lt;!--</c> to <c>--&gt;</c> over any lines.</summary>
internal static class DictionaryLines
{
    /// <summary>The lines that say something, in order. Throws <see cref="InvalidDataException"/> for a comment that never ends.</summary>
    public static IEnumerable<DictionaryLine> Load(string file)
    {
        DictionaryLine? open = null;
        var number = 0;
        foreach (var line in File.ReadLines(file, Encoding.UTF8))
        {
            number++;
            var text = new StringBuilder();
            for (var at = 0; at < line.Length;)
            {
                if (open is not null)
                {
                    var end = line.IndexOf("-->", at, StringComparison.Ordinal);
                    if (end >= 0) open = null;
                    at = end < 0 ? line.Length : end + 3;
                }
                else if (CommentAt(line, at) is var length and > 0)
                {
                    open = new DictionaryLine(file, number, line);
                    at += length;
                }
                else if (line[at] == '#' && !IsCode(line, at)) break;
                else text.Append(line[at++]);
            }
            var rest = text.ToString().Trim();
            if (rest.Length > 0) yield return new DictionaryLine(file, number, rest);
        }
        if (open is not null) throw open.Fault("a comment begins here and never ends; close it with -->");
    }

    // "<!--", in some dictionaries "<! --".
    private static int CommentAt(string line, int at)
    {
        if (line[at] != '<' || at + 1 >= line.Length || line[at + 1] != '!') return 0;
        var dashes = at + 2;
        while (dashes < line.Length && line[dashes] == ' ') dashes++;
        return string.CompareOrdinal(line, dashes, "--", 0, 2) == 0 ? dashes + 2 - at : 0;
    }

    // "[###]" is a code, not the beginning of a comment.
    private static bool IsCode(string line, int at) => at > 0 && line[at - 1] is '[' or '#' && line.IndexOf(']', at) > 0 && line.AsSpan(0, at).LastIndexOf('[') > line.AsSpan(0, at).LastIndexOf(']');
}
