using System.Text;
using Entente.Sources.Files;

namespace Entente.Sources.Tests;

public class FileTests
{
    private const string English = "The minister met the envoy of the neighbouring state on Monday. They agreed that the border would open in June.";

    [Fact]
    public async Task A_text_file_becomes_a_document_with_its_head_in_place()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt", "\uFEFFBorder to open\r\nsample chronicle, 3 May 2012\r\n\r\n" + English + "\r\n");
        var item = Assert.Single(await Scratch.Read(path));
        Assert.NotNull(item.Document);
        Assert.Empty(item.Warnings);
        Assert.Equal("Border to open\nsample chronicle, 3 May 2012\n\n" + English + "\n", item.Document.Text);
        Assert.Equal(("Border to open", "2012-05-03", "sample chronicle", "unknown", "text", path),
            (item.Document.Title, item.Document.Date?.ToString(), item.Document.Outlet, item.Document.Licence, item.Document.Format, item.Document.Location));
        Assert.Equal(Model.Document.IdOf(item.Document.Title, item.Document.Text, item.Document.Outlet, item.Document.Date), item.Document.Id);
    }

    [Fact]
    public async Task A_document_without_a_date_is_a_warning_and_the_date_given_by_hand_wins()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt", English);
        Assert.Equal("undated: relative dates stay open; give one with --date", Assert.Single(Assert.Single(await Scratch.Read(path)).Warnings));
        var dated = scratch.Write("b.txt", "Border to open\n3 May 2012\n" + English);
        var options = new SourceOptions { Now = Scratch.Now, Date = Model.When.Day(2012, 5, 4), Outlet = "Holm Times", Licence = "CC0-1.0" };
        var items = await Scratch.Read(options, path, dated);
        Assert.All(items, i => Assert.Equal(("2012-05-04", "Holm Times", "CC0-1.0"), (i.Document!.Date!.ToString(), i.Document.Outlet, i.Document.Licence)));
        Assert.Empty(items[0].Warnings);
        Assert.Equal("the document dates itself 2012-05-03; 2012-05-04 is used as asked", Assert.Single(items[1].Warnings));
    }

    [Fact]
    public async Task A_date_that_has_not_come_is_a_warning()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("a.txt", "Border to open\n3 May 2031\n" + English);
        Assert.Equal("dated 2031-05-03, which has not come yet; correct it with --date", Assert.Single(Assert.Single(await Scratch.Read(path)).Warnings));
    }

    public static TheoryData<string, byte[], string> Bad() => new()
    {
        { "empty.txt", [], "empty: no words in it; give a document with text" },
        { "blank.txt", " \n\t\n— — —\n"u8.ToArray(), "empty: no words in it; give a document with text" },
        { "picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "binary, not text (a NUL at byte 8); give text, Markdown, HTML, PDF or JSONL" },
        { "controls.txt", [.. "abc"u8, 1, 2, 3, 4, 5, 6], "binary, not text (6 control characters); give text, Markdown, HTML, PDF or JSONL" },
        { "latin1.txt", Encoding.Latin1.GetBytes("The café was closed."), "not valid UTF-8 at byte 7; convert it, e.g. iconv -f cp1252 -t utf-8 *" },
        { "my latin1.md", Encoding.Latin1.GetBytes("The café was closed."), "not valid UTF-8 at byte 7; convert it, e.g. iconv -f cp1252 -t utf-8 '*'" },
        { "marked.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xC3, 0x28], "not valid UTF-8 at byte 4; convert it, e.g. iconv -f cp1252 -t utf-8 *" },
        { "wide.txt", Encoding.Unicode.GetBytes("The border is closed."), "UTF-16 without a byte order mark; convert it, e.g. iconv -f utf-16le -t utf-8 *" },
        { "letter.docx", [1, 2, 3], "files of the kind .docx are not read; give .txt, .md, .html, .pdf or .jsonl" },
        { "broken.pdf", "%PDF-1.7\nnonsense"u8.ToArray(), "a PDF that cannot be read (*); open it and save it anew, or give its text" },
        { "not.pdf", "no pdf at all"u8.ToArray(), "a PDF that cannot be read (*); open it and save it anew, or give its text" },
        { "menu.html", "<html><body><ul><li><a href='/a'>Home</a><li><a href='/b'>News</a></ul></body></html>"u8.ToArray(), "no article found in the page; save its text as .txt and give that" },
        { "deep.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000))), "the page is nested or long beyond what browsers show; save its text as .txt and give that" },
        { "deep.md", Encoding.ASCII.GetBytes(new string('>', 20_000) + " text"), "Markdown nested too deeply to be a text; give it as plain text (.txt)" },
        { "empty.jsonl", "\n\n"u8.ToArray(), "empty; give one JSON object a line, {\"text\": \"…\"}" },
        { "deutsch.txt", "Der Außenminister traf am Montag den Gesandten des Nachbarlandes. Sie kamen überein, dass die Grenze im Juni geöffnet werden soll."u8.ToArray(), "not English but German: Entente reads English so far" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task What_cannot_be_read_says_what_where_and_what_to_do(string name, byte[] bytes, string error)
    {
        using var scratch = new Scratch();
        var path = scratch.Write(name, bytes);
        var item = Assert.Single(await Scratch.Read(path));
        Assert.Equal(path, item.Location);
        var star = error.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) Assert.Equal(error, item.Error);
        else
        {
            Assert.StartsWith(error[..star], item.Error, StringComparison.Ordinal);
            Assert.EndsWith(error[(star + 1)..], item.Error, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, byte[]> Marked()
    {
        var text = "Café talks\n3 May 2012\n" + English;
        var data = new TheoryData<string, byte[]>();
        foreach (var e in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(true, true) })
            data.Add(e.WebName, [.. e.GetPreamble(), .. e.GetBytes(text)]);
        return data;
    }

    [Theory, MemberData(nameof(Marked))]
    public async Task A_byte_order_mark_is_honoured(string name, byte[] bytes)
    {
        using var scratch = new Scratch();
        var item = Assert.Single(await Scratch.Read(scratch.Write(name + ".txt", bytes)));
        Assert.Equal("Café talks", item.Document?.Title);
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("ISO-8859-1", "windows-1252")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("utf-8", "utf-8")]
    public async Task A_page_is_read_in_the_charset_it_declares(string declared, string used)
    {
        using var scratch = new Scratch();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(used) ?? Encoding.UTF8;
        var page = $"<html><head><meta charset=\"{declared}\"><title>Talks</title></head><body><article><p>“{English}”</p></article></body></html>";
        var item = Assert.Single(await Scratch.Read(scratch.Write("a.html", encoding.GetBytes(page))));
        Assert.Contains('“' + English + '”', item.Document?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_before_it_is_read()
    {
        using var scratch = new Scratch();
        var path = Path.Combine(scratch.Folder, "big.txt");
        using (var file = File.Create(path)) file.SetLength(100_000_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var item = Assert.Single(await Scratch.Read(path));
        Assert.Equal("100 MB, over the limit of 50 MB for one document; split it, or give JSONL with one document a line", item.Error);
        Assert.True(watch.ElapsedMilliseconds < 1000);
    }

    [Fact]
    public async Task A_folder_with_one_broken_file_among_hundred_gives_the_rest()
    {
        using var scratch = new Scratch();
        for (var i = 0; i < 100; i++) scratch.Write($"d{i % 7}/{i:000}.txt", $"Border report {i}\n3 May 2012\n{English}");
        scratch.Write("d3/003.txt", [0, 1, 2]);
        var items = await Scratch.Read(scratch.Folder);
        Assert.Equal(100, items.Count);
        Assert.EndsWith("003.txt", Assert.Single(items, i => i.Error is not null).Location, StringComparison.Ordinal);
        Assert.Equal(items.Select(i => i.Location).Order(StringComparer.Ordinal), items.Select(i => i.Location));
    }

    [Fact]
    public async Task A_folder_counts_what_it_leaves_aside()
    {
        using var scratch = new Scratch();
        scratch.Write("b.txt", English);
        scratch.Write("a/c.md", English);
        foreach (var other in new[] { "x.png", "y.png", "z.docx", ".hidden.txt", ".git/config.txt", "README.md", "noending" }) scratch.Write(other, "x");
        Directory.CreateSymbolicLink(Path.Combine(scratch.Folder, "loop"), scratch.Folder);
        var items = await Scratch.Read(scratch.Folder);
        Assert.Equal(["b.txt", "c.md"], items.Select(i => Path.GetFileName(i.Location)));
        Assert.Equal($"{scratch.Folder}: skipped 4 files of other kinds (no ending 1, .docx 1, .png 2), 2 hidden files or folders, "
            + "1 file about the folder (README, LICENSE and the like), 1 link to a folder", items[0].Warnings[0]);
        Assert.DoesNotContain(items[1].Warnings, w => w.Contains("skipped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_without_documents_is_an_error()
    {
        using var scratch = new Scratch();
        Assert.Equal("a folder without documents; put .txt, .md, .html, .pdf or .jsonl files in it", Assert.Single(await Scratch.Read(scratch.Folder)).Error);
        scratch.Write("x.png", "x");
        Assert.Equal($"{scratch.Folder}: skipped 1 file of other kinds (.png 1)", Assert.Single(Assert.Single(await Scratch.Read(scratch.Folder)).Warnings));
    }

    [Fact]
    public async Task What_is_missing_is_an_error_and_the_rest_is_read()
    {
        using var scratch = new Scratch();
        var good = scratch.Write("good.txt", English);
        var items = await Scratch.Read("/no/such/file.txt", "/no/such.xyz", "no-such-folder/", "ftp://example.org/a", "https://user:secret@example.org/", good);
        Assert.Equal(["no such file or folder; check the path", "no such file or folder; check the path", "no such file or folder; check the path",
            "ftp: addresses are not fetched, only http and https; give a file by its path", "addresses with a name and password are not fetched; save the page and give the file", null], items.Select(i => i.Error));
        Assert.DoesNotContain(items, i => $"{i.Location} {i.Error}".Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Denied_permission_is_told_with_the_command_that_shows_rights() =>
        Assert.Equal("permission denied; check its rights, e.g. ls -ld /a b", FileFault.Of(new UnauthorizedAccessException(), "/a\nb"));

    [Fact]
    public async Task A_file_without_rights_is_one_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "a privileged process may read every file");
        using var scratch = new Scratch();
        var path = scratch.Write("closed.txt", English);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.StartsWith("permission denied", Assert.Single(await Scratch.Read(path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_once_and_shows_its_own_format()
    {
        var options = new SourceOptions { Now = Scratch.Now };
        var items = await Scratch.Read(options, new MemoryStream(Encoding.UTF8.GetBytes("Border to open\n3 May 2012\n" + English)), "-", "-");
        Assert.Equal(("-", "text", "2012-05-03"), (items[0].Document!.Location, items[0].Document!.Format, items[0].Document!.Date!.ToString()));
        Assert.Equal("standard input was read already or is closed; give - once", items[1].Error);
        var page = $"<!DOCTYPE html><title>Border</title><article><p>{English}</p></article>";
        Assert.Equal("html", Assert.Single(await Scratch.Read(options, new MemoryStream(Encoding.UTF8.GetBytes(page)), "-")).Document!.Format);
        var lines = $"{{\"text\": \"{English}\"}}\n{{\"text\": \"{English}\"}}";
        Assert.Equal(["-:1", "-:2"], (await Scratch.Read(options, new MemoryStream(Encoding.UTF8.GetBytes(lines)), "-")).Select(i => i.Location));
        Assert.Equal("larger than the limit of 10 bytes for one document; split it, or give JSONL with one document a line",
            Assert.Single(await Scratch.Read(options with { MaxBytes = 10 }, new MemoryStream(Encoding.UTF8.GetBytes(English)), "-")).Error);
    }
}
