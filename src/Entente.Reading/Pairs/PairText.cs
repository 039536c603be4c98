using Entente.Model;

namespace Entente.Reading.Pairs;

/// <summary>A stretch of a text in UTF-16 units; the end is one past the last.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">One past the last.</param>
public readonly record struct Stretch(int Start, int End);

/// <summary>A text in which two stretches are marked: who acts, and upon whom.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">Who acts; null when the text names nobody.</param>
/// <param name="Recipient">Who is acted upon; null when the text names nobody.</param>
public sealed record PairText(string Text, Stretch? Source, Stretch? Recipient);

/// <summary>A marked text with the label that a person gave it.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Pair">The text.</param>
/// <param name="Label">Its label.</param>
/// <param name="Quad">Its quad class, which a coder may have set apart from the label.</param>
/// <param name="Weight">How much it counts in training; 1 for a sentence of the news.</param>
internal sealed record PairRow(int Id, PairText Pair, PairLabel Label, QuadClass Quad, double Weight = 1);
