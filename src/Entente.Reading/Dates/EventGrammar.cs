using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>Times that hang on an event: "two weeks after the meeting", "during the visit", "a day before the talks".</summary>
internal static class EventGrammar
{
    private static readonly string[] Edges = ["start", "beginning", "outset", "onset", "end", "conclusion", "close", "middle", "height"];

    /// <summary>Reads such a time, or one that is counted from a date: "two weeks after June 19".</summary>
    public static Match? At(TimeSentence s, int i) => Distance(s, i) ?? Plain(s, i);

    private static Match? Distance(TimeSentence s, int i)
    {
        (int? Count, TimeUnit Unit, int Last)? amount = CountGrammar.Amount(s, i);
        if (amount is null && s[i - 1].Is("the") && (DateWords.Unit(s[i]) is not null || s[i].Is("morning", "night", "evening")))
            amount = (1, DateWords.Unit(s[i]) ?? TimeUnit.Day, i);
        if (amount is null && s.Reads(i, "eve", "of")) return Hang(s, i, i + 2, -1, 1, TimeUnit.Day);
        if (amount is null && s[i].Is("shortly", "soon", "immediately", "right", "just", "long")) amount = (null, TimeUnit.Hour, i);
        if (amount is not var (count, unit, last)) return null;
        var (direction, next) = s[last + 1].Is("into") ? (1, last + 2) : Side(s, last + 1);
        if (direction == 0) return null;
        if (count is { } n && unit != TimeUnit.Hour && Calendar(s, next) is { } date)
            return new Match(i, date.Last, new FromOther(n, unit, direction, date.What), "from-date");
        return Hang(s, i, next, direction, count ?? 0, unit);
    }

    /// <summary>"after the summit", "during the visit", "since the start of the war".</summary>
    private static Match? Plain(TimeSentence s, int i)
    {
        var (direction, next) = Side(s, i);
        DateKind? kind = s[i].Lower switch { "since" => DateKind.Since, "until" or "till" => DateKind.Until, _ => null };
        if (direction == 0)
        {
            if (kind is not null || s[i].Is("during") || s.Reads(i, "at", "the", "time")) next = s[i].Is("at") ? (s.Reads(i + 3, "of") ? i + 4 : s.Count) : i + 1;
            else return null;
        }
        if (Calendar(s, next) is not null) return null;
        return Hang(s, i, next, kind == DateKind.Since ? 1 : kind == DateKind.Until ? -1 : direction, 0, TimeUnit.Day) is { } match ? match with { Kind = kind } : null;
    }

    private static (int Direction, int Next) Side(TimeSentence s, int i) => s[i].Lower switch
    {
        "after" => (1, i + 1),
        "before" => (-1, i + 1),
        "following" when s[i + 1].Is("the", "a", "an", "his", "her", "its", "their", "this") || DateWords.IsEvent(s[i + 1].Lower) || s[i + 1].IsCapital => (1, i + 1),
        "prior" when s.Reads(i + 1, "to") => (-1, i + 2),
        "ahead" when s.Reads(i + 1, "of") => (-1, i + 2),
        _ => (0, i),
    };

    private static Match? Calendar(TimeSentence s, int i)
    {
        var k = s[i].Is("the") ? i + 1 : i;
        var date = PartGrammar.At(s, k) ?? RelativeGrammar.At(s, k) ?? CalendarGrammar.At(s, k);
        return date is { Kind: null } && !Modifies(s, k, date.Last) ? date : null;
    }

    /// <summary>"after the 2019 meetings", "before the June summit": the date belongs to the event's name.</summary>
    private static bool Modifies(TimeSentence s, int first, int last) => s[first - 1].Is("the", "a", "its", "their", "his", "her", "this")
        && s[last + 1].Kind == TimeWordKind.Word && DateWords.IsEvent(s[last + 1].Lower);

    private static Match? Hang(TimeSentence s, int first, int from, int direction, int count, TimeUnit unit)
    {
        if (Head(s, from, first) is not { } head) return null;
        var (years, months, days) = Resolver.Distance(count, unit);
        return new Match(first, head, new Hanging(new EventRelation(s[head].Token, direction, years, months, days)), "event", Inner: from);
    }

    /// <summary>The word of the event: an event noun of the phrase, a gerund, or the verb of the clause that the tree puts there.</summary>
    private static int? Head(TimeSentence s, int from, int lead)
    {
        if (s[from].Lower.EndsWith("ing", StringComparison.Ordinal) && s[from].Text.Length > 5 && s.Upos(from) is "VERB" or "" && !DateWords.IsEvent(s[from].Lower)
            && !s[from].Is("morning", "evening", "during", "being", "having", "everything", "nothing", "something", "anything")) return from;
        for (var k = from; k < from + 9 && k < s.Count; k++)
        {
            var word = s[k];
            if (DateWords.IsEvent(word.Lower) && s.Upos(k) is not "VERB") return DateWords.IsEvent(s[k + 1].Lower) && s.Upos(k + 1) is not "VERB" ? k + 1 : k;
            if (word.Is(Edges) && s.Reads(k + 1, "of")) return Head(s, k + 2, lead) ?? k;
            if (word.Kind == TimeWordKind.Mark && !word.Is("-", "\"", "“", "”", "’", "'")) break;
            if (DateWords.IsFunctionWord(word.Lower) && !word.Is("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "and", "our")) break;
        }
        return ClauseVerb(s, from, lead);
    }

    private static int? ClauseVerb(TimeSentence s, int from, int lead)
    {
        if (from <= lead || s[from - 1].Is("since", "during", "of", "to")) return null;
        for (var k = from; k < s.Count && s[k].Kind != TimeWordKind.Mark && !s[k].Is("which", "who", "that", "and"); k++)
        {
            if (s[k].Token < 0 || s.Sentence.Tokens[s[k].Token].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD")) continue;
            // A finite verb; behind a helper stands the one that means something.
            for (var verb = k; verb < k + 5; verb++)
                if (s.Upos(verb) is "VERB") return k > from ? verb : null;
            return null;
        }
        return null;
    }
}
