using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Reading.Actors.Dictionaries;

/// <summary>A code in brackets with the days on which it holds: <c>[GOV 960111-970214]</c>, <c>[ELI &gt;970214]</c>, <c>[&lt;960110]</c>, <c>[USA]</c>.</summary>
/// <param name="Code">The code, capitals; several are joined by <c>/</c>; empty where only the days are told.</param>
/// <param name="Life">The days, ends included.</param>
internal sealed partial record CodeBlock(string Code, Life Life)
{
    /// <summary>Whether it holds on every day.</summary>
    public bool IsDefault => Life == default;

    /// <summary>The states or bodies that the code names: none for <c>---</c>, several for <c>FRO/BIL</c>.</summary>
    public IReadOnlyList<string> Actors => [.. Code.Split('/').Where(c => c.Any(char.IsLetterOrDigit))];

    /// <summary>Reads the blocks that stand at the end of a line, in order.</summary>
    /// <param name="line">The line, for its place.</param>
    /// <param name="blocks">What stands from the first bracket on.</param>
    public static IReadOnlyList<CodeBlock> Read(DictionaryLine line, string blocks)
    {
        var found = new List<CodeBlock>();
        for (var at = 0; at < blocks.Length;)
        {
            if (blocks[at] == ' ' || blocks[at] == '\t') { at++; continue; }
            if (blocks[at] != '[') throw line.Fault($"\"{blocks[at..].Trim()}\" after the code; write a comment behind #");
            var end = blocks.IndexOf(']', at);
            if (end < 0) throw line.Fault("a bracket [ that is never closed");
            found.Add(One(line, blocks[(at + 1)..end].Trim()));
            at = end + 1;
        }
        return found;
    }

    private static CodeBlock One(DictionaryLine line, string text)
    {
        if (Pattern().Match(text) is not { Success: true } match) throw line.Fault($"\"[{text}]\" is no code; write [CODE], [CODE <950630], [CODE >950630] or [CODE 950601-990815]");
        var life = match.Groups["side"].Value switch
        {
            "<" => new Life(null, Day(line, match.Groups["day"].Value).AddDays(-1)),
            ">" => new Life(Day(line, match.Groups["day"].Value), null),
            _ when match.Groups["from"].Success => new Life(Day(line, match.Groups["from"].Value), Day(line, match.Groups["to"].Value)),
            _ => default,
        };
        if (life.From > life.To) throw line.Fault($"\"[{text}]\" ends before it begins");
        var code = match.Groups["code"].Value.ToUpperInvariant();
        return code.Length > 0 || life != default ? new CodeBlock(code, life) : throw line.Fault("empty brackets; write a code, or [---] for none");
    }

    // YYMMDD or YYYYMMDD; two digits up to 30 are of this century.
    private static DateOnly Day(DictionaryLine line, string digits)
    {
        var full = digits.Length == 6 ? (string.CompareOrdinal(digits, "31") < 0 ? "20" : "19") + digits : digits;
        return DateOnly.TryParseExact(full, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue ? day
            : throw line.Fault($"\"{digits}\" is no day; write YYMMDD or YYYYMMDD");
    }

    [GeneratedRegex(@"^(?<code>(?:---|\+\+\+|###)?[A-Za-z0-9/~]*)(?:\s*(?<side>[<>])\s*(?<day>\d+)|(?:(?<=^|\s)|\s+)(?<from>\d+)\s*-\s*(?<to>\d+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
