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
        List<Draft> drafts = [];
        var text = document.Text;
        var paragraph = -1;
        var lineStart = -1;
        foreach (var span in Tokeniser.Split(text))
        {
            var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
            if (span.Start == 0) start = 0;
            if (start != lineStart) { paragraph++; lineStart = start; }
            var sentence = new Sentence(document.Id, drafts.Count, span.Start, span.End, text[span.Start..span.End]);
            drafts.Add(Words(text, span, gazetteer, sentence, paragraph, IsHeading(text, span, start, document.Title)));
        }
        // All sentences of a document at once: that is what the parser is quick at.
        ParsedSentence[] trees = [.. parser.ParseAll([.. drafts.Select(d => d.Forms)])];
        TryVerbs(parser, drafts, trees);
        return new AnalysedDocument(document, [.. drafts.Select((d, i) => new AnalysedSentence(d.Sentence, Tokens(d, trees[i]), d.Paragraph, d.IsHeading))]);
    }

    private static void TryVerbs(ParserModel parser, List<Draft> drafts, ParsedSentence[] trees)
    {
        List<(int Sentence, int Verb)> suspects = [];
        for (var i = 0; i < trees.Length; i++)
            if (!drafts[i].IsHeading) suspects.AddRange(BareObject.Suspects(drafts[i].Forms, trees[i]).Select(verb => (i, verb)));
        if (suspects.Count == 0) return;
        var again = parser.ParseAll([.. suspects.Select(x => BareObject.With(drafts[x.Sentence].Forms, trees[x.Sentence], x.Verb))]);
        HashSet<int> settled = [];
        for (var k = 0; k < suspects.Count; k++)
            if (!settled.Contains(suspects[k].Sentence) && BareObject.Mends(trees[suspects[k].Sentence], again[k], suspects[k].Verb))
            {
                trees[suspects[k].Sentence] = again[k];
                settled.Add(suspects[k].Sentence);
            }
    }

    /// <summary>A sentence before parsing: its words, what stands for each of its names, and which of the forms is a comma that the text leaves out; −1 for none.</summary>
    private sealed record Draft(Sentence Sentence, int Paragraph, bool IsHeading, Token[] Plain, IReadOnlyList<NameChunk> Places, IReadOnlyList<string> Forms, int Comma);

    private static Draft Words(string text, SentenceSpan span, Gazetteer gazetteer, Sentence sentence, int paragraph, bool heading)
    {
        var plain = new Token[span.Tokens.Count];
        for (var i = 0; i < plain.Length; i++)
        {
            var (start, end) = span.Tokens[i];
            plain[i] = new Token(i, start, end, text[start..end], text[start..end], "X", "", -1, "dep");
        }
        List<string> forms = new(plain.Length);
        List<NameChunk> places = new(plain.Length);
        var chunks = NameChunks.Find(gazetteer, plain);
        for (int i = 0, c = 0; i < plain.Length; i = places[^1].Last + 1)
        {
            places.Add(c < chunks.Count && chunks[c].First == i ? chunks[c++] : new NameChunk(i, i, ""));
            // "bombed neighbouring Yemen" is no neighbouring of Yemen.
            forms.Add(places[^1].Proxy.Length > 0 ? places[^1].Proxy : plain[i].Form is "neighbouring" or "neighboring" ? "nearby" : plain[i].Form);
        }
        var comma = heading ? -1 : OpeningDate.End(forms);
        if (comma >= 0) forms.Insert(comma, ",");
        return new Draft(sentence, paragraph, heading, plain, places, forms, comma);
    }

    // Names go through the parser as one word each, and come back as a head with its parts.
    private static Token[] Tokens(Draft draft, ParsedSentence parsed)
    {
        var (plain, places) = (draft.Plain, draft.Places);
        if (!draft.IsHeading) FiniteVerb.Restore(draft.Forms, parsed);
        FrontedSubject.Restore(draft.Forms, parsed, NameChunks.City);
        ContentClause.Restore(draft.Forms, parsed);
        AfterClause.Restore(draft.Forms, parsed);
        SharedTense.Restore(parsed);
        if (draft.Comma >= 0) parsed = OpeningDate.Without(parsed, draft.Comma);
        var tokens = new Token[plain.Length];
        for (var k = 0; k < places.Count; k++)
        {
            var place = places[k];
            var word = new Token(0, 0, 0, "", parsed.Lemmas[k], parsed.Upos[k], parsed.Xpos[k], parsed.Heads[k] == 0 ? -1 : HeadOf(places[parsed.Heads[k] - 1]), parsed.Deprels[k]);
            if (place.Items is { } items) Unfold(plain, tokens, items, word);
            else Name(plain, tokens, place, word);
        }
        return tokens;
    }

    // The first name heads a list, the last word of a name heads the name.
    private static int HeadOf(NameChunk place) => (place.Items?[0] ?? place).Head;

    private static void Name(Token[] plain, Token[] tokens, NameChunk name, Token word)
    {
        if (name.Of is { } state)
        {
            Name(plain, tokens, name with { Last = state.First - 2, Of = null }, word);
            Name(plain, tokens, state, word with { Upos = "PROPN", Xpos = "NNP", Head = name.Head, Deprel = "nmod" });
            tokens[state.First - 1] = plain[state.First - 1] with { Upos = "ADP", Xpos = "IN", Head = state.Head, Deprel = "case" };
            return;
        }
        var lemma = name.Proxy.Length > 0 ? plain[name.Head].Form : word.Lemma;
        for (var t = name.First; t <= name.Last; t++)
            tokens[t] = t == name.Head ? plain[t] with { Lemma = lemma, Upos = word.Upos, Xpos = word.Xpos, Head = word.Head, Deprel = word.Deprel }
                : char.IsLetterOrDigit(plain[t].Form[0]) ? plain[t] with { Upos = word.Upos, Xpos = word.Xpos, Head = name.Head, Deprel = "flat" }
                : plain[t] with { Upos = "PUNCT", Xpos = plain[t].Form, Head = name.Head, Deprel = "punct" };
    }

    private static void Unfold(Token[] plain, Token[] tokens, IReadOnlyList<NameChunk> items, Token word)
    {
        for (var n = 0; n < items.Count; n++)
        {
            Name(plain, tokens, items[n], word with { Upos = word.Upos == "ADJ" ? "ADJ" : "PROPN", Xpos = word.Upos == "ADJ" ? "JJ" : "NNP", Head = n == 0 ? word.Head : items[0].Head, Deprel = n == 0 ? word.Deprel : "conj" });
            for (var t = n == 0 ? items[0].First : items[n - 1].Last + 1; t < items[n].First; t++)
                tokens[t] = plain[t].Form is "and" or "&" ? plain[t] with { Upos = "CCONJ", Xpos = "CC", Head = items[n].Head, Deprel = "cc" }
                    : char.IsLetter(plain[t].Form[0]) ? plain[t] with { Upos = "DET", Xpos = "DT", Head = items[n].Head, Deprel = "det" }
                    : plain[t] with { Upos = "PUNCT", Xpos = ",", Head = items[n].Head, Deprel = "punct" };
        }
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
