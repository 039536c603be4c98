using System.Globalization;
using Entente.Measures.TurningPoints;
using Entente.Model;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>The metrics of changes against worked examples.</summary>
public class ScoreTests
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var r in Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "changepoint-metrics.tsv"))) rows.Add(r["metric"], r["marked"], r["found"], r["length"], r["expected"]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_worked_example_comes_out(string metric, string marked, string found, string length, string expected)
    {
        int[][] people = [.. marked.Split('|').Select(Indices)];
        var result = metric switch
        {
            "true-positives" => string.Join(",", ChangepointScores.TruePositives(people[0], Indices(found))),
            "partition" => string.Join("|", ChangepointScores.Partition(Indices(found), Number(length)).Select(p => string.Join(",", Enumerable.Range(p.Start, p.End - p.Start)))),
            "f1" => Same(ChangepointScores.F1(people, Indices(found)), expected),
            _ => Same(ChangepointScores.Cover(people, Indices(found), Number(length)), expected),
        };
        Assert.Equal(expected, result);
    }

    private static string Same(double value, string expected) => Math.Abs(value - double.Parse(expected, CultureInfo.InvariantCulture)) < 1e-12 ? expected : value.ToString("R", CultureInfo.InvariantCulture);

    private static int[] Indices(string cell) => [.. cell.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
