using System.Text.RegularExpressions;
using Entente.Model;

namespace Entente.Sources.Heads;

/// <summary>The start of an agency's report: "PYONGYANG, June 19 (KCNA) --", "MOSCOW, June 19. /TASS/.", "SEOUL (AP) —".</summary>
internal sealed partial record Dateline(string? Outlet, When? Date, (int Month, int Day)? DayOfMonth)
{
    /// <summary>The dateline that a line begins with, or null.</summary>
    public static Dateline? Read(string line, OutletNames outlets)
    {
        var head = line.Length > 120 ? line[..120] : line;
        if (Form().Match(head) is not { Success: true } m) return null;
        var date = HeadDates.Find(m.Groups["date"].Value);
        if (m.Groups["date"].Length > 0 && date is null) return null;
        var capitals = !m.Groups["place"].Value.Any(char.IsLower);
        var agency = m.Groups["agency"].Value;
        var outlet = agency.Length > 0 && (outlets.IsOutlet(agency) || (!agency.Contains(' ', StringComparison.Ordinal) && (capitals || date is not null))) ? agency : null;
        var dated = date is { When: not null } or { DayOfMonth: not null };
        if (outlet is null && !(m.Groups["dash"].Success && dated)) return null;
        return new Dateline(outlet, date?.When, date?.DayOfMonth);
    }

    // A place or two, perhaps a date, then an agency in brackets or slashes, or a dash; or the agency alone in brackets and a dash.
    [GeneratedRegex(@"^(?:(?<place>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|of|al)){0,3}(?:[,/] ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}(?<!\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.?|January|February|March|April|June|July|August|September|October|November|December)){0,2})(?:,? (?<date>(?:[^()/–—]|\(\d{4}\)){3,40}?))??[.,]?\s*(?:\((?<agency>\p{Lu}[\p{L} .&-]{1,30})\)|/(?<agency>\p{Lu}[\p{L} .&-]{1,30})/?)[.:]?\s*(?<dash>--?|–|—)?|(?<place>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}),? (?<date>[^()/–—]{3,40}?)\s*(?<dash>--|–|—| - )|\((?<agency>\p{Lu}[\p{L} .&-]{1,30})\)\s*(?<dash>--?|–|—))")]
    private static partial Regex Form();
}
