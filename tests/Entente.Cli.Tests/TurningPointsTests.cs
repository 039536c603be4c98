using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary><c>entente turning-points</c>, its evaluation and its bench, from files to lines.</summary>
public class TurningPointsTests
{
    [Fact]
    public void A_line_per_series_in_order_of_appearance_whatever_the_order_of_rows()
    {
        using var run = new Running();
        var rows = Enumerable.Range(0, 60).SelectMany(i => new[] { $"step,{i},a{i},0,{(i < 30 ? 1 : 9) + i % 3}", $"flat,{i},b{i},0,{i % 3}" }).ToList();
        run.File("series.csv", "series,t,label,dim,value\n" + string.Join("\n", rows));
        var outcome = run.Run("turning-points", "--series", "series.csv", "--json");
        Assert.Equal(0, outcome.Code);
        var lines = outcome.Out.Trim().Split('\n');
        Assert.StartsWith("""{"series":"step","changepoints":[30],"breaks":[{"index":30,"label":"a30",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"series":"flat","changepoints":[],"breaks":[]}""", lines[1], StringComparison.Ordinal);
        foreach (var line in lines) Schemas.Check("series", line);
        var turned = run.RunWith("series,t,label,dim,value\n" + string.Join("\n", ((IEnumerable<string>)rows).Reverse()), [], "turning-points", "--series", "-", "--json").Out.Trim().Split('\n');
        Assert.Equal(lines.Reverse(), turned);
        run.File("marked.json", """{"step": {"6": [30], "7": []}, "other": {"6": []}}""");
        var scores = run.Run("evaluate", "turning-points", "--series", "series.csv", "--annotations", "marked.json", "--json").Out;
        Schemas.Check("seriesEvaluation", scores);
        Assert.Equal(["flat"], JsonDocument.Parse(scores).RootElement.GetProperty("unmarked").EnumerateArray().Select(v => v.GetString()));
    }

    [Fact]
    public void A_turn_is_a_line_that_the_schema_knows()
    {
        using var run = new Running();
        run.File("events.csv", Quarrel());
        var outcome = run.Run("turning-points", "AAA", "BBB+CCC", "--events", "events.csv", "--json", "--explain");
        Assert.Equal(0, outcome.Code);
        foreach (var line in outcome.Out.Trim().Split('\n')) Schemas.Check("turn", line);
        var turn = JsonDocument.Parse(outcome.Out.Split('\n')[0]).RootElement;
        Assert.Equal("cooling", turn.GetProperty("kind").GetString());
        Assert.Equal("2016-10-03", turn.GetProperty("day").GetString());
        Assert.Contains("towards conflict", run.Run("turning-points", "AAA", "BBB+CCC", "--events", "events.csv").Out, StringComparison.Ordinal);
        Assert.Equal("", run.Run("turning-points", "AAA", "BBB+CCC", "--events", "events.csv", "--as-of", "2016-09-25").Out);
        Assert.Equal("", run.Run("turning-points", "AAA", "BBB+CCC", "--events", "events.csv", "--from", "2017-03-01").Out);
    }

    [Theory]
    [InlineData("name two sides", "turning-points")]
    [InlineData("there is no store", "turning-points", "AAA", "BBB")]
    [InlineData("name two sides", "turning-points", "AAA", "AAA", "--events", "events.csv")]
    [InlineData("no file", "turning-points", "AAA", "BBB", "--events", "absent.csv")]
    [InlineData("row 1: column \"date\"", "turning-points", "AAA", "BBB", "--events", "broken.csv")]
    [InlineData("a second time", "turning-points", "--series", "twice.csv")]
    public void What_is_wrong_is_said(string expected, params string[] args)
    {
        using var run = new Running();
        run.File("events.csv", Quarrel());
        run.File("broken.csv", "date,source,recipient,code\nsoon,AAA,BBB,042\n");
        run.File("twice.csv", "series,t,value\na,1,2\na,1,3\n");
        var outcome = run.Run(args);
        Assert.NotEqual(0, outcome.Code);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_agree_with_those_that_people_marked()
    {
        Assert.SkipWhen(Running.Shared is null, "no shared folder; set ENTENTE_SHARED");
        var folder = Path.Combine(Running.Shared!, "data", "measures", "changepoint");
        using var run = new Running();
        var report = JsonDocument.Parse(run.Run("evaluate", "turning-points", "--series", Path.Combine(folder, "tcpd_series.csv"), "--annotations", Path.Combine(folder, "tcpd_annotations.json"), "--json").Out).RootElement;
        Assert.True(report.GetProperty("cover").GetDouble() >= 0.70 && report.GetProperty("f1").GetDouble() >= 0.74, report.ToString());
    }

    [Fact]
    public void The_bench_prints_lines_that_the_schema_knows()
    {
        using var run = new Running();
        var lines = run.Run("bench", "turning-points", "--runs", "1", "--json").Out.Trim().Split('\n');
        foreach (var line in lines) Schemas.Check(line.Contains("medianDelay", StringComparison.Ordinal) ? "delay" : "falseAlarms", line);
        Assert.Equal(11, lines.Length);
    }

    // Forty weeks of talks, then forty of blows.
    private static string Quarrel()
    {
        var text = new StringBuilder("date,source,recipient,code,score\n");
        var (day, random) = (new DateOnly(2015, 12, 28), new Random(4));
        (string, double)[] talks = [("010", 0), ("042", 1.9), ("036", 4), ("111", -2)];
        (string, double)[] blows = [("190", -10), ("163", -8), ("111", -2), ("173", -5)];
        for (var i = 0; i < 560; i++)
            for (var n = random.Next(0, 3); n > 0; n--)
            {
                var (code, score) = (i < 280 ? talks : blows)[random.Next(4)];
                text.Append(CultureInfo.InvariantCulture, $"{day.AddDays(i):yyyy-MM-dd},AAAGOV,{(i % 2 == 0 ? "BBB" : "CCCMIL")},{code},{score}\n");
            }
        return text.ToString();
    }
}
