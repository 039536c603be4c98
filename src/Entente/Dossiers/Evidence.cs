using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers;

/// <summary>Who tells of what: the documents of a dossier as witnesses. A copy bears witness to nothing; its original does.</summary>
internal sealed class Evidence(IReadOnlyDictionary<string, Document> documents)
{
    /// <summary>The document, null when it was not handed in.</summary>
    public Document? Document(string id) => documents.GetValueOrDefault(id);

    /// <summary>Id of the original that a document's telling goes back to: its own, or that of the text it copies.</summary>
    public string Witness(string document, string? copyOf = null)
    {
        var original = copyOf ?? documents.GetValueOrDefault(document)?.CopyOf ?? document;
        return documents.GetValueOrDefault(original)?.CopyOf ?? original;
    }

    /// <summary>The day by which a document was public; the first of days for an undated one.</summary>
    public DateOnly Published(string document) => documents.GetValueOrDefault(document)?.Date?.Latest ?? DateOnly.MinValue;

    /// <summary>Ids of the witnesses of an act.</summary>
    public IReadOnlyList<string> Witnesses(Act act) => [.. act.Mentions.Select(m => Witness(m.Sentence.Document, m.CopyOf)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>One sentence from each witness, the best telling's first; from the original where it is at hand.</summary>
    public IReadOnlyList<Sentence> Sentences(Act act) => OnePerWitness(act.Mentions.Select(m => (m.Sentence, Witness(m.Sentence.Document, m.CopyOf))));

    /// <summary>One sentence from each witness, in the order given.</summary>
    public IReadOnlyList<Sentence> OnePerWitness(IEnumerable<Sentence> sentences) => OnePerWitness(sentences.Select(s => (s, Witness(s.Document))));

    /// <summary>How many witnesses some sentences have.</summary>
    public int Count(IEnumerable<Sentence> sentences) => sentences.Select(s => Witness(s.Document)).Distinct().Count();

    private static IReadOnlyList<Sentence> OnePerWitness(IEnumerable<(Sentence Sentence, string Witness)> told) =>
        [.. told.GroupBy(t => t.Witness).Select(g => g.OrderBy(t => t.Sentence.Document == t.Witness ? 0 : 1).First().Sentence)];
}
