using Entente.Dossiers.Acts;
using Entente.Model;

namespace Entente.Dossiers;

/// <summary>Who tells of what: the documents of a dossier as witnesses. A reprint bears witness to nothing; its original does.</summary>
/// <param name="documents">The documents by id; <see cref="Model.Document.CopyOf"/> names the original of a reprint.</param>
internal sealed class Evidence(IReadOnlyDictionary<string, Document> documents)
{
    /// <summary>The document, null when it was not handed in.</summary>
    public Document? Document(string id) => documents.GetValueOrDefault(id);

    /// <summary>Id of the original that a document's telling goes back to: its own, or that of the text it repeats.</summary>
    public string Witness(string document)
    {
        var original = documents.GetValueOrDefault(document)?.CopyOf ?? document;
        return documents.GetValueOrDefault(original)?.CopyOf ?? original;
    }

    /// <summary>Whether a document repeats another that is at hand.</summary>
    public bool IsReprint(string document) => Witness(document) is var witness && witness != document && documents.ContainsKey(witness);

    /// <summary>The day by which a document was public; the first of days for an undated one.</summary>
    public DateOnly Published(string document) => documents.GetValueOrDefault(document)?.Date?.Latest ?? DateOnly.MinValue;

    /// <summary>Ids of the witnesses of an act.</summary>
    public IReadOnlyList<string> Witnesses(Act act) => Witnesses(act.Mentions.Select(m => m.Sentence));

    /// <summary>Ids of the witnesses of some sentences.</summary>
    public IReadOnlyList<string> Witnesses(IEnumerable<Sentence> sentences) => [.. sentences.Select(s => Witness(s.Document)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>One sentence from each witness, the best telling's first; from the original where it is at hand.</summary>
    public IReadOnlyList<Sentence> Sentences(Act act) => OnePerWitness(act.Mentions.Select(m => m.Sentence));

    /// <summary>One sentence from each witness, in the order given.</summary>
    public IReadOnlyList<Sentence> OnePerWitness(IEnumerable<Sentence> sentences) =>
        [.. sentences.GroupBy(s => Witness(s.Document)).Select(g => g.OrderBy(s => s.Document == g.Key ? 0 : 1).First())];

    /// <summary>How many witnesses some sentences have.</summary>
    public int Count(IEnumerable<Sentence> sentences) => Witnesses(sentences).Count;
}
