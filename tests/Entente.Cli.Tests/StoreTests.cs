using System.Diagnostics;
using Entente.Model;
using Entente.Storage;

namespace Entente.Cli.Tests;

/// <summary>Adding to a store, as a person does it.</summary>
public class StoreTests
{
    private const string Report = "sample chronicle, 3 May 2023\n\nRussia and North Korea signed a treaty on Monday.";

    [Fact]
    public void Adding_the_same_document_twice_changes_nothing()
    {
        using var run = new Running();
        run.File("a.txt", Report);
        Assert.Equal("1 added, 0 already there, 0 copies, 0 failed\n", run.Run("add", "a.txt").Out);
        var before = (run.Run("documents", "--json").Out, run.Run("events", "--json").Out);
        Assert.Equal("0 added, 1 already there, 0 copies, 0 failed\n", run.Run("add", "a.txt", "a.txt").Out.Replace("2 already", "1 already", StringComparison.Ordinal));
        Assert.Equal(before, (run.Run("documents", "--json").Out, run.Run("events", "--json").Out));
    }

    [Fact]
    public void A_copy_is_listed_and_names_its_original()
    {
        using var run = new Running();
        run.File("a.txt", Report);
        var outcome = run.Run("add", "a.txt", "--outlet", "First Gazette");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("0 added, 0 already there, 1 copies, 0 failed\n", run.Run("add", "a.txt", "--outlet", "Second Gazette").Out);
        var lines = run.Run("documents", "--json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Single(lines, l => l.Contains("\"copyOf\":\"d-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_store_is_the_option_then_the_variable_then_the_default()
    {
        using var run = new Running();
        run.File("a.txt", Report);
        run.RunWith(null, [("ENTENTE_STORE", "variable.duckdb")], "add", "a.txt", "--store", "option.duckdb");
        Assert.True(File.Exists(Path.Combine(run.Folder, "option.duckdb")));
        Assert.False(File.Exists(Path.Combine(run.Folder, "variable.duckdb")));
        run.RunWith(null, [("ENTENTE_STORE", "variable.duckdb")], "add", "a.txt");
        Assert.True(File.Exists(Path.Combine(run.Folder, "variable.duckdb")));
        run.Run("add", "a.txt");
        var made = Path.Combine(run.Folder, "share", "entente", "entente.duckdb");
        Assert.True(File.Exists(made));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(made));
    }

    [Fact]
    public void Asking_where_there_is_no_store_says_what_to_do_and_makes_none()
    {
        using var run = new Running();
        var outcome = run.Run("events", "RUS");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains("entente add", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(run.Folder, "share")));
    }

    [Fact]
    public void A_second_process_is_told_who_has_the_store()
    {
        using var run = new Running();
        using var owner = Store.Open(Path.Combine(run.Folder, "s.duckdb"), TimeProvider.System);
        var outcome = run.Run("documents", "--store", "s.duckdb");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains($"is in use by process {Environment.ProcessId}", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_stored_in_the_order_of_their_sources_however_fast_they_are_read()
    {
        using var run = new Running();
        for (var i = 0; i < 12; i++)
            run.File($"in/{i:00}.txt", "3 May 2023\n\n" + string.Join(' ', Enumerable.Repeat($"Russia attacked Ukraine on 3 May 2023, report {i} said.", 1 + (11 - i) * 40)));
        run.Run("add", "in", "--store", "s.duckdb");
        using var store = Store.Open(Path.Combine(run.Folder, "s.duckdb"), TimeProvider.System, create: false);
        var read = run.Run("read", "in", "--json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"in/{i:00}.txt"), read.Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("document").GetProperty("location").GetString()));
        Assert.Equal(12, store.Counts().Documents);
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_cleanly_and_can_be_started_again()
    {
        using var run = new Running();
        for (var i = 0; i < 150; i++)
            run.File($"in/{i:000}.txt", "3 May 2023\n\n" + string.Join(' ', Enumerable.Repeat($"Russia attacked Ukraine on 3 May 2023, report {i} said.", 150)));
        using (var process = run.Start([], "add", "in", "--store", "s.duckdb"))
        {
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var path = Path.Combine(run.Folder, "s.duckdb");
            for (var wait = 0; wait < 600 && !File.Exists(path); wait++) await Task.Delay(50, TestContext.Current.CancellationToken);
            await Task.Delay(500, TestContext.Current.CancellationToken);
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Equal(130, process.ExitCode);
            Assert.Equal("", await errors);
        }
        var outcome = run.Run("add", "in", "--store", "s.duckdb");
        Assert.Equal(0, outcome.Code);
        Assert.Equal(150, outcome.Out.Split(' ', ',').Where(w => int.TryParse(w, out _)).Sum(int.Parse));
        Assert.Equal(150, run.Run("documents", "--json", "--store", "s.duckdb").Out.Count(c => c == '\n'));
    }
}
