using Entente.Measures.Relations;
using Entente.Model;
using static Entente.Measures.Tests.Relations.Rows;

namespace Entente.Measures.Tests.Relations;

public class GatheringTests
{
    private static RelationPeriod Only(params RelationEvent[] rows) => Assert.Single(Measures.Relations.Relations.Of(rows, SetProfile.Alone(Scale.Goldstein, By.Week, DateOnly.MaxValue))!.Rows);

    [Fact]
    public void Rows_of_one_day_side_and_code_are_one_event_with_the_highest_confidence()
    {
        var week = Only(Of(0, "036") with { Confidence = 0.5 }, Of(0, "036") with { Confidence = 1 }, Of(0, "190") with { Confidence = 0.5 });
        Assert.Equal((2, 3), (week.Tone.Events, week.Volume.Rows));
        Assert.Equal((4 * 1 - 10 * 0.5) / 1.5, week.Tone.Mean!.Value, 1e-12);
    }

    [Fact]
    public void The_other_side_another_day_and_another_code_are_other_events() =>
        Assert.Equal(4, Only(Of(0, "036"), Of(0, "036", Direction.Backward), Of(1, "036"), Of(0, "042")).Tone.Events);

    [Fact]
    public void Ten_acts_of_one_story_on_one_day_are_one_effective_event()
    {
        var week = Only([.. All.Select(c => Of(0, c, story: 7))]);
        Assert.Equal((All.Length, 1.0), (week.Tone.Events, week.Tone.Effective));
        Assert.True(week.Tone.Insufficient);
        Assert.Null(week.Tone.Index);
    }

    [Fact]
    public void The_same_story_on_another_day_is_another_cluster() => Assert.Equal(2, Only(Of(0, "036", story: 7), Of(1, "036", story: 7)).Tone.Effective);

    [Fact]
    public void Where_no_story_is_named_acts_of_a_day_under_one_root_are_one() => Assert.Equal(2, Only(Of(0, "190"), Of(0, "190", Direction.Backward), Of(0, "036"), Of(0, "036", Direction.Backward)).Tone.Effective, 1e-12);

    [Fact]
    public void Clusters_of_unequal_size_count_for_fewer() => // weights 3 and 1: 16 / 10
        Assert.Equal(1.6, Only(Of(0, "036", story: 1), Of(0, "042", story: 1), Of(0, "057", story: 1), Of(1, "190", story: 2)).Tone.Effective, 1e-12);

    [Fact]
    public void Deeds_words_and_consultations_are_apart_and_statements_are_in_none()
    {
        var week = Only(Of(0, "010"), Of(1, "036"), Of(2, "042"), Of(3, "190"), Of(4, "070"), Of(5, "112"));
        Assert.Equal((6, 2, 2, 1), (week.Tone.Events, week.Deeds.Events, week.Words.Events, week.Consultations.Events - 0));
        Assert.Equal((-1.5, 1.9), (week.Deeds.Mean!.Value, week.Consultations.Mean!.Value));
        Assert.Equal(new QuadCounts(3, 1, 1, 1), week.Quads);
    }

    [Fact]
    public void What_did_not_happen_counts_nowhere_and_an_uttered_threat_does() =>
        Assert.Equal(2, Only(Of(0, "036"), Of(1, "190") with { Status = Status.Planned }, Of(2, "190") with { Status = Status.Denied }, Of(3, "138") with { Status = Status.Threatened }, Of(4, "057") with { Confidence = 0 }).Volume.Events);

    [Fact]
    public void A_score_that_is_not_known_is_no_nought_and_the_event_is_counted()
    {
        var week = Only(Of(0, "036"), Of(1, "190") with { Score = double.NaN });
        Assert.Equal((4.0, 1, 2), (week.Tone.Mean!.Value, week.Tone.Events, week.Volume.Events));
    }

    [Fact]
    public void Rows_on_another_scale_are_counted_and_never_mixed_in()
    {
        var series = Measures.Relations.Relations.Of([Of(0, "036"), Of(1, "042") with { Code = EventCode.Plover(EventType.Consult), Score = 4, Scale = Scale.Plover }], SetProfile.Alone(Scale.Goldstein, By.Week, DateOnly.MaxValue))!;
        Assert.Equal((1, 1, 2), (series.OtherScale, series.Rows[0].Tone.Events, series.Rows[0].Volume.Events));
    }

    [Fact]
    public void A_mutual_act_counts_once_in_the_pair_and_in_both_directions()
    {
        RelationEvent[] rows = [Of(0, "042", Direction.Mutual), Of(1, "190")];
        int Events(Direction? d) => Measures.Relations.Relations.Of(rows, SetProfile.Alone(Scale.Goldstein, By.Week, DateOnly.MaxValue), new RelationOptions { Direction = d })!.Rows.Sum(r => r.Tone.Events);
        Assert.Equal((2, 2, 1), (Events(null), Events(Direction.Forward), Events(Direction.Backward)));
    }

    [Fact]
    public void Rows_of_two_data_sets_are_refused() =>
        Assert.Throws<ArgumentException>(() => Measures.Relations.Relations.All([Of(0, "036"), Of(1, "036") with { Set = 2 }]).Count());

    [Theory]
    [InlineData(By.Week, "2018-12-31", "2018-12-31", "2019-01-06")]
    [InlineData(By.Week, "2017-12-31", "2017-12-25", "2017-12-31")]
    [InlineData(By.Month, "2020-02-29", "2020-02-01", "2020-02-29")]
    public void Weeks_begin_on_Monday_and_months_on_the_first(By by, string day, string first, string last)
    {
        var period = Periods.Of(DateOnly.ParseExact(day, "yyyy-MM-dd").DayNumber, by);
        Assert.Equal((first, last), (Periods.Start(period, by).ToString("yyyy-MM-dd"), Periods.End(period, by).ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("04")]
    [InlineData("042")]
    [InlineData("0256")]
    [InlineData("18X")]
    public void A_code_keeps_its_text(string code) => Assert.Equal(code, EventCode.Cameo(code).ToString());

    [Fact]
    public void A_PLOVER_type_is_a_code_of_its_own() => Assert.Equal(("CONSULT", EventType.Consult), (EventCode.Plover(EventType.Consult).ToString(), EventCode.Plover(EventType.Consult).Type));
}
