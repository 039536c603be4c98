using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse.Training;

/// <summary>Turns a treebank into lessons, some with their capitals changed, as headlines and careless writers change them.</summary>
internal sealed class Classroom
{
    private const int WordSeen = 2;
    private const int MarkSeen = 3;
    private const float TitleCase = 0.07f;
    private const float LowerCase = 0.04f;
    private const float Capitals = 0.02f;
    private static readonly HashSet<string> Small =
        ["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "from", "as", "'s", "n't", "is", "over"];

    private readonly IReadOnlyList<TreebankSentence> treebank;
    private readonly Dictionary<uint, int> counts;
    private readonly Lesson[] plain;

    private Classroom(IReadOnlyList<TreebankSentence> treebank, Dictionary<uint, int> counts, ModelParts parts)
    {
        (this.treebank, this.counts, Parts) = (treebank, counts, parts);
        plain = [.. treebank.Select(s => Lesson(s, s.Forms))];
    }

    /// <summary>Words in the treebank.</summary>
    public int Words => treebank.Sum(s => s.Forms.Length);

    /// <summary>The model to train, its weights still zero.</summary>
    public ModelParts Parts { get; }

    /// <summary>Finds the words, marks, tags, relations and lemmas of a treebank.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="senses">The dictionary.</param>
    /// <param name="irregular">Forms that the treebank may lack, with tags as in VERB/VBD.</param>
    public static Classroom Of(
        IReadOnlyList<TreebankSentence> treebank, Senses senses, IReadOnlyList<(string Form, string Tag, string Lemma)> irregular)
    {
        var words = new Dictionary<uint, int>();
        var marks = new Dictionary<uint, int>();
        foreach (var sentence in treebank)
        {
            var forms = Spelling.Plain(sentence.Forms);
            var keys = new uint[forms.Length * Vocabulary.Marks];
            Vocabulary.MarkKeysOf(forms, senses, keys);
            Count(marks, keys);
            Count(words, forms.Select(Vocabulary.WordKey));
        }

        var vocabulary = new Vocabulary(Often(words, WordSeen), Often(marks, MarkSeen), senses);
        string[] tags = [.. treebank.SelectMany(s => s.Parse.Upos.Zip(s.Parse.Xpos, (u, x) => u + "\t" + x)).Distinct().Order(StringComparer.Ordinal)];
        string[] labels = [.. treebank.SelectMany(s => s.Parse.Deprels).Distinct().Where(l => l != "root").Order(StringComparer.Ordinal)];
        var sizes = new Sizes(vocabulary.WordKeys.Length + 1, vocabulary.MarkKeys.Length, tags.Length, labels.Length);
        var lemmatiser = Lemmatiser.Train(treebank.SelectMany(s =>
            s.Forms.Select((f, i) => (Spelling.Plain(f), s.Parse.Upos[i] + "/" + s.Parse.Xpos[i], s.Parse.Lemmas[i]))).Concat(irregular), senses);
        return new Classroom(treebank, words, new ModelParts(tags, labels, vocabulary, sizes, Weights.Zero(sizes), lemmatiser));
    }

    /// <summary>The lessons of one round.</summary>
    public IReadOnlyList<Lesson> Lessons(Chance chance)
    {
        var lessons = (Lesson[])plain.Clone();
        for (var s = 0; s < lessons.Length; s++)
        {
            var roll = chance.Unit();
            if (roll < TitleCase)
            {
                var every = chance.Unit() < 0.4f;
                lessons[s] = Lesson(treebank[s], [.. treebank[s].Forms.Select((f, i) => every || i == 0 || !Small.Contains(f) ? Title(f) : f)]);
            }
            else if (roll < TitleCase + LowerCase)
            {
                lessons[s] = Lesson(treebank[s], Array.ConvertAll(treebank[s].Forms, f => f.ToLowerInvariant()));
            }
            else if (roll < TitleCase + LowerCase + Capitals)
            {
                lessons[s] = Lesson(treebank[s], Array.ConvertAll(treebank[s].Forms, f => f.ToUpperInvariant()));
            }
        }

        return lessons;
    }

    private static string Title(string form) => form[0] is '\'' or '’' || form is "n't" or "n’t" ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private Lesson Lesson(TreebankSentence sentence, string[] forms)
    {
        var (parse, vocabulary) = (sentence.Parse, Parts.Vocabulary);
        forms = Spelling.Plain(forms);
        var keys = new uint[forms.Length * Vocabulary.Marks];
        Vocabulary.MarkKeysOf(forms, vocabulary.Senses, keys);
        return new Lesson(
            Array.ConvertAll(forms, f => vocabulary.WordRow(Vocabulary.WordKey(f))),
            Array.ConvertAll(keys, vocabulary.MarkRow),
            Array.ConvertAll(forms, f => counts.GetValueOrDefault(Vocabulary.WordKey(f))),
            [.. parse.Upos.Select((u, i) => Array.BinarySearch(Parts.Tags, u + "\t" + parse.Xpos[i], StringComparer.Ordinal))],
            Array.ConvertAll(parse.Heads, h => h == 0 ? forms.Length : h - 1),
            Array.ConvertAll(parse.Deprels, d => d == "root" ? -1 : Array.BinarySearch(Parts.Labels, d, StringComparer.Ordinal)));
    }

    private static void Count(Dictionary<uint, int> counts, IEnumerable<uint> keys)
    {
        foreach (var key in keys)
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    private static uint[] Often(Dictionary<uint, int> counts, int least) =>
        [.. counts.Where(p => p.Value >= least).Select(p => p.Key).Order()];
}
