using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>Lays out the acts between the two, newest first.</summary>
internal static class TimelineSection
{
    public static Timeline Of(Desk desk)
    {
        var limit = desk.Input.TimelineRows <= 0 ? int.MaxValue : desk.Input.TimelineRows;
        return new Timeline(desk.Between.Count, [.. Desk.NewestFirst(desk.Between).Take(limit).Select(a => Row(desk, a))]);
    }

    private static int Reprints(Desk desk, Act act) => act.Mentions.Select(m => m.Sentence.Document).Distinct().Count(desk.Evidence.IsReprint);

    private static TimelineRow Row(Desk desk, Act act) => new(act.First.Id, act.Best.Id, [.. act.Events.Select(e => e.Id)], act.When, act.Best.Quad, desk.Telling.Headline(act), act.Best.Type,
        act.Best.Status, act.IsClaimed, desk.Telling.ClaimedBy(act), act.Best.Goldstein, desk.Evidence.Witnesses(act).Count, Reprints(desk, act), desk.Cite(act),
        desk.Doubts.Of(act.Mentions.Select(m => m.Sentence)));
}
