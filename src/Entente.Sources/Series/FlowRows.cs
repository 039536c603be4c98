using Entente.Model;

namespace Entente.Sources.Series;

/// <summary>Rows of trade.</summary>
internal static class FlowRows
{
    public static IEnumerable<Flow> Read(SeriesFile file)
    {
        var parts = Part.Of(file);
        foreach (var row in file.Table.Rows())
            foreach (var part in parts)
            {
                Flow? flow = null;
                try
                {
                    if (LacksValue(file, part, row)) continue;
                    flow = Of(file, part, row);
                }
                catch (RowFault e) { file.Faults.Add(e.Fault, row.Number, e.Message); }
                if (flow is not null) yield return flow;
            }
    }

    // Half of a file may lack its value, so that is no exception.
    private static bool LacksValue(SeriesFile file, Part part, Tables.CsvTable.Row row)
    {
        if (part.Text(row, "value") is not null || part.Text(row, "estimate") is not null) return false;
        file.Faults.Add(SeriesFault.Missing, row.Number, $"column \"{part.NameOf("value")}\" holds no figure");
        return true;
    }

    private static Flow Of(SeriesFile file, Part part, Tables.CsvTable.Row row)
    {
        var (from, to, reporter) = Sides(part, row);
        if (from == to) throw new RowFault(SeriesFault.WithItself, from);
        var when = part.Date(row, "when") ?? throw new RowFault(SeriesFault.Missing, $"column \"{part.NameOf("when")}\" is empty");
        var reported = part.Number(row, "value");
        var value = reported ?? part.Number(row, "estimate")!.Value;
        if (value < 0) throw new RowFault(SeriesFault.WrongValue, $"column \"{part.NameOf("value")}\" holds {value}, which is below 0");
        return new Flow
        {
            Row = row.Number, Source = file.Source, When = when, Value = value, Commodity = part.Text(row, "commodity"),
            From = part.State(row, from, when), To = part.State(row, to, when), Reporter = reporter is null ? null : part.State(row, reporter, when),
            Basis = reported is null || part.Text(row, "basis") is "estimated" ? FlowBasis.Estimated : part.Text(row, "basis") is "mirrored" ? FlowBasis.Mirrored : FlowBasis.Reported,
        };
    }

    // From and to, or a reporter, its partner, and which way the goods went.
    private static (string From, string To, string? Reporter) Sides(Part part, Tables.CsvTable.Row row)
    {
        if (part.Names("direction").Length == 0) return (part.Needed(row, "from"), part.Needed(row, "to"), part.Text(row, "reporter"));
        var (reporter, partner) = (part.Needed(row, "reporter"), part.Needed(row, "partner"));
        return part.Needed(row, "direction") == "in" ? (partner, reporter, reporter) : (reporter, partner, reporter);
    }
}
