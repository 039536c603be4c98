using Entente.Model;
using Entente.Reading.Parse;
using Entente.Reading.Tokens;

namespace Entente.Reading.Pairs;

/// <summary>A marked text parsed with each stretch as one name, so that nothing is learned from who the actors are.</summary>
/// <param name="Text">The text with the names in place of the stretches.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Source">Sentence and token that stand for the source; null when there is none.</param>
/// <param name="Recipient">Sentence and token that stand for the recipient; null when there is none.</param>
internal sealed record MaskedPair(string Text, IReadOnlyList<AnalysedSentence> Sentences, (int Sentence, int Token)? Source, (int Sentence, int Token)? Recipient)
{
    // Names that the parser knows well.
    private const string SourceName = "Israel", RecipientName = "Iran";

    /// <summary>Masks and parses. The gazetteer has no part in it: a new name in data/actors must not change what was learned.</summary>
    public static MaskedPair Of(PairText pair, ParserModel parser)
    {
        var (text, source, recipient) = Mask(pair);
        List<AnalysedSentence> sentences = [];
        (int, int)? sourceToken = null, recipientToken = null;
        foreach (var span in Tokeniser.Split(text))
        {
            var forms = span.Tokens.Select(t => text[t.Start..t.End]).ToList();
            var parsed = parser.Parse(forms);
            var tokens = new Token[forms.Count];
            for (var i = 0; i < tokens.Length; i++)
            {
                var (start, end) = span.Tokens[i];
                tokens[i] = new Token(i, start, end, forms[i], parsed.Lemmas[i], parsed.Upos[i], parsed.Xpos[i], parsed.Heads[i] - 1, parsed.Deprels[i]);
                if (start <= source && source < end) sourceToken = (sentences.Count, i);
                if (start <= recipient && recipient < end) recipientToken = (sentences.Count, i);
            }
            sentences.Add(new AnalysedSentence(new Sentence("", sentences.Count, span.Start, span.End, text[span.Start..span.End]), tokens, 0, false));
        }
        return new MaskedPair(text, sentences, sourceToken, recipientToken);
    }

    // Where the stretches overlap, the one that starts later keeps what the other leaves.
    private static (string Text, int Source, int Recipient) Mask(PairText pair)
    {
        var (source, recipient) = (pair.Source, pair.Recipient);
        if (source is { } s && recipient is { } r)
        {
            if (s.Start <= r.Start && r.Start < s.End) recipient = new Stretch(s.End, Math.Max(s.End, r.End));
            else if (r.Start < s.Start && s.Start < r.End) source = new Stretch(r.End, Math.Max(r.End, s.End));
        }
        var (text, sourceAt, recipientAt) = (pair.Text, -1, -1);
        // The later one first: what it adds moves nothing before it.
        if (source is not null && (recipient is null || source.Value.Start > recipient.Value.Start))
        {
            (text, sourceAt, _) = Replace(text, source, SourceName);
            (text, recipientAt, var grown) = Replace(text, recipient, RecipientName);
            sourceAt += grown;
        }
        else
        {
            (text, recipientAt, _) = Replace(text, recipient, RecipientName);
            (text, sourceAt, var grown) = Replace(text, source, SourceName);
            if (recipientAt >= 0) recipientAt += grown;
        }
        return (text, sourceAt, recipientAt);
    }

    private static (string Text, int At, int Grown) Replace(string text, Stretch? stretch, string name)
    {
        if (stretch is not { } s) return (text, -1, 0);
        // A name of its own even where it touches another word.
        var before = s.Start > 0 && char.IsLetterOrDigit(text[s.Start - 1]) ? " " : "";
        var after = s.End < text.Length && char.IsLetterOrDigit(text[s.End]) ? " " : "";
        var word = before + name + after;
        return (string.Concat(text.AsSpan(0, s.Start), word, text.AsSpan(s.End)), s.Start + before.Length, word.Length - (s.End - s.Start));
    }
}
