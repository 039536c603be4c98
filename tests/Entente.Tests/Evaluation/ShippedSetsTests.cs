using Entente.Evaluation;
using Entente.Model;
using Entente.Tests.Dossiers;

namespace Entente.Tests.Evaluation;

/// <summary>The sets of data/gold: what they hold, and the figures below which no change may bring them.</summary>
public class ShippedSetsTests
{
    private static readonly string Data = Path.Combine(Root.Path, "data");

    [Fact]
    public void Every_status_has_sentences_enough_and_ids_count_up()
    {
        var sentences = GoldSentence.Load(Path.Combine(Data, "gold", "sentences.tsv"));
        Assert.Equal(Enumerable.Range(1, sentences.Count), sentences.Select(s => s.Id));
        Assert.True(sentences.Count >= 330);
        Assert.All(Enum.GetValues<Status>(), status => Assert.True(sentences.Count(s => s.Status == status) >= 40, $"{status}"));
        Assert.Equal(sentences.Count / 3, sentences.Count(s => s.IsHeldOut));
        Assert.Equal(sentences.Count, sentences.Select(s => s.Text).Distinct().Count());
    }

    [Fact]
    public void Status_and_attribution_are_right_nine_times_in_ten()
    {
        using var workspace = Workspace();
        var report = SentenceEvaluation.Run(workspace, GoldSentence.Load(Path.Combine(Data, "gold", "sentences.tsv")), RegionIndex.Load(Data), 1, TestContext.Current.CancellationToken);
        foreach (var part in (SentencePart[])[report.All, report.HeldOut])
        {
            Assert.True(part.Figures.Found.Value >= 0.75, $"found {part.Figures.Found}");
            Assert.True(part.Figures.Status.Value >= 0.90, $"status {part.Figures.Status}");
            Assert.True(part.Figures.Attribution.Value >= 0.88, $"attribution {part.Figures.Attribution}");
        }
        Assert.Equal(report.All.Figures.Found.Right, Enum.GetValues<Status>().Sum(gold => Enum.GetValues<Status>().Sum(read => report.Confused(gold, read))));
        Assert.Equal(report.All.Figures, report.ByStatus.Aggregate(new SentenceTally(), (sum, r) => sum + r.All));
    }

    [Fact]
    public void Dates_are_read_better_than_the_best_known_reader_of_news()
    {
        using var workspace = Workspace();
        var texts = GoldTimes.Load(Path.Combine(Data, "gold", "dates.jsonl"));
        Assert.True(texts.Count >= 150);
        var report = DateEvaluation.Run(workspace, texts, 1, TestContext.Current.CancellationToken);
        foreach (var tally in (DateTally[])[report.All.Figures, report.HeldOut.Figures])
        {
            Assert.True(tally.F1(tally.Relaxed) >= 0.95, $"relaxed {tally.F1(tally.Relaxed)}");
            Assert.True(tally.F1(tally.Strict) >= 0.90, $"strict {tally.F1(tally.Strict)}");
            Assert.True(tally.F1(tally.Valued) >= 0.85, $"value {tally.F1(tally.Valued)}");
        }
    }

    [Fact]
    public void Every_state_has_its_region_and_groups_that_of_their_state()
    {
        var regions = RegionIndex.Load(Data);
        var states = Table.Read(Path.Combine(Data, "actors", "states.tsv")).Select(r => r["id"]).ToList();
        Assert.Equal(states, Table.Read(Path.Combine(Data, "actors", "un_regions.tsv")).Select(r => r["id"]));
        Assert.All(states, id => Assert.DoesNotContain(RegionIndex.None, regions.Of([id])));
        Assert.Equal(["Europe"], regions.Of(["RUS", "UKR"]));
        Assert.Equal(["Americas", "Oceania"], regions.Of(["USA", "AUS", null]));
        Assert.Equal(["Asia"], regions.Of(["ABK"]));
        Assert.Equal([RegionIndex.None], regions.Of(["UNO", null]));
    }

    private static Workspace Workspace() => new(Data, Path.Combine(Path.GetTempPath(), "none", "s.duckdb"), TimeProvider.System);
}
