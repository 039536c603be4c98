using CsCheck;
using Entente.Model;
using Entente.Reading.Dates;

namespace Entente.Reading.Tests.Dates;

/// <summary>What holds for every text.</summary>
public class DateLaws
{
    private static readonly string[] Words = """
        the a in on at since until by before after from to between and or , . - – ( ) of during following last next this that same early mid late end beginning start first second half
        quarter year month week day years days weeks decade century ago later earlier two three 5 19 31 2019 1948 1990s '80s 19th 2023-06-19 31/12/2019 June May March Sept. December Tuesday
        Monday Sun. today yesterday summer winter will met summit meeting talks war 's every several few couple recent past coming twentieth Q3 9999 9999-12-31 0001-01-01 100000 troops
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly Gen<string> Soup = Gen.Int[0, Words.Length - 1].Array[0, 30].Select(a => string.Join(' ', a.Select(i => Words[i])));

    private static readonly Gen<string?> Date = Gen.Select(Gen.Int[0, 4], Gen.Int[1, 3_652_058]).Select((kind, n) => kind switch
    {
        0 => null,
        1 => DateOnly.FromDayNumber(n).Year.ToString("0000"),
        2 => DateOnly.FromDayNumber(n).ToString("yyyy-MM"),
        _ => DateOnly.FromDayNumber(n).ToString("yyyy-MM-dd"),
    });

    [Fact]
    public void No_text_makes_the_reader_fail_and_spans_lie_where_they_say() =>
        Gen.Select(Gen.Frequency((1, Gen.String), (4, Soup)), Date, Gen.Int[0, 19].Select(n => n == 0)).Sample((text, date, trees) =>
        {
            var document = Texts.Analyse(text, date, trees && Texts.HasTrees);
            foreach (var mention in DateReader.Read(document))
            {
                var sentence = document.Sentences[mention.Sentence];
                Assert.Equal(mention.Span.Text, document.Document.Text[mention.Span.Start..mention.Span.End]);
                Assert.True(mention.FirstToken <= mention.LastToken && mention.LastToken < sentence.Tokens.Count);
                Assert.True(sentence.Tokens[mention.FirstToken].Start <= mention.Span.Start && mention.Span.End <= sentence.Tokens[mention.LastToken].End);
            }
        }, iter: 3000);

    [Fact]
    public void Weekdays_move_with_the_documents_date_by_whole_weeks() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 4], Gen.Int[700_000, 740_000], Gen.Int[-500, 500]).Sample((day, pattern, start, weeks) =>
        {
            var name = ((DayOfWeek)day).ToString();
            var text = pattern switch { 0 => $"They met on {name}.", 1 => $"They will meet on {name}.", 2 => $"They met last {name}.", 3 => $"They meet next {name}.", _ => $"They met on {name} last week." };
            Assert.Equal(Read(text, start)!.Shift(0, 0, 7 * weeks), Read(text, start + 7 * weeks));
        });

    [Fact]
    public void Dates_move_with_the_documents_year() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 90]).Sample((pattern, years) =>
        {
            string Text(int year) => pattern switch
            {
                0 => $"On 19 June {year} they met.", 1 => "Last year they met.", 2 => "They met in July.", 3 => $"In {year} they met. Two years later they parted.",
                4 => "They met on last June 19.", _ => $"They met between May and July {year}.",
            };
            var here = Texts.Analyse(Text(1999), "2000-10-12", trees: false);
            var there = Texts.Analyse(Text(1999 + years), $"{2000 + years}-10-12", trees: false);
            Assert.Equal(DateReader.Read(here).Select(m => m.When?.Shift(years, 0, 0)), DateReader.Read(there).Select(m => m.When));
        });

    [Fact]
    public void Without_a_date_of_its_own_a_document_leaves_relative_dates_open() =>
        Soup.Sample(text =>
        {
            foreach (var mention in DateReader.Read(Texts.Analyse(text, null, trees: false)))
                if (mention.Rule is "today" or "ago" or "stretch" or "in-time") Assert.Null(mention.When);
        });

    private static When? Read(string text, int day) =>
        DateReader.Read(Texts.Analyse(text, DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd"), trees: false)).Single().When;
}
