using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Measures.Dependence;
using Entente.Ties;

namespace Entente.Cli.Commands;

/// <summary><c>entente dependence</c>: how concentrated trade is, and how far two states depend on each other's.</summary>
internal static class DependenceCommand
{
    private static readonly string[] ConcentrationColumns =
    [
        "ccode", "abb", "year", "n_import_partners", "imports_total", "hhi_import", "hhi_import_norm", "top_import_partner", "top_import_share",
        "n_export_partners", "exports_total", "hhi_export", "top_export_partner", "top_export_share", "hhi_export_norm",
    ];

    private static readonly string[] DyadColumns =
    [
        "year", "good", "a", "b", "method", "share_a_on_b", "share_b_on_a", "share_difference", "dependence_a_on_b", "dependence_b_on_a", "dependence_difference",
        "a_imports", "a_imports_basis", "a_exports", "a_exports_basis", "a_trade", "b_imports", "b_imports_basis", "b_exports", "b_exports_basis", "b_trade",
    ];

    public static Command Create(Session session)
    {
        var file = new Argument<string>("file") { HelpName = "FLOWS", Description = "CSV with ccode, partner, year, imports_musd, exports_musd, and commodity or basis where it has them; - for standard input" };
        var dyad = Wish.Two("--dyad", "Dependence of two states on each other instead, by COW number or letters");
        var gdp = new Option<string?>("--gdp") { HelpName = "FILE", Description = "CSV with ccode or iso, year, gdp, in the unit of the flows" };
        var years = Wish.Range("--year", "YEAR", "A year, or years as 1990-1995");
        var explain = new Option<string?>("--explain") { HelpName = "A", Description = "The rows and steps behind a state's figures; without --year of its last year" };
        var json = Wish.Json("One line of JSON for each row (docs/json.md)");
        var command = new Described("dependence", "Measure how concentrated trade is and who depends on whom")
        {
            Long = """
                A line of CSV for every state and year: Herfindahl index, its normalised form, top partner and its share, of
                imports and of exports. Concentration is not dependence: --dyad tells B's share of A's trade, A's of B's, and
                the difference; with --gdp times trade over product. Each flow is marked reported, mirrored (the partner's
                report) or estimated; docs/measures/dependence.md.
                """,
            Examples =
            [
                ("Concentration of all states and years", "entente dependence flows.csv"),
                ("Two states, with what they produce", "entente dependence flows.csv --dyad USA CHN --gdp gdp.csv"),
                ("What is behind a figure", "entente dependence flows.csv --explain CHN --year 2004"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in (Option[])[dyad, gdp, years, explain, json]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            Wish.NotBoth(parsed.GetValue(explain) is not null, parsed.GetValue(json));
            var codes = CowCodes.Load(session.DataFolder);
            var flows = FlowFile.Read(parsed.GetValue(file)!, session.In);
            foreach (var note in flows.Notes) session.Say($"entente: {note}");
            var rows = Within(flows, flows.Totals(), parsed.GetValue(years));
            var asJson = parsed.GetValue(json);
            if (parsed.GetValue(dyad) is [var a, var b])
            {
                var (one, other) = (State(flows, codes, a), State(flows, codes, b));
                if (one == other) throw UserException.Usage($"--dyad wants two states, and \"{a}\" and \"{b}\" are one");
                var products = parsed.GetValue(gdp) is { } path ? ProductFile.Read(path, codes) : new Dictionary<(int, int), double>();
                var goods = flows.ByGood(StrategicGoods.Load(session.DataFolder).Kind);
                if (parsed.GetValue(explain) is { } whose)
                    DependencePage.Dyad(session, codes, flows, rows, Explained(one, other, State(flows, codes, whose), whose), products);
                else
                    Print(session, codes, one, other, rows, goods, products, asJson);
            }
            else if (parsed.GetValue(gdp) is not null) throw UserException.Usage("--gdp goes with --dyad A B\nSee: entente dependence --help");
            else if (parsed.GetValue(explain) is { } state) DependencePage.Concentration(session, codes, flows, rows, State(flows, codes, state), all: parsed.GetValue(years) is not null);
            else Print(session, codes, rows, asJson);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static void Print(Session session, CowCodes codes, IReadOnlyList<TradeRow> rows, bool json)
    {
        if (!json) CsvLine.Write(session.Out, ConcentrationColumns);
        foreach (var group in rows.GroupBy(r => (r.Reporter, r.Year)).OrderBy(g => g.Key))
        {
            var r = ConcentrationJson.Of(group.Key.Reporter, codes.Letters(group.Key.Reporter), group.Key.Year, Imports(group), Exports(group));
            if (json) Door.Print(session, r, pretty: false);
            else CsvLine.Write(session.Out,
                CsvLine.Whole(r.Ccode), r.Abb, CsvLine.Whole(r.Year),
                CsvLine.Whole(r.ImportPartners), CsvLine.Amount(r.ImportsTotal), CsvLine.Index(r.Imports), CsvLine.Index(r.ImportsNormalised), CsvLine.Whole(r.TopImportPartner), CsvLine.Index(r.TopImportShare),
                CsvLine.Whole(r.ExportPartners), CsvLine.Amount(r.ExportsTotal), CsvLine.Index(r.Exports), CsvLine.Whole(r.TopExportPartner), CsvLine.Index(r.TopExportShare), CsvLine.Index(r.ExportsNormalised));
        }
    }

    /// <summary>The concentration of what a state bought.</summary>
    internal static Concentration Imports(IEnumerable<TradeRow> rows) => Concentration.Of(rows.Where(r => r.Imports is not null).Select(r => (r.Partner, r.Imports!.Value)));

    /// <summary>The concentration of what a state sold.</summary>
    internal static Concentration Exports(IEnumerable<TradeRow> rows) => Concentration.Of(rows.Where(r => r.Exports is not null).Select(r => (r.Partner, r.Exports!.Value)));

    private static void Print(Session session, CowCodes codes, int a, int b, IReadOnlyList<TradeRow> all, ILookup<string, TradeRow> goods, IReadOnlyDictionary<(int, int), double> products, bool json)
    {
        if (!json) CsvLine.Write(session.Out, DyadColumns);
        var byYear = all.Where(r => Concerns(r, a, b)).ToLookup(r => r.Year);
        var byGood = goods.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Good: g.Key, ByYear: g.Where(r => Concerns(r, a, b)).ToLookup(r => r.Year))).ToList();
        foreach (var year in byYear.Select(g => g.Key).Order())
        {
            Line(Dyads.Of(year, null, a, b, byYear[year], products));
            foreach (var (good, rows) in byGood)
                if (rows[year].Any()) Line(Dyads.Of(year, good, a, b, rows[year], new Dictionary<(int, int), double>()));
        }

        void Line(DyadDependence d)
        {
            var r = DyadDependenceJson.Of(d, s => codes.Letters(s));
            if (json) Door.Print(session, r, pretty: false);
            else CsvLine.Write(session.Out, CsvLine.Whole(r.Year), r.Good, r.A, r.B, r.Method,
                CsvLine.Index(r.ShareOfA), CsvLine.Index(r.ShareOfB), CsvLine.Index(r.ShareDifference), CsvLine.Index(r.OfProductOfA), CsvLine.Index(r.OfProductOfB), CsvLine.Index(r.ProductDifference),
                CsvLine.Amount(r.ImportsOfA?.Value), r.ImportsOfA?.Basis, CsvLine.Amount(r.ExportsOfA?.Value), r.ExportsOfA?.Basis, CsvLine.Amount(r.TradeOfA),
                CsvLine.Amount(r.ImportsOfB?.Value), r.ImportsOfB?.Basis, CsvLine.Amount(r.ExportsOfB?.Value), r.ExportsOfB?.Basis, CsvLine.Amount(r.TradeOfB));
        }
    }

    private static bool Concerns(TradeRow r, int a, int b) => r.Reporter == a || r.Reporter == b || r.Partner == a || r.Partner == b;

    private static (int State, int On) Explained(int a, int b, int whose, string word) =>
        whose == a ? (a, b) : whose == b ? (b, a) : throw UserException.Usage($"--explain wants one of the two of --dyad, not \"{word}\"");

    private static IReadOnlyList<TradeRow> Within(FlowFile flows, IReadOnlyList<TradeRow> rows, NumberRange? years)
    {
        if (years is not { } range) return rows;
        var kept = rows.Where(r => range.Holds(r.Year)).ToList();
        return kept.Count > 0 ? kept : throw new UserException($"{flows.Name}: no flow in {range}; it has {rows.Min(r => r.Year)} to {rows.Max(r => r.Year)}");
    }

    // COW's letters and ISO's differ for some states: of those a word may mean, the first that the file knows.
    private static int State(FlowFile flows, CowCodes codes, string word)
    {
        var known = flows.Rows.Select(r => r.Reporter).Concat(flows.Rows.Select(r => r.Partner)).ToHashSet();
        var numbers = codes.Numbers(word);
        foreach (var number in numbers)
            if (known.Contains(number)) return number;
        throw UserException.Usage(numbers.Count > 0 ? $"{flows.Name}: no flow of {codes.Name(numbers[0])} ({numbers[0]})" : $"no state \"{word}\"; it is named by its COW number or letters, such as 710 or CHN");
    }
}
