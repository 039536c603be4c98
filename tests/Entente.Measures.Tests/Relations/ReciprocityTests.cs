using Entente.Measures.Relations;

namespace Entente.Measures.Tests.Relations;

public class ReciprocityTests
{
    [Fact]
    public void Answers_that_follow_by_two_days_are_found_and_are_more_than_chance()
    {
        // An act every 40 days, give or take, each answered two days on.
        List<RelationEvent> rows = [];
        for (var (i, day) = (0, 0); i < 30; i++, day += 35 + 7 * i % 11)
        {
            rows.Add(Rows.Of(day, "163"));
            rows.Add(Rows.Of(day + 2, "163", Direction.Backward));
        }
        var answers = Reciprocity.Of(rows, Direction.Forward, cooperation: false);
        var three = answers.Within.Single(w => w.Days == 3);
        Assert.Equal((1.0, 2), (three.Answered, answers.MedianLag!.Value));
        Assert.InRange(three.Expected!.Value, 0, 0.3);
        Assert.InRange(three.P!.Value, 0, 0.02);
        Assert.Equal(0, answers.Within.Single(w => w.Days == 1).Answered);
        Assert.Empty(Reciprocity.Of(rows, Direction.Forward, cooperation: true).Within);
    }

    [Fact]
    public void Sides_that_do_not_listen_answer_no_more_than_chance()
    {
        var random = new Random(4);
        var early = 0;
        for (var round = 0; round < 40; round++)
        {
            List<RelationEvent> rows = [.. Enumerable.Range(0, 160).Select(i => Rows.Of(random.Next(1500), "112", i % 2 == 0 ? Direction.Forward : Direction.Backward))];
            if (Reciprocity.Of(rows, Direction.Forward, cooperation: false).Within.Single(w => w.Days == 7).P < 0.1) early++;
        }
        Assert.InRange(early, 0, 9);
    }

    [Fact]
    public void One_act_told_of_both_sides_is_no_answer_and_meetings_are_none()
    {
        List<RelationEvent> rows = [.. Enumerable.Range(0, 40).SelectMany(i => new[] { Rows.Of(5 * i, "036"), Rows.Of(5 * i, "036", Direction.Backward), Rows.Of(5 * i, "042"), Rows.Of(5 * i + 1, "042", Direction.Backward) })];
        Assert.Equal(0, Reciprocity.Of(rows, Direction.Forward, cooperation: true).Acts);
    }

    [Fact]
    public void Innovations_of_a_follower_correlate_at_its_lag()
    {
        var random = new Random(9);
        List<RelationEvent> rows = [];
        for (var week = 0; week < 200; week++)
        {
            var hostile = random.NextDouble() < 0.3;
            for (var i = 0; i < 6; i++)
            {
                rows.Add(Rows.Of(7 * week + i, hostile ? "163" : "036"));
                rows.Add(Rows.Of(7 * (week + 2) + i, hostile ? "163" : "036", Direction.Backward));
            }
        }
        var model = new LevelModel(20, 0.05, 0.01, 6, 0, 8, 10);
        var profile = new SetProfile(Scale.Goldstein, By.Week, DateOnly.MaxValue, [model, model, model, model, model], 0, []);
        RelationSeries One(Direction d) => Measures.Relations.Relations.Of(rows, profile, new RelationOptions { Direction = d })!;
        var cross = Reciprocity.Cross(One(Direction.Forward), One(Direction.Backward));
        var best = cross.MaxBy(c => c.Correlation)!;
        Assert.Equal(2, best.Lag);
        Assert.InRange(best.Correlation!.Value, 0.8, 1);
        Assert.InRange(best.P!.Value, 0, 0.02);
    }

    [Fact]
    public void The_friendlier_side_is_seen()
    {
        List<RelationEvent> rows = [.. Enumerable.Range(0, 140).SelectMany(i => new[] { Rows.Of(i, "036"), Rows.Of(i, "112", Direction.Backward) })];
        var profile = SetProfile.Alone(Scale.Goldstein, By.Week, DateOnly.MaxValue);
        RelationSeries One(Direction d) => Measures.Relations.Relations.Of(rows, profile, new RelationOptions { Direction = d })!;
        var last = Asymmetry.Of(One(Direction.Forward), One(Direction.Backward))[^1];
        Assert.InRange(last.Difference!.Value, 4, 6.5);
        Assert.True(last.Low > 0);
    }
}
