using System.Collections.Concurrent;
using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse;

/// <summary>
/// Tags, lemmatises and parses English sentences: a network that reads the sentence both ways scores every pair of words as head and
/// dependent, and the best tree wins (Kiperwasser and Goldberg 2016; Dozat and Manning 2017).
/// </summary>
/// <remarks>Immutable once loaded, so any number of threads may share one. The same sentence always gets the same parse.</remarks>
public sealed class ParserModel
{
    private const int SentencesAtOnce = 32;
    private const int WordsAtOnce = 2048;
    private readonly ModelParts parts;
    private readonly (string Upos, string Xpos)[] tags;
    private readonly int[] groups;
    private readonly int groupCount;
    private readonly ConcurrentBag<Desk> desks = [];

    /// <summary>Makes a model of parts whose weights do not change any more.</summary>
    internal ParserModel(ModelParts parts)
    {
        parts.Weights.Freeze();
        this.parts = parts;
        tags = Array.ConvertAll(parts.Tags, t => (t[..t.IndexOf('\t', StringComparison.Ordinal)], t[(t.IndexOf('\t', StringComparison.Ordinal) + 1)..]));
        var names = tags.Select(t => t.Upos).Distinct().ToList();
        groups = Array.ConvertAll(tags, t => names.IndexOf(t.Upos));
        groupCount = names.Count;
    }

    /// <summary>Loads a model that <see cref="ParserTraining"/> wrote.</summary>
    /// <param name="path">The model's file, e.g. data/model/english.bin.</param>
    public static ParserModel Load(string path) => new(ModelFile.Read(path));

    /// <summary>Analyses one sentence.</summary>
    /// <param name="forms">The sentence's words, as the tokeniser cuts them.</param>
    public ParsedSentence Parse(IReadOnlyList<string> forms) => ParseAll([forms])[0];

    /// <summary>Analyses many sentences; each gets the very parse it would get alone, only sooner.</summary>
    /// <param name="sentences">The words of each sentence, as the tokeniser cuts them.</param>
    /// <remarks>A sentence of more than <see cref="LongSentence.MostWords"/> words is parsed in pieces, whose trees hang on the first.</remarks>
    public IReadOnlyList<ParsedSentence> ParseAll(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return sentences.Any(s => s.Count > LongSentence.MostWords) ? LongSentence.Parse(sentences, ParsePieces) : ParsePieces(sentences);
    }

    private ParsedSentence[] ParsePieces(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var desk = desks.TryTake(out var free) ? free : new Desk(parts);
        var parses = new ParsedSentence[sentences.Count];

        // Sentences of like length go together: a batch takes as many steps as its longest sentence has words.
        var order = Enumerable.Range(0, sentences.Count).OrderBy(s => sentences[s].Count).ToArray();
        for (int first = 0, last; first < order.Length; first = last)
        {
            var words = sentences[order[first]].Count;
            for (last = first + 1; last < order.Length && last - first < SentencesAtOnce && words + sentences[order[last]].Count <= WordsAtOnce; last++)
            {
                words += sentences[order[last]].Count;
            }

            Batch(sentences, order.AsSpan(first, last - first), desk, parses);
        }

        desks.Add(desk);
        return parses;
    }

    private void Batch(IReadOnlyList<IReadOnlyList<string>> sentences, ReadOnlySpan<int> batch, Desk desk, ParsedSentence[] parses)
    {
        var trace = desk.Trace;
        trace.Lengths = new int[batch.Length];
        var plain = new string[batch.Length][];
        for (var b = 0; b < batch.Length; b++)
        {
            plain[b] = Spelling.Plain(sentences[batch[b]]);
            trace.Lengths[b] = plain[b].Length;
        }

        var places = desk.Memory.Find(plain);
        ForwardPass.Run(parts.Weights, trace, desk.Memory, places);
        var heads = new int[places.Length];
        var start = 0;
        foreach (var words in trace.Lengths)
        {
            if (words > 0)
            {
                ForwardPass.Heads(parts.Weights.Arc, trace, start, words, desk.Columns, desk.Scores);
                TreeSearch.Best(desk.Scores).CopyTo(heads.AsSpan(start));
            }

            start += words;
        }

        ForwardPass.Relations(parts.Weights.Label, trace, heads);
        start = 0;
        for (var b = 0; b < batch.Length; b++)
        {
            parses[batch[b]] = Answer(plain[b], trace, heads, start);
            start += plain[b].Length;
        }
    }

    private ParsedSentence Answer(string[] forms, Trace trace, int[] found, int start)
    {
        var words = forms.Length;
        var (upos, xpos, lemmas, relations) = (new string[words], new string[words], new string[words], new string[words]);
        var heads = new int[words];
        for (var i = 0; i < words; i++)
        {
            var head = found[start + i];
            (upos[i], xpos[i]) = tags[BestTag(trace.Tags[start + i])];
            lemmas[i] = parts.Lemmatiser.Lemma(forms[i], upos[i] + "/" + xpos[i]);
            // "India and China shook hands", tagged as if one could shook.
            if (xpos[i] == "VBP" && upos[i] == "VERB" && parts.Lemmatiser.PastOf(forms[i]) is { } past) (xpos[i], lemmas[i]) = ("VBD", past);
            relations[i] = head == words ? "root" : parts.Labels[Highest(trace.Labels[start + i])];
            heads[i] = head == words ? 0 : head + 1;
        }

        return new ParsedSentence(upos, xpos, lemmas, heads, relations);
    }

    // The universal tag with the greatest chance over all its Penn tags, then the best of these.
    private int BestTag(ReadOnlySpan<float> chances)
    {
        Span<float> sums = stackalloc float[groupCount];
        sums.Clear();
        for (var t = 0; t < chances.Length; t++)
        {
            sums[groups[t]] += chances[t];
        }

        var group = Highest(sums);
        var best = -1;
        for (var t = 0; t < chances.Length; t++)
        {
            if (groups[t] == group && (best < 0 || chances[t] > chances[best]))
            {
                best = t;
            }
        }

        return best;
    }

    private static int Highest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }

    // What one thread works with at a time; it is large, so it is handed on.
    private sealed class Desk(ModelParts parts)
    {
        public WordMemory Memory { get; } = new(parts);

        public Trace Trace { get; } = new();

        public Matrix Columns { get; } = new();

        public Matrix Scores { get; } = new();
    }
}
