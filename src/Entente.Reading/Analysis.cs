using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Parse;
using Entente.Reading.Tokens;

namespace Entente.Reading;

/// <summary>Cuts a document into sentences and parses them.</summary>
public static class Analysis
{
    /// <summary>Sentences, tokens and trees of a document. Thread-safe; the same text gives the same analysis.</summary>
    public static AnalysedDocument Of(Document document, ParserModel parser, Gazetteer gazetteer)
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
            sentences.Add(new AnalysedSentence(sentence, Parse(text, span, parser, gazetteer), paragraph, IsHeading(text, span, start, document.Title)));
        }
        return new AnalysedDocument(document, sentences);
    }

    // Names go through the parser as one word each, and come back as a head with its parts.
    private static Token[] Parse(string text, SentenceSpan span, ParserModel parser, Gazetteer gazetteer)
    {
        var plain = new Token[span.Tokens.Count];
        for (var i = 0; i < plain.Length; i++)
        {
            var (start, end) = span.Tokens[i];
            plain[i] = new Token(i, start, end, text[start..end], text[start..end], "X", "", -1, "dep");
        }
        List<string> forms = new(plain.Length);
        List<(int First, int Last, bool IsName)> places = new(plain.Length);
        var chunks = NameChunks.Find(gazetteer, plain);
        for (int i = 0, c = 0; i < plain.Length;)
        {
            if (c < chunks.Count && chunks[c].First == i)
            {
                forms.Add(chunks[c].Proxy);
                places.Add((i, chunks[c].Last, true));
                i = chunks[c++].Last + 1;
            }
            else
            {
                forms.Add(plain[i].Form);
                places.Add((i, i, false));
                i++;
            }
        }
        var parsed = parser.Parse(forms);
        var tokens = new Token[plain.Length];
        for (var k = 0; k < places.Count; k++)
        {
            var (first, last, isName) = places[k];
            var head = parsed.Heads[k] == 0 ? -1 : places[parsed.Heads[k] - 1].Last;
            tokens[last] = plain[last] with { Lemma = isName ? plain[last].Form : parsed.Lemmas[k], Upos = parsed.Upos[k], Xpos = parsed.Xpos[k], Head = head, Deprel = parsed.Deprels[k] };
            for (var t = first; t < last; t++) tokens[t] = plain[t] with { Upos = parsed.Upos[k], Xpos = parsed.Xpos[k], Head = last, Deprel = "flat" };
        }
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
