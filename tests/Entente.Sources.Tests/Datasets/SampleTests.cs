using Entente.Sources.Datasets;

namespace Entente.Sources.Tests.Datasets;

/// <summary>Real files of every format that there is a sample of: their rows, and the faults that they are known to have.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("GDELT2_20151027220000.export.CSV.gz", "GDELT 2.0", 2116, 1676, "RepeatedEvent 370, YearBack 41, MonthBack 15, WeekBack 39")]
    [InlineData("GDELT2_20190121220000.export.CSV.gz", "GDELT 2.0", 1629, 1213, "RepeatedEvent 382, YearBack 23, MonthBack 14, WeekBack 10")]
    [InlineData("ICEWS_events.2018.sample.tab.gz", "ICEWS", 3705, 3705, "")]
    [InlineData("ACLED_acledR_dummy.csv.gz", "ACLED", 326, 326, "")]
    [InlineData("keds_balkans.csv.gz", "KEDS (WEIS)", 72953, 72953, "")]
    [InlineData("keds_gulf.csv.gz", "KEDS (WEIS)", 54466, 54466, "")]
    [InlineData("keds_levant.csv.gz", "KEDS (CAMEO)", 145709, 145708, "WrongCode 1")]
    [InlineData("keds_turkey.csv.gz", "KEDS (CAMEO)", 29029, 29020, "WrongCode 9")]
    [InlineData("icews18_jan_sep.tsv.gz", "ICEWS by names", 419013, 419013, "")]
    public void Rows_and_faults_are_as_known(string file, string dataSet, long rows, long kept, string apart)
    {
        var faults = new FaultLog();
        using var reading = EventData.Open("auto", Shared.Path("data", "events", file), Open.Options());
        var events = reading.Rows(faults).LongCount();
        Assert.Equal((dataSet, rows, kept), (reading.DataSet, reading.RowsRead, events));
        Assert.Equal(apart, string.Join(", ", faults.Counts.Where(f => !f.RowKept).Select(f => $"{f.Kind} {f.Count}")));
    }

    [Fact]
    public void Nearly_all_of_GDELTs_days_and_actors_that_are_doubtful_are_noted()
    {
        var faults = new FaultLog();
        using var reading = EventData.Open("auto", Shared.Path("data", "events", "GDELT2_20190121220000.export.CSV.gz"), Open.Options());
        Assert.All(reading.Rows(faults), e => Assert.True(e.Day.AddDays(1) >= e.Published));
        Assert.Equal(9, faults.Counts.Single(f => f.Kind == FaultKind.DayBack).Count);
    }

    [Theory]
    [InlineData("keds_gulf.csv.gz", "IRN", "IRQ", 1979, 1988)]
    [InlineData("keds_gulf.csv.gz", "IRQ", "KWT", 1990, 1990)]
    [InlineData("keds_levant.csv.gz", "ISR", "PSE", 1987, 1993)]
    [InlineData("keds_balkans.csv.gz", "NAT", "SER", 1995, 1999)]
    [InlineData("icews18_jan_sep.tsv.gz", "USA", "PRK", 2018, 2018)]
    [InlineData("icews18_jan_sep.tsv.gz", "GRC", "MKD", 2018, 2018)]
    public void Well_known_pairs_are_found_under_their_ids(string file, string a, string b, int from, int to)
    {
        using var reading = EventData.Open("auto", Shared.Path("data", "events", file), Open.Options() with { AliasesFile = Shared.Path("data", "events", "actor_aliases.json") });
        var found = reading.Rows(new FaultLog()).Count(e => e.Day.Year >= from && e.Day.Year <= to && ((e.Source.Id == a && e.Recipient.Id == b) || (e.Source.Id == b && e.Recipient.Id == a)));
        Assert.True(found >= 100, $"{found} events between {a} and {b}");
    }

    [Fact]
    public void Nine_of_ten_names_of_ICEWS_are_known()
    {
        var faults = new FaultLog();
        using var reading = EventData.Open("names", Shared.Path("data", "events", "icews18_jan_sep.tsv.gz"), Open.Options());
        var rows = reading.Rows(faults).LongCount();
        Assert.InRange(faults.Counts.Single(f => f.Kind == FaultKind.UnknownActor).Count, 0, rows / 10);
    }
}
