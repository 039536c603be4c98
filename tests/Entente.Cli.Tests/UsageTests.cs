namespace Entente.Cli.Tests;

/// <summary>Command lines that make no sense: exit code 2, what is wrong, what may have been meant. The rows are in Cases/usage.tsv.</summary>
public class UsageTests
{
    public static TheoryData<string, string> Rows => new(System.IO.File.ReadLines(Path.Combine(Running.Repository, "tests", "Entente.Cli.Tests", "Cases", "usage.tsv"))
        .Where(l => l.Length > 0 && !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t')).Select(c => (c[0], c[1])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_command_line_that_makes_no_sense_is_refused_with_a_reason(string line, string message)
    {
        using var run = new Running();
        var outcome = run.Run([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line)]);
        Assert.Equal("", outcome.Out);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith("entente: ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Code);
    }

    [Fact]
    public void A_clock_that_is_no_date_is_refused()
    {
        using var run = new Running();
        var outcome = run.RunWith(null, [("ENTENTE_NOW", "yesterday")], "events", "RUS");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("ENTENTE_NOW is \"yesterday\"", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_data_is_named_with_what_to_do()
    {
        using var run = new Running();
        var outcome = run.RunWith("text", [("ENTENTE_DATA", "/nowhere")], "read", "-");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains("no data in /nowhere: set ENTENTE_DATA", outcome.Error, StringComparison.Ordinal);
    }
}
