using System.Globalization;
using System.Text;
using Entente.Model;
using Entente.Sources.Datasets;

namespace Entente.Sources.Tests.Datasets;

/// <summary>Every format: rows and the events they must become, faults and whether their rows are kept. The cases are in Cases/datasets.</summary>
public class FormatCases
{
    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "datasets"), "*.txt").Order(StringComparer.Ordinal))
            foreach (var item in Case.Read(Path.GetFileName(file))) all.Add(Path.GetFileName(file), item.Title);
        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Rows_become_events_and_faults(string file, string title)
    {
        var item = Case.Read(file).Single(c => c.Title == title);
        var faults = new List<string>();
        var log = new FaultLog { Rejected = r => faults.Add($"{r.Kind} {(r.RowKept ? "kept" : "apart")} {r.Row}") };
        using var reading = EventData.Open(item.Format, "-", Open.Options(item.Options), new MemoryStream(Encoding.UTF8.GetBytes(item.Text)));
        var events = reading.Rows(log).Select(Shown).ToList();
        Assert.Equal(item.Events, events);
        Assert.Equal(item.Faults, faults);
        Assert.Equal(reading.RowsRead, events.Count + log.RowsKeptApart);
    }

    /// <summary>An event on one line: row, day, published, source, recipient, original code, CAMEO, type, score, and what else there is.</summary>
    internal static string Shown(CodedEvent e)
    {
        var more = new[] { ("mode", e.Mode), ("contexts", e.Contexts.Count == 0 ? null : string.Join(",", e.Contexts)), ("id", e.OriginalId), ("story", e.Story), ("publisher", e.Publisher) };
        return string.Join(" | ", new[]
        {
            $"{e.Row}", $"{e.Day:yyyy-MM-dd}{(e.Published is { } p ? $" ({p:yyyy-MM-dd})" : "")}", $"{Actor(e.Source)} > {Actor(e.Recipient)}",
            $"{e.OriginalCode} {e.Cameo ?? "-"} {e.Type?.ToString() ?? "-"} {e.Score?.ToString(CultureInfo.InvariantCulture) ?? "-"}",
        }.Concat(more.Where(m => m.Item2 is not null).Select(m => $"{m.Item1} {m.Item2}")));
    }

    private static string Actor(CodedActor actor) => $"{actor.Id ?? "-"}{(actor.Role is { } role ? ":" + role : "")} [{actor.Original}]";
}
