using System.Diagnostics.CodeAnalysis;

namespace Entente.Model;

/// <summary>When something happened, as precisely as is known and no more: an interval of days in the Gregorian calendar,
/// written in EDTF (ISO 8601-2:2019, levels 0 and 1).</summary>
/// <remarks>
/// <para>A diary entry "September 2023" is not the first of September: it is thirty days, any of which may be meant. A
/// <see cref="When"/> is such a stretch of days; both <see cref="Earliest"/> and <see cref="Latest"/> belong to it. An interval
/// written <c>2023-05/2023-07</c> runs from the first day of its start to the last day of its end.</para>
/// <para>An end may be open (<c>2022-02/..</c>, since February 2022 and still) or unknown (<c>2023-09/</c>, at or after September
/// 2023, nobody says how long after). For order, overlap and containment both reach without bound in that direction.</para>
/// <para>Two values are equal when their canonical texts are: <c>2004</c> and <c>2004-XX</c> cover the same days but are not equal.
/// Values are ordered by first day, then by last day, then by text; an open or unknown start comes before every day, an open
/// or unknown end after every day. The order agrees with equality.</para>
/// <para>Times of day are read and dropped: precision ends at the day. Seasons are those of the northern hemisphere in whole
/// months: spring is March to May; winter is December to the February of the year after.</para>
/// <para>The type is immutable. There is no default value: "no date" is null.</para>
/// </remarks>
public sealed class When : IEquatable<When>, IComparable<When>, IComparable, ISpanParsable<When>
{
    private readonly bool _isInterval;
    private readonly string _text;

    private When(End start, End end, bool isInterval)
    {
        (Start, End, _isInterval) = (start, end, isInterval);
        _text = isInterval ? $"{start}/{end}" : start.ToString();
        Granularity = !isInterval ? start.Date.Granularity : start.IsDate && end.IsDate ? Granularity.Interval : Granularity.Open;
    }

    internal End Start { get; }

    internal End End { get; }

    private long From => Start.IsDate ? Start.Date.From : long.MinValue;

    private long To => End.IsDate ? End.Date.To : long.MaxValue;

    /// <summary>First day of the interval, itself included; null when the start is open, unknown or outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => Start.IsDate ? Start.Date.FirstDay : null;

    /// <summary>Last day of the interval, itself included; null when the end is open, unknown or outside the years 1 to 9999.</summary>
    public DateOnly? Latest => End.IsDate ? End.Date.LastDay : null;

    /// <summary>How wide the expression is by its own terms.</summary>
    public Granularity Granularity { get; }

    /// <summary>Number of days from <see cref="Earliest"/> to <see cref="Latest"/>, both counted: 1 for a day, 30 for a September;
    /// null when either is null.</summary>
    public int? Days => Earliest is { } a && Latest is { } b ? b.DayNumber - a.DayNumber + 1 : null;

    /// <summary>Whether the source of the date is in doubt (<c>?</c> or <c>%</c>), at either end.</summary>
    public bool IsUncertain => (Start.IsDate && Start.Date.Uncertain) || (End.IsDate && End.Date.Uncertain);

    /// <summary>Whether the date is an estimate (<c>~</c> or <c>%</c>), at either end.</summary>
    public bool IsApproximate => (Start.IsDate && Start.Date.Approximate) || (End.IsDate && End.Date.Approximate);

    /// <summary>A single day.</summary>
    public static When Day(DateOnly day) => Of(EdtfDate.OfDay(day.Year, day.Month, day.Day));

    /// <summary>A single day of the years 1 to 9999. Throws <see cref="ArgumentOutOfRangeException"/> for a day that does not exist.</summary>
    public static When Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>A month, 1 to 12, of a year from 0 to 9999.</summary>
    public static When Month(int year, int month) => Checked(new EdtfDate(year, month, 0, DateForm.Month));

    /// <summary>A calendar year; years before 1 count astronomically, 0 being 1 BC.</summary>
    public static When Year(int year) => Checked(new EdtfDate(year, 0, 0, DateForm.Year));

    /// <summary>A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter (from December of that year).</summary>
    public static When Season(int year, int code) => Checked(new EdtfDate(year, code, 0, DateForm.Season));

    /// <summary>The decade that a year from 0 to 9999 lies in: 2013 gives <c>201X</c>.</summary>
    public static When Decade(int year) => Checked(new EdtfDate(year - year % 10, 0, 0, DateForm.Decade));

    /// <summary>The hundred years with the same first two digits: 1948 gives <c>19XX</c>, 1900 to 1999.</summary>
    public static When Century(int year) => Checked(new EdtfDate(year - year % 100, 0, 0, DateForm.Century));

    /// <summary>From the start of one value to the end of another, both included. Null is an open end; equal ends give that value.</summary>
    /// <exception cref="ArgumentException">Both are null, or the end lies before the start.</exception>
    public static When Between(When? start, When? end)
    {
        if (start is null && end is null) throw new ArgumentException("an interval needs at least one end that is a date");
        if (start is not null && start.Equals(end)) return start;
        return TryJoin(start?.Start ?? End.Open, end?.End ?? End.Open, out var when)
            ? when : throw new ArgumentException($"{end} ends before {start} starts; give the earlier date first");
    }

    /// <summary>From the start of a value on, without end: <c>2022-02/..</c>.</summary>
    public static When Since(When start) => Between(start, null);

    /// <summary>Up to the end of a value, without start: <c>../1991</c>.</summary>
    public static When Until(When end) => Between(null, end);

    /// <summary>At or after the start of a value, nobody says how long after: <c>2023-09/</c>.</summary>
    public static When After(When start) => TryJoin(start.Start, End.Unknown, out var when) ? when : start;

    /// <summary>At or before the end of a value, nobody says how long before: <c>/2010</c>.</summary>
    public static When Before(When end) => TryJoin(End.Unknown, end.End, out var when) ? when : end;

    /// <summary>The same interval, marked as an estimate (<c>~</c>) at each end that is a date.</summary>
    public When AsApproximate() => new(Start.AsApproximate(), End.AsApproximate(), _isInterval);

    /// <summary>The value moved by years and months, then by days, its granularity kept.</summary>
    /// <remarks>
    /// A day moved by months stays in the month it lands in: 31 January and one month is the last of February. A month, season, year,
    /// decade or century moves by whole units of its own: the distance is rounded to the nearest, so September 2023 and two
    /// weeks stays September, and 2019 and eight months is 2020. Open and unknown ends stay what they are.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The result cannot be written in EDTF level 1.</exception>
    public When Shift(int years, int months, int days) => new(Start.Shift(years, months, days), End.Shift(years, months, days), _isInterval);

    /// <summary>Whether the two have at least one day in common.</summary>
    public bool Overlaps(When other) => From <= other.To && other.From <= To;

    /// <summary>Whether every day of the other is one of this; a value contains itself.</summary>
    public bool Contains(When other) => From <= other.From && other.To <= To;

    /// <summary>Whether the day is one of this.</summary>
    public bool Contains(DateOnly day) => Contains(Day(day));

    /// <summary>The days that the two have in common, null when there are none.</summary>
    /// <remarks>If one contains the other the result is the contained one as it stands; else an interval, written in the finer of the two precisions.</remarks>
    public When? Intersect(When other)
    {
        if (!Overlaps(other)) return null;
        if (Contains(other)) return other;
        if (other.Contains(this)) return this;
        var start = From >= other.From ? Start : other.Start;
        var end = To <= other.To ? End : other.End;
        if (start.IsDate && end.IsDate) (start, end) = EdtfDate.SamePrecision(start.Date, end.Date);
        return start == end ? new When(start, end, false) : new When(start, end, true);
    }

    /// <summary>Reads an EDTF text of level 0 or 1.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message says what is wrong and gives an example.</exception>
    public static When Parse(string s) => Parse(s.AsSpan(), null);

    /// <inheritdoc/>
    public static When Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static When Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        EdtfParser.TryParse(s, out var when, out var fault) ? when : throw new FormatException($"\"{s}\" is not an EDTF date: {fault}");

    /// <summary>Reads an EDTF text of level 0 or 1; false when it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out When result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out When result) =>
        EdtfParser.TryParse(s, out result, out _);

    /// <summary>The canonical EDTF text; reading it gives an equal value.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public bool Equals(When? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as When);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by first day, then by last day, then by text; null comes first.</summary>
    public int CompareTo(When? other)
    {
        if (other is null) return 1;
        var order = From.CompareTo(other.From);
        if (order == 0) order = To.CompareTo(other.To);
        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is null or When ? CompareTo(obj as When) : throw new ArgumentException("can only be compared with another When");

    /// <summary>Equality by value.</summary>
    public static bool operator ==(When? a, When? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(When? a, When? b) => !(a == b);

    /// <summary>Whether a comes before b in the order of <see cref="CompareTo(When)"/>.</summary>
    public static bool operator <(When a, When b) => a.CompareTo(b) < 0;

    /// <summary>Whether a comes after b.</summary>
    public static bool operator >(When a, When b) => a.CompareTo(b) > 0;

    /// <summary>Whether a comes before b or is equal to it.</summary>
    public static bool operator <=(When a, When b) => a.CompareTo(b) <= 0;

    /// <summary>Whether a comes after b or is equal to it.</summary>
    public static bool operator >=(When a, When b) => a.CompareTo(b) >= 0;

    internal static When Of(EdtfDate date) => new(End.Of(date), End.Of(date), false);

    internal static bool TryJoin(End start, End end, [NotNullWhen(true)] out When? when)
    {
        var fits = (start.IsDate || end.IsDate) && (!start.IsDate || !end.IsDate || start.Date.From <= end.Date.To);
        when = fits ? new When(start, end, true) : null;
        return fits;
    }

    private static When Checked(EdtfDate date) =>
        date.IsWritable ? Of(date) : throw new ArgumentOutOfRangeException(nameof(date), $"{date} is outside what EDTF level 1 can write");
}
