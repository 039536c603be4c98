using System.Text.RegularExpressions;

namespace Entente.Sources.Heads;

/// <summary>"By Jane Doe, Senior Correspondent, in Moscow": who, and the rest of the line.</summary>
internal sealed partial record Byline(string Who, string Rest)
{
    private const string Word = @"(?>\p{Lu}[\p{L}'’.-]*|(?:de|da|del|der|den|van|von|bin|ibn|al|el|la|le|ten|ter|dos|du)(?=[ -]))";
    private const string Person = Word + @"(?:[ -]" + Word + @"){0,4}";
    private const string People = Person + @"(?:(?:, | and | & |, and | with )" + Person + @"){0,4}";

    /// <summary>The byline that a part of a line is, or null. "By land and sea" and "By 2030 the …" are none.</summary>
    public static Byline? Read(string part, OutletNames outlets)
    {
        if (Opening().Match(part) is not { Success: true } m) return null;
        var rest = part[m.Length..].Trim();
        if (Contact().Replace(rest, "") is { } bare && Whole().Match(bare) is { Success: true } w && !EndsLikeText(w.Groups["rest"].Value))
            return Split(w.Groups["who"].Value, w.Groups["rest"].Value, outlets);
        return m.Length > 3 && Anonymous().IsMatch(rest) ? new Byline(rest, "") : null;
    }

    /// <summary>The names in the value of a label such as "Author:"; null if there are none.</summary>
    public static string? Names(string value, OutletNames outlets) => Read("Written by " + value, outlets)?.Who;

    /// <summary>Whether the words look like one person's name: two to five, each capitalised or a particle.</summary>
    public static bool IsPerson(string words) => words.Contains(' ', StringComparison.Ordinal) && OnePerson().IsMatch(words);

    /// <summary>Drops what follows the names after a comma and is no name: a post, an outlet, a city.</summary>
    private static Byline Split(string who, string rest, OutletNames outlets)
    {
        var names = who.Split(", ");
        var kept = 1;
        while (kept < names.Length && IsPerson(AndFirst().Replace(names[kept], "")) && !Post().IsMatch(names[kept]) && !outlets.IsOutlet(names[kept])) kept++;
        return new Byline(string.Join(", ", names[..kept]), string.Join(", ", names[kept..]) + rest);
    }

    private static bool EndsLikeText(string rest) => rest.EndsWith('.') || rest.EndsWith('?') || rest.Length > 90;

    [GeneratedRegex(@"^(?:an?\s+)?(?:(?:article|written|story|report|text|analysis|opinion|commentary|comment|essay|column|reporting|reported|interview|posted|published|edited|compiled|words|news analysis|guest post|dispatch)\s+by\s*:?|by\s*:?)\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*[<(\[]?[\w.+-]+@[\w.-]+\w[>)\]]?|\s+@\w+|\s*\(@\w+\)")]
    private static partial Regex Contact();

    [GeneratedRegex(@"^(?<who>" + People + @")(?<rest>(?:\s*[,;(|–—-]\s*|\s+(?:in|for|at|of|from|on)\s+)[^:]*)?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^" + Person + "$")]
    private static partial Regex OnePerson();

    [GeneratedRegex(@"^(?:our|the|a|staff|wire)\b[\w ]{3,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Anonymous();

    [GeneratedRegex(@"^and ")]
    private static partial Regex AndFirst();

    [GeneratedRegex(@"\b(?:Correspondent|Editor|Reporter|Writer|Staff|Bureau|Chief|Analyst|Professor|Fellow|Director|Columnist|News|Times|Post|Press|Institute|University)\b")]
    private static partial Regex Post();
}
