using Entente.Measures.TurningPoints;
using Entente.Model;
using Entente.Storage;

namespace Entente.TurningPoints;

/// <summary>The rows of a pair in one imported data set, as turning points need them.</summary>
public static class StoredPair
{
    /// <summary>Takes rows over; codes of WEIS as CAMEO's, with their own scores.</summary>
    /// <param name="rows">The rows between the two sides, in any order.</param>
    /// <param name="a">The first side.</param>
    /// <param name="set">The data set they are from.</param>
    /// <param name="ontology">Scores of CAMEO codes.</param>
    public static PairEvents Of(IEnumerable<StoredCodedEvent> rows, CodedSide a, StoredDataSet set, Ontology ontology)
    {
        List<TurnRow> taken = [];
        var unscored = 0;
        foreach (var row in rows)
        {
            var e = row.Event;
            var code = e.Cameo ?? WeisCodes.ToCameo(e.OriginalCode);
            var score = e.Cameo is { } cameo ? Score(cameo, ontology) : e.Score;
            if (code is null || score is not { } value) { unscored++; continue; }
            taken.Add(new TurnRow(e.Day, a.Has(e.Source), code, value, $"{row.File}:{e.Row}", e.Story, e.Publisher, row.Published));
        }
        return new PairEvents(taken, set.First, set.Last, unscored);
    }

    // The Goldstein score of a code, or of the longest that it begins with.
    private static double? Score(string code, Ontology ontology)
    {
        for (var length = code.Length; length >= 2; length--)
            if (ontology.Cameo(code[..length]) is { } known && !double.IsNaN(known.Goldstein)) return known.Goldstein;
        return null;
    }
}
