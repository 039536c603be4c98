using System.Globalization;

namespace Entente.Reading.Parse;

/// <summary>One sentence of a treebank in CoNLL-U form, one entry per syntactic word.</summary>
/// <param name="Text">The raw text of the sentence.</param>
/// <param name="Forms">Word forms.</param>
/// <param name="Parse">The gold analysis.</param>
/// <param name="SpaceAfter">Whether a blank follows each word; false inside a multiword token.</param>
/// <param name="Document">True where the sentence opens a document.</param>
/// <param name="Paragraph">True where the sentence opens a paragraph.</param>
public sealed record TreebankSentence(
    string Text,
    string[] Forms,
    ParsedSentence Parse,
    bool[] SpaceAfter,
    bool Document,
    bool Paragraph);

/// <summary>Reads Universal Dependencies treebanks (CoNLL-U, plain or packed with xz).</summary>
/// <remarks>Empty nodes are passed over; a multiword token gives its words, as if written without blanks between them.</remarks>
public static class Treebank
{
    /// <summary>Reads every sentence of a CoNLL-U file.</summary>
    /// <param name="path">A .conllu or .conllu.xz file.</param>
    public static IReadOnlyList<TreebankSentence> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(
            path.EndsWith(".xz", StringComparison.Ordinal) ? new MemoryStream(Xz.Unpack(file)) : file);
        return Read(reader);
    }

    /// <summary>Reads every sentence of a CoNLL-U text.</summary>
    public static IReadOnlyList<TreebankSentence> Read(TextReader reader)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        var text = "";
        var (document, paragraph) = (false, false);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text = line["# text = ".Length..];
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                document = true;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraph = true;
            }
            else if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    sentences.Add(Sentence(rows, text, document, paragraph));
                }

                rows.Clear();
                (text, document, paragraph) = ("", false, false);
            }
            else if (line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        if (rows.Count > 0)
        {
            sentences.Add(Sentence(rows, text, document, paragraph));
        }

        return sentences;
    }

    private static TreebankSentence Sentence(List<string[]> rows, string text, bool document, bool paragraph)
    {
        var words = rows.Where(r => r[0].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0).ToArray();
        var space = Array.ConvertAll(words, r => !r[9].Contains("SpaceAfter=No", StringComparison.Ordinal));
        foreach (var row in rows.Where(r => r[0].Contains('-', StringComparison.Ordinal)))
        {
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            var first = int.Parse(row[0].AsSpan(0, dash), CultureInfo.InvariantCulture);
            var last = int.Parse(row[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
            for (var i = first; i < last; i++)
            {
                space[i - 1] = false;
            }

            space[last - 1] = !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        }

        var parse = new ParsedSentence(
            Array.ConvertAll(words, r => r[3]),
            Array.ConvertAll(words, r => r[4]),
            Array.ConvertAll(words, r => r[2]),
            Array.ConvertAll(words, r => int.TryParse(r[6], CultureInfo.InvariantCulture, out var h) ? h : 0),
            Array.ConvertAll(words, r => r[7]));
        return new TreebankSentence(text, Array.ConvertAll(words, r => r[1]), parse, space, document, paragraph);
    }
}
