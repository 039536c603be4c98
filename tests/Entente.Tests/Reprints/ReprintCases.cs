using Entente.Model;
using Entente.Reprints;
using Entente.Storage;
using Entente.Tests.Dossiers;

namespace Entente.Tests.Reprints;

/// <summary>Cases/reprints.tsv: which text is another printed again.</summary>
public sealed class ReprintCases
{
    private static readonly IReadOnlyDictionary<string, string> Texts = ReadTexts();

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Case("reprints.tsv")).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')))
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_is_known_again_or_not(string earlier, string later, string edits, string reprint)
    {
        var marked = ReprintFinder.Mark([Stored("d-1", Texts[earlier], 1), Stored("d-2", Edited(Texts[later], edits), 2)]).ToList();
        Assert.Equal((null, reprint == "yes" ? "d-1" : null), (marked[0].Document.CopyOf, marked[1].Document.CopyOf));
    }

    [Fact]
    public void What_comes_later_changes_nothing_of_what_was_before()
    {
        List<StoredDocument> all = [.. Texts.Values.Select((t, i) => Stored($"d-{i}", t, i + 1)), .. Texts.Values.Select((t, i) => Stored($"c-{i}", Edited(t, "headline=Another"), i + 20))];
        var marked = ReprintFinder.Mark(all).ToList();
        for (var days = 1; days < all.Count; days++)
            Assert.Equal(marked.Take(days), ReprintFinder.Mark(all.Take(days)));
    }

    [Fact]
    public void Of_one_day_the_longest_is_the_original_whatever_its_id()
    {
        var (cut, whole) = (Edited(Texts["agency"], "cut=2"), Texts["agency"]);
        Assert.Equal(["b", null], ReprintFinder.Mark([Stored("a", cut, 1), Stored("b", whole, 1)]).Select(d => d.Document.CopyOf));
        Assert.Equal([null, "a"], ReprintFinder.Mark([Stored("a", whole, 1), Stored("b", cut, 1)]).Select(d => d.Document.CopyOf));
    }

    [Fact]
    public void A_reprint_of_a_reprint_goes_back_to_the_first()
    {
        var marked = ReprintFinder.Mark([Stored("a", Texts["agency"], 1), Stored("b", Edited(Texts["agency"], "cut=1"), 2), Stored("c", Edited(Texts["agency"], "cut=2; headline=Reefs"), 3)]);
        Assert.Equal([null, "a", "a"], marked.Select(d => d.Document.CopyOf));
    }

    [Fact]
    public void Texts_without_words_are_no_copies_of_each_other() =>
        Assert.All(ReprintFinder.Mark([Stored("a", "…", 1), Stored("b", "…", 2)]), d => Assert.Null(d.Document.CopyOf));

    [Fact]
    public void Documents_out_of_order_are_refused() =>
        Assert.Throws<ArgumentException>(() => ReprintFinder.Mark([Stored("a", "One.", 2), Stored("b", "Two.", 1)]).ToList());

    private static StoredDocument Stored(string id, string text, int day) =>
        new(new Document { Id = id, Text = text, Date = When.Day(2021, 3, 1) }, new DateOnly(2021, 3, 1).AddDays(day), false, DateTimeOffset.UnixEpoch);

    private static string Edited(string text, string edits)
    {
        foreach (var edit in edits.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (head, body) = (text.Split("\n\n")[0].Split('\n').ToList(), text.Split("\n\n").Skip(1).ToList());
            if (edit.Split("->") is [var from, var to]) { Assert.Contains(from, text); text = text.Replace(from, to, StringComparison.Ordinal); continue; }
            var (name, value) = edit.Split('=', 2) is [var n, var v] ? (n, v) : (edit, "");
            switch (name)
            {
                case "headline": head[0] = value; break;
                case "dateline": head[1] = value; break;
                case "byline": head.Add(value); break;
                case "cut": body = [.. body.SkipLast(int.Parse(value))]; break;
                case "drop": body.RemoveAt(int.Parse(value) - 1); break;
                case "add": body.Add(Texts[value]); break;
                case "upper": (head, body) = ([.. head.Select(l => l.ToUpperInvariant())], [.. body.Select(p => p.ToUpperInvariant())]); break;
                default: Assert.Fail($"unknown edit {edit}"); break;
            }
            text = string.Join("\n\n", [string.Join('\n', head), .. body]);
        }
        return text;
    }

    private static Dictionary<string, string> ReadTexts() =>
        File.ReadAllText(Case("reprint-texts.txt")).Split("\n== ").Skip(1).ToDictionary(t => t[..t.IndexOf('\n')], t => t[(t.IndexOf('\n') + 1)..].Trim(), StringComparer.Ordinal);

    private static string Case(string file) => Path.Combine(Root.Path, "tests", "Entente.Tests", "Cases", file);
}
