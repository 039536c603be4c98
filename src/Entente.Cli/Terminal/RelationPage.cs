using System.Globalization;
using Entente.Dossiers.Pages;
using Entente.Measures.Relations;
using Entente.Relating;

namespace Entente.Cli.Terminal;

/// <summary>The page of one relation's index.</summary>
internal sealed class RelationPage(Page page, Func<string, string> nameOf)
{
    private const int Room = 88, Recent = 12;
    private const char Blank = '\u2800'; // lines are broken at blanks, and a chart must not be

    public void Print(RelationAnswer answer, RelationRecord record)
    {
        var (a, b) = (Named(answer.A), Named(answer.B));
        var by = RelationWords.Of(answer.Profile.By);
        if (answer.Both is not { Rows.Count: > 0 } series)
        {
            page.Heading($"{a} – {b}", $"{answer.Set} · relation index");
            page.Note($"no event between the two in {answer.Set} that counts{(answer.AsOf is { } day ? $" and was public by {day:d MMM yyyy}" : "")}; rows in all: {record.Count:N0}", 1);
            LeftOut(record);
            return;
        }
        var rows = series.Rows;
        var said = rows.Count(r => !r.Tone.Insufficient);
        page.Title($"{a} – {b}");
        page.Note($"{answer.A}–{answer.B} · {RelationWords.Period(rows[0].Period, series.By)} to {RelationWords.Period(rows[^1].Period, series.By)} · {(answer.AsOf is { } asOf ? $"as of {asOf:d MMM yyyy}" : "all that is there")}{(series.Smoothed ? " · smoothed: every period knows what came after it" : "")}");
        if (rows.LastOrDefault(r => !r.Tone.Insufficient) is { Period: > 0 } last)
            page.Hanging("", 0, $"Index {Signed(last.Tone.Level)} in {RelationWords.Period(last.Period, series.By)}, 90 %: {Signed(last.Tone.Low)} to {Signed(last.Tone.High)}{Against(last)}");
        page.Note($"{said} of {rows.Count} {by}s have 5 effective events or more; {rows.Sum(r => r.Volume.Events):N0} events from {rows.Sum(r => r.Volume.Rows):N0} rows of {answer.Set}, independence unknown");
        page.Heading($"Relation index, {(series.By is By.Week ? "weekly" : "monthly")}", $"{RelationWords.Method} · {RelationWords.Of(series.Set.Scale)} · {Centre(series.Set)}");
        foreach (var line in RelationChart.Lines(rows, Room)) page.Hanging($"{line.Label,6} {(line.Label.Length > 0 ? "┤" : "│")}", 8, line.Text.Replace(' ', Blank));
        page.Hanging("", 8, RelationChart.Axis(rows, Room, p => RelationWords.Period(p, series.By)).Replace(' ', Blank), TextRole.Dim);
        page.Hanging("volume  ", 8, RelationChart.Volume(rows, Room));
        page.Note("line: index · dots: edges of the 90 % band · ╱ and ·: fewer than 5 effective events", 8);
        Recently(rows, series.By);
        Answers(answer);
        Differences(answer);
        if (answer.Contexts.Count > 0)
        {
            page.Heading("By context", "plain mean of the stretch, no model");
            foreach (var (name, tone) in answer.Contexts.Take(8)) page.Row(1, " ", name, ($"{tone.Events,5} events", 12), (tone.Mean is { } m ? Signed(m) : "insufficient", 12));
            if (answer.Contexts.Count > 8) page.Note($"{answer.Contexts.Count - 8} more: --json", 1);
        }
        LeftOut(record);
        page.Gap();
    }

    private void Recently(IReadOnlyList<RelationPeriod> rows, By by)
    {
        page.Heading("The last periods", $"{Math.Min(Recent, rows.Count)} of {rows.Count} · all: --json");
        page.Row(1, " ", "", ("index", 6), ("90 % band", 13), ("n_eff", 5), ("events", 6), ("deeds", 5), ("words", 5), ("talks", 5), ("volume", 6));
        foreach (var r in rows.Skip(rows.Count - Recent))
        {
            var sign = r.Tone.Index is null or 0 ? " " : r.Tone.Index > 0 ? "△" : "▽";
            page.Row(1, sign, RelationWords.Period(r.Period, by), (r.Tone.Index is { } i ? Signed(i) : "╱", 6), (Signed(r.Tone.Low) + " to " + Signed(r.Tone.High), 13),
                (r.Tone.Effective.ToString("0.0", CultureInfo.InvariantCulture), 5), (r.Tone.Events.ToString(CultureInfo.InvariantCulture), 6),
                (Mean(r.Deeds), 5), (Mean(r.Words), 5), (Mean(r.Consultations), 5), (r.Volume.AgainstPast is { } v ? $"×{v:0.0}" : "", 6));
        }
        page.Note("deeds, words, talks: mean score of the period's own events, not centred; volume: against the pair's own past", 1);
        if (rows.Any(r => r.MixChanged)) page.Note($"The sources changed in {string.Join(", ", rows.Where(r => r.MixChanged).Select(r => RelationWords.Period(r.Period, by)).Take(6))}: a jump there may be theirs", 1);
    }

    private void Answers(RelationAnswer answer)
    {
        page.Heading("Answers in kind", "within 7 days · chance: the same days turned round the calendar");
        foreach (var (acts, x) in answer.Answers)
        {
            var (from, to) = acts is Direction.Forward ? (answer.A, answer.B) : (answer.B, answer.A);
            var week = x.Within.FirstOrDefault(w => w.Days == 7);
            page.Row(1, x.Kind.StartsWith("coop", StringComparison.Ordinal) ? "△" : "▽", $"{from} → {to}, {x.Kind}, {x.Acts} days", week.Days > 0
                ? ($"answered {week.Answered:P0}{(week.Expected is { } e ? $", {e:P0} by chance" : "")}{(week.P is { } p ? $", p {(p < 0.01 ? "< 0.01" : p.ToString("0.00", CultureInfo.InvariantCulture))}" : "")}{(x.MedianLag is { } lag ? $", median {lag} d" : "")}", 50) : ("fewer than 10: too few to say", 50));
        }
        page.Note("p: share of turned calendars with at least as many answers. Preceded and followed, not caused.", 1);
    }

    private void Differences(RelationAnswer answer)
    {
        if (answer.Forward is not { Rows.Count: > 0 } forward || answer.Backward is not { Rows.Count: > 0 } backward) return;
        if (Asymmetry.Of(forward, backward).LastOrDefault(x => x.Difference is not null) is not { Difference: { } difference } last) return;
        page.Heading("Asymmetry", $"{RelationWords.Period(last.Period, forward.By)}, the last with figures both ways");
        page.Hanging(" ", 1, $"{answer.A} towards {answer.B} {Signed(last.Forward!.Value)}, {answer.B} towards {answer.A} {Signed(last.Backward!.Value)}: difference {Signed(difference)}, 90 %: {Signed(last.Low)} to {Signed(last.High)}{(last is { Low: <= 0, High: >= 0 } ? ", within the error" : "")}");
    }

    private void LeftOut(RelationRecord record)
    {
        if (record.LeftOut.Count > 0) page.Note("Left out: " + string.Join(", ", record.LeftOut.Select(l => $"{l.Value:N0} rows ({l.Key})")), 1);
    }

    private string Named(string side) => string.Join(" and ", side.Split('+').Select(nameOf));

    private static string Against(RelationPeriod row) => row.Robustness is Robustness.WithinTheError ? "; the band holds the middle of the data set" : $"; by plain counts: {RelationWords.Of(row.Robustness)}";

    private static string Centre(SetProfile set) => set[Channel.Tone].Pairs == 0 || set.Centre(Channel.Tone) == 0 ? "−10 conflict to +10 cooperation"
        : $"0 is the data set’s median, {Signed(set.Centre(Channel.Tone))} on the scale";

    private static string Mean(ChannelPeriod c) => c.Mean is { } m ? Signed(m) : "";

    private static string Signed(double value) => value.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
