using System.CommandLine;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary><c>entente datasets</c>: which event data sets the store holds.</summary>
internal static class DatasetsCommand
{
    public static Command Create(Session session)
    {
        var json = Wish.Json();
        var pretty = Wish.Pretty();
        var store = Wish.Store();
        var command = new Described("datasets", "List the event data sets in the store: events, days covered, faults")
        {
            Examples = [("All of them", "entente datasets"), ("Their names, for a program", "entente datasets --json | jq -r .dataSets[].name")],
        };
        foreach (Option option in (ReadOnlySpan<Option>)[json, pretty, store]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var workspace = Door.Open(session, parsed.GetValue(store));
            var sets = workspace.Store.DataSets();
            if (parsed.GetValue(json) || parsed.GetValue(pretty)) Door.Print(session, new DataSetsJson([.. sets.Select(DataSetJson.Of)]), parsed.GetValue(pretty));
            else Write(new Page(session), sets, workspace.StorePath);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Page page, IReadOnlyList<StoredDataSet> sets, string path)
    {
        if (sets.Count == 0) page.Note($"no data sets in {path}; import some: entente import auto FILE");
        foreach (var set in sets)
        {
            page.Title(set.Name + (set.Version is { } v ? $" {v}" : ""));
            page.Hanging("  ", 2, $"{Count(set.Events)} events{(set.First is { } first ? $", {Day(first)} to {Day(set.Last!.Value)}" : "")}; {Count(set.Files)} {(set.Files == 1 ? "file" : "files")}"
                + $"{(set.Unfinished > 0 ? $", {Count(set.Unfinished)} begun and not ended" : "")}; {Count(set.Rejected)} rows rejected{(set.Replaced > 0 ? $", {Count(set.Replaced)} values replaced" : "")}");
            page.Note($"format {set.Format}; licence: {set.Licence}", 2);
            if (set.Faults.Count > 0) page.Note("faults: " + string.Join(", ", set.Faults.Select(f => $"{f.Kind} {Count(f.Count)}{(f.RowKept ? " (used)" : "")}")), 2);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Count(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
