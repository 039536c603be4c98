using System.Text;

namespace Entente.Cli.Terminal;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> columns; a word that is longer than a line is cut.</summary>
    /// <param name="text">The text, its words parted by single blanks.</param>
    /// <param name="width">Columns.</param>
    /// <param name="measure">Columns that a text takes up.</param>
    public static IEnumerable<string> Lines(string text, int width, Func<string, int> measure)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ').SelectMany(w => Pieces(w, width, measure)))
        {
            var columns = measure(word);
            if (used > 0 && used + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }
            if (used > 0) { line.Append(' '); used++; }
            line.Append(word);
            used += columns;
        }
        yield return line.ToString();
    }

    private static IEnumerable<string> Pieces(string word, int width, Func<string, int> measure)
    {
        if (measure(word) <= width) { yield return word; yield break; }
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && measure(piece.ToString()) + measure(rune.ToString()) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(rune);
        }
        yield return piece.ToString();
    }
}
