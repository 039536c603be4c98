using CsCheck;
using Entente.Measures.Relations;
using Entente.Model;
using Index = Entente.Measures.Relations.Relations;

namespace Entente.Measures.Tests.Relations;

public class RelationLaws
{
    private static readonly SetProfile Profile = new(Scale.Goldstein, By.Week, DateOnly.MaxValue, [.. Enumerable.Range(0, 5).Select(_ => new LevelModel(20, 0.1, 0.02, 6, 1, 8, 10))], 0, []);

    private static readonly Gen<RelationEvent> AnyRow =
        from day in Gen.Int[0, 200]
        from code in Gen.Int[0, Rows.All.Length - 1]
        from direction in Gen.Enum<Direction>()
        from story in Gen.ULong[0, 6]
        from delay in Gen.Int[0, 40]
        from confidence in Gen.Int[1, 10]
        select Rows.Of(day, Rows.All[code], direction, story: story) with { Published = Rows.Monday + day + delay, Confidence = confidence / 10.0 };

    private static readonly Gen<RelationEvent[]> AnyRows = AnyRow.Array[1, 120];

    private static IReadOnlyList<RelationPeriod> Of(IEnumerable<RelationEvent> rows, RelationOptions? options = null) => Index.Of(rows, Profile, options)?.Rows ?? [];

    [Fact]
    public void The_order_of_rows_does_not_matter() =>
        (from rows in AnyRows from shuffled in Gen.Shuffle(rows) select (rows, shuffled)).Sample(x => Assert.Equal(Of(x.rows), Of(x.shuffled)));

    [Fact]
    public void Rows_told_twice_do_not_move_the_index() =>
        (from rows in AnyRows from times in Gen.Int[2, 5] select (rows, times)).Sample(x =>
            Assert.Equal(Of(x.rows).Select(r => (r.Tone, r.Deeds, r.Quads)), Of(Enumerable.Repeat(x.rows, x.times).SelectMany(r => r)).Select(r => (r.Tone, r.Deeds, r.Quads))));

    [Fact]
    public void A_view_as_of_a_day_never_sees_what_was_public_later() =>
        (from rows in AnyRows from day in Gen.Int[0, 240] select (rows, Day: DateOnly.FromDayNumber(Rows.Monday + day))).Sample(x =>
        {
            var options = new RelationOptions { AsOf = x.Day };
            Assert.Equal(Of(x.rows, options), Of(x.rows.Where(r => r.Published <= x.Day.DayNumber), options));
            Assert.All(Of(x.rows, options), r => Assert.True(Periods.Start(r.Period, By.Week) <= x.Day));
        });

    [Fact]
    public void The_models_as_of_a_day_are_fitted_on_what_was_public_by_then() =>
        (from rows in AnyRows from day in Gen.Int[100, 200] select (rows, Day: DateOnly.FromDayNumber(Rows.Monday + day))).Sample(x =>
        {
            RelationEvent[] sorted = [.. x.rows.OrderBy(r => r.Day)];
            var options = new RelationOptions { AsOf = x.Day };
            Assert.Equal(Index.Profile(sorted, options).Models, Index.Profile(sorted.Where(r => r.Published <= x.Day.DayNumber), options).Models);
        }, iter: 20);

    [Fact]
    public void What_comes_later_does_not_move_what_was_filtered() =>
        (from rows in AnyRows from day in Gen.Int[10, 200] select (rows, day)).Sample(x =>
        {
            var cut = Rows.Monday + x.day / 7 * 7;
            var before = Of(x.rows.Where(r => r.Day < cut));
            Assert.Equal(Of(x.rows).Take(before.Count), before);
        });

    [Fact]
    public void More_of_the_same_mix_does_not_move_the_tone() =>
        AnyRows.Sample(rows =>
        {
            // The same acts with the same stories, ten times, as ten stories would tell them.
            var more = Enumerable.Range(0, 10).SelectMany(i => rows.Select((r, n) => r with { Story = (ulong)(1000 * (n + 1) + i) }));
            foreach (var (one, ten) in Of(rows).Zip(Of(more))) Assert.Equal(one.Tone.Mean ?? 99, ten.Tone.Mean ?? 99, 1e-9);
        });

    [Fact]
    public void The_band_widens_over_a_gap_and_there_is_no_figure_in_it() =>
        (from rows in AnyRows from gap in Gen.Int[1, 60] select (rows, gap)).Sample(x =>
        {
            var last = x.rows.Max(r => r.Day) / 7;
            var rows = Of(x.rows, new RelationOptions { To = DateOnly.FromDayNumber(7 * (last + x.gap)) });
            foreach (var (before, after) in rows.Zip(rows.Skip(1)))
            {
                if (after.Tone.Events > 0) continue;
                Assert.True(after.Tone.Variance > before.Tone.Variance);
                Assert.Null(after.Tone.Index);
            }
            Assert.Equal(last + x.gap, rows[^1].Period);
        });

    [Fact]
    public void Every_figure_is_a_number_on_the_scale_with_its_level_in_its_band() =>
        (from rows in AnyRows from smooth in Gen.Bool from length in Gen.Enum<By>() select (rows, smooth, length)).Sample(x =>
        {
            var series = Index.Of(x.rows, null, new RelationOptions { Smooth = x.smooth, By = x.length })!;
            foreach (var row in series.Rows)
                foreach (var channel in Enum.GetValues<Channel>())
                {
                    var (figure, centre) = (row[channel], series.Set.Centre(channel));
                    Assert.True(double.IsFinite(figure.Level) && double.IsFinite(figure.Variance) && figure.Variance > 0 && double.IsFinite(figure.Effective));
                    Assert.InRange(figure.Level, figure.Low - 1e-9, figure.High + 1e-9);
                    Assert.InRange(figure.Low + centre, -10, 10);
                    Assert.InRange(figure.High + centre, -10, 10);
                    Assert.True(figure.Mean is null == (figure.Events == 0));
                    Assert.True(figure.Effective <= figure.Events + 1e-9);
                }
        });

    [Fact]
    public void The_smoother_ends_where_the_filter_does() =>
        AnyRows.Sample(rows => Assert.Equal(Of(rows)[^1].Tone.Level, Of(rows, new RelationOptions { Smooth = true })[^1].Tone.Level, 1e-12));

    [Fact]
    public void An_explanation_tells_the_figure_that_is_printed() =>
        (from rows in AnyRows from which in Gen.Double[0, 0.999] select (rows, which)).Sample(x =>
        {
            var rows = Of(x.rows);
            var row = rows[(int)(x.which * rows.Count)];
            foreach (var channel in Enum.GetValues<Channel>())
            {
                var told = Explaining.Of(x.rows, Profile, new RelationOptions(), row.Period, channel)!;
                Assert.Equal(row[channel].Level, told.After.Mean - Profile.Centre(channel), 1e-9);
                Assert.Equal(row[channel].Variance, told.After.Variance, 1e-9);
                Assert.Equal(row[channel].Events, told.Acts.Count);
                if (channel is not Channel.Counts && told.Acts.Count > 0) Assert.Equal(row[channel].Mean!.Value, told.Acts.Sum(a => a.Score * a.Weight) / told.Acts.Sum(a => a.Weight), 1e-9);
                Assert.Equal(row[channel].Effective, told.Squares > 0 ? told.Weight * told.Weight / told.Squares : 0, 1e-9);
            }
        });

    [Fact]
    public void Swapping_the_sides_changes_nothing_in_the_pair() =>
        AnyRows.Sample(rows => Assert.Equal(Of(rows).Select(r => (r.Quads, r.Volume)), Of(rows.Select(r => r with { Direction = r.Direction switch { Direction.Forward => Direction.Backward, Direction.Backward => Direction.Forward, var d => d } })).Select(r => (r.Quads, r.Volume))));
}
