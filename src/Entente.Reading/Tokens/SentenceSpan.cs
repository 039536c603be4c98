namespace Entente.Reading.Tokens;

/// <summary>A sentence's place in its text, in UTF-16 units, with its tokens in order.</summary>
/// <param name="Start">The start of the first token.</param>
/// <param name="End">The end of the last token.</param>
/// <param name="Tokens">At least one token; tokens never overlap and only blanks stand between them.</param>
public sealed record SentenceSpan(int Start, int End, IReadOnlyList<TokenSpan> Tokens);
