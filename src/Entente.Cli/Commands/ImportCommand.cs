using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Importing;
using Entente.Json;
using Entente.Sources.Datasets;

namespace Entente.Cli.Commands;

/// <summary><c>entente import</c>: event data sets into the store.</summary>
internal static class ImportCommand
{
    public static Command Create(Session session)
    {
        var format = new Argument<string>("format") { HelpName = "FORMAT", Description = string.Join(", ", EventData.Formats) };
        var paths = new Argument<string[]>("paths")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, plain, .gz or .zip; folders; patterns with * and ?; or - for standard input",
        };
        var store = Wish.Store();
        var rejects = new Option<string?>("--rejects") { HelpName = "FILE", Description = "Write the rows that were kept apart: file, row, kind, reason and row, as TSV" };
        var aliases = new Option<string?>("--aliases") { HelpName = "FILE", Description = "For names: a JSON object from actor id to the names that act for it" };
        var map = new Option<string?>("--map") { HelpName = "FILE", Description = "For csv: which column holds what" };
        var coding = new Option<string?>("--coding") { HelpName = "weis|cameo", Description = "For keds: the scheme of its codes; else inferred, and refused when undecided" };
        coding.AcceptOnlyFromAmong("weis", "cameo");
        var version = new Option<string?>("--version") { HelpName = "TEXT", Description = "The data set's version, over what the file says" };
        var licence = new Option<string?>("--licence", "--license") { HelpName = "TEXT", Description = "The data set's licence, over what is known of it" };
        var json = Wish.Json("A line of JSON for each file");
        var command = new Described("import", "Put event data sets into the store")
        {
            Long = """
                Reads GDELT, ICEWS, POLECAT, ACLED, Phoenix, KEDS, lists of names and tables of your own; auto recognises
                them. A file that is there already changes nothing, and neither do its rows in another file; a run that
                was stopped goes on where it was. Rows with faults are counted, shown and kept apart, or told of and used.
                A file that cannot be read is named, the rest is done, and the exit code is 1.
                """,
            Examples =
            [
                ("GDELT's files of a day", "entente import auto gdelt/20190121*.zip"),
                ("ICEWS by names, with who acts for whom", "entente import names icews18.tsv.gz --aliases actor_aliases.json"),
                ("KEDS, and the rows that were not used", "entente import keds levant.csv.gz --rejects bad.tsv"),
                ("A table of your own", "entente import csv mine.csv --map columns.tsv --licence CC-BY-4.0"),
            ],
        };
        format.Validators.Add(r =>
        {
            var given = r.Tokens[0].Value;
            if (!EventData.Formats.Contains(given, StringComparer.Ordinal))
                r.AddError($"no format \"{given}\"{Help.Likeness.Suggest(given, EventData.Formats)}\nIt is one of {string.Join(", ", EventData.Formats)}");
        });
        command.Arguments.Add(format);
        command.Arguments.Add(paths);
        foreach (Option option in (ReadOnlySpan<Option>)[store, rejects, aliases, map, coding, version, licence, json]) command.Options.Add(option);
        command.SetAction((parsed, stop) =>
        {
            var wishes = new ImportWishes
            {
                Format = parsed.GetValue(format)!,
                Aliases = There(parsed.GetValue(aliases)),
                Map = There(parsed.GetValue(map)),
                Coding = parsed.GetValue(coding),
                Version = parsed.GetValue(version),
                Licence = parsed.GetValue(licence),
            };
            using var workspace = Door.Open(session, parsed.GetValue(store));
            using var apart = parsed.GetValue(rejects) is { } file ? new RejectsFile(file) : null;
            var (all, failed) = (0, 0);
            using (var progress = new ProgressLine(session))
                foreach (var result in workspace.Import(parsed.GetValue(paths)!, wishes, session.In, progress, apart is null ? null : apart.Write, stop))
                {
                    all++;
                    progress.Wipe();
                    if (parsed.GetValue(json)) Door.Print(session, ImportedFileJson.Of(result), pretty: false);
                    else ImportPage.Write(session, result);
                    session.Out.Flush();
                    if (result.Error is null) continue;
                    failed++;
                    session.Say($"entente: {Clean.Line(result.Error.StartsWith(result.Location, StringComparison.Ordinal) ? result.Error : $"{result.Location}: {result.Error}")}");
                }
            if (all > 1 && failed > 0) session.Say($"entente: {failed} of {all} files could not be read");
            return Task.FromResult((int)(failed > 0 ? ExitCode.Failed : ExitCode.Ok));
        });
        return command;
    }

    private static string? There(string? file) => file is null || File.Exists(file) ? file : throw new UserException($"no file {file}");
}
