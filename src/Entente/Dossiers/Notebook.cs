using Entente.Model;

namespace Entente.Dossiers;

/// <summary>Numbers the sentences that a dossier cites, in the order of first citing.</summary>
internal sealed class Notebook(IReadOnlyDictionary<string, Document> documents)
{
    private readonly Dictionary<(string, int), Note> _notes = [];

    /// <summary>All notes so far.</summary>
    public IReadOnlyList<Note> Notes => [.. _notes.Values.OrderBy(n => n.Number)];

    /// <summary>The numbers of some sentences, ascending.</summary>
    public IReadOnlyList<int> Cite(IEnumerable<Sentence> sentences)
    {
        SortedSet<int> numbers = [];
        foreach (var s in sentences)
        {
            if (!_notes.TryGetValue((s.Document, s.Index), out var note))
            {
                var d = documents.GetValueOrDefault(s.Document);
                note = new Note(_notes.Count + 1, s, d?.Title, d?.Outlet, d?.Author, d?.Date);
                _notes.Add((s.Document, s.Index), note);
            }
            numbers.Add(note.Number);
        }
        return [.. numbers];
    }

    /// <summary>The number of one sentence.</summary>
    public IReadOnlyList<int> Cite(Sentence sentence) => Cite([sentence]);
}
