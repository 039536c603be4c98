namespace Entente.Reading.Actors;

/// <summary>Looks names up for the command line: exact names, codes and demonyms first, then parts and near spellings.</summary>
internal sealed class NameSearch(Gazetteer g)
{
    /// <summary>Best first, at most ten.</summary>
    public IReadOnlyList<SearchResult> Search(string query)
    {
        var words = Words.Of(query);
        if (words.Length == 0) return [];
        var best = new Dictionary<(string, string), SearchResult>();
        foreach (var s in g.States.Values)
            if (query.Equals(s.Id, StringComparison.OrdinalIgnoreCase) || query.Equals(s.Cameo, StringComparison.OrdinalIgnoreCase) || query == s.IsoNumeric) Keep(new SearchResult(s.Name, s.Id, "state", 1, s.Id));
        foreach (var o in g.Organisations.Values)
            if (query.Equals(o.Id, StringComparison.OrdinalIgnoreCase)) Keep(new SearchResult(o.Name, o.Id, KindOf(o), 1, o.Id));
        var joined = string.Join(' ', words);
        foreach (var s in g.Names.All)
        {
            if (s.Entry.Kind == NameKind.Short || Score(s, joined, words) is not (> 0.6 and var score)) continue;
            var e = s.Entry;
            var id = e.Kind switch { NameKind.Person => e.Person!.Terms[^1].Actor, NameKind.Place => e.Country ?? "", NameKind.Outlet or NameKind.Organisation => e.Id, _ => e.Actor ?? e.Id };
            Keep(new SearchResult(e.Name, id, KindOf(e), Math.Round(score - Penalty(e.Kind), 3), string.Join(' ', s.Words)));
        }
        return [.. best.Values.OrderByDescending(r => r.Score).ThenBy(r => r.Name.Length).ThenBy(r => r.Name, StringComparer.Ordinal).Take(10)];

        void Keep(SearchResult r)
        {
            if (!best.TryGetValue((r.Id, r.Kind + r.Name), out var old) || old.Score < r.Score) best[(r.Id, r.Kind + r.Name)] = r;
        }
    }

    /// <summary>The one actor that a name stands for on a day, or null.</summary>
    public string? IdOf(string name, DateOnly date)
    {
        foreach (var s in g.States.Values)
            if (name.Equals(s.Id, StringComparison.OrdinalIgnoreCase) || name == s.IsoNumeric) return s.Id;
        foreach (var o in g.Organisations.Values)
            if (name.Equals(o.Id, StringComparison.OrdinalIgnoreCase)) return o.Actor;
        foreach (var s in g.States.Values)
            if (name.Equals(s.Cameo, StringComparison.OrdinalIgnoreCase)) return s.Id;
        var pieces = new List<Piece>();
        Words.Cut(name, 0, false, pieces);
        if (pieces.Count > 1 && pieces[0].Word == "the") pieces.RemoveAt(0);
        if (pieces.Count == 0 || g.Names.Longest(pieces, 0, true, out var length) is not { } found || length != pieces.Count) return null;
        var living = found.Where(f => f.Entry.Life.Contains(date)).DefaultIfEmpty(found[0]);
        return living.OrderBy(f => f.Entry.Kind).First().Entry is var e && e.Kind == NameKind.Short ? e.Candidates[0] is [var one] ? one : null : e.Kind == NameKind.Person ? e.Person!.At(date).Actor : e.Actor;
    }

    private static double Score(Spelling s, string joined, string[] words)
    {
        var name = string.Join(' ', s.Words);
        if (name == joined) return 1;
        if (Math.Abs(name.Length - joined.Length) <= 3 && joined.Length > 3)
        {
            var distance = Distance(name, joined);
            var limit = joined.Length < 6 ? 1 : joined.Length < 12 ? 2 : 3;
            if (distance <= limit) return 0.95 - 0.6 * distance / joined.Length;
        }
        if (joined.Length > 2 && name.StartsWith(joined, StringComparison.Ordinal)) return 0.7 + 0.1 * joined.Length / name.Length;
        return words.All(w => w.Length > 2 && s.Words.Contains(w)) ? 0.68 : 0;
    }

    private static double Penalty(NameKind kind) => kind switch { NameKind.State or NameKind.Adjective or NameKind.Nationals => 0, NameKind.Organisation or NameKind.Group => 0.01, NameKind.Capital => 0.02, NameKind.Outlet or NameKind.Person => 0.03, _ => 0.04 };

    private static string KindOf(NameEntry e) => e.Kind switch { NameKind.Organisation => "organisation", NameKind.Group or NameKind.GroupAdjective => "group", NameKind.Outlet => "outlet", NameKind.Place => "place", NameKind.Person => "person", _ => "state" };

    /// <summary>Edit distance with neighbouring letters swapped at cost one (Damerau 1964, restricted).</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }
}
