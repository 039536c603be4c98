namespace Entente.Cli.Help;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Likeness
{
    /// <summary>"; did you mean X?" for the names that are near enough, nearest first, or nothing.</summary>
    public static string Suggest(string word, IEnumerable<string> names)
    {
        var near = names.Select(n => (Name: n, Distance: Distance(word.ToLowerInvariant(), n.ToLowerInvariant())))
            .Where(n => n.Distance <= Math.Max(1, n.Name.Length / 3) || (word.Length > 2 && n.Name.TrimStart('-').StartsWith(word.TrimStart('-'), StringComparison.OrdinalIgnoreCase)))
            .OrderBy(n => n.Distance).Take(3).Select(n => n.Name).ToList();
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }

    /// <summary>Least number of insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }
}
