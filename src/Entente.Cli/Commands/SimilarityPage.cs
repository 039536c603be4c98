using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Measures.Closeness;
using Entente.Ties;

namespace Entente.Cli.Commands;

/// <summary>The rows and steps behind the similarity of two states, so that a reader can redo it by hand.</summary>
internal static class SimilarityPage
{
    public static void Write(Session session, SimilarityCommand.Named named, AllianceFile file, Portfolios all, string a, string b)
    {
        var (i, j) = (Place(all, named, a), Place(all, named, b));
        if (i == j) throw UserException.Usage($"--explain wants two states, and \"{a}\" and \"{b}\" are one");
        if (all.States[i] > all.States[j]) (i, j) = (j, i);
        var (first, second) = (named.Of(all.States[i]), named.Of(all.States[j]));
        var page = new Page(session);
        page.Title($"{first} ({all.States[i]}) and {second} ({all.States[j]}) in {all.Year}, {named.Source}");
        page.Note($"n = {all.States.Count}, the members of the system in {all.Year}, these two among them. Digits of the flags: {file.Coding.Column.Replace('_', ' ')}; they count {string.Join(' ', file.Coding.Commitments)}, and the strongest is the commitment. A state is committed to itself with {Portfolios.Strongest}. Spells {(file.Coding.Mutual ? "hold both ways" : "hold the way they are listed")}.");
        Commitments(session, page, named, file, all, i, j);
        var table = new Crosstab(all.Row(i), all.Row(j));
        Table(session.Out, page, table, first, second);
        Steps(session.Out, page, table);
        page.Gap();
    }

    private static int Place(Portfolios all, SimilarityCommand.Named named, string word)
    {
        for (var i = 0; i < all.States.Count; i++)
            if (named.Of(all.States[i]).Equals(word, StringComparison.OrdinalIgnoreCase) || all.States[i].ToString(CultureInfo.InvariantCulture) == word) return i;
        throw UserException.Usage($"no member \"{word}\" in {all.Year}; a state is named by its COW number or letters, such as {all.States[0]} or {named.Of(all.States[0])}");
    }

    private static void Commitments(Session session, Page page, SimilarityCommand.Named named, AllianceFile file, Portfolios all, int i, int j)
    {
        var (first, second) = (named.Of(all.States[i]), named.Of(all.States[j]));
        var either = Enumerable.Range(0, all.States.Count).Where(k => all.Row(i)[k] > 0 || all.Row(j)[k] > 0).ToList();
        page.Heading("Commitments", $"{either.Count} states; to the other {all.States.Count - either.Count} both have 0");
        session.Out.WriteLine($"  {"to",-6}{first,6}{second,6}   spells of {all.Year}: flags, years, row");
        foreach (var k in either)
            session.Out.WriteLine($"  {Clean.Line(named.Of(all.States[k])),-6}{all.Row(i)[k],6}{all.Row(j)[k],6}   {string.Join("; ", Spells(i, k).Concat(Spells(j, k)))}".TrimEnd());

        IEnumerable<string> Spells(int from, int to) => from == to ? [] : file.Spells.Where(s => s.Covers(all.Year) && Joins(s, all.States[from], all.States[to]))
            .Select(s => $"{Clean.Line(named.Of(all.States[from]))} {s.Flags} {s.FirstYear}–{s.LastYear} row {s.Row}");
    }

    private static bool Joins(AllianceSpell s, int from, int to) => (s.From == from && s.To == to) || (s.Mutual && s.From == to && s.To == from);

    private static void Table(TextWriter to, Page page, in Crosstab t, string first, string second)
    {
        page.Heading("How often each two commitments meet", $"rows {first}, columns {second}");
        to.WriteLine($"  {"",6}{string.Concat(Enumerable.Range(0, t.Grades).Select(b => $"{b,7}"))}{"sum",8}");
        for (var a = 0; a < t.Grades; a++)
        {
            to.Write($"  {a,6}");
            for (var b = 0; b < t.Grades; b++) to.Write($"{t[a, b],7}");
            to.WriteLine($"{t.OfFirst(a),8}");
        }
        to.Write($"  {"sum",6}");
        for (var b = 0; b < t.Grades; b++) to.Write($"{t.OfSecond(b),7}");
        to.WriteLine($"{t.Total,8}");
    }

    private static void Steps(TextWriter to, Page page, in Crosstab t)
    {
        page.Heading("Steps", "docs/measures/similarity.md");
        foreach (var (name, sign, distance) in (ReadOnlySpan<(string, string, Distance)>)[("absolute", "|a − b|", Distance.Absolute), ("squared", "(a − b)²", Distance.Squared), ("binary", "allied to one only", Distance.Binary)])
        {
            var observed = Similarity.Observed(t, distance);
            var most = Similarity.Between(0, t.Grades - 1, distance);
            to.WriteLine($"  {name}: Σ {sign} = {observed}");
            to.WriteLine($"    S = 1 − 2 × {observed} / ({t.Total} × {most}) = {Figure(Similarity.S(t, distance))}");
            to.WriteLine($"    κ = 1 − {observed} / {Figure(Similarity.ExpectedOfTwo(t, distance))} = {Figure(Similarity.Kappa(t, distance))}   expected: each keeps its own sums");
            to.WriteLine($"    π = 1 − {observed} / {Figure(Similarity.ExpectedOfPool(t, distance))} = {Figure(Similarity.Pi(t, distance))}   expected: the sums of the two together");
        }
        var tau = KendallTauB.Pairs(t);
        to.WriteLine($"  τ-b = ({tau.Concordant} − {tau.Discordant}) / √({tau.UntiedInFirst} × {tau.UntiedInSecond}) = {Figure(tau.Value)}");
    }

    private static string Figure(double? value) => CsvLine.Index(value)?.Replace('-', '−') ?? "not defined (0 / 0)";
}
