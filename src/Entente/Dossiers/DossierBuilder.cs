using Entente.Dossiers.Prose;
using Entente.Dossiers.Sections;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers;

/// <summary>Builds the dossier of two actors from what a store holds on them. Pure: equal input gives an equal dossier.</summary>
public static class DossierBuilder
{
    /// <summary>Builds it. Sections are written in the order in which they are read, so that notes are numbered as one meets them.</summary>
    public static Dossier Build(DossierInput input)
    {
        var desk = new Desk(input);
        var agreements = AgreementSection.Merge(desk);
        desk.Doubts = DoubtSection.Find(desk, agreements);
        var told = ExchangeSection.Tell(desk);
        var empty = desk.Between.Count + agreements.Count == 0 && told.IsEmpty ? EmptyDossier.Of(desk) : null;
        var brief = empty is null ? new BriefWriter(desk, agreements, told).Write() : [];
        var timeline = TimelineSection.Of(desk);
        var lines = AgreementSection.Of(desk, agreements);
        var exchanges = ExchangeSection.Of(desk, told);
        var thirds = ThirdPartySection.Of(desk);
        var doubts = DoubtSection.Of(desk);
        var questions = QuestionSection.Of(desk);
        var telling = SourceSection.Telling(desk);
        return new Dossier(Head(desk, telling, doubts), empty, brief, timeline, lines, exchanges, thirds, doubts, questions,
            SourceSection.Of(desk, telling), CannotSay(), desk.Notes.Notes);
    }

    private static DossierHead Head(Desk desk, IReadOnlyList<Document> telling, DoubtList doubts)
    {
        var input = desk.Input;
        var copies = telling.Count(d => SourceSection.IsCopy(desk, d));
        var last = telling.Select(d => d.Date).OfType<When>().OrderBy(w => w.Latest ?? DateOnly.MinValue).LastOrDefault();
        var likely = doubts.Rivals.Count(d => d.Likely is not null);
        var counts = new DossierCounts(desk.Between.Count, telling.Count - copies, copies, telling.Count, doubts.Rivals.Count + doubts.Claims.Count - likely, likely);
        return new DossierHead(input.A, input.B, input.Period, Desk.Cover(desk.Between.Select(a => a.When)), input.AsOf, counts, last,
            last?.Latest is { } day ? Math.Max(0, input.AsOf.DayNumber - day.DayNumber) : null, "English sources only", Former(desk));
    }

    private static string Former(Desk desk) => string.Join("; ", new[] { desk.Input.A, desk.Input.B }.Where(p => p.Former.Count > 0 && desk.Between.Any(a => p.Former.Contains(a.Best.Source.Actor!) || p.Former.Contains(a.Best.Recipient.Actor!)))
        .Select(p => $"{English.Join([.. p.Former.Select(desk.Naming.State)])} counted with {desk.Naming.State(p.Id)}"));

    private static IReadOnlyList<CannotSay> CannotSay() => [new("No trade flows in this store, so dependence is not computed.")];
}
