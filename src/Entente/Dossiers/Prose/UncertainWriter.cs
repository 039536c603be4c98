using Entente.Dossiers.Doubts;
using Entente.Dossiers.Words;

namespace Entente.Dossiers.Prose;

/// <summary>Tells what is in doubt: rival accounts one by one, weak claims by their number.</summary>
internal sealed class UncertainWriter(Desk desk)
{
    private const int RivalsTold = 4;

    public IEnumerable<BriefSentence> Write()
    {
        if (desk.Between.Count == 0) yield break;
        var rivals = desk.Doubts.All.Where(d => d.IsRival).ToList();
        foreach (var (d, i) in rivals.Take(RivalsTold).Select((d, i) => (d, i + 1))) yield return Rival(d, i);
        if (rivals.Count > RivalsTold) yield return new SentenceBuilder().Add($"{English.Count(rivals.Count - RivalsTold, "more doubt")} of this kind {(rivals.Count - RivalsTold == 1 ? "stands" : "stand")} below", section: "doubts").End();
        var claims = desk.Doubts.All.Where(d => !d.IsRival).GroupBy(d => d.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (claims.Count > 0) yield return Claims(claims);
        if (rivals.Count == 0 && claims.Count == 0) yield return new SentenceBuilder().Add("No contradiction was found among these documents", section: "sources").End();
    }

    private BriefSentence Rival(RawDoubt d, int number)
    {
        var sentence = new SentenceBuilder().Add(DoubtQuestions.Of(desk, d) + (d.Kind == "actor" ? " One account names" : " One account says"));
        for (var i = 0; i < d.Accounts.Count; i++)
        {
            var link = i == 0 ? "" : i == d.Accounts.Count - 1 ? (d.Accounts.Count == 2 ? "and the other " : "and another ") : ", another ";
            sentence.Add(link + Value(d, i), desk.Notes.Cite(desk.Evidence.OnePerWitness(d.Accounts[i].Sentences).Take(3)), i == d.Accounts.Count - 1 ? [number] : null);
        }
        return sentence.Add(d.Likely is { } likely ? $"; {Value(d, likely)} is likely" : "; which is right stays open").End();
    }

    // Words of the text are quoted, dates and numbers told.
    private static string Value(RawDoubt d, int i) => d.Accounts[i].Value is var v && d.Kind == "date" && v.Any(char.IsDigit) && !v.Any(c => c is '"') && WhenWords(v) ? WhenPhrase.InFull(v) : d.Kind is "number" or "fact" or "actor" && v != d.Accounts[i].Quote ? v : $"“{v}”";

    private static bool WhenWords(string v) => v.Length < 30 && !v.StartsWith("On ", StringComparison.Ordinal) && !v.StartsWith("In ", StringComparison.Ordinal);

    private BriefSentence Claims(List<IGrouping<string, RawDoubt>> kinds)
    {
        var sentence = new SentenceBuilder().Add("Of the claims about the two,");
        for (var i = 0; i < kinds.Count; i++)
        {
            var n = kinds[i].Count();
            var what = kinds[i].Key switch
            {
                "vague" => n == 1 ? "1 is vague" : $"{English.Number(n)} are vague",
                "unattributed" => n == 1 ? "1 names no source" : $"{English.Number(n)} name no source",
                "single-source" => n == 1 ? "1 rests on a single source" : $"{English.Number(n)} rest on a single source each",
                _ => $"{English.Count(n, "other")} {(n == 1 ? "is" : "are")} open",
            };
            sentence.Add((i == 0 ? "" : i == kinds.Count - 1 ? "and " : ", ") + what, desk.Notes.Cite(kinds[i].Select(d => d.Accounts[0].Sentences[0]).Take(3)), section: "doubts");
        }
        return sentence.End();
    }
}
