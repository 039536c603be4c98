namespace Entente.Reprints;

/// <summary>Tells of each text whether it is one of those before it printed again. Texts come in the order of their publication.</summary>
/// <remarks>
/// <para>A text is a reprint when most of its runs of words stand in an earlier one (that text cut, with another headline, a byline, small edits), or when it holds
/// nearly the whole of an earlier one and has not much of its own. Reports on one matter by different hands share names and a quotation,
/// never that much. Figures decide where words do not: a bulletin that says the same every day with other numbers is a new report.</para>
/// <para>Only originals are kept, so a text that is printed a thousand times costs no more than one that is printed once, and what is said of
/// a text never depends on texts that come after it.</para>
/// </remarks>
internal sealed class ReprintIndex
{
    // Shares of runs of four words. An edit of one word breaks four runs, so 0.5 is about one edited word in ten.
    private const double Most = 0.5;
    private const double NearlyAll = 0.75;
    private const double NotMuchOfItsOwn = 0.35;

    /// <summary>A text with fewer runs is too short to tell a reprint by parts of it: only the whole counts.</summary>
    private const int Short = 20;

    /// <summary>Texts that may share a mark before it counts as a phrase that everybody uses.</summary>
    private const int Everybody = 50;

    /// <summary>Share of the numbers of the text with fewer that the other has too.</summary>
    private const double SameFigures = 0.6;

    private readonly Dictionary<ulong, string> _byWhole = [];
    private readonly Dictionary<ulong, List<int>> _byMark = [];
    private readonly List<(string Id, WordTrail Trail)> _originals = [];

    /// <summary>The id of the text that this one repeats; null when it is an original, which later ones are compared with.</summary>
    public string? Add(string id, string text)
    {
        var trail = WordTrail.Of(text);
        if (trail.Whole is not { } whole) return null;
        if (_byWhole.TryGetValue(whole, out var same)) return same;
        if (Original(trail) is { } original) return _byWhole[whole] = original;
        _byWhole.Add(whole, id);
        foreach (var mark in trail.Marks)
        {
            if (!_byMark.TryGetValue(mark, out var texts)) _byMark.Add(mark, texts = []);
            if (texts.Count < Everybody) texts.Add(_originals.Count);
        }
        _originals.Add((id, trail));
        return null;
    }

    private string? Original(WordTrail trail)
    {
        Dictionary<int, int> hits = [];
        foreach (var mark in trail.Marks)
            if (_byMark.TryGetValue(mark, out var texts) && texts.Count < Everybody)
                foreach (var t in texts) hits[t] = hits.GetValueOrDefault(t) + 1;
        return hits.Where(h => 8 * h.Value >= Math.Min(trail.Marks.Count, _originals[h.Key].Trail.Marks.Count))
            .Select(h => (Place: h.Key, _originals[h.Key].Id, Share: Likeness(trail, _originals[h.Key].Trail)))
            .Where(x => x.Share > 0).OrderByDescending(x => x.Share).ThenBy(x => x.Place).Select(x => x.Id).FirstOrDefault();
    }

    private static double Likeness(WordTrail later, WordTrail earlier)
    {
        var (own, others) = (later.ShareIn(earlier), earlier.ShareIn(later));
        if (Math.Min(later.Count, earlier.Count) < Short) return Math.Min(own, others) >= 0.95 ? own : 0;
        return (own >= Most || others >= NearlyAll && own >= NotMuchOfItsOwn) && FiguresAgree(later.Numbers, earlier.Numbers) ? own : 0;
    }

    // Where one was cut or added to, all figures of the shorter stand in the longer.
    private static bool FiguresAgree(IReadOnlySet<string> a, IReadOnlySet<string> b) =>
        Math.Min(a.Count, b.Count) < 3 || a.Count(b.Contains) >= SameFigures * Math.Min(a.Count, b.Count);
}
