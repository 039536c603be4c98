using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary><c>balance</c> and <c>blocs</c> on files of ties, good and bad.</summary>
public class NetworkTests
{
    private const string Quarrel = "a,b,sign,weight\nA,B,1,5\nB,C,+,5\nA,C,negative,1\nC,D,-1,2\n";

    [Fact]
    public void A_line_of_balance_has_the_names_of_the_contract()
    {
        using var run = new Running();
        run.File("ties.csv", Quarrel);
        var outcome = run.Run("balance", "ties.csv", "--json");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Schemas.Check("balance", Assert.Single(Lines(outcome.Out)));
        var b = JsonDocument.Parse(outcome.Out).RootElement;
        Assert.Equal((4, 4, 2, 1.0, true, 0.5), (Whole("nodes"), Whole("edges"), Whole("negative"), b.GetProperty("frustration").GetDouble(), b.GetProperty("optimal").GetBoolean(), b.GetProperty("F").GetDouble()));
        Assert.Equal(("""{"+++":0,"++-":1,"+--":0,"---":0}""", "[]", "null"), (b.GetProperty("triangles").GetRawText(), b.GetProperty("stressed").GetRawText(), b.GetProperty("net").GetRawText()));
        Assert.Equal((outcome.Out, outcome.Out), (run.RunWith(Quarrel, [], "balance", "-", "--json").Out, run.Run("balance", "ties.csv", "--json").Out));
        var weighted = JsonDocument.Parse(run.Run("balance", "ties.csv", "--weighted", "--json").Out).RootElement;
        Assert.Equal(("""[["A","C"]]""", 1 - 2 / 13.0), (weighted.GetProperty("stressed").GetRawText(), weighted.GetProperty("F").GetDouble()));

        int Whole(string name) => b.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_column_net_or_year_gives_a_line_each_and_blocs_keep_their_number()
    {
        using var run = new Running();
        run.File("years.csv", "year,x,y\n1990,A,B\n1990,B,C\n1990,A,C\n1990,D,E\n1990,E,F\n1990,D,F\n1990,C,D\n1989,A,B\n1989,B,C\n1989,A,C\n1989,C,D\n1989,B,D\n1989,E,F\n");
        var lines = Lines(run.Run("blocs", "years.csv", "--json").Out);
        Assert.Equal(2, lines.Length);
        foreach (var line in lines) Schemas.Check("blocs", line);
        var second = JsonDocument.Parse(lines[1]).RootElement;
        Assert.Equal(("1990", """[["A","B","C"],["D","E","F"]]""", "[1,2]", """[{"node":"D","from":1,"to":2}]"""),
            (second.GetProperty("net").GetString(), second.GetProperty("groups").GetRawText(), second.GetProperty("numbers").GetRawText(), second.GetProperty("moved").GetRawText()));
        Assert.Contains("D moved from bloc 1 to 2", run.Run("blocs", "years.csv").Out, StringComparison.Ordinal);

        run.File("nets.csv", "net,window,a,b,sign\n10,w,A,B,1\n9,w,A,B,-1\n");
        Assert.Equal(["9", "10"], Lines(run.Run("balance", "nets.csv", "--json").Out).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("net").GetString()));
    }

    [Fact]
    public void Rows_that_do_not_count_are_told_a_line_for_each_kind()
    {
        using var run = new Running();
        run.File("ties.csv", "a,b,sign\nA,A,1\nA,B,1\nB,A,1\nA,C,0\nA,C,\nB,C,1\nC,B,-1\nC,D,-3\n");
        var outcome = run.Run("balance", "ties.csv", "--json");
        Assert.Equal(0, outcome.Code);
        Assert.Equal([
            "entente: ties.csv: 1 row ties a node to itself (such as A, A): left out",
            "entente: ties.csv: 2 rows have no sign (such as A, C): left out",
            "entente: ties.csv: 1 row repeats a tie with the same sign (such as B, A): counted once, with the largest weight",
            "entente: ties.csv: 2 rows give a tie both signs (such as B, C): the sign is unknown, left out",
            "entente: ties.csv: signs other than 1 and -1: only their + or - is taken, not their size",
        ], Lines(outcome.Error));
        Assert.Contains("\"nodes\":4,\"edges\":2,\"negative\":1,", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ties.csv: ")]
    [InlineData("a,b,sign\n", "ties.csv: no rows below the names of the columns")]
    [InlineData("a,b\nA,B\n", "ties.csv: no column \"sign\", and no third column; it has a, b")]
    [InlineData("a\nA\n", "ties.csv: two columns of endpoints are needed; it has a")]
    [InlineData("A,B,1\nB,C,-1\n", "ties.csv: \"1\" in the first row is a sign and no name of a column")]
    [InlineData("a,b,sign\nA,B,friend\n", "ties.csv: row 1: column \"sign\" holds \"friend\" where a sign (1, -1, +, -, positive or negative) should be")]
    [InlineData("a,b,sign\n,B,1\n", "ties.csv: row 1: column \"a\" holds \"\" where a name should be")]
    public void A_file_that_cannot_be_used_is_one_clear_line(string text, string message)
    {
        using var run = new Running();
        run.File("ties.csv", text);
        var outcome = run.Run("balance", "ties.csv", "--json");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("entente: " + message, Assert.Single(Lines(outcome.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_must_be_above_nought_and_a_file_is_needed()
    {
        using var run = new Running();
        run.File("ties.csv", "a,b,sign,weight\nA,B,1,0\n");
        Assert.Contains("row 1: column \"weight\" holds \"0\" where a weight above 0 should be", run.Run("balance", "ties.csv", "--weighted").Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Run("balance", "ties.csv").Code);
        foreach (var command in (string[])["balance", "blocs"])
        {
            var outcome = run.Run(command);
            Assert.Equal(2, outcome.Code);
            Assert.StartsWith("entente: EDGES.csv is missing: a file of ties is needed", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(2, run.Run(command, "ties.csv", "--json", "--explain").Code);
        }
        Assert.Contains("no file none.csv", run.Run("blocs", "none.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_let_a_reader_redo_the_figures()
    {
        using var run = new Running();
        run.File("ties.csv", Quarrel);
        var page = run.Run("balance", "ties.csv", "--weighted", "--explain").Out;
        foreach (var step in (string[])["A – C – B – A", "so L is at least 1", "1 − 2 × 1 ∕ 13 = 0.846154", "(0 + 0) ∕ 1 = 0"]) Assert.Contains(step, page, StringComparison.Ordinal);
        Assert.Contains("together ", run.Run("blocs", "ties.csv", "--explain").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Arcs_count_each_once()
    {
        using var run = new Running();
        run.File("arcs.csv", "from,to,sign\nA,B,1\nB,A,-1\nB,C,1\nA,C,1\n");
        var b = JsonDocument.Parse(run.Run("balance", "arcs.csv", "--directed", "--json").Out).RootElement;
        Assert.Equal((4, 1.0, """{"balanced":0,"unbalanced":1}""", """[["B","A"]]"""),
            (b.GetProperty("edges").GetInt32(), b.GetProperty("frustration").GetDouble(), b.GetProperty("transitive_triads").GetRawText(), b.GetProperty("stressed").GetRawText()));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
