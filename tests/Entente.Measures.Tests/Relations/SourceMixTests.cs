using Entente.Measures.Relations;

namespace Entente.Measures.Tests.Relations;

public class SourceMixTests
{
    private static IReadOnlyList<RelationPeriod> Of(Func<int, int> origin) =>
        Measures.Relations.Relations.Of(Enumerable.Range(0, 40).SelectMany(week => Rows.All.SelectMany(code => new[] { 0, 3 }.Select(day => Rows.Of(7 * week + day, code) with { Origin = origin(week) }))),
            SetProfile.Alone(Scale.Goldstein, By.Week, DateOnly.MaxValue))!.Rows;

    [Fact]
    public void A_new_publisher_in_place_of_the_old_is_marked_once_and_no_more_when_it_is_usual()
    {
        var marked = Of(week => week < 20 ? 1 : 2).Select((r, week) => (r, week)).Where(x => x.r.MixChanged).Select(x => x.week).ToList();
        Assert.Equal(20, marked[0]);
        Assert.True(marked[^1] < 30, string.Join(' ', marked));
    }

    [Fact]
    public void The_same_publisher_or_none_is_never_marked()
    {
        Assert.DoesNotContain(Of(_ => 5), r => r.MixChanged);
        Assert.DoesNotContain(Of(_ => 0), r => r.MixChanged);
    }
}
