using System.Text.RegularExpressions;

namespace Entente.Sources.Heads;

/// <summary>The furniture of a page that gets copied with a text: sections, buttons, reading times, labels of dates.</summary>
internal static partial class HeadTags
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "world", "world news", "international", "international news", "global", "news", "latest", "latest news", "top news", "top stories", "politics", "business", "economy", "markets",
        "opinion", "op-ed", "analysis", "news analysis", "commentary", "comment", "editorial", "features", "feature", "explainer", "background", "exclusive",
        "breaking", "breaking news", "live", "video", "audio", "podcast", "photos", "gallery", "interview", "report", "special report", "press release", "for immediate release", "statement",
        "defence", "defense", "security", "military", "diplomacy", "foreign affairs", "foreign policy", "geopolitics", "energy", "trade", "human rights", "sanctions",
        "asia", "asia pacific", "asia-pacific", "east asia", "central asia", "south asia", "southeast asia", "europe", "eurasia", "africa", "americas", "latin america", "middle east", "oceania",
        "home", "home page", "homepage", "menu", "skip to content", "skip to main content", "share", "share this", "share this article", "share on facebook", "share on twitter", "save", "print", "email", "e-mail", "copy link",
        "listen", "listen to this article", "read more", "advertisement", "advertisment", "sponsored", "subscribe", "subscribe now", "sign in", "log in", "register", "follow us", "follow",
        "comments", "no comments", "leave a comment", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "just now", "today", "yesterday", "free", "premium", "subscribers only",
    };

    /// <summary>Whether a line, or a part of one, is only such furniture.</summary>
    public static bool IsTag(string part) => Words.Contains(part.TrimEnd(':', '.')) || Furniture().IsMatch(part) || Crumbs(part);

    /// <summary>Whether the label of a date says that the text was changed then.</summary>
    public static bool SaysUpdate(string label) =>
        label.Contains("updat", StringComparison.OrdinalIgnoreCase) || label.Contains("modif", StringComparison.OrdinalIgnoreCase)
        || label.Contains("revis", StringComparison.OrdinalIgnoreCase) || label.Contains("edit", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Home > World > Asia", "World / Asia", "Politics, Defence".</summary>
    private static bool Crumbs(string part) =>
        part.Split(['>', '/', '»', '›', ',', '|'], StringSplitOptions.TrimEntries) is { Length: > 1 } crumbs && Array.TrueForAll(crumbs, Words.Contains);

    [GeneratedRegex(@"^\(?(?:first |originally |last )?(?:published|posted|issued|released|created|date of publication|publication date|date|dated|filed|added|uploaded|updated|update|modified|revised|edited|as of)\b\s*(?:online\b)?\s*(?:on\b|at\b)?\s*[:\-–]?\s*", RegexOptions.IgnoreCase)]
    public static partial Regex DateLabel();

    [GeneratedRegex(@"[\s,;(]+(?:last |and )?(?:updated|modified|revised|edited)\b.*$", RegexOptions.IgnoreCase)]
    public static partial Regex SecondDate();

    /// <summary>Words that bind a name to a date, and weekdays left over.</summary>
    [GeneratedRegex(@"^\s*(?:on|at|in|for|from|(?-i:the)|and|via)\b\s*|\s*\b(?:on|at|in|from)\s*$|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\blocal time\b", RegexOptions.IgnoreCase)]
    public static partial Regex Connectives();

    [GeneratedRegex(@"^(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)?\s*\(?(?:GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|BST|CET|CEST|MSK|KST|JST|IST|SGT|HKT)?(?:\s*[+-]\d{1,2}(?::?\d\d)?)?\)?$", RegexOptions.IgnoreCase)]
    public static partial Regex Clock();

    [GeneratedRegex(@"^(?:\(?\d+\s*[- ]?min(?:ute)?s?\.?(?:\s+(?:read|to read|listen))?\)?|(?:estimated )?read(?:ing)? time\b.*|\d+\s+(?:comments?|shares?|views?|likes?|words)|comments? \(\d+\)|\d+\s+(?:min(?:ute)?|hour|day|week|month)s?\s+ago|(?:last )?updated \d+ \w+ ago|\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?|photo(?:graph)?\s*:.*|image\s*:.*|(?:©|\(c\)).{0,60}|all rights reserved\.?|page \d+(?: of \d+)?|https?://\S+|[-=_*~#]{3,}|\d{1,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex Furniture();
}
