namespace Entente.Dossiers.Words;

/// <summary>Words a stored question as the dossier's own sentence.</summary>
internal static class QuestionText
{
    private static readonly HashSet<string> Pointers = ["that", "which", "who", "whom", "it", "they", "he", "she", "we", "i", "you"];

    /// <summary>Whether it can be read without the sentence it comes from: "Will it be read as a sign?" cannot.</summary>
    public static bool IsReadable(string text) => text.Split(' ') is [_, var subject, ..] && !Pointers.Contains(subject.ToLowerInvariant());

    /// <summary>The question with the articles that names take inside a sentence: "Will the Soviet Union withdraw?"</summary>
    public static string Of(string text, DossierInput input)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return English.Sentence(text);
        var (first, rest) = (text[..(blank + 1)], text[(blank + 1)..]);
        if (rest.StartsWith("The ", StringComparison.Ordinal)) rest = "the " + rest[4..];
        else if (input.Names.Values.Where(n => StartsWith(rest, n)).MaxBy(n => n.Length) is { } name) rest = input.Phrases.InSentence(name) + rest[name.Length..];
        return English.Sentence(first + rest);
    }

    private static bool StartsWith(string text, string name) => text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));
}
