using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Pages;

/// <summary>The words that all pages share, so that terminal, Markdown and HTML say the same.</summary>
internal static class Wording
{
    public const string NoModel = "each sentence is built from stored facts; no language model";
    public const string TimelineKey = "▲ deed and △ word of cooperation, ▼ deed and ▽ word of conflict";
    public const string WitnessKey = "witnesses are original reports that tell of it";
    public const string NoRecord = "“No record” means that no document here speaks of it, not that it did not happen.";
    public const string ThisReport = "this report";
    public const string CopiesKey = "Copies of one text are one witness.";

    public static string Title(Dossier d) => $"{d.Head.A.Name} – {d.Head.B.Name}";

    public static string Code(Dossier d) => $"{d.Head.A.Id}–{d.Head.B.Id}";

    public static string Commanded(Dossier d, string command) => $"entente {command} {d.Head.A.Id} {d.Head.B.Id}";

    public static string Covered(Dossier d) => d.Head.Period is { } p ? "asked for: " + WhenText.Of(p) : d.Head.Covered is { } c ? WhenText.Of(c).Replace("–", " to ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal) : "no dates";

    public static string AsOf(Dossier d) => "as of " + WhenText.Of(When.Day(d.Head.AsOf));

    public static string Witnesses(int n) => English.Count(n, "witness", "witnesses");

    public static string EventCount(DossierCounts c) =>
        $"from {Witnesses(c.Witnesses)}, {(c.Copies == 1 ? "1 copy" : English.Count(c.Copies, "copy", "copies"))} folded";

    public static string DoubtCount(DossierCounts c) => $"{English.Number(c.DoubtsOpen)} open, {English.Number(c.DoubtsLikely)} with a likely answer";

    public static string LastReport(DossierHead h) => h.LastReportAge switch
    {
        null => "no dated report",
        0 => "last report on that day",
        1 => "last report 1 day before",
        { } n => $"last report {English.Number(n)} days before",
    };

    public static string TimelineCount(Timeline t) => t.Rows.Count < t.Total ? $"{English.Number(t.Rows.Count)} of {English.Number(t.Total)}, the newest" : English.Count(t.Total, "event");

    public static string QuadWord(QuadClass q) => q switch
    {
        QuadClass.MaterialCooperation => "material cooperation",
        QuadClass.VerbalCooperation => "verbal cooperation",
        QuadClass.MaterialConflict => "material conflict",
        _ => "verbal conflict",
    };

    public static string QuadSign(QuadClass q) => q switch
    {
        QuadClass.MaterialCooperation => "▲",
        QuadClass.VerbalCooperation => "△",
        QuadClass.MaterialConflict => "▼",
        _ => "▽",
    };

    public static bool IsCooperation(QuadClass q) => q is QuadClass.MaterialCooperation or QuadClass.VerbalCooperation;

    public static string StepSign(StepRecord r) => r switch { StepRecord.Recorded => "●", StepRecord.Claimed => "◐", _ => "○" };

    public static string StepText(AgreementStep s) => s.Record == StepRecord.None ? "no record" : s.When is null ? "no date" : WhenText.Of(s.When);

    public static string StatusText(TimelineRow r) => r.StatusWord;

    public static string Likely(DossierDoubt d)
    {
        if (d.Likely is null) return "Open: " + Lower(d.Reason);
        // "likely 9 Feb 2019: 2 witnesses against 1": the account has its letter.
        var reason = d.Resolution.Split(": ", 2)[^1];
        return $"Likely {d.Likely}: {reason}. {d.Reason}".Replace("..", ".", StringComparison.Ordinal);
    }

    public static string NotReal(GoodsLine g) => g.Status switch
    {
        Status.Planned => "planned",
        Status.Denied => "denied or cut off",
        Status.Threatened => "warned of or threatened",
        _ => "only supposed",
    };

    /// <summary>Where a note comes from: "sample chronicle, 21 Jun 2024, sentence 2".</summary>
    public static string Origin(Note n) => string.Join(", ", new[] { n.Outlet ?? n.Author ?? "outlet not named", n.Date is null ? "no date" : WhenText.Of(n.Date), $"sentence {n.Sentence.Index + 1}" });

    /// <summary>"1–3,7": numbers of notes, runs of three and more as a range.</summary>
    public static string Numbers(IReadOnlyList<int> notes)
    {
        List<string> parts = [];
        for (var i = 0; i < notes.Count;)
        {
            var j = i;
            while (j + 1 < notes.Count && notes[j + 1] == notes[j] + 1) j++;
            if (j - i >= 2) parts.Add($"{notes[i]}–{notes[j]}");
            else for (var k = i; k <= j; k++) parts.Add(notes[k].ToString(System.Globalization.CultureInfo.InvariantCulture));
            i = j + 1;
        }
        return string.Join(",", parts);
    }

    public static string Cite(Dossier d) => $"Cite: Entente, Dossier {d.Head.A.Name}–{d.Head.B.Name}, as of {d.Head.AsOf:yyyy-MM-dd}.";

    private static string Lower(string s) => s.Length > 1 && char.IsUpper(s[1]) ? s : char.ToLowerInvariant(s[0]) + s[1..];
}
