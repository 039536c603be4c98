using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>entente relation, from a file and from the sample's store.</summary>
public sealed class RelationTests(SampleStore sample) : IClassFixture<SampleStore>
{
    // A year of meetings between two, then a war; a third pair beside them; nothing at all in the weeks from 20 to 25.
    private static string Table()
    {
        var text = new StringBuilder("date,source,recipient,code,confidence\n");
        for (var day = 0; day < 364; day++)
        {
            if (day / 7 is >= 20 and < 26) continue;
            var date = new DateOnly(2018, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{date},{(day % 2 == 0 ? "RUS,GBR" : "GBR,RUS")},{(day < 182 ? "036" : "190")},1\n");
            text.Append(CultureInfo.InvariantCulture, $"{date},CHN,RUS,057,0.8\n");
        }
        return text.ToString();
    }

    private static JsonElement Json(Outcome outcome, string definition)
    {
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(outcome.Out.Length - 1, outcome.Out.IndexOf('\n', StringComparison.Ordinal));
        Schemas.Check(definition, outcome.Out);
        return JsonDocument.Parse(outcome.Out).RootElement;
    }

    private static List<JsonElement> Rows(JsonElement answer) => [.. answer.GetProperty("rows").EnumerateArray()];

    [Fact]
    public void A_war_after_meetings_is_a_fall_and_weeks_without_events_have_a_band_and_no_index()
    {
        using var run = new Running();
        run.File("e.csv", Table());
        var rows = Rows(Json(run.Run("relation", "Russia", "GBR", "--events", "e.csv", "--json"), "relation"));
        Assert.Equal(52, rows.Count);
        Assert.Equal(("2018-W01", "2018-01-01", "2018-01-07"), (rows[0].GetProperty("period").GetString(), rows[0].GetProperty("from").GetString(), rows[0].GetProperty("to").GetString()));
        Assert.True(rows[18].GetProperty("index").GetDouble() - rows[40].GetProperty("index").GetDouble() > 8);
        Assert.Equal((JsonValueKind.Null, true, 0.0), (rows[22].GetProperty("index").ValueKind, rows[22].GetProperty("insufficient").GetBoolean(), rows[22].GetProperty("n_eff").GetDouble()));
        double Width(int i) => rows[i].GetProperty("high").GetDouble() - rows[i].GetProperty("low").GetDouble();
        Assert.True(Width(20) < Width(22) && Width(22) < Width(25));
        Assert.True(rows[40].GetProperty("channels").GetProperty("deeds").GetProperty("mean").GetDouble() == -10);
    }

    [Fact]
    public void As_of_a_day_before_the_war_nothing_of_it_is_known()
    {
        using var run = new Running();
        run.File("e.csv", Table());
        run.File("peace.csv", string.Join('\n', Table().Split('\n').Where(l => !l.StartsWith("2018", StringComparison.Ordinal) || string.CompareOrdinal(l[..10], "2018-05-06") <= 0)));
        var told = Json(run.Run("relation", "RUS", "GBR", "--events", "e.csv", "--as-of", "2018-05-06", "--json"), "relation");
        var known = Json(run.Run("relation", "RUS", "GBR", "--events", "peace.csv", "--json"), "relation");
        Assert.Equal(known.GetProperty("rows").GetRawText(), told.GetProperty("rows").GetRawText());
    }

    [Fact]
    public void Months_a_stretch_and_the_smoother_are_answered_too()
    {
        using var run = new Running();
        run.File("e.csv", Table());
        var answer = Json(run.Run("relation", "RUS", "GBR", "--events", "e.csv", "--by", "month", "--from", "2018-03", "--to", "2018-09", "--smooth", "--json"), "relation");
        Assert.True(answer.GetProperty("smoothed").GetBoolean());
        Assert.Equal(["2018-03", "2018-04", "2018-05", "2018-06", "2018-07", "2018-08", "2018-09"], Rows(answer).Select(r => r.GetProperty("period").GetString()!));
    }

    [Fact]
    public void A_figure_is_explained_in_steps_that_lead_to_it()
    {
        using var run = new Running();
        run.File("e.csv", Table());
        var answer = Json(run.Run("relation", "RUS", "GBR", "--events", "e.csv", "--json"), "relation");
        var told = Json(run.Run("relation", "RUS", "GBR", "--events", "e.csv", "--explain", "2018-W05", "--json"), "explanation");
        var row = Rows(answer).Single(r => r.GetProperty("period").GetString() == "2018-W05");
        Assert.Equal(row.GetProperty("index").GetDouble(), told.GetProperty("level").GetDouble(), 1e-4);
        Assert.Equal(7, told.GetProperty("acts").GetArrayLength());
        var page = run.Run("relation", "RUS", "GBR", "--events", "e.csv", "--explain", "2018-W05").Out;
        Assert.Contains("Σ weight × score ÷ Σ weight = 28 ÷ 7 = 4", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_that_were_read_are_a_data_set_of_their_own()
    {
        var answer = Json(sample.Run("relation", "RUS", "PRK", "--by", "month", "--json"), "relation");
        Assert.Equal(("read", "goldstein"), (answer.GetProperty("set").GetString(), answer.GetProperty("scale").GetString()));
        Assert.NotEmpty(Rows(answer));
        Assert.Empty(Rows(Json(sample.Run("relation", "Chad", "Bolivia", "--json"), "relation")));
        Assert.Contains("no event between the two", sample.Run("relation", "Chad", "Bolivia").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("relation RUS RUS --events e.csv", 2, "both sides")]
    [InlineData("relation RUS Mars --events e.csv", 2, "no actor \"Mars\"")]
    [InlineData("relation RUS GBR --events none.csv", 1, "no file none.csv")]
    [InlineData("relation RUS GBR --events e.csv --explain yesterday", 2, "2018-W10")]
    [InlineData("relation RUS GBR --events e.csv --from 2019 --to 2018", 2, "is after")]
    [InlineData("relation RUS GBR --events bad.csv", 1, "row 1: column \"date\"")]
    public void What_makes_no_sense_is_told(string command, int code, string part)
    {
        using var run = new Running();
        run.File("e.csv", Table());
        run.File("bad.csv", "date,source,recipient,code\nsoon,RUS,GBR,036\n");
        var outcome = run.Run(command.Split(' '));
        Assert.Equal(code, outcome.Code);
        Assert.Contains(part, outcome.Error, StringComparison.Ordinal);
    }
}
