using System.Security.Cryptography;
using System.Text;
using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>Makes the model's events of findings: one record per pair of actors, and one for each act however often it is told.</summary>
public sealed class EventAssembler(Ontology ontology, ContextReader contexts)
{
    /// <summary>The events of a document in the order of their best mentions.</summary>
    public IReadOnlyList<Event> Assemble(AnalysedDocument document, IReadOnlyList<Finding> findings)
    {
        List<Event> events = [];
        foreach (var f in findings)
            foreach (var e in Records(document, f))
                Place(events, e, f.Sentence.IsTitle);
        return [.. events.OrderBy(e => e.Sentence.Index).ThenBy(e => e.Trigger.Start).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<Event> Records(AnalysedDocument document, Finding f)
    {
        var s = f.Sentence;
        var m = f.Match;
        var token = s.Tokens[m.Predicate];
        var trigger = TextSpan.Of(document.Document.Text, token.Start, token.End);
        var type = ontology[m.Rule.Type];
        var code = ontology.Cameo(m.Rule.Cameo)!;
        var pairs = Pairs(m).ToList();
        var around = pairs.Count > 0 ? contexts.Of(s, m.Predicate) : [];
        var group = pairs.Count > 1 ? "g-" + Hash($"{document.Document.Id}|{s.Sentence.Index}|{trigger.Start}") : null;
        foreach (var (source, recipient) in pairs)
            yield return new Event
            {
                Id = "e-" + Hash($"{document.Document.Id}|{s.Sentence.Index}|{trigger.Start}|{source.Actor}|{recipient.Actor}"),
                Type = m.Rule.Type,
                Mode = m.Rule.Mode,
                Cameo = code.Code,
                Quad = type.Quad,
                Goldstein = code.Goldstein,
                Source = source,
                Recipient = recipient,
                Reciprocal = m.IsMutual || m.Rule.Type is EventType.Consult || m.Rule.Type is EventType.Agree or EventType.Cooperate && Symmetric(m.Rule),
                Group = group,
                When = f.When,
                WhenSpan = f.When is null ? null : f.Date?.Span,
                Status = f.Status,
                Attribution = f.Attribution,
                Contexts = around,
                Sentence = s.Sentence,
                Mentions = [new Mention(s.Sentence, trigger, m.Rule.Id)],
                Trigger = trigger,
                Rule = m.Rule.Id,
                Confidence = Math.Round(m.Confidence * pairs.Min(p => Math.Min(p.Source.Actor is null ? 0.8 : 1, 1)) * Parties(m), 3),
            };
    }

    // Purchases and one-sided promises have a direction even where the type is mutual.
    // Each side ratifies on a day of its own.
    private static bool Symmetric(Rule rule) => rule.Id != "agree-ratify" && rule.Cameo is "030" or "031" or "057" or "060" or "062";

    private static double Parties(Match m) => m.Sources.Concat(m.Recipients).Select(p => p.Confidence).DefaultIfEmpty(1).Min();

    private static IEnumerable<(Participant Source, Participant Recipient)> Pairs(Match m)
    {
        var nobody = new Participant(null, null, null, null);
        if (m.IsMutual)
        {
            var all = m.Sources.Concat(m.Recipients).Where(p => p.Actor is not null).DistinctBy(p => p.Actor).ToList();
            for (var i = 0; i < all.Count; i++)
                for (var j = i + 1; j < all.Count; j++) yield return (all[i].AsParticipant(), all[j].AsParticipant());
            yield break;
        }
        foreach (var r in m.Recipients.Where(p => p.Actor is not null))
            if (m.Sources.Count == 0) yield return (nobody, r.AsParticipant());
            else
                foreach (var x in m.Sources.Where(p => p.Actor is not null && p.Actor != r.Actor)) yield return (x.AsParticipant(), r.AsParticipant());
    }

    // The same act told again becomes a mention: same type and pair, statuses and dates that agree, and either a headline, a noun
    // that takes up what was told ("the attack"), or the same word.
    private static void Place(List<Event> events, Event e, bool isTitle)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var old = events[i];
            if (!SameAct(old, e)) continue;
            var headline = old.Sentence.Index == 0 && old.Sentence.Index != e.Sentence.Index && !isTitle;
            var better = headline || old.When is null && e.When is not null && old.Sentence.Index == e.Sentence.Index;
            var best = better ? e : old;
            events[i] = best with
            {
                Mentions = [.. old.Mentions, .. e.Mentions],
                When = best.When ?? old.When ?? e.When,
                WhenSpan = best.When is null ? old.WhenSpan ?? e.WhenSpan : best.WhenSpan,
                Confidence = Math.Max(old.Confidence, e.Confidence),
            };
            return;
        }
        events.Add(e);
    }

    private static bool SameAct(Event a, Event b)
    {
        if (a.Type != b.Type && !(a.Type is EventType.Consult && b.Type is EventType.Consult)) return false;
        var straight = a.Source.Actor == b.Source.Actor && a.Recipient.Actor == b.Recipient.Actor;
        var turned = (a.Reciprocal || b.Reciprocal) && a.Source.Actor == b.Recipient.Actor && a.Recipient.Actor == b.Source.Actor;
        if (!straight && !turned) return false;
        // Who met the president and then the minister met twice.
        if (a.Type is EventType.Consult && straight && (OtherPerson(a.Source, b.Source) || OtherPerson(a.Recipient, b.Recipient))) return false;
        if (a.Type is EventType.Consult && !straight && (OtherPerson(a.Source, b.Recipient) || OtherPerson(a.Recipient, b.Source))) return false;
        // A visit and a meeting are two acts, but for a headline that tells of either.
        if (a.Type is EventType.Consult && (a.Cameo is "042" or "043") != (b.Cameo is "042" or "043") && a.Sentence.Index != 0 && b.Sentence.Index != 0) return false;
        if (a.IsReal != b.IsReal || !a.IsReal && a.Status != b.Status) return false;
        if (a.When is not null && b.When is not null) return a.When.Overlaps(b.When) && (a.Rule == b.Rule || a.When.Equals(b.When) || a.Type is EventType.Consult or EventType.Agree);
        // "We will open fire … further strikes will be taken": each threat in other words is one of its own.
        if (a.Type is EventType.Threaten && a.Sentence.Index != 0 && b.Sentence.Index != 0 && !a.Trigger.Text.Equals(b.Trigger.Text, StringComparison.OrdinalIgnoreCase)) return false;
        if (a.Sentence.Index == b.Sentence.Index) return a.Rule == b.Rule;
        // A bare noun ("the intervention") takes up what was told anywhere before; a verb only nearby.
        var nearby = Math.Abs(a.Sentence.Index - b.Sentence.Index) <= 12;
        return nearby && (a.Sentence.Index == 0 || b.Sentence.Index == 0 || a.Rule == b.Rule || a.Type is EventType.Consult);
    }

    // Two persons or bodies called by names of their own, which are no names of states.
    private static bool OtherPerson(Participant a, Participant b) =>
        a.Role is not null && b.Role is not null && a.Name is not null && b.Name is not null && a.Name != b.Name && IsOwnName(a.Name) && IsOwnName(b.Name);

    private static bool IsOwnName(string name) => name.Contains(' ', StringComparison.Ordinal) && name.Split(' ').All(w => char.IsUpper(w[0]));

    private static string Hash(string s) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s)))[..10];
}
