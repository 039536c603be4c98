using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Importing;

namespace Entente.Cli.Commands;

/// <summary>What became of a file of event data, for a person to read.</summary>
internal static class ImportPage
{
    private const int Longest = 160;

    public static void Write(Session session, ImportedFile file)
    {
        if (file.Format is null) return; // the message on standard error says it all
        var page = new Page(session);
        page.Title(file.Location);
        page.Note($"{file.DataSet}{(file.Version is { } v ? $" {v}" : "")}, format {file.Format}; licence: {file.Licence}", 2);
        page.Hanging("  ", 2, file.AlreadyThere
            ? $"{Count(file.RowsRead)} rows were there already; nothing was stored"
            : $"{Count(file.RowsRead)} rows: {Count(file.Stored)} stored{(file.Replaced > 0 ? $" ({Count(file.Replaced)} in the place of earlier values)" : "")}, {Count(file.Repeated)} repeated, {Count(file.Rejected)} rejected");
        if (file.ResumedAfter > 0) page.Note($"an earlier run had stored it up to row {Count(file.ResumedAfter)}", 2);
        foreach (var fault in file.Faults)
        {
            page.Row(2, fault.RowKept ? "△" : "✗", $"{fault.Kind}: {Count(fault.Count)} {(fault.Count == 1 ? "row" : "rows")} {(fault.RowKept ? "used all the same" : "kept apart")}");
            page.Note($"row {Count(fault.Row)}: {fault.What}: {Short(fault.Raw)}", 6);
        }
        foreach (var note in file.Notes) page.Note("note: " + note, 2);
    }

    private static string Short(string raw) => raw.Length <= Longest ? raw : raw[..Longest] + "…";

    private static string Count(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
