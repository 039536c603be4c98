using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Sources.Heads;

/// <summary>Reads one line of a head: cuts it at bars and dots, and recognises each part by its form, never by its subject.</summary>
internal sealed partial class HeadLineReader(OutletNames outlets)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, blanks at its ends aside.</param>
    /// <param name="titleKnown">Whether a title stands above: only then may an unlabelled name beside a date be the author.</param>
    public HeadLine Read(string line, bool titleKnown)
    {
        var bare = Marks().Replace(line, "").Trim(' ', '*', '_', '\t');
        if (bare.Length == 0) return new HeadLine { IsMeta = true };
        if (Labelled(bare) is { } labelled) return labelled;
        if (LoneYear().Match(bare) is { Success: true } year)
            return new HeadLine { IsMeta = true, Year = int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Outlet = OutletOf(year.Groups["who"].Value) };
        if (HeadTags.IsTag(bare) || (Bulleted().IsMatch(line) && bare.Split(' ').Length <= 3 && HeadDates.Find(bare) is null)) return new HeadLine { IsMeta = true };
        var parts = Bars().Split(bare).Where(p => p.Length > 0).ToList();
        var read = parts.Count < 2 ? new HeadLine() : Parts(parts, bare, titleKnown);
        return read.IsMeta || read.Title is not null ? read : Part(bare, titleKnown);
    }

    private HeadLine Parts(List<string> parts, string bare, bool titleKnown)
    {
        var read = parts.ConvertAll(p => Part(p, titleKnown));
        var strange = Enumerable.Range(0, parts.Count).Where(i => !read[i].IsMeta).ToList();
        if (strange.Count > 0 && titleKnown && strange.TrueForAll(i => IsNameLike(parts[i])) && read.Exists(r => r.Date is not null || r.Author is not null))
        {
            foreach (var i in strange) read[i] = Named(parts[i]);
            strange.Clear();
        }
        var joined = read.Aggregate((a, b) => a.With(b));
        if (strange.Count == 0) return joined with { IsMeta = true };
        // "Title - BBC News": the site's name, known as such, follows the title.
        if (!titleKnown && strange[^1] == parts.Count - 2 && strange.Count == parts.Count - 1 && outlets.IsKnown(parts[^1]))
            return new HeadLine { Title = bare[..bare.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(' ', '|', '-', '–', '—', '·', '•'), Outlet = parts[^1] };
        return new HeadLine();
    }

    /// <summary>"Title: …", "Source: …", "Author: …" and the like.</summary>
    private HeadLine? Labelled(string line)
    {
        if (Label().Match(line) is not { Success: true } m) return null;
        var value = m.Groups["value"].Value.Trim();
        switch (m.Groups["label"].Value.ToLowerInvariant())
        {
            case "title" or "headline" or "subject":
                return value.Length > 0 ? new HeadLine { Title = value } : null;
            case "source" or "outlet" or "publisher" or "publication" or "agency" or "newspaper":
                var parts = Bars().Split(value).Where(p => p.Length > 0).ToList();
                if (parts.Count == 0) return new HeadLine { IsMeta = true };
                var first = Part(parts[0], true);
                var rest = parts.Skip(1).Select(p => Part(p, true)).Aggregate(new HeadLine { IsMeta = true }, (a, b) => a.With(b));
                return (first.Date is not null ? first : new HeadLine { Outlet = parts[0] }).With(rest) with { IsMeta = true };
            case "author" or "authors" or "writer" or "reporter" or "correspondent" or "byline" or "words" or "text":
                return Byline.Names(value, outlets) is { } names ? new HeadLine { IsMeta = true, Author = names } : null;
            default:
                return new HeadLine { IsMeta = true };
        }
    }

    private HeadLine Part(string part, bool titleKnown)
    {
        if (HeadTags.IsTag(part)) return new HeadLine { IsMeta = true };
        if (Byline.Read(part, outlets) is { } by && HeadDates.Find(part) is null) return Author(by);
        if (outlets.IsOutlet(part)) return new HeadLine { IsMeta = true, Outlet = part };
        if (HeadDates.Find(part) is not { } date) return new HeadLine();

        var label = HeadTags.DateLabel().Match(part);
        var before = label.Success ? part[label.Length..Math.Max(date.Start, label.Length)] : part[..date.Start];
        var after = part[(date.Start + date.Length)..];
        var line = new HeadLine
        {
            IsMeta = true,
            Date = date.When,
            DayOfMonth = date.DayOfMonth,
            AmbiguousDate = date.Ambiguous ? part.Substring(date.Start, date.Length).Trim() : null,
            IsLabelled = label.Success,
            IsUpdate = HeadTags.SaysUpdate(label.Value),
        };
        if (HeadTags.SecondDate().Match(after) is { Success: true } second)
        {
            line = line.With(Part(second.Value.TrimStart(' ', ',', ';', '(').TrimEnd(')'), titleKnown));
            after = after[..second.Index];
        }
        var pieces = Pieces().Split(before).Concat(Pieces().Split(after)).Select(p => HeadTags.Connectives().Replace(p, "").Trim(' ', '-', '–', '—', ':', '.', '/')).Where(p => p.Length > 0).ToList();
        if (pieces.Count == 0) return line with { IsBareDate = !label.Success && date.When is not null };
        // A day without a year beside other words is no date of publication but, often enough, part of a title.
        if (date is { When: null, Ambiguous: false } && !label.Success) return new HeadLine();
        foreach (var piece in pieces)
        {
            var said = Beside(piece, titleKnown, label.Success);
            if (!said.IsMeta) return new HeadLine();
            line = line.With(said);
        }
        return line;
    }

    /// <summary>A piece that stands beside a date: byline, outlet, place or, below a title, a person.</summary>
    private HeadLine Beside(string piece, bool titleKnown, bool labelled)
    {
        if (HeadTags.IsTag(piece) || HeadTags.Clock().IsMatch(piece)) return new HeadLine { IsMeta = true };
        if (Byline.Read(piece, outlets) is { } by) return Author(by);
        if (outlets.IsLabel(piece)) return new HeadLine { IsMeta = true, Outlet = piece };
        if (Place().IsMatch(piece)) return new HeadLine { IsMeta = true };
        return (titleKnown || labelled) && IsNameLike(piece) ? Named(piece) : new HeadLine();
    }

    private HeadLine Author(Byline by) => outlets.IsAgency(by.Who)
        ? new HeadLine { IsMeta = true, Outlet = by.Who }
        : new HeadLine { IsMeta = true, Author = by.Who, Outlet = OutletOf(by.Rest) };

    private HeadLine Named(string name) => outlets.IsLabel(name)
        ? new HeadLine { IsMeta = true, Outlet = name }
        : new HeadLine { IsMeta = true, Author = Byline.IsPerson(name) ? name : null };

    private string? OutletOf(string words) =>
        Pieces().Split(words).Select(p => HeadTags.Connectives().Replace(p, "").Trim(' ', '.')).FirstOrDefault(p => p.Length > 0 && outlets.IsLabel(p));

    private static bool IsNameLike(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 1 and <= 5 } w && Array.TrueForAll(w, x => !char.IsLower(x[0]) || x is "of" or "the" or "and" or "de" or "van" or "von" or "al" or "bin");

    [GeneratedRegex(@"^(?:\s*(?:#{1,6}|[-*•·–>»])\s+)+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*[-*•·–]\s+")]
    private static partial Regex Bulleted();

    [GeneratedRegex(@"\s*[|•·]\s*|\s+(?:--?|–|—|/{1,2}|»|>)\s+")]
    private static partial Regex Bars();

    [GeneratedRegex(@"[,;()\[\]]+")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"^(?<label>title|headline|subject|source|outlet|publisher|publication|agency|newspaper|authors?|writer|reporter|correspondent|byline|words|text|section|category|categories|tags?|keywords|topics?|url|link|language|location|photo|image|photograph|editor|edited by|read time|reading time|id|issn|licen[cs]e)\s*:\s*(?<value>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?<year>(?:1[89]|20|21)\d\d)|(?:©|\(c\)|copyright)\s*(?:©\s*)?(?<year>(?:1[89]|20|21)\d\d)(?:\s+(?<who>[A-Z][\w .&-]{1,40}))?)$", RegexOptions.IgnoreCase)]
    private static partial Regex LoneYear();

    // "Moscow", "WASHINGTON", "NEW YORK"
    [GeneratedRegex(@"^(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,2})$")]
    private static partial Regex Place();
}
