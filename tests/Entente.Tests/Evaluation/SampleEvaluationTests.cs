using Entente.Evaluation;
using Entente.Tests.Dossiers;

namespace Entente.Tests.Evaluation;

public class SampleEvaluationTests
{
    [Fact]
    public async Task The_sample_is_read_well_enough()
    {
        var data = Path.Combine(Root.Path, "data");
        using var workspace = new Workspace(data, Path.Combine(Path.GetTempPath(), "none", "s.duckdb"), TimeProvider.System);
        var items = GoldFile.Load(Path.Combine(data, "gold", "sample.jsonl")).ToList();
        var report = await ReadingEvaluation.RunAsync(workspace, items, Path.Combine(data, "sample"), RegionIndex.Load(data), 1, TestContext.Current.CancellationToken);
        Assert.Empty(report.Failures);
        Assert.Equal(Directory.GetFiles(Path.Combine(data, "sample"), "*.txt").Length, report.Documents);
        Assert.True(report.Figures.Precision.Value >= 0.90, $"precision {report.Figures.Precision}");
        Assert.True(report.Figures.RecallMust.Value >= 0.60, $"recall of must {report.Figures.RecallMust}");
        Assert.Equal(report.Figures.RecallAll, report.ByType.Aggregate(new Share(), (sum, r) => sum + r.RecallAll));
        Assert.Equal(report.Figures.Precision, report.ByType.Aggregate(new Share(), (sum, r) => sum + r.Precision));
    }
}
