using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Measures.Closeness;
using Entente.Model;

namespace Entente.Cli.Commands;

/// <summary>The roll calls and steps behind the agreement of two states, so that a reader can redo it by hand.</summary>
internal static class VotesPage
{
    /// <summary>Writes a page for each session, or for the last one in which both took part.</summary>
    public static void Write(Session session, IReadOnlyList<string> states, IReadOnlyList<RollCall> calls, string a, string b, bool all)
    {
        var (i, j) = (Place(states, a), Place(states, b));
        if (i == j) throw UserException.Usage($"--explain wants two states, and \"{a}\" and \"{b}\" are one");
        if (i > j) (i, j) = (j, i);
        var sessions = calls.GroupBy(c => c.Session).OrderBy(g => g.Key).Where(g => g.Any(c => Both(c, i, j))).ToList();
        if (sessions.Count == 0) throw new UserException($"{states[i]} and {states[j]} took part in no roll call together");
        foreach (var votes in all ? sessions : sessions[^1..]) Session(session, states[i], states[j], [.. votes], votes.Key, i, j);
    }

    private static void Session(Session session, string first, string second, List<RollCall> votes, int number, int i, int j)
    {
        var agreement = VotingAgreement.Of(votes, number, i, j);
        var page = new Page(session);
        page.Title($"{first} and {second} in session {number} ({agreement.Year})");
        page.Note($"{votes.Count} roll calls; both took part in {agreement.All}, of which {agreement.All - agreement.Contested} were unanimous. Yes is 1, abstain 2, no 3.");
        foreach (var (title, unanimous) in (ReadOnlySpan<(string, bool)>)[("Contested", false), ("Unanimous", true)])
        {
            page.Heading(title, $"rows {first}, columns {second}");
            session.Out.WriteLine($"  {"",8}{"yes",8}{"abstain",9}{"no",8}");
            foreach (var x in (ReadOnlySpan<Ballot>)[Ballot.Yes, Ballot.Abstain, Ballot.No])
                session.Out.WriteLine($"  {Word(x),-8}{Count(x, Ballot.Yes),8}{Count(x, Ballot.Abstain),9}{Count(x, Ballot.No),8}");

            int Count(Ballot x, Ballot y) => votes.Count(c => c.Unanimous == unanimous && c.Ballots[i] == x && c.Ballots[j] == y);
        }
        page.Heading("Steps", "docs/measures/votes.md");
        session.Out.WriteLine($"  agree_3pt   = 1 − Σ|a − b| / 2n = 1 − {agreement.Apart} / (2 × {agreement.Contested}) = {CsvLine.Index(agreement.ThreePoint) ?? "not defined (0 / 0)"}");
        session.Out.WriteLine($"  agree_exact = {agreement.Alike} / {agreement.All} = {CsvLine.Index(agreement.Exact)}");
        var apart = votes.Where(c => Both(c, i, j) && c.Ballots[i] != c.Ballots[j]).ToList();
        page.Heading("Roll calls on which they differ", $"{apart.Count}; on the other {agreement.Alike} they took the same position");
        foreach (var c in apart)
            session.Out.WriteLine($"  row {c.Row,-6} rcid {Clean.Line(c.Id),-8} {c.Day?.ToString("yyyy-MM-dd") ?? "",-12}{first} {Word(c.Ballots[i]),-9}{second} {Word(c.Ballots[j]),-9}{(c.Unanimous ? "unanimous" : "")}".TrimEnd());
        page.Gap();
    }

    private static bool Both(RollCall c, int i, int j) => c.Ballots[i] is not Ballot.None && c.Ballots[j] is not Ballot.None;

    private static string Word(Ballot ballot) => ballot.ToString().ToLowerInvariant();

    private static int Place(IReadOnlyList<string> states, string word)
    {
        for (var i = 0; i < states.Count; i++)
            if (states[i].Equals(word, StringComparison.OrdinalIgnoreCase)) return i;
        throw UserException.Usage($"no column \"{word}\"{Likeness.Suggest(word, states)}\nThe states are {string.Join(", ", states.Take(30))}");
    }
}
