using System.Security.Cryptography;
using System.Text;
using Entente.Model;
using Entente.Reading.Dates;
using Entente.Reading.Events;
using Entente.Reading.Statuses;

namespace Entente.Reading.Ledgers;

/// <summary>Enters agreements into the ledger: who, about what, and how far they have come.</summary>
public sealed class AgreementReader(TermIndex subjects, WordClass agreementNouns, StatusReader statuses)
{
    private static readonly Dictionary<string, AgreementStatus> Steps = new(StringComparer.Ordinal)
    {
        ["sign"] = AgreementStatus.Signed, ["initial"] = AgreementStatus.Signed, ["ink"] = AgreementStatus.Signed, ["conclude"] = AgreementStatus.Signed,
        ["ratify"] = AgreementStatus.Ratified, ["approve"] = AgreementStatus.Ratified,
        ["reach"] = AgreementStatus.Agreed, ["strike"] = AgreementStatus.Agreed, ["seal"] = AgreementStatus.Agreed, ["clinch"] = AgreementStatus.Agreed, ["agree"] = AgreementStatus.Agreed, ["announce"] = AgreementStatus.Agreed, ["adopt"] = AgreementStatus.Agreed, ["complete"] = AgreementStatus.Agreed,
        ["terminate"] = AgreementStatus.Ended, ["denounce"] = AgreementStatus.Ended, ["suspend"] = AgreementStatus.Ended, ["abandon"] = AgreementStatus.Ended, ["expire"] = AgreementStatus.Ended, ["lapse"] = AgreementStatus.Ended, ["scrap"] = AgreementStatus.Ended, ["annul"] = AgreementStatus.Ended, ["end"] = AgreementStatus.Ended, ["replace"] = AgreementStatus.Ended, ["renounce"] = AgreementStatus.Ended, ["withdraw"] = AgreementStatus.Ended, ["tear"] = AgreementStatus.Ended, ["cancel"] = AgreementStatus.Ended, ["revoke"] = AgreementStatus.Ended,
        ["negotiate"] = AgreementStatus.Planned, ["discuss"] = AgreementStatus.Planned, ["plan"] = AgreementStatus.Planned, ["envisage"] = AgreementStatus.Planned, ["draft"] = AgreementStatus.Planned, ["propose"] = AgreementStatus.Planned, ["work"] = AgreementStatus.Planned, ["prepare"] = AgreementStatus.Planned, ["seek"] = AgreementStatus.Planned,
        ["force"] = AgreementStatus.InForce,
    };

    /// <summary>The agreements of a document, one entry for each step that a sentence tells.</summary>
    public IReadOnlyList<Agreement> Read(AnalysedDocument document, PartyReader parties, IReadOnlyList<DateMention> dates, Attribution.Speech speech, IReadOnlyList<Finding> findings)
    {
        List<Agreement> found = [];
        (List<string> Parties, int Sentence, int Paragraph)? last = null;
        foreach (var s in document.Sentences)
        {
            if (s.Sentence.Text.EndsWith('?') || s.IsTitle && s.Sentence.Text != document.Document.Title) continue;
            foreach (var t in s.Tokens)
            {
                if (t.Upos is not ("NOUN" or "PROPN") || !agreementNouns.Holds(s, t.Index) || t.Deprel is "compound") continue;
                var (status, step) = StepOf(s, t.Index);
                var frame = FrameReader.Of(s, t.Index, asNoun: true);
                var who = Parties(s, frame, step, parties);
                // "The agreement was signed", "these agreements": those of the agreement or of the two who acted just before.
                if (who.Count < 2 && step >= 0) who = Context(s, last, findings, who);
                if (who.Count < 2) continue;
                last = (who, s.Sentence.Index, s.Paragraph);
                if (status is null) continue;
                var reading = statuses.Of(s, step >= 0 && s.Tokens[step].Upos == "VERB" ? step : t.Index, isNoun: step < 0 || s.Tokens[step].Upos != "VERB");
                if (reading.IsNegated) continue;
                if (reading.Status is Status.Planned or Status.Hypothetical or Status.Threatened && status != AgreementStatus.Ended) status = AgreementStatus.Planned;
                Add(document, s, t.Index, step, who, status.Value, dates, speech, found);
            }
        }
        foreach (var f in findings)
        {
            if (f.Status is not Status.Happened || f.Sentence.IsTitle || f.Match.Rule.Id is not ("agree-agree" or "agree-sign" or "agree-ratify") || f.Match.Rule.Id == "agree-agree" && !f.Match.IsMutual) continue;
            var who = Distinct(f.Match.Sources.Concat(f.Match.Recipients));
            if (who.Count < 2 || found.Exists(a => a.Sentence.Index == f.Sentence.Sentence.Index)) continue;
            // A joint declaration or a framework is entered where it is signed; the word alone says too little.
            var paper = f.Match.Used.Where(t => f.Sentence.Tokens[t].Upos is "NOUN" or "PROPN").DefaultIfEmpty(f.Match.Predicate).First();
            // "a law to ratify the agreement": the law is none; where the sentence names nothing else, it says too little.
            if (f.Match.Rule.Id == "agree-ratify" && f.Sentence.Tokens[paper].Upos == "NOUN" && !agreementNouns.Holds(f.Sentence, paper))
                paper = f.Sentence.Tokens.FirstOrDefault(t => t.Upos is "NOUN" && agreementNouns.Holds(f.Sentence, t.Index)) is { } named ? named.Index : -1;
            if (paper < 0) continue;
            Add(document, f.Sentence, paper, f.Match.Predicate, who, Step(f.Sentence, f.Match.Predicate) ?? AgreementStatus.Agreed, dates, speech, found);
        }
        return found;
    }

    private void Add(AnalysedDocument document, AnalysedSentence s, int noun, int step, List<string> who, AgreementStatus status, IReadOnlyList<DateMention> dates, Attribution.Speech speech, List<Agreement> found)
    {
        var (first, last) = s.Subtree(noun);
        var name = NameOf(document, s, noun);
        var date = ClauseDates.ForClause(s, step >= 0 ? step : noun, dates);
        var id = "a-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Document.Id}|{s.Sentence.Index}|{noun}")))[..10];
        if (found.Exists(a => a.Sentence.Index == s.Sentence.Index && a.Status == status && a.Parties.SequenceEqual(who))) return;
        found.Add(new Agreement(id, who, name, subjects.Of(s, first, last), status, date?.When, s.Sentence, speech.Of(s, noun)));
    }

    // The noun with its modifiers: "comprehensive strategic partnership treaty".
    private static string NameOf(AnalysedDocument document, AnalysedSentence s, int noun)
    {
        if (s.Tokens[noun].Upos == "VERB")
        {
            // "agreed to strengthen their defence" is an agreement to strengthen their defence.
            var (_, end) = s.Subtree(noun);
            while (end > noun && s.Tokens[end].Upos == "PUNCT") end--;
            var start = noun + 1;
            while (start < end && !(s.Tokens[start].Form is "to" or "that" || s.Tokens[start].Form is "on" && s.Tokens[start + 1].Upos is not ("PROPN" or "NUM"))) start++;
            return start < end ? "agreement " + document.Document.Text[s.Tokens[start].Start..s.Tokens[end].End] : "agreement";
        }
        var first = noun;
        foreach (var c in s.Children(noun))
            if (c < first && s.Tokens[c].Deprel is "amod" or "compound" or "nummod") first = Math.Min(first, s.Subtree(c).First);
        var last = noun;
        foreach (var c in s.Children(noun))
            if (c > noun && s.Tokens[c].Deprel == "nmod" && FrameReader.Preposition(s, c) is "of" or "on") { last = c; break; }
        return document.Document.Text[s.Tokens[first].Start..s.Tokens[last].End];
    }

    private static (AgreementStatus? Status, int Step) StepOf(AnalysedSentence s, int noun)
    {
        foreach (var c in s.Children(noun))
            // "the armistice that ended the war" is not over: it is what ended it.
            if (s.Tokens[c].Deprel is "acl" or "acl:relcl" && Step(s, c) is { } own && (s.Child(c, "obj") < 0 || FrameReader.Of(s, c, asNoun: false).Objects.Contains(noun))) return (own, c);
        var t = s.Tokens[noun];
        while (t.Deprel == "conj" && t.Head >= 0) t = s.Tokens[t.Head];
        for (var up = 0; t.Head >= 0 && up < 2; up++)
        {
            var h = s.Tokens[t.Head];
            if (Step(s, h.Index) is { } step && !IsAside(s, t, h)) return (step, h.Index);
            if (h.Upos == "VERB") return (s.Child(noun, "nmod:poss") >= 0 || AnalysedSentence.Is(t.Deprel, "obl") ? null : h.Lemma is "be" ? AgreementStatus.Agreed : null, h.Index);
            t = h;
        }
        return (null, -1);
    }

    // "Under the agreement Russia cancels the debt", "the treaty ended the war": something else is cancelled and ended.
    private static bool IsAside(AnalysedSentence s, Token noun, Token verb) =>
        verb.Upos == "VERB" && s.Child(verb.Index, "obj") is var what and >= 0 && what != noun.Index
        && (noun.Deprel == "nsubj" || AnalysedSentence.Is(noun.Deprel, "obl") && FrameReader.Preposition(s, noun.Index) is "under" or "in" or "by" or "with" or "after" or "since" or "before" or "despite");

    private static AgreementStatus? Step(AnalysedSentence s, int verb)
    {
        var lemma = s.Tokens[verb].Lemma.ToLowerInvariant();
        if (lemma is "enter" or "come" or "go" or "be" or "remain" or "put" or "take" && s.Children(verb).Any(c => s.Tokens[c].Lemma is "force" or "effect")) return AgreementStatus.InForce;
        if (lemma is "signature" or "signing" or "conclusion") return AgreementStatus.Signed;
        if (lemma is "ratification") return AgreementStatus.Ratified;
        return lemma == "force" ? null : Steps.TryGetValue(lemma, out var step) ? step : null;
    }

    private static List<string> Parties(AnalysedSentence s, Frame noun, int step, PartyReader parties)
    {
        List<Party> found = [];
        foreach (var o in noun.Obliques)
            if (o.Preposition is "between" or "with" or "among" && o.Depth <= 2) found.AddRange(parties.Strict(s, o.Token, places: false));
            else if (o.Preposition is "'s" or "adj" && o.Depth == 0) found.AddRange(parties.Modifier(s, o.Token));
        if (step >= 0 && s.Tokens[step].Upos == "VERB")
        {
            var verb = FrameReader.Of(s, step, asNoun: false);
            foreach (var t in verb.Subjects) if (t != noun.Predicate) found.AddRange(parties.Strict(s, t, places: false));
            foreach (var o in verb.Obliques) if (o.Preposition is "with" or "between") found.AddRange(parties.Strict(s, o.Token, places: false));
        }
        foreach (var t in noun.Subjects) found.AddRange(parties.Strict(s, t, places: false));
        return Distinct(found);
    }

    private static List<string> Context(AnalysedSentence s, (List<string> Parties, int Sentence, int Paragraph)? last, IReadOnlyList<Finding> findings, List<string> own)
    {
        if (last is { } l && l.Paragraph == s.Paragraph && s.Sentence.Index - l.Sentence <= 2 && own.TrueForAll(l.Parties.Contains)) return l.Parties;
        foreach (var f in findings.Reverse())
        {
            if (f.Sentence.Sentence.Index > s.Sentence.Index || f.Sentence.Paragraph != s.Paragraph || s.Sentence.Index - f.Sentence.Sentence.Index > 2) continue;
            var who = Distinct(f.Match.Sources.Concat(f.Match.Recipients));
            if (who.Count == 2 && own.TrueForAll(who.Contains)) return who;
        }
        return own;
    }

    private static List<string> Distinct(IEnumerable<Party> found) => [.. found.Where(p => p.Actor is not null).Select(p => p.Actor!).Distinct().Order(StringComparer.Ordinal)];
}
