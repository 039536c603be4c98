namespace Entente.Tests;

public sealed class WorkspaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Reading_opens_no_store_and_keeps_the_order_of_the_sources()
    {
        for (var i = 0; i < 9; i++) await Write($"{i}.txt", string.Join(' ', Enumerable.Repeat($"Russia attacked Ukraine, report {i} said.", 1 + (8 - i) * 30)));
        using var workspace = Open();
        List<string> order = [];
        await foreach (var item in workspace.ReadAsync([_folder], new ReadWishes(), null, Cancel)) order.Add(Path.GetFileName(item.Location));
        Assert.Equal(Enumerable.Range(0, 9).Select(i => $"{i}.txt"), order);
        Assert.False(File.Exists(workspace.StorePath));
    }

    [Fact]
    public async Task Adding_tells_of_each_failure_and_does_the_rest()
    {
        var good = await Write("good.txt", "Russia attacked Ukraine on 24 February 2022.");
        var empty = await Write("empty.txt", "");
        using var workspace = Open();
        var summary = await workspace.AddAsync([empty, good, Path.Combine(_folder, "none.txt"), good], new ReadWishes(), null, null, Cancel);
        Assert.Equal((1, 1, 0, 4), (summary.Added, summary.AlreadyThere, summary.Copies, summary.Seen));
        Assert.Equal([empty, Path.Combine(_folder, "none.txt")], summary.Failed.Select(f => f.Location));
        Assert.Equal(1, workspace.Store.Counts().Documents);
    }

    [Fact]
    public async Task What_a_person_says_of_a_document_wins_over_the_document()
    {
        var file = await Write("a.txt", "Some Gazette, 3 May 2023\n\nRussia attacked Ukraine on Monday.");
        using var workspace = Open();
        var wishes = new ReadWishes { Date = Model.When.Day(2022, 3, 1), Title = "War", Outlet = "Gazette", Licence = "CC0-1.0" };
        await workspace.AddAsync([file], wishes, null, null, Cancel);
        var d = workspace.Store.Documents().Single().Document;
        Assert.Equal(("War", "2022-03-01", "Gazette", "CC0-1.0"), (d.Title, d.Date?.ToString(), d.Outlet, d.Licence));
        Assert.Equal(d.Id, Model.Document.IdOf(d.Title, d.Text, d.Outlet, d.Date));
    }

    [Fact]
    public async Task Work_that_is_cancelled_keeps_what_was_stored()
    {
        for (var i = 0; i < 200; i++) await Write($"{i:000}.txt", $"Russia attacked Ukraine on 24 February 2022, report {i} said.");
        using var workspace = Open();
        using var stop = new CancellationTokenSource();
        var progress = new StopAfter(100, stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => workspace.AddAsync([_folder], new ReadWishes(), null, progress, stop.Token));
        Assert.InRange(workspace.Store.Counts().Documents, 90, 199);
        var summary = await workspace.AddAsync([_folder], new ReadWishes(), null, null, Cancel);
        Assert.Equal(200, summary.Added + summary.AlreadyThere);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Workspace Open() => new(Path.Combine(Repository(AppContext.BaseDirectory), "data"), Path.Combine(_folder, "store", "s.duckdb"), TimeProvider.System);

    private async Task<string> Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text, Cancel);
        return path;
    }

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "Entente.slnx")) ? folder : Repository(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("no Entente.slnx above the tests"));

    private sealed class StopAfter(int documents, CancellationTokenSource stop) : IProgress<AddProgress>
    {
        public void Report(AddProgress value)
        {
            if (value.Seen >= documents) stop.Cancel();
        }
    }
}
