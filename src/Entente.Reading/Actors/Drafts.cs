using System.Collections;

namespace Entente.Reading.Actors;

/// <summary>The drafts of a document in the order in which they were added, and by sentence, since most questions ask about a few sentences only.</summary>
internal sealed class Drafts : IEnumerable<Draft>
{
    private readonly List<Draft?> _all = [];
    private readonly Dictionary<int, List<Draft>> _bySentence = [];

    /// <summary>Adds a draft after all others.</summary>
    public void Add(Draft draft)
    {
        draft.Order = _all.Count;
        _all.Add(draft);
        In(draft.Sentence).Add(draft);
    }

    /// <summary>Adds drafts in their order.</summary>
    public void AddRange(IEnumerable<Draft> drafts)
    {
        foreach (var d in drafts) Add(d);
    }

    /// <summary>Takes a draft out.</summary>
    public void Remove(Draft draft)
    {
        if (In(draft.Sentence).Remove(draft)) _all[draft.Order] = null;
    }

    /// <summary>The drafts of a sentence.</summary>
    public List<Draft> In(SentenceNames sentence)
    {
        if (!_bySentence.TryGetValue(sentence.Index, out var found)) _bySentence[sentence.Index] = found = [];
        return found;
    }

    /// <summary>The drafts of a sentence and of some sentences before it.</summary>
    public List<Draft> Near(SentenceNames sentence, int before)
    {
        List<Draft> near = [];
        for (var i = sentence.Index - before; i <= sentence.Index; i++)
            if (_bySentence.TryGetValue(i, out var drafts)) near.AddRange(drafts);
        near.Sort((a, b) => a.Order.CompareTo(b.Order));
        return near;
    }

    /// <summary>All drafts.</summary>
    public IEnumerator<Draft> GetEnumerator() => _all.OfType<Draft>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
