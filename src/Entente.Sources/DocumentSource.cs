using System.Globalization;
using System.Runtime.CompilerServices;
using Entente.Model;
using Entente.Sources.Files;
using Entente.Sources.Formats;
using Entente.Sources.Heads;
using Entente.Sources.Texts;
using Entente.Sources.Web;

namespace Entente.Sources;

/// <summary>Gets documents in from files, folders, addresses and standard input.</summary>
/// <remarks>A document that cannot be had is one <see cref="SourceItem"/> with an error; the rest is read. Only cancellation
/// ends the reading early. Throws <see cref="ArgumentException"/> when a network of the options is not one.</remarks>
public sealed class DocumentSource : IDisposable
{
    private readonly SourceOptions _options;
    private readonly PageFetcher _fetcher;
    private readonly HeadReader _heads;
    private readonly DocumentMaker _maker;

    /// <summary>Takes the options for all that is read.</summary>
    public DocumentSource(SourceOptions options)
    {
        _options = options;
        _fetcher = new PageFetcher(options);
        _heads = new HeadReader(new OutletNames(options.Outlets));
        _maker = new DocumentMaker(options);
    }

    /// <summary>Closes connections.</summary>
    public void Dispose() => _fetcher.Dispose();

    /// <summary>Reads in the order given; a folder in the order of its paths, a JSONL file in the order of its lines.</summary>
    /// <param name="pathsOrAddresses">Paths of files or folders, http or https addresses, <c>-</c> for standard input.</param>
    /// <param name="standardInput">What <c>-</c> stands for; null where there is none.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(IEnumerable<string> pathsOrAddresses, Stream? standardInput, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var given in pathsOrAddresses)
        {
            IAsyncEnumerable<SourceItem> items;
            if (given == "-")
            {
                var input = standardInput;
                items = Bytes("-", () => StandardInputAsync(input, cancel));
                standardInput = null;
            }
            else if (given.Contains("://", StringComparison.Ordinal)) items = AddressAsync(given, cancel);
            else if (Directory.Exists(given)) items = FolderAsync(given, cancel);
            else items = FileAsync(given, cancel);
            await foreach (var item in items.WithCancellation(cancel)) yield return item;
        }
    }

    private async IAsyncEnumerable<SourceItem> FolderAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        var folder = Folder.List(path);
        foreach (var (closed, error) in folder.Closed) yield return new SourceItem(closed, null, error, []);
        if (folder.Files.Count == 0 && folder.Closed.All(c => c.Path != path))
            yield return new SourceItem(path, null, $"a folder without documents; put {FileKinds.Names} files in it", folder.Skipped is null ? [] : [folder.Skipped]);
        var skipped = folder.Skipped;
        foreach (var file in folder.Files)
        {
            await foreach (var item in FileAsync(file, cancel))
            {
                yield return skipped is null ? item : item with { Warnings = [skipped, .. item.Warnings] };
                skipped = null;
            }
        }
    }

    private async IAsyncEnumerable<SourceItem> FileAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        FileStream? stream = null;
        string? error = null;
        if (FileKinds.ByName(path) is not { } kind)
            error = File.Exists(path) ? $"files of the kind {Path.GetExtension(path)} are not read; give {FileKinds.Names}" : FileFault.Of(new FileNotFoundException(), path);
        else
        {
            try
            {
                stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
                if (kind != FileKind.JsonLines && stream.CanSeek && stream.Length > _options.MaxBytes) error = TooLarge(stream.Length);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                error = FileFault.Of(e, path);
            }
        }
        await using var closing = stream;
        if (error is not null) yield return new SourceItem(path, null, error, []);
        else if (FileKinds.ByName(path) == FileKind.JsonLines)
            await foreach (var item in LinesAsync(path, stream!, cancel)) yield return item;
        else
            await foreach (var item in Bytes(path, () => FileBytesAsync(path, stream!, cancel)).WithCancellation(cancel)) yield return item;
    }

    private async Task<(byte[], FileKind)> FileBytesAsync(string path, Stream stream, CancellationToken cancel)
    {
        try
        {
            var bytes = await BoundedRead.AllAsync(stream, _options.MaxBytes, _ => new SourceException(TooLarge(null)), cancel);
            return (bytes, FileKinds.ByName(path)!.Value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(FileFault.Of(e, path));
        }
    }

    private async Task<(byte[], FileKind)> StandardInputAsync(Stream? input, CancellationToken cancel)
    {
        if (input is null) throw new SourceException("standard input was read already or is closed; give - once");
        return (await BoundedRead.AllAsync(input, _options.MaxBytes, _ => new SourceException(TooLarge(null)), cancel), FileKind.Text);
    }

    /// <summary>What bytes that were got whole hold: one document, or the lines of JSONL.</summary>
    private async IAsyncEnumerable<SourceItem> Bytes(string location, Func<Task<(byte[], FileKind)>> read)
    {
        byte[]? lines = null;
        var item = await ItemAsync(location, async () =>
        {
            var (bytes, expected) = await read();
            var kind = FileKinds.Sniff(bytes, expected);
            if (kind == FileKind.JsonLines) lines = bytes;
            return lines is null ? Draft(bytes, kind, null, null, location) : null;
        });
        if (lines is null) yield return item!;
        else
            await foreach (var line in LinesAsync(location, new MemoryStream(lines), CancellationToken.None)) yield return line;
    }

    private async IAsyncEnumerable<SourceItem> AddressAsync(string given, [EnumeratorCancellation] CancellationToken cancel)
    {
        Page? lines = null;
        var uri = Uri.TryCreate(given, UriKind.Absolute, out var u) ? u : null;
        // A name and password in an address are secrets: neither sent nor kept nor shown.
        var location = uri is { UserInfo.Length: > 0 } ? new UriBuilder(uri) { UserName = "", Password = "" }.Uri.AbsoluteUri : given;
        var item = await ItemAsync(location, async () =>
        {
            if (uri is null) throw new SourceException("not an address; write it as https://host/path");
            if (uri.Scheme is not ("http" or "https")) throw new SourceException($"{uri.Scheme}: addresses are not fetched, only http and https; give a file by its path");
            if (uri.UserInfo.Length > 0) throw new SourceException("addresses with a name and password are not fetched; save the page and give the file");
            var page = await _fetcher.FetchAsync(uri, cancel);
            if (FileKinds.ByMediaType(page.MediaType, page.Address.AbsolutePath) is not { } expected)
                throw new SourceException($"the server sends {CleanText.Line(page.MediaType)}, which is not read; give text, Markdown, HTML, PDF or JSONL");
            var kind = FileKinds.Sniff(page.Body, expected);
            if (kind == FileKind.JsonLines) lines = page;
            return lines is null ? Draft(page.Body, kind, page.Charset, page.Address, "FILE") : null;
        });
        if (lines is null) yield return item!;
        else
            await foreach (var line in LinesAsync(location, new MemoryStream(lines.Body), cancel)) yield return line;
    }

    private async IAsyncEnumerable<SourceItem> LinesAsync(string path, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var any = false;
        await using var lines = ByteLines.ReadAsync(stream, _options.MaxBytes, cancel).GetAsyncEnumerator(cancel);
        while (true)
        {
            string? broken = null;
            try
            {
                if (!await lines.MoveNextAsync()) break;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                broken = FileFault.Of(e, path);
            }
            if (broken is not null)
            {
                yield return new SourceItem(path, null, broken, []);
                yield break;
            }
            var line = lines.Current;
            if (line.Bytes is { } b && b.Span.Trim(" \t\r\uFEFF"u8).IsEmpty) continue;
            any = true;
            var location = string.Create(CultureInfo.InvariantCulture, $"{path}:{line.Number}");
            string? id = null;
            var item = await ItemAsync(location, () => Task.FromResult<Draft?>(LineDraft(line, path, out id)));
            yield return item! with { GivenId = id };
        }
        if (!any) yield return new SourceItem(path, null, "empty; give one JSON object a line, {\"text\": \"…\"}", []);
    }

    private Draft LineDraft(ByteLines.Line line, string path, out string? id)
    {
        id = null;
        if (line.Bytes is not { } bytes) throw new SourceException($"a line larger than the limit of {Sizes.Of(_options.MaxBytes)}; split it");
        var span = bytes.Span;
        var mark = line.Number == 1 && span.StartsWith("\uFEFF"u8) ? 3 : 0;
        return JsonLine.Read(Encodings.Utf8Text(span[mark..], line.Offset + mark, path), out id);
    }

    private Draft Draft(byte[] bytes, FileKind kind, string? charset, Uri? address, string file) => kind switch
    {
        FileKind.Pdf => PdfFormat.Read(bytes, _heads, _options.Timeout * 3),
        FileKind.Html => HtmlFormat.Read(Encodings.Decode(bytes, charset ?? HtmlFormat.DeclaredCharset(bytes), file), address, _heads, _options.Timeout),
        FileKind.Markdown => MarkdownFormat.Read(Encodings.Decode(bytes, charset, file), _heads),
        _ => PlainText.Read(Encodings.Decode(bytes, charset, file), _heads),
    };

    /// <summary>Runs the work on one document and turns what it throws into an item; null when the work hands over to lines.</summary>
    private async Task<SourceItem?> ItemAsync(string location, Func<Task<Draft?>> work)
    {
        try
        {
            return await work() is { } draft ? _maker.Make(draft, location) : null;
        }
        catch (SourceException e)
        {
            return new SourceItem(location, null, e.Message, []);
        }
    }

    private string TooLarge(long? size) =>
        $"{(size is { } s ? $"{Sizes.Of(s)}, over" : "larger than")} the limit of {Sizes.Of(_options.MaxBytes)} for one document; split it, or give JSONL with one document a line";
}
