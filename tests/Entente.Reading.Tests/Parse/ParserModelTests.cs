using CsCheck;
using Entente.Reading.Parse;
using Entente.Reading.Parse.Training;

namespace Entente.Reading.Tests.Parse;

public sealed class ParserModelTests
{
    // word/UPOS/lemma/head's word/relation
    public static TheoryData<string> Trees =>
    [
        "The/DET/the/army/det Russian/ADJ/Russian/army/amod army/NOUN/army/crossed/nsubj crossed/VERB/cross/-/root the/DET/the/border/det border/NOUN/border/crossed/obj ./PUNCT/./crossed/punct",
        "Two/NUM/two/men/nummod men/NOUN/man/killed/nsubj:pass were/AUX/be/killed/aux:pass killed/VERB/kill/-/root by/ADP/by/soldiers/case soldiers/NOUN/soldier/killed/obl:agent ./PUNCT/./killed/punct",
        "North/PROPN/North/Korea/compound Korea/PROPN/Korea/denied/nsubj has/AUX/have/denied/aux not/PART/not/denied/advmod denied/VERB/deny/-/root its/PRON/its/role/nmod:poss role/NOUN/role/denied/obj ./PUNCT/./denied/punct",
    ];

    [Theory]
    [MemberData(nameof(Trees))]
    public void Plain_sentences_come_out_right(string tree)
    {
        string[][] rows = [.. tree.Split(' ').Select(r => r.Split('/'))];
        var parse = Shared.Model.Parse([.. rows.Select(r => r[0])]);
        var found = rows.Select((r, i) => $"{r[0]} {parse.Upos[i]} {parse.Lemmas[i]} {(parse.Heads[i] == 0 ? "-" : rows[parse.Heads[i] - 1][0])} {parse.Deprels[i]}");
        Assert.Equal(rows.Select(r => string.Join(' ', r)), found);
    }

    [Fact]
    public void A_sentence_is_parsed_alike_alone_and_among_others() =>
        Gen.OneOf("Russia", "the", "RUSSIA", "signed", "agreement", ".", "xqzt", "42", "“", "to", "U.S.").Array[0, 12].Array[1, 20].Sample(
            sentences =>
            {
                var together = Shared.Model.ParseAll(sentences);
                for (var s = 0; s < sentences.Length; s++)
                {
                    var alone = Shared.Model.Parse(sentences[s]);
                    Assert.Equal(alone.Heads, together[s].Heads);
                    Assert.Equal(alone.Deprels, together[s].Deprels);
                    Assert.Equal(alone.Xpos, together[s].Xpos);
                    Assert.Equal(alone.Lemmas, together[s].Lemmas);
                }
            },
            iter: 30);

    [Fact]
    public void Every_parse_is_one_tree() =>
        Gen.OneOf("Russia", "the", "signed", "agreement", ".", ",", "and", "to", "said", "that").Array[1, 25].Sample(
            words =>
            {
                var heads = Shared.Model.Parse(words).Heads;
                Assert.True(TreeSearch.IsTree(Array.ConvertAll(heads, h => h == 0 ? words.Length : h - 1)));
            },
            iter: 50);

    [Fact]
    public void The_treebank_is_parsed_as_well_as_promised()
    {
        var score = ParserEvaluation.Score(Shared.Model, Shared.Dev());
        Assert.True(score.Upos >= 95.3 && score.Uas >= 87.8 && score.Las >= 84.8, score.ToString());
    }

    [Fact]
    public void The_same_sentences_teach_the_same_weights()
    {
        IReadOnlyList<TreebankSentence> treebank;
        using (var text = new StringReader(string.Concat(Enumerable.Range(1, 9).Select(Sentence))))
        {
            treebank = Treebank.Read(text);
        }

        var senses = Senses.Read(Path.Combine(Shared.Root, "data", "words", "senses.tsv"));
        ModelParts Learn() => ParserTraining.Train(Classroom.Of(treebank, senses, []), [], 2, _ => { });
        var (one, two) = (Learn(), Learn());
        foreach (var (a, b) in one.Weights.All.Zip(two.Weights.All))
        {
            Assert.Equal(a.All.ToArray(), b.All.ToArray());
        }
    }

    private static string Sentence(int n) =>
        $"# text = Envoys{n} met .\n1\tEnvoys{n}\tenvoy{n}\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";
}
