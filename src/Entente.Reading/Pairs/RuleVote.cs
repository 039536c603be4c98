using Entente.Model;

namespace Entente.Reading.Pairs;

/// <summary>How closely the rule that votes ties the two actors together.</summary>
internal enum VoteTie
{
    /// <summary>A rule fired with the source as source and the recipient as recipient.</summary>
    Both,
    /// <summary>A rule fired with the two the other way round.</summary>
    Reversed,
    /// <summary>A rule fired with one of them in its place.</summary>
    One,
}

/// <summary>What the lexicon says of a pair.</summary>
/// <param name="Label">The label, status taken in: what is promised is AGREE.</param>
/// <param name="Told">The label of the act itself, done or not.</param>
/// <param name="Cameo">The CAMEO code of the rule.</param>
/// <param name="Status">What the text says of the act.</param>
/// <param name="Tie">How closely the rule ties the two.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Weight">How much its pattern asks.</param>
internal sealed record RuleVote(PairLabel Label, PairLabel Told, string Cameo, Status Status, VoteTie Tie, string Rule, int Weight);
