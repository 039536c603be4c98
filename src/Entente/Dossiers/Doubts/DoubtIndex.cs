using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Which doubts touch a sentence.</summary>
internal sealed class DoubtIndex
{
    private readonly ILookup<(string, int), int> _numbers;
    private readonly HashSet<(string, int)> _rivals;

    public DoubtIndex(IReadOnlyList<RawDoubt> doubts)
    {
        All = doubts;
        _numbers = doubts.SelectMany((d, i) => d.Sentences.Select(s => (Key: Key(s), Number: i + 1))).Distinct().ToLookup(x => x.Key, x => x.Number);
        _rivals = [.. doubts.Where(d => d.IsRival).SelectMany(d => d.Sentences).Select(Key)];
    }

    public static DoubtIndex None { get; } = new([]);

    /// <summary>All doubts; the number of each is its place from 1.</summary>
    public IReadOnlyList<RawDoubt> All { get; }

    /// <summary>Numbers of the doubts that touch any of some sentences, those with rival accounts only.</summary>
    public IReadOnlyList<int> Of(IEnumerable<Sentence> sentences) =>
        [.. sentences.SelectMany(s => _numbers[Key(s)]).Distinct().Where(n => All[n - 1].IsRival).Order()];

    /// <summary>Whether a rival account speaks against what a sentence says.</summary>
    public bool IsRival(Sentence s) => _rivals.Contains(Key(s));

    private static (string, int) Key(Sentence s) => (s.Document, s.Index);
}
