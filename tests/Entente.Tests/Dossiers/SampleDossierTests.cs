using Entente.Dossiers;
using Entente.Dossiers.Pages;
using Entente.Dossiers.Words;

namespace Entente.Tests.Dossiers;

/// <summary>The dossier of Russia and North Korea from the sample documents, read and stored as users do.</summary>
public sealed class SampleDossierTests
{
    private static readonly DateTimeOffset Today = new(2024, 12, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<Task<Dossier>> Sample = new(BuildAsync);

    [Fact]
    public async Task The_sample_yields_a_dossier_whose_pages_hold_its_facts()
    {
        var dossier = await Sample.Value;
        var text = string.Join('\n', DossierText.Render(dossier)) + "\n";
        var folder = Environment.GetEnvironmentVariable("ENTENTE_DOSSIER_OUT");
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, "dossier.txt"), text, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "dossier-ascii.txt"), string.Join('\n', DossierText.Render(dossier, 100, ascii: true)) + "\n", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "dossier.md"), DossierMarkdown.Render(dossier), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, "dossier.html"), DossierHtml.Render(dossier), TestContext.Current.CancellationToken);
        }
        Assert.Null(dossier.Empty);
        DossierLaws.Hold(dossier);
    }

    private static async Task<Dossier> BuildAsync()
    {
        var data = Path.Combine(Root.Path, "data");
        var file = Path.Combine(Directory.CreateTempSubdirectory("entente-dossier").FullName, "sample.duckdb");
        using var workspace = new Workspace(data, file, new FixedClock(Today));
        await workspace.AddAsync([Path.Combine(data, "sample")], new ReadWishes(), null, null, CancellationToken.None);
        return DossierBuilder.Build(DossierGathering.Gather(workspace.Store, workspace.Gazetteer, Phrasebook.Load(data), "RUS", "PRK", DateOnly.FromDateTime(Today.Date)));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
