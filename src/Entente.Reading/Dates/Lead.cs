using Entente.Model;

namespace Entente.Reading.Dates;

/// <summary>What the words before a date make of it: "since", "by", "after", "around".</summary>
internal readonly record struct Lead(LeadWord Word, int At, bool IsApproximate)
{
    /// <summary>What a date so led does.</summary>
    public DateKind Kind => Word switch
    {
        LeadWord.Since or LeadWord.After => DateKind.Since,
        LeadWord.Until or LeadWord.Before => DateKind.Until,
        _ => DateKind.Point,
    };

    /// <summary>The interval that a date so led stands for. "After" and "before" leave the far end unknown and keep the date itself in.</summary>
    public When Apply(When when) => Word switch
    {
        _ when when.Granularity == Granularity.Open => when,
        LeadWord.Since => When.Since(when),
        LeadWord.After => When.After(when),
        LeadWord.Until => When.Until(when),
        LeadWord.Before => When.Before(when),
        _ => when,
    };

    /// <summary>Looks left of a match.</summary>
    public static Lead Before(TimeSentence s, Match match)
    {
        var k = match.First - 1;
        var approximate = false;
        while (s[k].Is("the", "about", "around", "approximately", "roughly", "circa", "at", "least", "early", "as", "late", "sometime", "only", "some", "time") && !s.Reads(k, "as", "of"))
        {
            approximate |= s[k].Is("about", "around", "approximately", "roughly", "circa");
            k--;
        }
        return new Lead(WordAt(s, k, match), k, approximate);
    }

    private static LeadWord WordAt(TimeSentence s, int k, Match match)
    {
        switch (s[k].Lower)
        {
            case "since": return LeadWord.Since;
            case "until" or "till" or "through": return LeadWord.Until;
            case "by": return LeadWord.Until;
            case "after": return LeadWord.After;
            case "before": return LeadWord.Before;
            case "following" when k > 0: return LeadWord.After;
            case "to" when s[k - 1].Is("prior"): return LeadWord.Before;
            case "to" when s[k - 1].Is("up"): return LeadWord.Until;
            case "of" when s[k - 1].Is("ahead"): return LeadWord.Before;
            case "than" when s[k - 1].Is("later"): return s[k - 2].Is("no", "not") ? LeadWord.Until : LeadWord.After;
            case "than" when s[k - 1].Is("earlier"): return s[k - 2].Is("no", "not") ? LeadWord.Since : LeadWord.Before;
            case "from" when s[match.Last + 1].Is("on", "onward", "onwards", "forward"): return LeadWord.Since;
            // "the deal from 1994" is of that year; "in force from 1994" runs on.
            case "from": return k > 0 && s.Upos(k - 1) is "NOUN" or "PROPN" ? LeadWord.None : LeadWord.Since;
            case "in" or "on" or "from" or "with" when s[k - 1].Is("beginning", "starting", "commencing", "effective"): return LeadWord.Since;
            default: return s[match.Last + 1].Is("onward", "onwards") ? LeadWord.Since : LeadWord.None;
        }
    }
}

internal enum LeadWord { None, Since, After, Until, Before }
