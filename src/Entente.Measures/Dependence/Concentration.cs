namespace Entente.Measures.Dependence;

/// <summary>
/// How far a state's imports or exports go to few partners (Herfindahl 1950; Hirschman 1945). Concentration is not dependence:
/// a state that hardly trades can have all of it with one partner. docs/measures/dependence.md.
/// </summary>
/// <param name="Partners">Partners with a value above 0.</param>
/// <param name="Total">The values added up, in the file's unit.</param>
/// <param name="Herfindahl">H = Σ(xᵢ / X)²: 1/n where all n partners are equal, 1 where there is one; null without trade.</param>
/// <param name="Normalised">(H − 1/n) / (1 − 1/n): 0 where all are equal, 1 where one has all; null below two partners.</param>
/// <param name="TopPartner">The partner with the largest value; of equals the lowest number. Null without trade.</param>
/// <param name="TopShare">Its share of the total, 0 to 1.</param>
public sealed record Concentration(int Partners, double Total, double? Herfindahl, double? Normalised, int? TopPartner, double? TopShare)
{
    /// <summary>The concentration of values by partner, in any order. Values of one partner are added up; those of 0 or below leave no trace.</summary>
    public static Concentration Of(IEnumerable<(int Partner, double Value)> values)
    {
        var shares = values.GroupBy(v => v.Partner).Select(g => (Partner: g.Key, Value: g.Sum(v => v.Value))).Where(v => v.Value > 0).OrderBy(v => v.Partner).ToList();
        if (shares.Count == 0) return new(0, 0, null, null, null, null);
        var total = shares.Sum(v => v.Value);
        var herfindahl = shares.Sum(v => v.Value / total * (v.Value / total));
        var equal = 1.0 / shares.Count;
        var top = shares.MaxBy(v => v.Value);
        return new(shares.Count, total, herfindahl, shares.Count > 1 ? (herfindahl - equal) / (1 - equal) : null, top.Partner, top.Value / total);
    }
}
