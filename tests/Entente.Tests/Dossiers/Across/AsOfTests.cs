using Entente.Dossiers;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Tests.Dossiers.Across;

/// <summary>What several documents tell, asked of a store: whatever the order in which it learned of them, and as of any day.</summary>
public sealed class AsOfTests : IDisposable
{
    private static readonly (string Name, string Text)[] Papers =
    [
        ("1-observer", "Treaty in Hanoi\nPacific Observer, 10 February 2019\n\nVietnam and Laos signed a treaty on the border in Hanoi on 9 February 2019. Surveyors had worked for eleven years on maps of the river and the hills."),
        ("2-herald", "Treaty in Hanoi\nHanoi Herald, 12 February 2019\n\nVietnam and Laos signed a treaty on the border in Hanoi on 9 February 2019. Surveyors had worked for eleven years on maps of the river and the hills."),
        ("3-times", "Treaty with Laos\nVientiane Times, 3 April 2019\n\nVietnam and Laos signed a treaty on the border in Hanoi on 19 February 2019, and villagers on both banks celebrated it."),
        ("4-review", "A border and its treaty\nMekong Review, 2 June 2019\n\nOn 9 February 2019 Laos and Vietnam signed a treaty on the border. What it means for the dams upstream nobody has said so far."),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-asof-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_order_of_arrival_does_not_matter()
    {
        var forward = await Told("forward", Papers);
        Assert.Equal(forward, await Told("backward", [.. Papers.Reverse()]));
        Assert.Contains("likely 9 Feb 2019", forward, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_a_day_nothing_is_seen_of_what_came_out_later()
    {
        foreach (var (day, papers) in (IEnumerable<(DateOnly, int)>)[(new(2019, 2, 11), 1), (new(2019, 3, 1), 2), (new(2019, 5, 1), 3), (new(2019, 7, 1), 4)])
            Assert.Equal(await Told($"only {papers}", Papers[..papers]), await Told($"as of {papers}", Papers, day));
    }

    [Fact]
    public async Task A_reprint_is_evidence_and_no_witness()
    {
        using var workspace = await Filled("witnesses", Papers[..3]);
        var row = Assert.Single(Dossier(workspace, new DateOnly(2019, 3, 1)).Timeline.Rows);
        Assert.Equal((1, 1, 2), (row.Witnesses, row.Reprints, row.Events.Count));
        var later = Dossier(workspace, new DateOnly(2020, 1, 1));
        Assert.Contains(later.Timeline.Rows, r => r.Act == row.Act);
        var doubt = Assert.Single(later.Doubts.Rivals);
        Assert.Equal(("date", true), (doubt.Kind, doubt.Across));
        Assert.All(doubt.Accounts, a => Assert.Equal(1, a.Witnesses));
    }

    private async Task<string> Told(string name, (string, string)[] papers, DateOnly? asOf = null)
    {
        using var workspace = await Filled(name, papers);
        var events = ActGathering.Merged(workspace.Store, workspace.Store.Events(new Storage.EventFilter { AsOf = asOf }), asOf);
        var doubts = DoubtGathering.Of(workspace.Store, null, null, asOf);
        return string.Join('\n', events.Select(e => $"{e.Id} {e.When} {e.Cameo} {string.Join(' ', e.Mentions.Select(m => $"{m.Sentence.Document}/{m.CopyOf}"))}")
            .Concat(doubts.Select(d => $"{d.Id} {d.Kind} {d.Rule} {d.Resolution} {string.Join('|', d.Spans.Select(s => s.Sentence.Document + s.Text))}")));
    }

    private static Dossier Dossier(Workspace workspace, DateOnly asOf) =>
        DossierBuilder.Build(DossierGathering.Gather(workspace.Store, workspace.Gazetteer, Phrasebook.Load(Path.Combine(Root.Path, "data")), "VNM", "LAO", asOf));

    private async Task<Workspace> Filled(string name, (string Name, string Text)[] papers)
    {
        var workspace = new Workspace(Path.Combine(Root.Path, "data"), Path.Combine(_folder, name + ".duckdb"), TimeProvider.System);
        foreach (var (paper, text) in papers)
        {
            var file = Path.Combine(_folder, paper + ".txt");
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            await workspace.AddAsync([file], new ReadWishes(), null, null, TestContext.Current.CancellationToken);
        }
        return workspace;
    }
}
