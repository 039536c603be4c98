using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Entente.Sources.Texts;
using Microsoft.Security.AntiSSRF;

namespace Entente.Sources.Web;

/// <summary>Fetches public addresses over http and https, within limits of time, size and redirects.</summary>
internal sealed class PageFetcher : IDisposable
{
    private const int MaxRedirects = 5;

    private readonly SourceOptions _options;
    private readonly HttpClient _client;

    /// <summary>Throws <see cref="ArgumentException"/> for a network that is not CIDR.</summary>
    public PageFetcher(SourceOptions options)
    {
        _options = options;
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest) { AllowPlainTextHttp = true };
        if (options.AllowNet.Count > 0) policy.AddAllowedAddresses([.. options.AllowNet.Select(Cidr)]);
        var handler = policy.GetHandler();
        handler.MaxAutomaticRedirections = MaxRedirects;
        handler.UseCookies = false;
        handler.ConnectTimeout = options.Timeout;
        handler.MaxResponseHeadersLength = 64;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Entente", "0.1"));
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, application/jsonl, */*;q=0.1");
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        _client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br, deflate");
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The page, or a <see cref="SourceException"/> saying what the server did.</summary>
    public async Task<Page> FetchAsync(Uri address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        clock.CancelAfter(_options.Timeout);
        var phase = "answer";
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, clock.Token);
            if (!response.IsSuccessStatusCode) throw new SourceException(FetchFault.OfStatus(response.StatusCode, MaxRedirects));
            phase = "finish";
            clock.CancelAfter(_options.Timeout);
            if (response.Content.Headers.ContentLength > _options.MaxDownloadBytes) throw TooLarge(_options.MaxDownloadBytes);
            var body = await BodyAsync(response.Content, clock.Token);
            var type = response.Content.Headers.ContentType;
            return new Page(body, request.RequestUri ?? address, type?.MediaType, type?.CharSet);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new SourceException(string.Create(CultureInfo.InvariantCulture, $"the server did not {phase} within {_options.Timeout.TotalSeconds:0.###} s; try again later"));
        }
        catch (Exception e) when (e is not SourceException and not OperationCanceledException)
        {
            throw new SourceException(FetchFault.Of(e, request.RequestUri ?? address));
        }
    }

    private async Task<byte[]> BodyAsync(HttpContent content, CancellationToken cancel)
    {
        var stream = await content.ReadAsStreamAsync(cancel);
        foreach (var encoding in content.Headers.ContentEncoding.Reverse()) stream = Decompressed(stream, encoding);
        return await BoundedRead.AllAsync(stream, _options.MaxDownloadBytes, TooLarge, cancel);
    }

    private static Stream Decompressed(Stream stream, string encoding) => encoding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
        "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
        "identity" => stream,
        _ => throw new SourceException($"the server sends the encoding \"{CleanText.Line(encoding)}\", which is not read; save the page and give the file"),
    };

    private static SourceException TooLarge(long limit) => new($"larger than the limit of {Sizes.Of(limit)} for an address; download it and give the file");

    /// <summary>An address alone stands for itself.</summary>
    private static string Cidr(string network)
    {
        var parts = network.Trim().Split('/');
        if (IPAddress.TryParse(parts[0], out var ip))
        {
            var bits = ip.GetAddressBytes().Length * 8;
            if (parts.Length == 1) return $"{ip}/{bits}";
            if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) && prefix <= bits) return $"{ip}/{prefix}";
        }
        throw new ArgumentException($"\"{network}\" is not a network; write it as 10.0.0.0/8 or as one address");
    }
}
