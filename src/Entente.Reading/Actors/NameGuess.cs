namespace Entente.Reading.Actors;

/// <summary>
/// The state of a phrase that names no actor of a text: a province, party, firm or city of data/actors/more_names.tsv and
/// more_cities.tsv, or a place that is misspelt ("Dehli police").
/// </summary>
internal sealed class NameGuess(Gazetteer g)
{
    /// <summary>Shortest word that may be a name with two neighbouring letters swapped.</summary>
    private const int Swapped = 5;

    /// <summary>Shortest word that may be a name with a letter too many, too few or wrong.</summary>
    private const int Wrong = 8;

    /// <summary>What is named, null when nothing is found.</summary>
    public NameEntry? Of(SentenceNames n)
    {
        for (var i = 0; i < n.Pieces.Count; i++)
            if (g.MoreNames.Longest(n.Pieces, i, anyCase: false, out var length) is { } found && Stands(n, i, length)) return found[0].Entry;
        for (var i = 0; i < n.Pieces.Count; i++)
            if (n.Pieces[i] is { Upper: true, Word.Length: >= Swapped } p && n.Atoms[p.Token] is null && Stands(n, i, 1) && Misspelt(p.Word) is { } place) return place;
        return null;
    }

    /// <summary>Whether a name fills its run of capitals, or goes before a title, a body or the name of one: "Amherst College", but not "Joseph Amherst".</summary>
    private bool Stands(SentenceNames n, int at, int length)
    {
        var (before, after) = (at > 0 ? n.Pieces[at - 1] : default, at + length < n.Pieces.Count ? n.Pieces[at + length] : default);
        var opens = before.Word is null or "the" || !before.Upper || before.Break || n.Atoms[before.Token] is not null;
        var closes = after.Word is null || !after.Upper || after.Break || n.Atoms[after.Token] is not null || g.OrganisationWords.ContainsKey(after.Word);
        return opens && closes;
    }

    private NameEntry? Misspelt(string word)
    {
        NameEntry? place = null;
        foreach (var s in g.Names.All.Concat(g.MoreNames.All))
        {
            if (s.Words is not [var name] || s.Entry is not { Kind: NameKind.State or NameKind.Adjective or NameKind.Capital or NameKind.Place, Country: { } country } || country == place?.Country || !Differs(word, name)) continue;
            if (place is not null) return null;
            place = s.Entry;
        }
        return place;
    }

    /// <summary>Whether two words differ by one slip of the pen; the first letter is never wrong.</summary>
    private static bool Differs(string word, string name)
    {
        if (word[0] != name[0] || Math.Abs(word.Length - name.Length) > 1) return false;
        var k = 0;
        while (k < word.Length && k < name.Length && word[k] == name[k]) k++;
        if (word.Length == name.Length && k + 1 < word.Length && word[k] == name[k + 1] && word[k + 1] == name[k]) return word.AsSpan(k + 2).SequenceEqual(name.AsSpan(k + 2));
        if (word.Length < Wrong || k >= Math.Max(word.Length, name.Length)) return false;
        return (word.Length - name.Length) switch
        {
            0 => word.AsSpan(k + 1).SequenceEqual(name.AsSpan(k + 1)),
            1 => word.AsSpan(k + 1).SequenceEqual(name.AsSpan(k)),
            _ => word.AsSpan(k).SequenceEqual(name.AsSpan(k + 1)),
        };
    }
}
