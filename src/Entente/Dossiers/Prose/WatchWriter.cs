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

    public IEnumerable<BriefSentence> Write()
    {
        var planned = desk.Between.Where(a => a.Best.Status is Status.Planned or Status.Threatened);
        foreach (var g in ActGroup.Of(desk, planned).OrderByDescending(g => g.Acts.Max(a => desk.Evidence.Published(a.Best.Sentence.Document))).ThenBy(g => g.Acts[0].Best.Id, StringComparer.Ordinal).Take(Plans))
            yield return ActSentence.Of(desk, g, null, false);
        foreach (var m in agreements.Where(m => m.Entries.All(e => e.Status == AgreementStatus.Planned)).Take(Plans)) yield return AgreementSentence.Of(desk, m, false);
        foreach (var q in QuestionSection.Of(desk).Take(Conjectures)) yield return Conjecture(q);
    }

    private static BriefSentence Conjecture(OpenQuestion q)
    {
        var asked = q.Asked is null ? "A report without a date" : $"A report {WhenPhrase.Of(q.Asked)}".Replace(" on ", " of ", StringComparison.Ordinal).Replace(" in ", " of ", StringComparison.Ordinal);
        var sentence = new SentenceBuilder().Add(q.Speaker is { } speaker ? $"{speaker} leaves open: “{q.Text}”" : $"{asked} leaves open: “{q.Text}”", q.Notes);
        return q.Answer is { } answer ? sentence.Add($"; since then, {answer}", q.AnsweredBy).End() : sentence.End();
    }
}
