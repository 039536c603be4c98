namespace Entente.Reading.Tokens;

/// <summary>A token's place in its text, in UTF-16 units.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit after the last.</param>
public readonly record struct TokenSpan(int Start, int End);
