using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Attribution;
using Entente.Reading.Events;
using Entente.Reading.Parse;
using Entente.Reading.Statuses;

namespace Entente.Reading.Pairs;

/// <summary>What one actor does to another in a text in which both are marked.</summary>
/// <param name="Label">The best label; there always is one.</param>
/// <param name="Quad">Its quad class.</param>
/// <param name="Cameo">A CAMEO code of the label.</param>
/// <param name="Status">What the text says of the act.</param>
/// <param name="Confidence">How likely the label is right, 0 to 1.</param>
public sealed record PairCoding(PairLabel Label, QuadClass Quad, string Cameo, Status Status, double Confidence);

/// <summary>Codes marked pairs: the rules of the lexicon vote, the trained model decides where they are silent or unsure.</summary>
public sealed class PairCoder
{
    private readonly ParserModel _parser;
    private readonly PairModel _model;
    private readonly RuleVoter _voter;
    private readonly StatusReader _statuses;

    private PairCoder(ParserModel parser, PairModel model, RuleVoter voter, StatusReader statuses) =>
        (_parser, _model, _voter, _statuses) = (parser, model, voter, statuses);

    /// <summary>Loads rules and model from the data folder. Throws <see cref="InvalidDataException"/> naming the file at fault.</summary>
    public static PairCoder Load(string dataFolder)
    {
        var parser = ParserModel.Load(Path.Combine(dataFolder, "model", "english.bin"));
        return new PairCoder(parser, PairModel.Load(Path.Combine(dataFolder, "model", "pairs.bin")), RuleVoter.Load(dataFolder, parser), StatusReader.Load(dataFolder));
    }

    /// <summary>The best coding of a pair.</summary>
    public PairCoding Code(PairText pair)
    {
        var masked = MaskedPair.Of(pair, _parser);
        var votes = _voter.Votes(pair, masked);
        var chances = PairDecision.Chances(_model.Margins(masked), votes);
        var label = PairDecision.Best(chances);
        var vote = votes.FirstOrDefault(v => v.Label == label);
        return new PairCoding(label, PairLabels.QuadOf(label), vote is null ? PairLabels.CameoOf(label) : VoteFolding.CameoOf(vote),
            vote?.Status ?? StatusOf(masked), chances[(int)label]);
    }

    // Of the verb above the source, else above the recipient, else of the sentence.
    private Status StatusOf(MaskedPair masked)
    {
        if ((masked.Source ?? masked.Recipient) is not { } place) return Status.Happened;
        var s = masked.Sentences[place.Sentence];
        var verb = s.Tokens[place.Token].Head;
        while (verb >= 0 && s.Tokens[verb].Upos != "VERB") verb = s.Tokens[verb].Head;
        return verb < 0 ? Status.Happened : _statuses.Of(s, verb, isNoun: false).Status;
    }
}
