using Entente.Reading.Parse;

namespace Entente.Reading.Tokens;

/// <summary>How well the tokeniser finds a treebank's own cuts: F1 in per cent.</summary>
/// <param name="Tokens">A token is right when both its ends are.</param>
/// <param name="Sentences">A sentence is right when both its ends are.</param>
public sealed record TokeniserScore(double Tokens, double Sentences);

/// <summary>Measures the tokeniser on a treebank's documents, set up again as text.</summary>
public static class TokeniserEvaluation
{
    /// <summary>Cuts every paragraph of the treebank and compares.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="log">Told of each paragraph that comes out otherwise, where given.</param>
    public static TokeniserScore Score(IReadOnlyList<TreebankSentence> treebank, Action<string>? log = null)
    {
        ArgumentNullException.ThrowIfNull(treebank);
        var (text, goldSentences, goldTokens) = Rebuild(treebank);
        var found = Tokeniser.Split(text);
        var sentences = found.Select(s => (s.Start, s.End)).ToHashSet();
        var tokens = found.SelectMany(s => s.Tokens.Select(t => (t.Start, t.End))).ToHashSet();
        if (log is not null)
        {
            foreach (var (start, end) in sentences.Except(goldSentences))
            {
                log("sentence: " + text[start..end]);
            }

            foreach (var (start, end) in tokens.Except(goldTokens))
            {
                log($"token: {text[start..end]} in {text[Math.Max(0, start - 20)..Math.Min(text.Length, end + 20)]}");
            }
        }

        return new(F1(tokens, goldTokens), F1(sentences, goldSentences));
    }

    private static (string Text, HashSet<(int Start, int End)> Sentences, HashSet<(int Start, int End)> Tokens) Rebuild(IReadOnlyList<TreebankSentence> treebank)
    {
        var text = new System.Text.StringBuilder();
        var (sentences, tokens) = (new HashSet<(int Start, int End)>(), new HashSet<(int Start, int End)>());
        foreach (var sentence in treebank)
        {
            if (sentence.Paragraph || sentence.Document)
            {
                text.Append("\n\n");
            }

            var (start, end) = (text.Length, text.Length);
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                var from = text.Length;
                text.Append(sentence.Forms[i]);
                end = text.Length;
                tokens.Add((from, end));
                text.Append(sentence.SpaceAfter[i] ? " " : "");
            }

            sentences.Add((start, end));
        }

        return (text.ToString(), sentences, tokens);
    }

    private static double F1(HashSet<(int Start, int End)> found, HashSet<(int Start, int End)> gold) =>
        200.0 * found.Count(gold.Contains) / Math.Max(1, found.Count + gold.Count);
}
