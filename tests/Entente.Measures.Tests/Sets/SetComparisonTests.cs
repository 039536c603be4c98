using CsCheck;
using Entente.Model;

namespace Entente.Measures.Tests;

public class SetComparisonTests
{
    private static readonly Gen<ComparedEvent> Any =
        from set in Gen.OneOf("one", "two", "three")
        from day in Gen.Int[0, 15]
        from forth in Gen.Bool
        from kind in Gen.OneOf("04", "19")
        select Event(set, day, forth, kind);

    [Fact]
    public void The_same_act_a_day_apart_is_one_event_and_two_days_apart_are_two()
    {
        Assert.Equal(["1 one+two"], Found(Event("one", 1), Event("two", 2)));
        Assert.Equal(["1 one+two"], Found(Event("one", 2), Event("two", 1)));
        Assert.Equal(["1 one", "3 two"], Found(Event("one", 1), Event("two", 3)));
    }

    [Fact]
    public void Another_direction_or_kind_is_another_event() =>
        Assert.Equal(3, SetComparison.Of([Event("one", 1), Event("two", 1, forth: false), Event("three", 1, kind: "19")]).Count);

    [Fact]
    public void A_set_repeats_itself_once_and_each_of_its_events_is_matched_once() =>
        Assert.Equal(["1 one+two", "2 one"], Found(Event("one", 1), Event("one", 1), Event("one", 2), Event("two", 2)));

    [Fact]
    public void Every_event_of_every_set_is_in_exactly_one() => Any.Array[0, 40].Sample(events =>
    {
        var shared = SetComparison.Of(events);
        foreach (var set in (string[])["one", "two", "three"])
            Assert.Equal(events.Where(e => e.Set == set).Distinct().Count(), shared.Count(s => s.Sets.Contains(set)));
        Assert.All(shared, s => Assert.Equal(s.Sets.Distinct(), s.Sets));
    });

    [Fact]
    public void The_order_of_the_rows_does_not_count() => Any.Array[0, 40].Sample(events =>
        Assert.Equal(Plain(SetComparison.Of(events)), Plain(SetComparison.Of(events.Reverse()))));

    // Trying all ways of matching two short series finds no more than going by day does.
    [Fact]
    public void Of_two_sets_no_other_matching_finds_more() =>
        Gen.Select(Gen.Int[0, 9].Array[0, 5], Gen.Int[0, 9].Array[0, 5]).Sample((a, b) =>
        {
            int[] one = [.. a.Distinct()], two = [.. b.Distinct()];
            var shared = SetComparison.Of([.. one.Select(d => Event("one", d)), .. two.Select(d => Event("two", d))]);
            Assert.Equal(Most(one, two), shared.Count(s => s.Sets.Count == 2));
        });

    private static int Most(int[] one, int[] two) => one is [var first, .. var rest]
        ? two.Where(d => Math.Abs(d - first) <= 1).Select(d => 1 + Most(rest, [.. two.Where(x => x != d)])).Append(Most(rest, two)).Max()
        : 0;

    private static ComparedEvent Event(string set, int day, bool forth = true, string kind = "04") =>
        new(set, new DateOnly(2018, 1, 1).AddDays(day - 1), forth ? "A" : "B", forth ? "B" : "A", kind, kind == "04" ? QuadClass.VerbalCooperation : QuadClass.MaterialConflict);

    private static IEnumerable<string> Found(params ComparedEvent[] events) => SetComparison.Of(events).Select(e => $"{e.Day.Day} {string.Join('+', e.Sets)}");

    private static IEnumerable<string> Plain(IEnumerable<SharedEvent> events) => events.Select(e => $"{e.Day:O} {e.Source}{e.Recipient} {e.Kind} {string.Join('+', e.Sets)}");
}
