using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Attribution;
using Entente.Reading.Events;
using Entente.Reading.Parse;
using Entente.Reading.Statuses;

namespace Entente.Reading.Pairs;

/// <summary>Asks the event lexicon what stands between two marked stretches.</summary>
internal sealed class RuleVoter
{
    private const string Source = "SRC", Recipient = "TGT";
    private readonly ParserModel _parser;
    private readonly Gazetteer _gazetteer;
    private readonly Matcher _matcher;
    private readonly StatusReader _statuses;
    private readonly AttributionReader _attribution;

    private RuleVoter(ParserModel parser, string dataFolder)
    {
        _parser = parser;
        _gazetteer = Gazetteer.Load(dataFolder);
        _matcher = new Matcher(Lexicon.Load(dataFolder, Ontology.Load(dataFolder)));
        _statuses = StatusReader.Load(dataFolder);
        _attribution = new AttributionReader(SpeechLexicon.Load(dataFolder));
    }

    /// <summary>Loads the rules from the data folder.</summary>
    public static RuleVoter Load(string dataFolder, ParserModel parser) => new(parser, dataFolder);

    /// <summary>All votes, the closest first. The rules see the text as it is, and with the marked stretches as names.</summary>
    public IReadOnlyList<RuleVote> Votes(PairText pair, MaskedPair masked)
    {
        var document = new Document { Id = "pair", Text = pair.Text };
        var analysed = Analysis.Of(document, _parser, _gazetteer);
        var mentions = new List<ActorMention>();
        Mention(mentions, analysed, pair.Source, Source);
        Mention(mentions, analysed, pair.Recipient, Recipient);
        var votes = Matched(analysed, mentions).ToList();
        var names = new List<ActorMention>();
        Name(names, masked, masked.Source, Source);
        Name(names, masked, masked.Recipient, Recipient);
        votes.AddRange(Matched(new AnalysedDocument(document with { Text = masked.Text }, masked.Sentences), names));
        return [.. votes.OrderBy(v => v.Tie).ThenByDescending(v => v.Weight)];
    }

    private IEnumerable<RuleVote> Matched(AnalysedDocument document, List<ActorMention> mentions)
    {
        var index = new ActorIndex(mentions);
        var parties = new PartyReader(index, _attribution.Read(document, index), _gazetteer);
        foreach (var s in document.Sentences)
            foreach (var match in _matcher.Read(s, parties))
            {
                var status = _statuses.Of(s, match.Predicate, match.Pattern.IsNoun);
                var told = VoteFolding.LabelOf(match.Rule);
                if (VoteFolding.LabelOf(told, status) is not { } label || TieOf(match) is not { } tie) continue;
                yield return new RuleVote(label, told, match.Rule.Cameo, match.Rule.Status ?? status.Status, tie, match.Rule.Id, match.Pattern.Weight);
            }
    }

    private static VoteTie? TieOf(Match match)
    {
        bool Has(IReadOnlyList<Party> side, string who) => side.Any(p => p.Actor == who);
        var (sourceActs, recipientActs) = (Has(match.Sources, Source), Has(match.Sources, Recipient));
        var (sourceSuffers, recipientSuffers) = (Has(match.Recipients, Source), Has(match.Recipients, Recipient));
        if (sourceActs && (recipientSuffers || match.IsMutual && recipientActs)) return VoteTie.Both;
        if (sourceSuffers && recipientActs || sourceActs && recipientActs || sourceSuffers && recipientSuffers) return VoteTie.Reversed;
        return sourceActs || recipientSuffers ? VoteTie.One : null;
    }

    private static void Mention(List<ActorMention> mentions, AnalysedDocument document, Stretch? stretch, string code)
    {
        if (stretch is not { } at) return;
        foreach (var s in document.Sentences)
        {
            var covered = s.Tokens.Where(t => t.Start < at.End && t.End > at.Start).ToList();
            if (covered.Count == 0) continue;
            var (first, last) = (covered[0].Index, covered[^1].Index);
            var head = covered.Where(t => t.Upos != "PUNCT" && (t.Head < first || t.Head > last))
                .OrderByDescending(t => t.Upos is "NOUN" or "PROPN" or "PRON").Select(t => t.Index).FirstOrDefault(last);
            mentions.Add(Of(s, first, last, head, TextSpan.Of(document.Document.Text, at.Start, at.End), code));
            return;
        }
    }

    private static void Name(List<ActorMention> mentions, MaskedPair masked, (int Sentence, int Token)? place, string code)
    {
        if (place is not { } at) return;
        var s = masked.Sentences[at.Sentence];
        var t = s.Tokens[at.Token];
        mentions.Add(Of(s, at.Token, at.Token, at.Token, new TextSpan(t.Start, t.End, t.Form), code));
    }

    private static ActorMention Of(AnalysedSentence s, int first, int last, int head, TextSpan span, string code) =>
        new(s.Sentence.Index, first, last, head, span, [code], null, code, MentionKind.State, 1, "marked");
}
