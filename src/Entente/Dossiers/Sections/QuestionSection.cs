using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Sections;

/// <summary>Lists conjectures and looks whether later evidence in the store answers them.</summary>
internal static class QuestionSection
{
    private const int Rows = 12;

    public static IReadOnlyList<OpenQuestion> Of(Desk desk)
    {
        var told = desk.Between.SelectMany(a => a.Mentions).Select(m => m.Sentence.Document).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. desk.Input.Questions.Where(q => QuestionText.IsReadable(q.Text)).Where(q => Concerns(desk, q) == 2 || Concerns(desk, q) == 1 && told.Contains(q.Sentence.Document))
                .GroupBy(q => q.Sentence.Text).Select(g => g.OrderBy(q => desk.Evidence.Witness(q.Sentence.Document) == q.Sentence.Document ? 0 : 1).ThenBy(q => q.Id, StringComparer.Ordinal).First())
                .OrderByDescending(q => Concerns(desk, q)).ThenByDescending(q => desk.Evidence.Published(q.Sentence.Document)).ThenBy(q => q.Id, StringComparer.Ordinal)
                .Take(Rows).Select(q => Row(desk, q)),
        ];
    }

    private static int Concerns(Desk desk, Question q) => (q.Actors.Any(desk.Input.A.Is) ? 1 : 0) + (q.Actors.Any(desk.Input.B.Is) ? 1 : 0);

    private static OpenQuestion Row(Desk desk, Question q)
    {
        var answer = Answer(desk, q);
        return new OpenQuestion(q.Id, QuestionText.Of(q.Text, desk.Input), desk.Telling.Speaker(q.Attribution, q.Sentence.Document) is { } speaker ? English.Typographic(speaker) : null, desk.Evidence.Document(q.Sentence.Document)?.Date,
            desk.Notes.Cite(q.Sentence), answer is null ? [] : desk.Cite(answer), answer is null ? null : Words(desk, answer));
    }

    // The first real act of the asked type between two of those asked about, after the document; where one acts on the other, it is
    // the one asked about first: what North Korea gives does not answer whether Russia will give.
    private static Act? Answer(Desk desk, Question q)
    {
        if (q.Type is not { } type || desk.Evidence.Document(q.Sentence.Document)?.Date?.Latest is not { } asked) return null;
        var asking = q.Actors.Select(desk.Canonical).ToHashSet(StringComparer.Ordinal);
        if (asking.Count < 2) return null;
        return desk.All.Where(a => a.Best.Type == type && a.Best.IsReal && a.When?.Earliest > asked
                && (a.Best.Reciprocal || desk.Canonical(a.Best.Source.Actor!) == desk.Canonical(q.Actors[0])) && asking.Contains(desk.Canonical(a.Best.Source.Actor!)) && asking.Contains(desk.Canonical(a.Best.Recipient.Actor!)))
            .OrderBy(a => a.When).ThenBy(a => a.Best.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    private static string Words(Desk desk, Act act)
    {
        var (subjects, recipient) = desk.Telling.Parts(act.Best);
        return English.Typographic($"{desk.Telling.Clause(act, subjects, recipient)} {WhenPhrase.Of(act.When)}".TrimEnd());
    }
}
