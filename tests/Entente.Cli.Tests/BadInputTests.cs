using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Cli.Tests;

/// <summary>What cannot be read: one clear line each, the rest done, the store whole, exit code 1.</summary>
public class BadInputTests
{
    private static readonly byte[] Noise = [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7919 >> 3))];

    /// <summary>Name of the file, its bytes, and what the line on standard error must hold.</summary>
    public static TheoryData<string, byte[], string> Broken => new()
    {
        { "empty.txt", [], "empty.txt: empty" },
        { "blank.txt", " \n\t\n"u8.ToArray(), "blank.txt: empty" },
        { "binary.txt", Noise, "binary.txt: binary, not text" },
        { "latin.txt", Encoding.Latin1.GetBytes("The café in Moscow was closed when Russia and Japan met."), "latin.txt: not valid UTF-8 at byte 7; convert it, e.g. iconv -f cp1252 -t utf-8 " },
        { "windows.txt", [.. "He said: "u8, 0x93, .. "Russia and Japan met."u8, 0x94], "windows.txt: not valid UTF-8 at byte 9; convert it, e.g. iconv -f cp1252 -t utf-8 " },
        { "german.txt", "Russland und Nordkorea haben am Mittwoch in Moskau ein Abkommen unterzeichnet. Der Außenminister sagte, die Zusammenarbeit werde vertieft."u8.ToArray(), "not English but German" },
        { "picture.png", [0x89, 0x50, 0x4E, 0x47], "picture.png: files of the kind .png are not read" },
        { "broken.pdf", "%PDF-1.7\nno pdf"u8.ToArray(), "broken.pdf: " },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_file_that_cannot_be_read_gets_one_line_and_leaves_nothing(string name, byte[] bytes, string message)
    {
        using var run = new Running();
        run.File(name, bytes);
        foreach (var args in (string[][])[["read", name], ["add", name]])
        {
            var outcome = run.Run(args);
            Assert.Equal(1, outcome.Code);
            Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
            Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        Assert.Equal("", run.Run("documents", "--json").Out);
    }

    [Fact]
    public void A_hundred_megabytes_of_text_are_refused_at_once()
    {
        using var run = new Running();
        var path = Path.Combine(run.Folder, "big.txt");
        using (var file = new StreamWriter(path))
            for (var i = 0; i < 1_000_000; i++) file.WriteLine("Russia and North Korea signed a treaty on defence and trade in Pyongyang on Wednesday, officials said.");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var outcome = run.Run("add", "big.txt");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("big.txt: 103 MB, over the limit of 50 MB", outcome.Error, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_read()
    {
        using var run = new Running();
        run.File("good.txt", "Russia attacked Ukraine on 24 February 2022.");
        var outcome = run.Run("add", "missing.txt", "good.txt", "--date", "2022-03-01");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("entente: missing.txt: no such file or folder", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("1 added, 0 already there, 0 copies, 1 failed\n", outcome.Out);
    }

    [Fact]
    public void One_broken_file_among_a_hundred_does_not_keep_the_others_out()
    {
        using var run = new Running();
        for (var i = 0; i < 100; i++) run.File($"many/{i:000}.txt", $"3 May 2023\n\nRussia attacked Ukraine on 3 May 2023. It was report number {i} of that office.");
        run.File("many/050.txt", Noise);
        var outcome = run.Run("add", "many");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("99 added, 0 already there, 0 copies, 1 failed\n", outcome.Out);
        Assert.Contains("many/050.txt: binary", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(99, run.Run("documents", "--json").Out.Count(c => c == '\n'));
    }

    [Fact]
    public void A_document_without_a_date_is_stored_with_a_warning()
    {
        using var run = new Running();
        run.File("undated.txt", "Russia and North Korea signed a treaty last week.");
        var outcome = run.Run("add", "undated.txt");
        Assert.Equal((0, "1 added, 0 already there, 0 copies, 0 failed\n"), (outcome.Code, outcome.Out));
        Assert.Contains("undated.txt: warning: undated", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\"date\":null", run.Run("documents", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_address_is_not_fetched_unless_its_network_is_allowed()
    {
        using var run = new Running();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/";
        var outcome = run.Run("read", address);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("private or local address", outcome.Error, StringComparison.Ordinal);
        Assert.False(server.Pending());
        var mistaken = run.Run("read", address, "--allow-net", "not-a-net");
        Assert.Equal(2, mistaken.Code);
        Assert.StartsWith("entente: --allow-net: \"not-a-net\" is not a network", mistaken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_fails_or_hangs_is_told_of_and_the_rest_is_read()
    {
        using var run = new Running();
        run.File("good.txt", "Russia attacked Ukraine on 24 February 2022.");
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var answering = Task.Run(async () =>
        {
            List<TcpClient> hanging = [];
            try
            {
                while (true)
                {
                    var client = await server.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                    var line = await new StreamReader(client.GetStream(), leaveOpen: true).ReadLineAsync();
                    if (line?.Contains("/hangs", StringComparison.Ordinal) is true) { hanging.Add(client); continue; }
                    await client.GetStream().WriteAsync("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
                    client.Dispose();
                }
            }
            catch (SocketException) { hanging.ForEach(c => c.Dispose()); }
        }, TestContext.Current.CancellationToken);
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}";
        var outcome = await Task.Run(() => run.Run("add", $"{address}/fails", $"{address}/hangs", "good.txt", "--allow-net", "127.0.0.0/8", "--date", "2022-03-01"));
        server.Stop();
        await answering;
        Assert.Equal((1, "1 added, 0 already there, 0 copies, 2 failed\n"), (outcome.Code, outcome.Out));
        var lines = outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"entente: {address}/fails: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("500", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"entente: {address}/hangs: ", lines[1], StringComparison.Ordinal);
    }
}
