namespace Entente.Reading.Actors;

/// <summary>A word of a token as names are compared: "Jong-un" has the two pieces "jong" and "un".</summary>
/// <param name="Word">Lower case, without diacritics and dots.</param>
/// <param name="Token">Index of the token it stands in.</param>
/// <param name="Upper">Whether it starts with a capital or digit in the text.</param>
/// <param name="AllUpper">Whether it has no lower-case letter.</param>
/// <param name="Opens">Whether a name may start here: at a token's start or after a hyphen or slash.</param>
/// <param name="Closes">Whether a name may end here.</param>
/// <param name="Break">Whether punctuation other than a hyphen or apostrophe stands before it.</param>
internal readonly record struct Piece(string Word, int Token, bool Upper, bool AllUpper, bool Opens, bool Closes, bool Break);

/// <summary>Cuts and folds words so that spellings of a name meet: case, diacritics, hyphens, apostrophes and dots are levelled.</summary>
internal static class Words
{
    private static readonly Dictionary<char, string> Plain = Letters();

    /// <summary>The folded words of a name: "Kim Jong-Un" gives kim, jong, un.</summary>
    public static string[] Of(string name)
    {
        var pieces = new List<Piece>();
        Cut(name, 0, false, pieces);
        return [.. pieces.Select(p => p.Word)];
    }

    /// <summary>The pieces of a sentence in order.</summary>
    public static List<Piece> Of(IReadOnlyList<Token> tokens)
    {
        var pieces = new List<Piece>(tokens.Count + 4);
        var broken = false;
        foreach (var t in tokens)
        {
            var before = pieces.Count;
            Cut(t.Form, t.Index, broken, pieces);
            broken = pieces.Count == before && (broken || !IsJoint(t.Form));
        }
        return pieces;
    }

    /// <summary>Cuts a token or name into pieces.</summary>
    public static void Cut(string form, int token, bool broken, List<Piece> into)
    {
        var start = 0;
        while (start < form.Length)
        {
            while (start < form.Length && !char.IsLetterOrDigit(form[start]))
            {
                if (form[start] == ',') broken = true;
                start++;
            }
            var end = start;
            while (end < form.Length && !IsSeparator(form[end])) end++;
            while (end > start && !char.IsLetterOrDigit(form[end - 1])) end--;
            if (end > start)
            {
                var part = form.AsSpan(start, end - start);
                into.Add(new Piece(Fold(part), token, !char.IsLower(part[0]), !HasLower(part), start == 0 || !IsApostrophe(form[start - 1]),
                    end == form.Length || !IsApostrophe(form[end]) || end + 1 == form.Length, broken));
                broken = false;
            }
            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Lower case, diacritics and dots removed.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var plain = true;
        foreach (var c in word) plain &= c is >= 'a' and <= 'z';
        if (plain) return word.ToString();
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length * 2] : new char[word.Length * 2];
        var n = 0;
        foreach (var c in word)
        {
            if (c is >= 'A' and <= 'Z') folded[n++] = (char)(c | 0x20);
            else if (c < 128) { if (c != '.') folded[n++] = c; }
            else if (Plain.TryGetValue(c, out var s)) { s.CopyTo(folded[n..]); n += s.Length; }
            else if (c is < '\u0300' or > '\u036F') folded[n++] = char.ToLowerInvariant(c);
        }
        return folded[..n].ToString();
    }

    /// <summary>A crude singular, the same for text and data: "ministries" and "ministry" meet, and so do "forces" and "force".</summary>
    public static string Singular(string word) => word switch
    {
        _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.Length > 4 && word.EndsWith("men", StringComparison.Ordinal) => word[..^2] + "an",
        _ when word.Length > 4 && (word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal)) => word[..^2],
        _ when word.Length > 3 && word[^1] == 's' && word[^2] != 's' && word[^2] != 'u' => word[..^1],
        _ => word,
    };

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return true;
        return false;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`';

    private static bool IsSeparator(char c) => !char.IsLetterOrDigit(c) && c != '.' && c is not (>= '\u0300' and <= '\u036F');

    private static bool IsJoint(string form)
    {
        foreach (var c in form)
            if (!(IsApostrophe(c) || c is '-' or '‐' or '‑' or '–' or '/' or '+' or '&')) return false;
        return true;
    }

    private static Dictionary<char, string> Letters()
    {
        (string Plain, string Marked)[] rows =
        [
            ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặǟǡȁȃ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệə"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"),
            ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗř"),
            ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
        ];
        var letters = new Dictionary<char, string>();
        foreach (var (plain, marked) in rows)
            foreach (var c in marked) (letters[c], letters[char.ToUpperInvariant(c)]) = (plain, plain);
        letters['İ'] = "i";
        return letters;
    }
}
