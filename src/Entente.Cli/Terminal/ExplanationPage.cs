using System.Globalization;
using Entente.Dossiers.Pages;
using Entente.Measures.Relations;
using Entente.Relating;

namespace Entente.Cli.Terminal;

/// <summary>Prints the rows and steps behind one figure, so that a reader can do it again by hand.</summary>
internal static class ExplanationPage
{
    public static void Print(Page page, Explanation e, RelationAnswer answer)
    {
        var model = answer.Profile[e.Channel];
        var period = RelationWords.Period(e.Period, answer.Profile.By);
        page.Heading($"{answer.A}–{answer.B}, {period}", $"{answer.Set} · {RelationWords.Method} · {RelationWords.Of(answer.Profile.Scale)}");
        if (e.Acts.Count == 0) page.Note("no event that counts", 1);
        foreach (var day in e.Acts.GroupBy(a => a.Day))
            foreach (var act in day)
                page.Row(1, act.Score < 0 ? "▽" : "△", $"{act.Day:d MMM yyyy}  {Who(act.Direction, answer)}  {act.Code}", ($"score {Signed(act.Score)}", 12), ($"weight {act.Weight:0.##}", 12), ($"story-day {act.Story}", 13));
        page.Heading("Steps", "not centred until the last");
        if (e.Acts.Count > 0)
        {
            Step(page, "mean", $"Σ weight × score ÷ Σ weight = {Plain(e.Weighted)} ÷ {Plain(e.Weight)} = {Plain(e.Weighted / e.Weight)}");
            Step(page, "n_eff", $"(Σ W)² ÷ Σ W² over story-days = {Plain(e.Weight)}² ÷ {Plain(e.Squares)} = {Plain(e.Row.Effective)}{(e.Row.Insufficient ? ", fewer than 5: insufficient" : "")}");
        }
        Step(page, "before", e.First ? $"start of every pair: {Plain(e.Before.Mean)}, variance {Plain(e.Before.Variance)}"
            : $"level {Plain(e.Before.Mean)}, variance {Plain(e.Before.Variance)}{(e.GapSteps > 0 ? $", {e.GapSteps} silent periods × {Plain(model.MeanStep)} included" : "")}");
        if (e.ObservationVariance is not { } noise || e.Usual is not { } usual)
            Step(page, "level", $"nothing was seen: the level stays, its variance grows{(e.First ? "" : $" by {Plain(model.MeanStep)}")} to {Plain(e.After.Variance)}");
        else
        {
            Step(page, "noise", $"σ² ÷ n_eff + τ² = {Plain(model.Noise)} ÷ {Plain(e.Row.Effective)} + {Plain(model.PeriodNoise)} = {Plain(noise)}");
            Hypothesis(page, "usual", usual, e, noise, e.First ? 0 : model.Drift);
            if (e.Broken is { } broken)
            {
                Hypothesis(page, "break", broken, e, noise, model.Drift + model.BreakVariance);
                Step(page, "which", $"{Plain(model.BreakShare)} × e^{Plain(broken.LogDensity)} ÷ ({Plain(model.BreakShare)} × e^{Plain(broken.LogDensity)} + {Plain(1 - model.BreakShare)} × e^{Plain(usual.LogDensity)}): a break with probability {Plain(e.BreakProbability)}");
            }
            Step(page, "level", $"both weighted by their probability: {Plain(e.After.Mean)}, variance {Plain(e.After.Variance)}");
        }
        Step(page, "index", $"level − centre of the data set = {Plain(e.After.Mean)} − {Plain(answer.Profile.Centre(e.Channel))} = {Signed(e.Row.Level)}");
        Step(page, "band", $"± {Plain(model.FilterWidth)} × √{Plain(e.After.Variance)}, cut at ±10 of the scale: {Signed(e.Row.Low)} to {Signed(e.Row.High)}");
        page.Gap();
    }

    private static void Hypothesis(Page page, string name, Hypothesis h, Explanation e, double noise, double step) =>
        Step(page, name, $"variance {Plain(e.Before.Variance)} + {Plain(step)} = {Plain(h.Predicted)}; gain {Plain(h.Predicted)} ÷ ({Plain(h.Predicted)} + {Plain(noise)}) = {Plain(h.Gain)}; level {Plain(e.Before.Mean)} + {Plain(h.Gain)} × ({Plain(e.Weighted / e.Weight)} − {Plain(e.Before.Mean)}) = {Plain(h.Mean)}, variance {Plain(h.Variance)}; log density {Plain(h.LogDensity)}");

    private static void Step(Page page, string name, string text) => page.Hanging(" " + name, 10, text, TextRole.Plain);

    private static string Who(Direction direction, RelationAnswer answer) => direction switch
    {
        Direction.Forward => $"{answer.A} → {answer.B}",
        Direction.Backward => $"{answer.B} → {answer.A}",
        _ => $"{answer.A} ↔ {answer.B}",
    };

    private static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Signed(double value) => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);
}
