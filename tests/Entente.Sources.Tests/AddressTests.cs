using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Entente.Sources.Web;

namespace Entente.Sources.Tests;

public class AddressTests
{
    private const string English = "The minister met the envoy of the neighbouring state on Monday. They agreed that the border would open in June.";
    private static readonly string PageText = $"<html><head><title>Border to open</title><meta name='date' content='2012-05-03'></head><body><article><p>{English}</p><p>{English}</p></article></body></html>";

    private static readonly SourceOptions Options = new() { Now = Scratch.Now, AllowNet = ["127.0.0.1/32"], Timeout = TimeSpan.FromSeconds(20) };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [Theory]
    [InlineData("Content-Type: text/html; charset=utf-8", "html")]
    [InlineData("Content-Type: application/octet-stream", "html")]
    [InlineData("", "html")]
    public async Task A_page_is_fetched(string headers, string format)
    {
        using var server = new LoopbackServer((_, s, _) => LoopbackServer.Send(s, "200 OK", headers, Bytes(PageText)));
        var item = Assert.Single(await Scratch.Read(Options, server.Address + "/a/border"));
        Assert.Equal((format, "Border to open", "2012-05-03", "127.0.0.1", server.Address + "/a/border"),
            (item.Document!.Format, item.Document.Title, item.Document.Date!.ToString(), item.Document.Outlet, item.Document.Location));
    }

    [Fact]
    public async Task Other_formats_are_known_by_media_type_or_name()
    {
        using var server = new LoopbackServer((path, s, _) => path switch
        {
            "/a.txt" => LoopbackServer.Send(s, "200 OK", "Content-Type: text/plain; charset=iso-8859-1", Encoding.Latin1.GetBytes("Café opens\n3 May 2012\n" + English)),
            "/a.md" => LoopbackServer.Send(s, "200 OK", "Content-Type: text/plain", Bytes("# Border\n\n" + English)),
            "/a.jsonl" => LoopbackServer.Send(s, "200 OK", "Content-Type: application/jsonl", Bytes($"{{\"text\":\"{English}\"}}\n{{\"text\":\"{English}\"}}\n")),
            _ => LoopbackServer.Send(s, "200 OK", "Content-Type: image/png", new byte[] { 1, 2, 3 }),
        });
        var items = await Scratch.Read(Options, server.Address + "/a.txt", server.Address + "/a.md", server.Address + "/a.jsonl", server.Address + "/a");
        Assert.Equal(["text", "markdown", "jsonl", "jsonl", null], items.Select(i => i.Document?.Format));
        Assert.Equal("Café opens", items[0].Document!.Title);
        Assert.Equal(server.Address + "/a.jsonl:2", items[3].Location);
        Assert.Equal("the server sends image/png, which is not read; give text, Markdown, HTML, PDF or JSONL", items[4].Error);
    }

    [Theory]
    [InlineData("500 Internal Server Error", "the server failed (500 InternalServerError); try again later")]
    [InlineData("503 Service Unavailable", "the server failed (503 ServiceUnavailable); try again later")]
    [InlineData("404 Not Found", "the server has no such page (404 NotFound); check the address")]
    [InlineData("403 Forbidden", "the server refuses the page (403 Forbidden); save it from a browser and give the file")]
    [InlineData("429 Too Many Requests", "the server wants fewer requests (429 TooManyRequests); try again later")]
    [InlineData("418 Teapot", "the server answered 418; check the address")]
    public async Task A_status_that_is_no_page_is_told(string status, string error)
    {
        using var server = new LoopbackServer((_, s, _) => LoopbackServer.Send(s, status, "", Bytes(PageText)));
        Assert.Equal(error, Assert.Single(await Scratch.Read(Options, server.Address)).Error);
    }

    [Fact]
    public async Task A_server_that_hangs_does_not_hold_up_the_rest()
    {
        using var server = new LoopbackServer(async (path, s, stop) =>
        {
            if (path == "/slow") await LoopbackServer.Send(s, "200 OK", "Content-Type: text/html", "<html>"u8.ToArray());
            for (var i = 0; path == "/slow" && i < 1000; i++)
            {
                await s.WriteAsync("<p>"u8.ToArray(), stop);
                await Task.Delay(50, stop);
            }
            if (path == "/hang") await Task.Delay(Timeout.Infinite, stop);
            await LoopbackServer.Send(s, "200 OK", "Content-Type: text/html", Bytes(PageText));
        });
        var watch = Stopwatch.StartNew();
        var items = await Scratch.Read(Options with { Timeout = TimeSpan.FromSeconds(0.7) }, server.Address + "/hang", server.Address + "/slow");
        Assert.Equal(["the server did not answer within 0.7 s; try again later", "the server did not finish within 0.7 s; try again later"], items.Select(i => i.Error));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_cut_off()
    {
        using var server = new LoopbackServer(async (path, s, stop) =>
        {
            if (path == "/told") await LoopbackServer.Send(s, "200 OK", "Content-Length: 999999999", Bytes("x"));
            await LoopbackServer.Send(s, "200 OK", "Content-Type: text/html", default);
            var block = new byte[1 << 16];
            while (path == "/endless") await s.WriteAsync(block, stop);
        });
        var options = Options with { MaxDownloadBytes = 3_000_000 };
        var items = await Scratch.Read(options, server.Address + "/told", server.Address + "/endless");
        Assert.All(items, i => Assert.Equal("larger than the limit of 3 MB for an address; download it and give the file", i.Error));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Compression_is_undone_and_its_limit_counts_what_comes_out(string encoding)
    {
        byte[] Pack(byte[] plain)
        {
            using var packed = new MemoryStream();
            using (Stream stream = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Optimal), "br" => new BrotliStream(packed, CompressionLevel.Fastest), _ => new ZLibStream(packed, CompressionLevel.Optimal) })
                stream.Write(plain);
            return packed.ToArray();
        }
        var bomb = Pack(new byte[40_000_000]);
        Assert.True(bomb.Length < 100_000);
        using var server = new LoopbackServer((path, s, _) => LoopbackServer.Send(s, "200 OK", $"Content-Type: text/html\r\nContent-Encoding: {encoding}", path == "/bomb" ? bomb : Pack(Bytes(PageText))));
        var items = await Scratch.Read(Options, server.Address + "/page", server.Address + "/bomb");
        Assert.Equal("Border to open", items[0].Document?.Title);
        Assert.Equal("larger than the limit of 20 MB for an address; download it and give the file", items[1].Error);
    }

    [Fact]
    public async Task Rubbish_called_gzip_and_a_body_that_breaks_off_are_errors()
    {
        using var server = new LoopbackServer((path, s, _) => path == "/gzip"
            ? LoopbackServer.Send(s, "200 OK", "Content-Encoding: gzip", Bytes("no gzip at all"))
            : LoopbackServer.Send(s, "200 OK", "Content-Length: 5000", Bytes("short")));
        var items = await Scratch.Read(Options, server.Address + "/gzip", server.Address + "/short");
        Assert.Equal(["the body is not compressed as the server says; save the page from a browser and give the file", "the connection broke off before the end; try again later"], items.Select(i => i.Error));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "127.0.0.1 is a private or local address and is not fetched; allow it with --allow-net 127.0.0.1/32")]
    [InlineData("http://10.1.2.3/", "10.1.2.3 is a private or local address and is not fetched; allow it with --allow-net 10.1.2.3/32")]
    [InlineData("http://169.254.169.254/latest/meta-data", "169.254.169.254 is a private or local address and is not fetched; allow it with --allow-net 169.254.169.254/32")]
    [InlineData("http://[::1]:1/", "[::1] is a private or local address and is not fetched; allow it with --allow-net ::1/128")]
    [InlineData("http://0.0.0.0:1/", "0.0.0.0 is a private or local address and is not fetched; allow it with --allow-net 0.0.0.0/32")]
    [InlineData("http://2130706433:1/", "127.0.0.1 is a private or local address and is not fetched; allow it with --allow-net 127.0.0.1/32")]
    [InlineData("http://localhost:1/", "localhost is a private or local address and is not fetched; allow it with --allow-net CIDR, e.g. --allow-net 10.0.0.0/8")]
    public async Task Private_addresses_are_refused_with_the_option_that_allows_them(string address, string error) =>
        Assert.Equal(error, Assert.Single(await Scratch.Read(address)).Error);

    [Fact]
    public async Task A_redirect_is_followed_but_not_into_a_private_network_another_scheme_or_a_circle()
    {
        using var inner = new LoopbackServer((_, s, _) => LoopbackServer.Send(s, "200 OK", "", Bytes(PageText)));
        var port = new Uri(inner.Address).Port;
        using var server = new LoopbackServer((path, s, _) => path switch
        {
            "/once" => LoopbackServer.Send(s, "302 Found", "Location: /page", default),
            "/private" => LoopbackServer.Send(s, "302 Found", $"Location: http://127.0.0.2:{port}/", default),
            "/file" => LoopbackServer.Send(s, "302 Found", "Location: file:///etc/passwd", default),
            "/circle" => LoopbackServer.Send(s, "301 Moved Permanently", "Location: /circle", default),
            _ => LoopbackServer.Send(s, "200 OK", "Content-Type: text/html", Bytes(PageText)),
        });
        var items = await Scratch.Read(Options, server.Address + "/once", server.Address + "/private", server.Address + "/file", server.Address + "/circle");
        Assert.Equal([null,
            "127.0.0.2 is a private or local address and is not fetched; allow it with --allow-net 127.0.0.2/32",
            "leads to file: addresses, and only http and https are fetched",
            "more than 5 redirects, or one that leads nowhere (301 MovedPermanently); give the address it should end at"], items.Select(i => i.Error));
        Assert.Equal(0, inner.Requests);
        Assert.Equal(2 + 1 + 1 + 6, server.Requests);
    }

    [Fact]
    public async Task Nobody_at_the_port_and_no_such_host_are_told()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        Assert.Equal($"no server answers at 127.0.0.1:{port}; check the address", Assert.Single(await Scratch.Read(Options, $"http://127.0.0.1:{port}/")).Error);
        Assert.Equal("no host named nowhere.example was found; check the address and the network", FetchFault.Of(new SocketException((int)SocketError.HostNotFound), new Uri("https://nowhere.example/")));
        Assert.Equal("the certificate of a.example is not valid; check the address",
            FetchFault.Of(new HttpRequestException("x", new System.Security.Authentication.AuthenticationException()), new Uri("https://a.example/")));
    }

    [Fact]
    public void A_network_that_is_none_is_refused_at_once()
    {
        var error = Assert.Throws<ArgumentException>(() => new DocumentSource(Options with { AllowNet = ["10.0.0.0/99"] }));
        Assert.StartsWith("\"10.0.0.0/99\" is not a network; write it as 10.0.0.0/8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_ends_the_reading()
    {
        using var server = new LoopbackServer((_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        using var cancel = new CancellationTokenSource(200);
        using var source = new DocumentSource(Options);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in source.ReadAsync([server.Address], null, cancel.Token)) { }
        });
    }
}
