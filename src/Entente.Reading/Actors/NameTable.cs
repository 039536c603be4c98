namespace Entente.Reading.Actors;

/// <summary>One spelling of a name.</summary>
/// <param name="Words">Folded words.</param>
/// <param name="Upper">For each word, whether it must start with a capital in running text.</param>
/// <param name="Acronym">Whether it must stand in capitals throughout: US, UN, WHO.</param>
/// <param name="CrossesComma">Whether a comma may stand inside: "Washington, D.C.".</param>
/// <param name="Entry">What it names.</param>
internal sealed record Spelling(string[] Words, bool[] Upper, bool Acronym, bool CrossesComma, NameEntry Entry);

/// <summary>Finds the longest name that starts at a piece of a text.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<Spelling>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Number of spellings.</summary>
    public int Count { get; private set; }

    /// <summary>Files a spelling; a leading "the" is dropped unless a single other word would remain of a <paramref name="strict"/> one.</summary>
    public void Add(string name, NameEntry entry, bool strict = false)
    {
        var pieces = new List<Piece>();
        Words.Cut(name, 0, false, pieces);
        if (pieces.Count > 1 && pieces[0].Word == "the" && !(strict && pieces.Count == 2)) pieces.RemoveAt(0);
        if (pieces.Count == 0) return;
        string[] words = [.. pieces.Select(p => p.Word)];
        bool[] upper = [.. pieces.Select(p => p.Upper && p.Word != "the")];
        var letters = name.Count(char.IsLetter);
        var acronym = pieces.TrueForAll(p => p.AllUpper) && letters > 1 && words.Sum(w => w.Length) <= 8;
        if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
        foreach (var s in list)
        {
            if (!ReferenceEquals(s.Entry, entry) || !s.Words.AsSpan().SequenceEqual(words)) continue;
            // Two spellings that differ in capitals only: "Kim Jong Un" and "Kim Jong-un". The looser one counts.
            for (var k = 0; k < words.Length; k++) s.Upper[k] &= upper[k];
            return;
        }
        Count++;
        var spelling = new Spelling(words, upper, acronym, name.Contains(',', StringComparison.Ordinal), entry);
        var at = list.FindIndex(s => s.Words.Length < words.Length);
        list.Insert(at < 0 ? list.Count : at, spelling);
    }

    /// <summary>The spellings that match at a piece and share the greatest length; <paramref name="length"/> is in pieces.</summary>
    public List<Spelling>? Longest(IReadOnlyList<Piece> pieces, int at, bool anyCase, out int length)
    {
        var found = LongestAt(pieces, at, anyCase, out length);
        // "the North Korean economy": "the North" gives way to the longer name inside.
        if (found is not null && pieces[at].Word == "the" && at + 1 < pieces.Count && LongestAt(pieces, at + 1, anyCase, out var inner) is not null && inner + 1 > length) { length = 0; return null; }
        return found;
    }

    private List<Spelling>? LongestAt(IReadOnlyList<Piece> pieces, int at, bool anyCase, out int length)
    {
        length = 0;
        if (!pieces[at].Opens || !_byFirst.TryGetValue(pieces[at].Word, out var list)) return null;
        List<Spelling>? found = null;
        foreach (var s in list)
        {
            if (found is not null && s.Words.Length < length) break;
            if (!Fits(s, pieces, at, anyCase)) continue;
            length = s.Words.Length;
            (found ??= []).Add(s);
        }
        return found;
    }

    /// <summary>Every spelling, for searching.</summary>
    public IEnumerable<Spelling> All => _byFirst.Values.SelectMany(v => v);

    private static bool Fits(Spelling s, IReadOnlyList<Piece> pieces, int at, bool anyCase)
    {
        if (at + s.Words.Length > pieces.Count || !pieces[at + s.Words.Length - 1].Closes) return false;
        for (var k = 0; k < s.Words.Length; k++)
        {
            var p = pieces[at + k];
            if (p.Word != s.Words[k] || k > 0 && p.Break && !s.CrossesComma) return false;
            if (!anyCase && (s.Acronym ? !p.AllUpper : s.Upper[k] && !p.Upper)) return false;
        }
        return true;
    }
}
