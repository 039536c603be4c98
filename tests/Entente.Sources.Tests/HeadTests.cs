using Entente.Sources.Heads;
using Entente.Sources.Texts;

namespace Entente.Sources.Tests;

public class HeadTests
{
    private static readonly HeadReader Reader = new(new OutletNames(["Reuters", "Interfax", "Xinhua", "Yonhap", "BBC News", "AFP", "Associated Press", "AP"]));

    public static IEnumerable<TheoryDataRow<string, string, string>> Cases()
    {
        var cases = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "heads.txt")).Split("\n=== ")[1..];
        foreach (var c in cases)
        {
            var name = c[..c.IndexOf('\n', StringComparison.Ordinal)];
            var parts = c[(name.Length + 1)..].Split("\n---\n");
            yield return new(name, parts[0], parts.Length > 1 ? parts[1].Trim() : "");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_head_says_title_date_author_and_outlet(string name, string text, string expected)
    {
        Assert.NotEmpty(name);
        var head = Reader.Read(CleanText.Of(text));
        var found = new[] { ("title", head.Title), ("date", head.Date?.ToString()), ("author", head.Author), ("outlet", head.Outlet), ("ambiguous", head.AmbiguousDate) };
        Assert.Equal(expected, string.Join('\n', found.Where(f => f.Item2 is not null).Select(f => $"{f.Item1}: {f.Item2}")));
    }

    [Fact]
    public void The_seed_article_gives_its_title_date_and_author()
    {
        var head = Reader.Read(CleanText.Of(File.ReadAllText(Shared.Path("seed", "article.txt"))));
        Assert.Equal("2024-12-22", head.Date?.ToString());
        Assert.EndsWith("?", head.Title, StringComparison.Ordinal);
        Assert.StartsWith("Russia and North Korea: ", head.Title, StringComparison.Ordinal);
        Assert.Equal("Antoine Martin", head.Author);
        Assert.Null(head.Outlet);
    }

    [Theory]
    [InlineData("wn-geo-rus-2008.txt", "2008-08-30")]
    [InlineData("wn-isr-pse-2007.txt", "2007-11-28")]
    [InlineData("wn-kor-prk-2010.txt", "2010-05-24")]
    [InlineData("wn-lby-che-2010.txt", "2010-02-18")]
    public void The_news_reports_give_first_line_and_date(string file, string date)
    {
        var text = File.ReadAllText(Shared.Path("data", "reading", "news", file));
        var head = Reader.Read(CleanText.Of(text));
        Assert.Equal(text.Split('\n')[0].Trim(), head.Title);
        Assert.Equal(date, head.Date?.ToString());
    }

    [Fact]
    public void Every_sample_dispatch_gives_title_date_and_source_label()
    {
        var folder = Path.Combine(Shared.Root(), "data", "sample");
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            var text = File.ReadAllText(file);
            var head = Reader.Read(CleanText.Of(text));
            Assert.Equal((text.Split('\n')[0], Path.GetFileName(file)[..10], "sample chronicle"), (head.Title, head.Date?.ToString(), head.Outlet));
        }
    }
}
