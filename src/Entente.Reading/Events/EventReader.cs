using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Attribution;
using Entente.Reading.Dates;
using Entente.Reading.Statuses;

namespace Entente.Reading.Events;

/// <summary>What the event stage reads of one predicate, before the model's records are made of it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Match">The rule that fired with its actors.</param>
/// <param name="Status">Status read around the predicate.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Date">The date that governs it, null for none.</param>
/// <param name="When">Its interval, once dates that hang on other events are worked out.</param>
public sealed record Finding(AnalysedSentence Sentence, Match Match, Status Status, IReadOnlyList<Model.Attribution> Attribution, DateMention? Date, When? When);

/// <summary>Codes the events of a document from its trees, actors, dates and speakers.</summary>
public sealed class EventReader(Lexicon lexicon, StatusReader statuses, Gazetteer gazetteer)
{
    private readonly Matcher _matcher = new(lexicon);
    private readonly ActStatus _acts = new(statuses);

    /// <summary>Everything the rules find, sentence by sentence. Bare headings code nothing.</summary>
    public IReadOnlyList<Finding> Read(AnalysedDocument document, ActorIndex actors, IReadOnlyList<DateMention> dates, Speech speech)
    {
        List<Finding> findings = [];
        var parties = new PartyReader(actors, speech, gazetteer);
        var discourse = new Discourse(lexicon, gazetteer, document, actors, parties, speech, findings);
        foreach (var s in document.Sentences)
        {
            if (s.IsTitle && s.Sentence.Text != document.Document.Title) continue;
            var matches = _matcher.Read(s, parties);
            // What others did likewise takes up what the sentence itself has told.
            foreach (var match in matches.Concat(discourse.DoneLikewise(s, matches)))
            {
                var placed = discourse.Complete(match, s);
                if (placed is null || !HasActors(placed)) continue;
                // "frozen Russian assets", "isolated more than ever" name a state of things.
                if (placed.Sources.Count == 0 && s.Tokens[match.Predicate] is { Deprel: "amod" or "advcl", Upos: "VERB", Xpos: "VBN" } && s.Child(match.Predicate, "aux") < 0) continue;
                var status = statuses.Of(s, match.Predicate, match.Pattern.IsNoun);
                if (Willing(placed, s) is { } willing) { placed = willing; status = new StatusReading(Status.Happened, false, null); }
                if (status.IsNegated && Refused(placed, s) is { } refused) { placed = refused; status = new StatusReading(Status.Happened, false, null); }
                if (status.IsNegated && !status.IsDenial) continue;
                var told = speech.Of(s, match.Predicate);
                var attribution = told.Where(a => !IsOwnWords(a, placed, status.Status, speech.IsQuoted(s.Tokens[match.Predicate].Start))).ToList();
                var date = ClauseDates.ForClause(s, match.Predicate, dates) ?? (match.Pattern.IsNoun ? null : ClauseDates.Carry(document, s.Sentence.Index, dates));
                findings.Add(new Finding(s, placed, _acts.Of(placed, s, status, told, date, document.Document.Date), attribution, date, date?.When));
            }
        }
        return RelativeDates.Resolve(findings, document.Document.Date);
    }

    // "is ready to send aid", "was willing to withdraw": to say so is to agree to it, whatever comes of it.
    private static Match? Willing(Match match, AnalysedSentence s) =>
        s.Tokens[match.Predicate] is { Deprel: "xcomp" or "advcl", Head: >= 0 and var head } && s.Tokens[head] is { Upos: "ADJ", Lemma: "ready" or "willing" or "prepared" }
        && s.Child(head, "cop") >= 0 && !s.Children(head).Any(c => s.Tokens[c].Lemma.ToLowerInvariant() is "not" or "never" or "longer" || s.Tokens[c].Deprel == "mark" && s.Tokens[c].Form.ToLowerInvariant() is "if" or "whether" or "unless")
        && match.Rule.Type is EventType.Aid or EventType.Cooperate or EventType.Consult or EventType.Support or EventType.Concede or EventType.Retreat
            ? match with { Rule = match.Rule with { Type = EventType.Agree, Cameo = "030", Mode = null, Status = null } } : null;

    // "will not recognise", "does not accept": what somebody says no to is refused; "did not meet" is no event.
    private static Match? Refused(Match match, AnalysedSentence s)
    {
        if (match.Rule.Type is not (EventType.Agree or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Concede or EventType.Retreat or EventType.Consult) || match.Pattern.IsNoun || match.IsMutual) return null;
        var (not, will) = (false, s.Tokens[match.Predicate].Xpos == "VB");
        var modal = false;
        foreach (var c in s.Children(match.Predicate))
        {
            var word = s.Tokens[c].Form.ToLowerInvariant();
            not |= s.Tokens[c].Deprel == "advmod" && word is "not" or "n't" or "n’t" or "never" or "longer";
            modal |= word is "will" or "would" or "wo" or "'ll" || word is "does" or "do" && match.Rule.Type is EventType.Support or EventType.Agree or EventType.Concede;
        }
        return not && will && modal ? match with { Rule = match.Rule with { Type = EventType.Reject, Cameo = "120", Mode = null, Status = null }, Confidence = match.Confidence * 0.8 } : null;
    }

    // An event needs a known actor on both sides; deeds of violence and sanctions may lack the one who did them.
    private static bool HasActors(Match m) =>
        m.IsMutual ? m.Sources.Count(p => p.Actor is not null) >= 2
        : m.Recipients.Any(r => r.Actor is not null && (m.Sources.Count == 0 || m.Sources.Any(x => x.Actor != r.Actor)))
          && (m.Sources.Count == 0 ? m.Rule.Type is EventType.Assault or EventType.Coerce or EventType.Sanction : m.Sources.Any(x => x.Actor is not null));

    // "Georgia accused Russia" needs nobody to say so; a speaker whose own speech act or plan ("said it would") is the event is no attribution of it.
    private static bool IsOwnWords(Model.Attribution a, Match m, Status status, bool quoted) =>
        a.Verb is null || !quoted && status is Status.Planned or Status.Threatened && a.Actor is not null && m.Sources.Any(p => p.Actor == a.Actor && p.Span.Text.ToLowerInvariant() is "it" or "they" or "he" or "she" or "we") || !quoted && a.Span is not null && m.Sources.Any(p => p.Span == a.Span) && m.Rule.Type is EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Request or EventType.Support or EventType.Agree or EventType.Concede;
}
