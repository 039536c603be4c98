using System.Text.RegularExpressions;
using Entente.Model;
using Entente.Reading.Dates;
using Entente.Reading.Parse;
using Entente.Reading.Tests.Variants;
using Entente.Reading.Tokens;

namespace Entente.Reading.Tests.AnyText;

/// <summary>What holds for every text, whatever it holds: no fault, and spans that lie in the text and cover what they say.</summary>
public sealed class AnyTextTests
{
    private static bool Long => Environment.GetEnvironmentVariable("ENTENTE_LONG") is { Length: > 0 };

    // A long run goes on where the short one ends, so that it does not look at the same texts again.
    private static IEnumerable<int> Seeds(int few, int many) => Enumerable.Range(0, Long ? many : few);

    private static readonly When?[] Dates = [null, When.Day(2024, 12, 22), When.Day(1, 1, 1), When.Day(9999, 12, 31), When.Year(1948), When.Month(2019, 2)];

    [Fact]
    public void Every_visible_character_lies_in_exactly_one_token() => Each(Seeds(400, 40_000), text =>
    {
        var (at, sentence) = (0, 0);
        foreach (var s in Tokeniser.Split(text))
        {
            Assert.True(s.Start >= sentence && s.Tokens.Count is > 0 and <= Tokeniser.LongestSentence && s.Start == s.Tokens[0].Start && s.End == s.Tokens[^1].End);
            sentence = s.End;
            foreach (var t in s.Tokens)
            {
                Assert.True(t.Start >= at && t.End > t.Start && t.End <= Math.Min(text.Length, t.Start + Tokeniser.LongestToken) && text.AsSpan(at, t.Start - at).IsWhiteSpace() && text.AsSpan(t.Start, t.End - t.Start).IndexOfAny(" \n\r\t") < 0, $"token {t}");
                at = t.End;
            }
        }
        Assert.True(text.AsSpan(at).IsWhiteSpace());
    });

    [Fact]
    public void Every_parse_is_one_tree() => Each(Seeds(60, 5_000), text =>
    {
        string[][] sentences = [.. Tokeniser.Split(text).Select(s => s.Tokens.Select(t => text[t.Start..t.End]).ToArray())];
        var parses = Shared.Model.ParseAll(sentences);
        for (var s = 0; s < sentences.Length; s++) Assert.True(TreeSearch.IsTree(Array.ConvertAll(parses[s].Heads, h => h == 0 ? sentences[s].Length : h - 1)));
    });

    [Fact]
    public void Dates_lie_in_the_text_in_order() => Each(Seeds(200, 20_000), (text, date) =>
    {
        var analysed = Tests.Dates.Texts.Analyse(text, date?.ToString(), trees: false);
        var last = 0;
        foreach (var t in TimexReader.Read(analysed))
        {
            Assert.True(t.Span.Start >= last, $"{t.Span} begins before {last}");
            Assert.Equal(text[t.Span.Start..t.Span.End], t.Span.Text);
            last = t.Span.End;
        }
    });

    [Fact]
    public void Whatever_is_read_covers_what_it_says() => Each(Seeds(120, 10_000), (text, date) =>
        SpanCheck.Of(Variants.Texts.Reader.Read(new Document { Id = "d-any", Text = text, Date = date, Title = text.Split('\n')[0] })));

    public static TheoryData<string, string> Faults()
    {
        var cases = new TheoryData<string, string>();
        foreach (var row in Table.Read(Path.Combine(Variants.Texts.Cases, "faults.tsv"))) cases.Add(row["date"], row["text"]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_was_a_fault_once_is_read(string date, string text) =>
        SpanCheck.Of(Variants.Texts.Reader.Read(new Document { Id = "d-any", Text = Regex.Unescape(text), Date = date == "-" ? null : When.Parse(date) }));

    // What makes long words, long sentences and deep trees, over and over.
    public static TheoryData<string> Endless => ["a", "ab. ", "a b ", "a.", "a-", "a'", "U.S.", "(", "[a]", "\"", "“a ”", "\"a said \"", "1", "1,", "1-", "1.", "9 ", "?", "? ", ".", "...", "@", "a@", "http://a", "/", ":)", "\0", "\ud83d", "e\u0301", "中", "Kim ", "the ", "and ", "Iran, ",
        "which said ", "said that ", "attack ", "Iran attacked Iraq and ", "on June 5, ", "two weeks after ", "of the United States ", "they ", "the two countries ", "President Kim's ", "_", "&", "\u200b", "com.", "a.com/", "non-", "\n", "\r\n", " \u00a0", "x\n"];

    [Theory]
    [MemberData(nameof(Endless))]
    public void Time_grows_with_length_and_no_faster(string again)
    {
        var text = string.Concat(Enumerable.Repeat(again, (Long ? 300_000 : 5_000) / again.Length));
        var before = Environment.CpuUsage.TotalTime;
        SpanCheck.Of(Variants.Texts.Reader.Read(new Document { Id = "d-any", Text = text, Date = When.Day(2024, 12, 22) }));
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Assert.True(seconds < (Long ? 120 : 20), $"{text.Length} characters took {seconds:F1} s");
    }

    private static void Each(IEnumerable<int> seeds, Action<string> law) => Each(seeds, (text, _) => law(text));

    private static void Each(IEnumerable<int> seeds, Action<string, When?> law)
    {
        foreach (var seed in seeds)
        {
            var (text, date) = (Mutant.Of(seed), Dates[seed % Dates.Length]);
            if (Fault(text) is not { } fault) continue;
            for (var size = text.Length / 2; size > 0; size /= 2)
                for (var at = 0; at + size <= text.Length;)
                    if (Fault(text.Remove(at, size)) is { } still) (text, fault) = (text.Remove(at, size), still); else at += size;
            Assert.Fail($"seed {seed}, date {date}: \"{Escaped(text)}\": {fault}");

            Exception? Fault(string candidate)
            {
                try { law(candidate, date); return null; }
                catch (Exception e) { return e; }
            }
        }
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\x7f' and not '"' and not '\\' ? c.ToString() : $"\\u{(int)c:x4}"));
}
