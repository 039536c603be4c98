using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Tests.Dates;

/// <summary>Cases/timex.tsv: what TIMEX3 annotates.</summary>
public class TimexCases
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "timex.tsv")).Select(r => new TheoryDataRow<string, string, string>(r["document_date"], r["text"], r["expected"]));

    [Theory, MemberData(nameof(Rows))]
    public void A_text_holds_these_expressions_and_no_others(string date, string text, string expected)
    {
        var found = TimexReader.Read(Texts.Analyse(text, date == "-" ? null : date, trees: true));
        Assert.Equal(expected, string.Join("; ", found.Select(t => $"{t.Span.Text} = {t.Type.ToString().ToUpperInvariant()} {t.Value}")));
        foreach (var t in found) Assert.Equal(t.Span.Text, text[t.Span.Start..t.Span.End]);
    }
}
