using Entente.Model;
using Entente.Reading.Parse;
using Entente.Reading.Tokens;

namespace Entente.Reading.Tests.Dates;

/// <summary>Makes analysed documents out of short texts, with trees or with words alone.</summary>
internal static class Texts
{
    private static readonly Lazy<ParserModel?> Model = new(() => File.Exists(ModelPath) ? ParserModel.Load(ModelPath) : null);

    private static string ModelPath { get; } = Path.Combine(Root(), "data", "model", "english.bin");

    public static bool HasTrees => Model.Value is not null;

    /// <summary>Paragraphs are parted by ¶ or line breaks.</summary>
    public static AnalysedDocument Analyse(string text, string? date, bool trees)
    {
        text = text.Replace(" ¶ ", "\n", StringComparison.Ordinal);
        var when = date is null ? null : When.Parse(date);
        var document = new Document { Id = "d-test", Text = text, Date = when };
        var sentences = Tokeniser.Split(text).Select((span, i) => Sentence(text, span, i, trees)).ToList();
        return new AnalysedDocument(document, sentences);
    }

    /// <summary>One sentence with its tree written out: form/upos/head/deprel.</summary>
    public static AnalysedDocument Tree(string tree, string date)
    {
        var words = tree.Split(' ').Select(w => w.Split('/')).ToList();
        var text = string.Concat(words.Select(w => (w[1] == "PUNCT" ? "" : " ") + w[0]))[1..];
        var tokens = new List<Token>();
        var at = 0;
        foreach (var w in words)
        {
            if (w[1] == "PUNCT") at--;
            tokens.Add(new Token(tokens.Count, at, at + w[0].Length, w[0], w[0].ToLowerInvariant(), w[1], w[1] == "VERB" ? "VBD" : "", int.Parse(w[2]) - 1, w[3]));
            at += w[0].Length + 1;
        }
        return new AnalysedDocument(new Document { Id = "d-test", Text = text, Date = When.Parse(date) },
            [new AnalysedSentence(new Sentence("d-test", 0, 0, text.Length, text), tokens, 0, isTitle: false)]);
    }

    private static AnalysedSentence Sentence(string text, SentenceSpan span, int index, bool trees)
    {
        var forms = span.Tokens.Select(t => text[t.Start..t.End]).ToArray();
        var parse = trees ? Model.Value!.Parse(forms) : null;
        var tokens = span.Tokens.Select((t, i) => parse is null
            ? new Token(i, t.Start, t.End, forms[i], forms[i].ToLowerInvariant(), "", "", -1, "")
            : new Token(i, t.Start, t.End, forms[i], parse.Lemmas[i], parse.Upos[i], parse.Xpos[i], parse.Heads[i] - 1, parse.Deprels[i])).ToList();
        var paragraph = text.AsSpan(0, span.Start).Count('\n');
        return new AnalysedSentence(new Sentence("d-test", index, span.Start, span.End, text[span.Start..span.End]), tokens, paragraph, isTitle: false);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? ".";
    }
}
