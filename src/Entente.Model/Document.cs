using System.Security.Cryptography;
using System.Text;

namespace Entente.Model;

/// <summary>One text with what is known of its origin. Two documents are the same when <see cref="Id"/> is.</summary>
public sealed record Document
{
    /// <summary>Stable id, <c>d-</c> and twelve hexadecimal digits of SHA-256 over title, text, source label and date.</summary>
    public required string Id { get; init; }

    /// <summary>Title, when one could be found.</summary>
    public string? Title { get; init; }

    /// <summary>The text as read. Every offset in a reading counts UTF-16 units of this string.</summary>
    public required string Text { get; init; }

    /// <summary>When it was published; null for an undated document, whose relative dates stay open.</summary>
    public When? Date { get; init; }

    /// <summary>Who published it (outlet or source label), as far as the document says.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author as named by the document.</summary>
    public string? Author { get; init; }

    /// <summary>Path or address it was read from; <c>-</c> for standard input.</summary>
    public string? Location { get; init; }

    /// <summary>BCP 47 language of the text; reading supports <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Licence of the text, SPDX id where there is one, <c>unknown</c> otherwise. Exports obey it.</summary>
    public string Licence { get; init; } = "unknown";

    /// <summary>Format it came in: text, markdown, html, pdf or jsonl.</summary>
    public string Format { get; init; } = "text";

    /// <summary>Id of an earlier document with the same text; a copy adds no witness.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The id that a document with these contents has.</summary>
    public static string IdOf(string? title, string text, string? outlet, When? date) => "d-" + Hash($"{title}\n{outlet}\n{date}\n{text}");

    /// <summary>Fingerprint of the text alone, blanks and case aside: equal for word-for-word copies.</summary>
    public static string FingerprintOf(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) words.Append(char.ToLowerInvariant(c));
        return Hash(words.ToString());
    }

    private static string Hash(string s) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s)))[..12];
}

/// <summary>A sentence of a document.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Index">Number of the sentence, from 0, title included.</param>
/// <param name="Start">First UTF-16 unit in the document's text.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Text">The sentence as it stands in the document.</param>
public sealed record Sentence(string Document, int Index, int Start, int End, string Text);
