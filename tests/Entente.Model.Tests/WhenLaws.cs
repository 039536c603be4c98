using CsCheck;

namespace Entente.Model.Tests;

/// <summary>What holds for every date.</summary>
public class WhenLaws
{
    private static readonly string[] Marks = ["-XX", "-04-XX", "-XX-XX", "?", "-06~", "-06-11%"];

    private static readonly Gen<When> Single = Gen.Frequency(
        (3, Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 12], Gen.Int[1, 28]).Select((y, m, d) => When.Day(y, m, d))),
        (2, Gen.Select(Gen.Int[0, 9999], Gen.Int[1, 12]).Select((y, m) => When.Month(y, m))),
        (2, Gen.Int[-20000, 20000].Select(When.Year)),
        (1, Gen.Select(Gen.Int[0, 9999], Gen.Int[21, 24]).Select((y, s) => When.Season(y, s))),
        (1, Gen.Int[0, 9999].Select(When.Decade)),
        (1, Gen.Int[0, 9999].Select(When.Century)),
        (1, Gen.Select(Gen.Int[1990, 2030], Gen.Int[0, 5]).Select((y, i) => When.Parse(y + Marks[i]))));

    private static readonly Gen<When> Any = Gen.Frequency(
        (4, Single),
        (1, Single.Select(When.Since)), (1, Single.Select(When.Until)), (1, Single.Select(When.After)), (1, Single.Select(When.Before)),
        (2, Gen.Select(Single, Single).Where((a, b) => a <= b && (a.Overlaps(b) || a < b)).Select((a, b) => When.Between(a, b)).Where(w => w is not null)));

    [Fact]
    public void Reading_what_was_printed_gives_the_same() =>
        Any.Sample(w => When.Parse(w.ToString()) == w && When.Parse(w.ToString()).GetHashCode() == w.GetHashCode());

    [Fact]
    public void The_order_is_total() => Gen.Select(Any, Any, Any).Sample((a, b, c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a.CompareTo(b) == 0) == (a == b)
        && !(a <= b && b <= c && !(a <= c)));

    [Fact]
    public void Overlap_is_symmetric_and_reflexive() => Gen.Select(Any, Any).Sample((a, b) => a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(a));

    [Fact]
    public void What_contains_overlaps() => Gen.Select(Any, Any).Sample((a, b) => a.Contains(a) && (!a.Contains(b) || a.Overlaps(b)));

    [Fact]
    public void An_intersection_lies_in_both() => Gen.Select(Any, Any).Sample((a, b) =>
        a.Intersect(b) is not { } i ? !a.Overlaps(b) : a.Contains(i) && b.Contains(i));

    [Fact]
    public void A_shifted_day_comes_back() => Gen.Select(Gen.Int[2, 9000], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[-200_000, 200_000], Gen.Int[-500, 500])
        .Where((y, _, _, days, months) => y * 365 + days > 366 && y * 12 + months > 12)
        .Sample((y, m, d, days, months) =>
        {
            var day = When.Day(y, m, d);
            return day.Shift(0, 0, days).Shift(0, 0, -days) == day && day.Shift(0, months, 0).Shift(0, -months, 0) == day;
        });

    [Fact]
    public void Shifting_a_day_agrees_with_the_calendar() => Gen.Select(Gen.Int[1, 700_000], Gen.Int[-300, 300], Gen.Int[-300, 300]).Where((n, m, d) => n > 20_000)
        .Sample((n, months, days) =>
        {
            var day = DateOnly.FromDayNumber(n);
            return When.Day(day).Shift(0, months, days).Earliest == day.AddMonths(months).AddDays(days);
        });

    [Fact]
    public void Length_is_bounds_apart() => Any.Sample(w => w.Days is not { } n || w.Earliest!.Value.AddDays(n - 1) == w.Latest);

    [Fact]
    public void No_text_makes_the_reader_fail() => Gen.Frequency((1, Gen.String), (3, Gen.String[Gen.Char["0123456789X-/.?~%YTZ:+"], 0, 14]))
        .Sample(s => { if (When.TryParse(s, out var w)) Assert.Equal(w, When.Parse(w.ToString())); });
}
