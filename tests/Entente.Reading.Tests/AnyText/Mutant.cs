using System.Text;

namespace Entente.Reading.Tests.AnyText;

/// <summary>Texts such as nobody writes: real ones torn and sewn together with whatever a file may hold. The same seed gives the same text.</summary>
internal static class Mutant
{
    private static readonly string[] Real = [.. Directory.EnumerateFiles(Path.Combine(Shared.Root, "data", "sample"), "*.txt")
        .Concat(Directory.EnumerateFiles(Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Texts"), "*.txt")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Words = [.. Real.SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct()];

    private static readonly string[] Odd =
    [
        "\ud83d", "\ude00", "😀", "👩‍👩‍👧‍👦", "e\u0301\u0323\u0302", "\u0301", "\u202eabc\u202c", "שלום", "مرحبا", "\0", "\u0001", "\u001b[31m", "\u200b", "\ufeff", "\u00ad", "\u2028", "\u0085", "\r", "\r\n", "\t", "\f", "\u00a0", "\u3000",
        "â€œ", "â€™", "Ã©", "Â ", "\ufffd", "İ", "ı", "ß", "ﬁ", "ǅ", "K", "中国", "日本と韓国", "한국", "Россия", "’", "‘", "“", "”", "\"", "'", "''", "``", "«", "»", "(", ")", "((((", "))))", "[", "]", "{", "}", "<", ">", "[w]e", "[", "…", "....", "?!?!",
        "--", "—", "–", "-", "/", "\\", "|", "&", "&amp;", "@", "#", "%", "$", "€", "*", "_", "__", "~", "^", "+", "=", ":)", "<3", ";", ":", ",", ",,,", ".", "999999999999999999999999", "1,000,000,000,000", "1.2.3.4.5", "0", "00/00/0000", "31/02/2019", "2019-13-45",
        "99999-12-31", "9999-12-31", "0000-00-00", "13:61", "1/2/3/4", "1e309", "-5", "'90s", "1990s", "5th", "5000000000 years ago", "the year 10000", "in 0", "last February 30", "two weeks after the meeting", "until", "since", "between 1950 and 1940",
        "from June to", "http://a.b/c?d=e", "x@y.z", "a.b.c.d.e.f.g", "U.S.S.R.", "Mr.", "No.", "don't", "n't", "'s", "’s", "cannot", "of of of", "the the the", "and and", "said said said", "which who that whose", "according to", "\"said\"", "I", "we", "he", "the two countries",
        "both", "North", "Korea", "The US-Japan-South Korea", "President", "of the of", "Kim Jong-un-un-un", "Iran's's", "U.N.'s", "to to attack", "not not", "if if", "A.", "B.", "1)", "(a)", "•", "* * *", "<p>", "</div>", "<script>", "{{x}}", "%s", "%n", "\u1F46", "ẞ", "ŉ",
    ];

    /// <summary>A text for a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="length">About how long it gets.</param>
    public static string Of(int seed, int length = 1500)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.Length < length * (0.2 + random.NextDouble())) Piece(random, text);
        for (var n = random.Next(0, 12); n > 0 && text.Length > 2; n--) Tear(random, text);
        return text.ToString();
    }

    private static void Piece(Random random, StringBuilder text)
    {
        switch (random.Next(0, 20))
        {
            case < 6:
                var real = Real[random.Next(Real.Length)];
                var start = random.Next(real.Length);
                text.Append(real, start, Math.Min(real.Length - start, random.Next(1, 400)));
                break;
            case < 10:
                for (var n = random.Next(1, 6); n > 0; n--) text.Append(Odd[random.Next(Odd.Length)]).Append(random.Next(3) == 0 ? "" : " ");
                break;
            case 10:
                for (var n = random.Next(1, 40); n > 0; n--) text.Append((char)random.Next(0, 0x10000));
                break;
            case 11:
                for (var n = random.Next(1, 60); n > 0; n--) text.Append((char)random.Next(1, 0x80));
                break;
            case 12:
                var again = Odd[random.Next(Odd.Length)];
                for (var n = random.Next(2, 80); n > 0; n--) text.Append(again);
                break;
            case < 18:
                // Sentences too short to be any, of real words.
                for (var n = random.Next(1, 9); n > 0; n--) text.Append(Words[random.Next(Words.Length)]).Append(n == 1 ? "" : " ");
                text.Append(random.Next(4) switch { 0 => ". ", 1 => "\n", 2 => ", ", _ => " " });
                break;
            default:
                text.Append('\n', random.Next(1, 4));
                break;
        }
    }

    private static void Tear(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length);
        switch (random.Next(0, 6))
        {
            case 0: text.Remove(at, Math.Min(text.Length - at, random.Next(1, 30))); break;
            case 1: text.Insert(at, Odd[random.Next(Odd.Length)]); break;
            case 2: text[at] = (char)random.Next(0, 0x10000); break;
            case 3: text.Insert(random.Next(text.Length), text.ToString(at, Math.Min(text.Length - at, random.Next(1, 60)))); break;
            case 4: text.Replace(". ", random.Next(2) == 0 ? " " : ".", at, text.Length - at); break;
            default: text.Replace(' ', random.Next(3) switch { 0 => '\n', 1 => '\u00a0', _ => '-' }, at, Math.Min(60, text.Length - at)); break;
        }
    }
}
