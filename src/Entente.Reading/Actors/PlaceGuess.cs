namespace Entente.Reading.Actors;

/// <summary>The state of a phrase in which nothing is known but perhaps a place: a city of data/actors/more_cities.tsv, or one that is misspelt ("Dehli police").</summary>
internal sealed class PlaceGuess(Gazetteer g)
{
    /// <summary>Shortest word that may be a name with two neighbouring letters swapped.</summary>
    private const int Swapped = 5;

    /// <summary>Shortest word that may be a name with a letter too many, too few or wrong.</summary>
    private const int Wrong = 8;

    /// <summary>The state, null when no place is found.</summary>
    public string? StateOf(SentenceNames n)
    {
        for (var i = 0; i < n.Pieces.Count; i++)
            if (g.MoreCities.Longest(n.Pieces, i, anyCase: false, out var length) is { } found && Stands(n, i, length)) return found[0].Entry.Country;
        for (var i = 0; i < n.Pieces.Count; i++)
            if (n.Pieces[i] is { Upper: true, Word.Length: >= Swapped } p && n.Atoms[p.Token] is null && Stands(n, i, 1) && Misspelt(p.Word) is { } state) return state;
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

    private string? Misspelt(string word)
    {
        string? state = null;
        foreach (var s in g.Names.All.Concat(g.MoreCities.All))
        {
            if (s.Words is not [var name] || s.Entry.Kind is not (NameKind.State or NameKind.Adjective or NameKind.Capital or NameKind.Place) || s.Entry.Country is not { } country || country == state) continue;
            if (!Differs(word, name)) continue;
            if (state is not null) return null;
            state = country;
        }
        return state;
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
