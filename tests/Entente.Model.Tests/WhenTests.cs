using System.Globalization;

namespace Entente.Model.Tests;

public class WhenTests
{
    public static TheoryData<string, string, string, string, string, string> Valid()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var r in Table.Read(Path("when.tsv"))) data.Add(r["edtf"], r["canonical"], r["first"], r["last"], r["granularity"], r["words"]);
        return data;
    }

    public static IEnumerable<TheoryDataRow<string>> Invalid() =>
        File.ReadLines(Path("when-invalid.tsv")).Where(l => !l.StartsWith('#')).Skip(1).Select(l => new TheoryDataRow<string>(l.Split('\t')[0]));

    [Theory, MemberData(nameof(Valid))]
    public void Edtf_reads_to_bounds_granularity_and_words(string edtf, string canonical, string first, string last, string granularity, string words)
    {
        var when = When.Parse(edtf);
        Assert.Equal(canonical, when.ToString());
        Assert.Equal(first, Day(when.Earliest));
        Assert.Equal(last, Day(when.Latest));
        Assert.Equal(granularity, when.Granularity.ToString(), ignoreCase: true);
        Assert.Equal(words, WhenText.Of(when));
        Assert.Equal(when, When.Parse(when.ToString()));
    }

    [Theory, MemberData(nameof(Invalid))]
    public void What_is_not_edtf_is_refused_with_a_reason(string text)
    {
        Assert.False(When.TryParse(text, out _));
        var error = Assert.Throws<FormatException>(() => When.Parse(text));
        Assert.StartsWith($"\"{text}\" is not an EDTF date: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-31", 0, 1, 0, "2024-02-29")]
    [InlineData("2023-12-31", 0, 0, 1, "2024-01-01")]
    [InlineData("2024-02-29", 1, 0, 0, "2025-02-28")]
    [InlineData("2024-06-19", 0, 0, 14, "2024-07-03")]
    [InlineData("-0001-12-31", 0, 0, 1, "0000-01-01")]
    [InlineData("2023-09", 0, 0, 14, "2023-09")]
    [InlineData("2023-09", 0, 0, 31, "2023-10")]
    [InlineData("2023-11", 0, 3, 0, "2024-02")]
    [InlineData("2019", 2, 0, 0, "2021")]
    [InlineData("2019", 0, 8, 0, "2020")]
    [InlineData("2019-24", 0, 3, 0, "2020-21")]
    [InlineData("199X", 10, 0, 0, "200X")]
    [InlineData("2022-02/..", 1, 0, 0, "2023-02/..")]
    [InlineData("2000/2003", -10, 0, 0, "1990/1993")]
    [InlineData("2004-06~", 0, -6, 0, "2003-12~")]
    public void Shifting_keeps_the_granularity(string edtf, int years, int months, int days, string expected) =>
        Assert.Equal(expected, When.Parse(edtf).Shift(years, months, days).ToString());

    [Theory]
    [InlineData("2023", "2023-07", "2023-07")]
    [InlineData("2023-05/2023-08", "2023-07/2023-10", "2023-07/2023-08")]
    [InlineData("2023", "2023-07/2024-03", "2023-07/2023-12")]
    [InlineData("2023", "2022-07-15/2023-03-02", "2023-01-01/2023-03-02")]
    [InlineData("2022-02/..", "2023", "2023")]
    [InlineData("2022-02/..", "2022", "2022-02/2022-12")]
    [InlineData("2022-02/..", "../2024", "2022-02/2024-12")]
    [InlineData("../2024", "../2022", "../2022")]
    [InlineData("2023-06-01/2023-06-19", "2023-06-19/2023-06-30", "2023-06-19")]
    [InlineData("2023", "2024", null)]
    [InlineData("Y170000002", "2024", null)]
    public void Intersection_is_what_both_cover(string a, string b, string? expected)
    {
        Assert.Equal(expected, When.Parse(a).Intersect(When.Parse(b))?.ToString());
        Assert.Equal(expected, When.Parse(b).Intersect(When.Parse(a))?.ToString());
    }

    [Fact]
    public void Factories_write_what_they_say()
    {
        Assert.Equal("2024-06-19", When.Day(2024, 6, 19).ToString());
        Assert.Equal("2023-09", When.Month(2023, 9).ToString());
        Assert.Equal("2019", When.Year(2019).ToString());
        Assert.Equal("2019-23", When.Season(2019, 23).ToString());
        Assert.Equal("201X", When.Decade(2013).ToString());
        Assert.Equal("19XX", When.Century(1948).ToString());
        Assert.Equal("2022-02/..", When.Since(When.Month(2022, 2)).ToString());
        Assert.Equal("../1991", When.Until(When.Year(1991)).ToString());
        Assert.Equal("2023-09/", When.After(When.Month(2023, 9)).ToString());
        Assert.Equal("/2010", When.Before(When.Year(2010)).ToString());
        Assert.Equal("2019", When.Between(When.Year(2019), When.Year(2019)).ToString());
        Assert.Equal("2019~/2021~", When.Between(When.Year(2019), When.Year(2021)).AsApproximate().ToString());
        Assert.Throws<ArgumentException>(() => When.Between(null, null));
        Assert.Throws<ArgumentException>(() => When.Between(When.Year(2020), When.Year(2019)));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Month(2020, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Day(9999, 12, 31).Shift(0, 0, 1));
        Assert.Equal("no date", WhenText.Of(null));
    }

    [Fact]
    public void Length_counts_both_ends()
    {
        Assert.Equal(1, When.Parse("2024-06-19").Days);
        Assert.Equal(30, When.Parse("2023-09").Days);
        Assert.Equal(366, When.Parse("2024").Days);
        Assert.Null(When.Parse("2024/..").Days);
    }

    [Fact]
    public void Order_is_by_first_day_then_last_day_then_open_ends()
    {
        string[] sorted = ["../1991", "1991", "1991-01/..", "2023-01-01", "2023-01", "2023", "2023/", "2023/..", "2023-06"];
        Assert.Equal(sorted, sorted.Reverse().Select(When.Parse).Order().Select(w => w.ToString()));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Cases", file);
}
