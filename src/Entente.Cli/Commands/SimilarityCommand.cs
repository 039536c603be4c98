using System.CommandLine;
using System.Text.RegularExpressions;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Measures.Closeness;
using Entente.Ties;

namespace Entente.Cli.Commands;

/// <summary><c>entente similarity</c>: how alike states' portfolios of alliances are.</summary>
internal static partial class SimilarityCommand
{
    private static readonly string[] Columns = ["source", "year", "n_states", "ccode1", "ccode2", "abb1", "abb2", "s_va", "s_vs", "s_b", "kappa_va", "kappa_vs", "kappa_b", "pi_va", "pi_vs", "pi_b", "taub"];

    public static Command Create(Session session)
    {
        var alliances = new Option<string>("--alliances") { HelpName = "SPELLS", Required = true, Description = "CSV with ccode1, ccode2, flags of obligations, from_year, to_year (ATOP or COW); - for standard input" };
        var members = new Option<string>("--members") { HelpName = "STATES", Required = true, Description = "CSV with ccode, stateabb, styear, endyear: the members of the system of states" };
        var year = Wish.Range("--year", "YEAR", "A year, or years as 1990-1995");
        year.Required = true;
        var source = new Option<string?>("--source") { HelpName = "NAME", Description = "What the column source holds; else the data set and its version" };
        var explain = Wish.Two("--explain", "The rows and steps behind the figures of two states, by COW number or letters");
        var json = Wish.Json("One line of JSON for each pair (docs/json.md)");
        var command = new Described("similarity", "Compare states' alliances: S, Cohen's kappa, Scott's pi, Kendall's tau-b")
        {
            Long = """
                A line of CSV for every two members of the system in the year, the lower COW number first. va is absolute, vs
                squared, b binary distance. What is not defined is empty. docs/measures/similarity.md has the formulas, the weights
                (data/measures/alliances.tsv) and when not to trust them.
                """,
            Examples =
            [
                ("All pairs of a year", "entente similarity --alliances atop_spells.csv --members cow_states.csv --year 1990"),
                ("What is behind one of them", "entente similarity --alliances atop_spells.csv --members cow_states.csv --year 1990 --explain USA RUS"),
                ("Some years, for a program", "entente similarity --alliances atop_spells.csv --members cow_states.csv --year 1990-1995 --json | jq .s_vs"),
            ],
        };
        foreach (var option in (Option[])[alliances, members, year, source, explain, json]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            Wish.NotBoth(parsed.GetValue(explain) is { Length: > 0 }, parsed.GetValue(json));
            var path = parsed.GetValue(alliances)!;
            var file = AllianceFile.Read(path, AllianceCoding.Load(session.DataFolder), session.In);
            var states = MemberFile.Read(parsed.GetValue(members)!);
            var years = parsed.GetValue(year)!.Value;
            Check(years, "alliance spell", path, file.Years);
            Check(years, "member", parsed.GetValue(members)!, states.Years);
            foreach (var note in file.Notes) session.Say($"entente: {note}");
            var named = new Named(parsed.GetValue(source) ?? SourceName(file.Coding.Source, path), states.Letters);
            if (parsed.GetValue(explain) is [var a, var b])
                for (var y = years.First; y <= years.Last; y++) SimilarityPage.Write(session, named, file, Portfolios.Of(y, states.Spells, file.Spells), a, b);
            else Print(session, named, file, states, years, parsed.GetValue(json));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>What figures are called: the source, and the letters of states.</summary>
    internal sealed record Named(string Source, IReadOnlyDictionary<int, string> Letters)
    {
        public string Of(int state) => Letters[state];
    }

    private static void Print(Session session, Named named, AllianceFile file, MemberFile states, NumberRange years, bool json)
    {
        if (!json) CsvLine.Write(session.Out, Columns);
        for (var y = years.First; y <= years.Last; y++)
        {
            var all = Portfolios.Of(y, states.Spells, file.Spells);
            Tell(session, file, all);
            for (var i = 0; i < all.States.Count; i++)
                for (var j = i + 1; j < all.States.Count; j++)
                {
                    var row = SimilarityJson.Of(named.Source, all, i, j, named.Of, Similarity.Of(new Crosstab(all.Row(i), all.Row(j))));
                    if (json) Door.Print(session, row, pretty: false);
                    else Line(session.Out, row);
                }
        }
    }

    private static void Line(TextWriter to, SimilarityJson r) => CsvLine.Write(to,
        r.Source, CsvLine.Whole(r.Year), CsvLine.Whole(r.States), CsvLine.Whole(r.Ccode1), CsvLine.Whole(r.Ccode2), r.Abb1, r.Abb2,
        CsvLine.Index(r.SAbsolute), CsvLine.Index(r.SSquared), CsvLine.Index(r.SBinary),
        CsvLine.Index(r.KappaAbsolute), CsvLine.Index(r.KappaSquared), CsvLine.Index(r.KappaBinary),
        CsvLine.Index(r.PiAbsolute), CsvLine.Index(r.PiSquared), CsvLine.Index(r.PiBinary), CsvLine.Index(r.TauB));

    private static void Check(NumberRange years, string what, string path, (int First, int Last) covered)
    {
        if (years.First < covered.First || years.Last > covered.Last)
            throw new UserException($"{path}: no {what} in {(years.First < covered.First ? years.First : years.Last)}; its rows cover {covered.First} to {covered.Last}");
    }

    // Who stands in one of the two files only.
    private static void Tell(Session session, AllianceFile file, Portfolios all)
    {
        var strangers = file.Spells.Where(s => s.Covers(all.Year) && (all.Place(s.From) is null || all.Place(s.To) is null)).ToList();
        if (strangers is [var first, ..])
            session.Say($"entente: {all.Year}: {strangers.Count} spell{(strangers.Count > 1 ? "s" : "")} left out, of states that are no members then, such as {(all.Place(first.From) is null ? first.From : first.To)} (row {first.Row})");
        var alone = Enumerable.Range(0, all.States.Count).Count(i => all.Row(i).Count((byte)0) == all.States.Count - 1);
        if (alone > 0) session.Say($"entente: {all.Year}: {alone} of {all.States.Count} members have no spell; their portfolios hold only themselves");
    }

    // ATOP5.1, or another version where the file's name says so.
    private static string SourceName(string source, string path) =>
        Version().Match(Path.GetFileName(path)) is { Success: true, Groups: [_, var version] } ? source.TrimEnd("0123456789.".ToCharArray()) + version.Value : source;

    [GeneratedRegex(@"(?:^|[_\-\s])v(\d+(?:\.\d+)*)", RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
