using Entente.Model;
using Entente.Reading.Parse;
using Entente.Reading.Tokens;

namespace Entente.Reading;

/// <summary>Cuts a document into sentences and parses them.</summary>
public static class Analysis
{
    /// <summary>Sentences, tokens and trees of a document. Thread-safe; the same text gives the same analysis.</summary>
    public static AnalysedDocument Of(Document document, ParserModel parser)
    {
        List<AnalysedSentence> sentences = [];
        var text = document.Text;
        var paragraph = -1;
        var lineStart = -1;
        foreach (var span in Tokeniser.Split(text))
        {
            var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
            if (span.Start == 0) start = 0;
            if (start != lineStart) { paragraph++; lineStart = start; }
            var sentence = new Sentence(document.Id, sentences.Count, span.Start, span.End, text[span.Start..span.End]);
            sentences.Add(new AnalysedSentence(sentence, Parse(text, span, parser), paragraph, IsHeading(text, span, start, document.Title)));
        }
        return new AnalysedDocument(document, sentences);
    }

    private static Token[] Parse(string text, SentenceSpan span, ParserModel parser)
    {
        var forms = new string[span.Tokens.Count];
        for (var i = 0; i < forms.Length; i++) forms[i] = text[span.Tokens[i].Start..span.Tokens[i].End];
        var parsed = parser.Parse(forms);
        var tokens = new Token[forms.Length];
        for (var i = 0; i < forms.Length; i++)
            tokens[i] = new Token(i, span.Tokens[i].Start, span.Tokens[i].End, forms[i], parsed.Lemmas[i], parsed.Upos[i], parsed.Xpos[i], parsed.Heads[i] - 1, parsed.Deprels[i]);
        return tokens;
    }

    // A heading fills its line and does not end like a sentence.
    private static bool IsHeading(string text, SentenceSpan span, int lineStart, string? title)
    {
        var lineEnd = text.IndexOf('\n', span.Start);
        if (lineEnd < 0) lineEnd = text.Length;
        var line = text.AsSpan(lineStart, lineEnd - lineStart).Trim();
        if (title is not null && line.SequenceEqual(title)) return true;
        return line.Length is > 0 and < 160 && !(line[^1] is '.' or '!' or ';' or ',' or '”' or '"' or ')' or ':' or '…') && span.Tokens.Count < 26;
    }
}
