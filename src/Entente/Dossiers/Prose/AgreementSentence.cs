using Entente.Dossiers.Ledgers;
using Entente.Dossiers.Sections;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Prose;

/// <summary>Tells an agreement with its steps in a sentence: signed, ratified, in force.</summary>
internal static class AgreementSentence
{
    public static BriefSentence Of(Desk desk, MergedAgreement m, bool dateFirst)
    {
        var name = Nouns.WithArticle(m.Name);
        var many = Nouns.IsPluralPhrase(m.Name);
        var (was, has) = (many ? "were" : "was", many ? "are" : "is");
        var doubts = desk.Doubts.Of(m.Entries.Select(a => a.Sentence));
        var steps = new[] { AgreementStatus.Signed, AgreementStatus.Agreed, AgreementStatus.Ratified, AgreementStatus.InForce, AgreementStatus.Ended }
            .Where(s => m.At(s).Any() && !(s == AgreementStatus.Agreed && m.At(AgreementStatus.Signed).Any())).ToList();
        var sentence = new SentenceBuilder();
        if (steps.Count == 0)
        {
            var planned = m.Entries[0];
            var intro = m.Entries.All(a => a.Attribution.Count > 0) ? desk.Telling.Introduction(planned.Attribution, planned.Sentence.Document) : null;
            return sentence.Add($"{intro}{name} {has} envisaged, not signed", desk.Notes.Cite(m.Entries.Select(a => a.Sentence).Take(3)), doubts).End();
        }
        for (var i = 0; i < steps.Count; i++)
        {
            var told = m.At(steps[i]).ToList();
            var step = AgreementSection.Step(desk, m, steps[i]);
            var claim = told.TrueForAll(a => a.Attribution.Count > 0) ? desk.Telling.Introduction(told[0].Attribution, told[0].Sentence.Document) : null;
            var verb = steps[i] switch
            {
                AgreementStatus.Signed => $"{was} signed",
                AgreementStatus.Agreed => AgreementNames.Kind(m.Name) is "agreement" or "accord" or "deal" ? $"{was} reached" : $"{was} agreed",
                AgreementStatus.Ratified => i > 0 && claim is null && steps[i - 1] is AgreementStatus.Signed or AgreementStatus.Agreed ? "ratified" : $"{was} ratified",
                AgreementStatus.InForce => "entered into force",
                _ => "ended",
            };
            var when = WhenPhrase.Of(step.When);
            var led = i == 0 && dateFirst && claim is null && when.Length > 0 && steps.Count == 1;
            var subject = i == 0 ? name + " " : claim is null ? "" : many ? "they " : "it ";
            var words = led ? $"{English.Capital(when)}, {subject}{verb}" : $"{claim}{subject}{verb} {when}".TrimEnd();
            var link = i == 0 ? "" : claim is not null ? "; " : i == steps.Count - 1 ? "and " : ", ";
            sentence.Add(link + words, desk.Notes.Cite(desk.Evidence.OnePerWitness(told.Select(a => a.Sentence)).Take(3)), i == 0 ? doubts : null);
        }
        return sentence.End();
    }
}
