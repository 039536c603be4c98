using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary><c>entente demo</c>: the whole way, from the sample documents to a dossier.</summary>
internal static class DemoCommand
{
    public static Command Create(Session session)
    {
        var command = new Described("demo", "Read the sample documents and print the dossier of Russia and North Korea")
        {
            Long = """
                It uses a store of its own, demo.duckdb beside the default one, and makes it anew each time.
                """,
            Examples = [("See it work", "entente demo")],
        };
        command.SetAction(async (_, stop) =>
        {
            var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Store.DefaultPath(session.Variable)))!, "demo.duckdb");
            foreach (var old in (ReadOnlySpan<string>)[file, file + ".wal"])
                if (File.Exists(old)) File.Delete(old);
            using var workspace = Door.Open(session, file);
            AddSummary summary;
            using (var progress = new ProgressLine(session))
                summary = await workspace.AddAsync([Path.Combine(session.DataFolder, "sample")], new ReadWishes(), null, progress, stop).ConfigureAwait(false);
            foreach (var (location, error) in summary.Failed) session.Say($"entente: {Clean.Line(location)}: {Clean.Line(error)}");
            session.Say($"{summary.Added + summary.Copies} sample documents read into {file}; ask it more, as in: entente dossier Russia China --store {file}");
            var today = DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);
            DossierCommand.Print(session, DossierCommand.Of(workspace, session, "RUS", "PRK", today), plain: false, ascii: false);
            return (int)(summary.Failed.Count > 0 ? ExitCode.Failed : ExitCode.Ok);
        });
        return command;
    }
}
