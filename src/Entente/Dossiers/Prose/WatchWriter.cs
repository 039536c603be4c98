using Entente.Dossiers.Acts;
using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Sections;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Tells what is planned, threatened or conjectured, each as what it is.</summary>
internal sealed class WatchWriter(Desk desk, IReadOnlyList<MergedAgreement> agreements)
{
    private const int Plans = 4;
    private const int Conjectures = 4;
    private const int Years = 3;

    public IEnumerable<BriefSentence> Write()
    {
        var planned = desk.Between.Where(a => a.Best.Status is Status.Planned or Status.Threatened && IsAhead(a));
        foreach (var g in ActGroup.Of(desk, planned).OrderByDescending(g => g.Acts.Max(a => desk.Evidence.Published(a.Best.Sentence.Document))).ThenBy(g => g.Acts[0].Best.Id, StringComparer.Ordinal).Take(Plans))
            yield return ActSentence.Of(desk, g, null, false);
        foreach (var m in agreements.Where(m => m.Entries.All(e => e.Status == AgreementStatus.Planned) && m.Entries.Any(e => IsRecent(desk.Evidence.Published(e.Sentence.Document)))).Take(Plans)) yield return AgreementSentence.Of(desk, m, false);
        foreach (var q in QuestionSection.Of(desk).Where(q => IsRecent(q.Asked?.Latest)).Take(Conjectures)) yield return Conjecture(q);
    }

    // What nobody has told of for years is history, whether it came true or not.
    private bool IsRecent(DateOnly? told) => told is { } day && day >= desk.Input.AsOf.AddYears(-Years);

    // Still to come: its day is not past, and no later act of the kind between the two has come about since it was told.
    private bool IsAhead(Act plan)
    {
        var told = plan.Mentions.Max(m => desk.Evidence.Published(m.Sentence.Document));
        if (!IsRecent(told) || plan.When?.Latest < desk.Input.AsOf) return false;
        return !desk.Between.Any(a => a.Best.IsReal && a.When?.Earliest > told && desk.Record.Same.IsSamePair(a.Best, plan.Best));
    }

    private static BriefSentence Conjecture(OpenQuestion q)
    {
        var asked = q.Asked is null ? "A report without a date" : $"A report {WhenPhrase.Of(q.Asked)}".Replace(" on ", " of ", StringComparison.Ordinal).Replace(" in ", " of ", StringComparison.Ordinal);
        var sentence = new SentenceBuilder().Add(q.Speaker is { } speaker ? $"{English.Possessive(speaker)} words raise the question: “{q.Text}”" : $"{asked} raises the question: “{q.Text}”", q.Notes);
        return q.Answer is { } answer ? sentence.Add($"; since then, {answer}", q.AnsweredBy).End() : sentence.End();
    }
}
