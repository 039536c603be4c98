using System.Text;

namespace Entente.Sources.Tests;

/// <summary>A folder of its own for one test, gone afterwards, and the source that reads it.</summary>
internal sealed class Scratch : IDisposable
{
    public static readonly DateTimeOffset Now = new(2025, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-sources-").FullName;

    public void Dispose() => Directory.Delete(Folder, true);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static Task<List<SourceItem>> Read(params string[] given) => Read(new SourceOptions { Now = Now }, given);

    public static async Task<List<SourceItem>> Read(SourceOptions options, params string[] given) => await Read(options, null, given);

    public static async Task<List<SourceItem>> Read(SourceOptions options, Stream? input, params string[] given)
    {
        using var source = new DocumentSource(options);
        var items = new List<SourceItem>();
        await foreach (var item in source.ReadAsync(given, input, TestContext.Current.CancellationToken)) items.Add(item);
        foreach (var item in items)
        {
            Assert.True(item.Document is null != item.Error is null, "exactly one of document and error");
            Assert.DoesNotContain('\n', item.Error ?? "");
        }
        return items;
    }
}
