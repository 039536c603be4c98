namespace Entente.Model;

/// <summary>A stretch of a document's text with the words it covers.</summary>
/// <param name="Start">First UTF-16 unit, counted from the start of the document's text.</param>
/// <param name="End">One past the last UTF-16 unit; <c>End - Start == Text.Length</c>.</param>
/// <param name="Text">The words themselves, as they stand in the document.</param>
public sealed record TextSpan(int Start, int End, string Text)
{
    /// <summary>Cuts a span out of a text.</summary>
    public static TextSpan Of(string text, int start, int end) => new(start, end, text[start..end]);
}
