namespace Entente.Reading.Parse;

/// <summary>How well a parser does on a treebank with gold tokens: per cent of words, punctuation and subtypes counted.</summary>
/// <param name="Words">Words looked at.</param>
/// <param name="Sentences">Sentences looked at.</param>
/// <param name="Upos">Words whose universal tag is right.</param>
/// <param name="Xpos">Words whose Penn tag is right.</param>
/// <param name="Lemmas">Words whose lemma is right.</param>
/// <param name="Uas">Words whose head is right.</param>
/// <param name="Las">Words whose head and full relation are right.</param>
/// <param name="SentencesPerSecond">Speed by processor time, that is on one core; a warm-up is left out.</param>
public sealed record ParserScore(
    int Words, int Sentences, double Upos, double Xpos, double Lemmas, double Uas, double Las, double SentencesPerSecond);

/// <summary>Measures a parser against a treebank.</summary>
public static class ParserEvaluation
{
    /// <summary>Parses every sentence and counts what is right.</summary>
    public static ParserScore Score(ParserModel model, IReadOnlyList<TreebankSentence> treebank)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(treebank);
        model.ParseAll([.. treebank.Take(500).Select(s => s.Forms)]);

        int words = 0, upos = 0, xpos = 0, lemmas = 0, uas = 0, las = 0;
        var before = Environment.CpuUsage.TotalTime;
        var parses = model.ParseAll([.. treebank.Select(s => s.Forms)]);
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        for (var s = 0; s < parses.Count; s++)
        {
            var (gold, guess) = (treebank[s].Parse, parses[s]);
            for (var i = 0; i < gold.Heads.Length; i++)
            {
                words++;
                upos += gold.Upos[i] == guess.Upos[i] ? 1 : 0;
                xpos += gold.Xpos[i] == guess.Xpos[i] ? 1 : 0;
                lemmas += gold.Lemmas[i] == guess.Lemmas[i] ? 1 : 0;
                uas += gold.Heads[i] == guess.Heads[i] ? 1 : 0;
                las += gold.Heads[i] == guess.Heads[i] && gold.Deprels[i] == guess.Deprels[i] ? 1 : 0;
            }
        }

        double Percent(int right) => words == 0 ? 0 : 100.0 * right / words;
        return new ParserScore(words, treebank.Count, Percent(upos), Percent(xpos), Percent(lemmas), Percent(uas), Percent(las), treebank.Count / seconds);
    }
}
