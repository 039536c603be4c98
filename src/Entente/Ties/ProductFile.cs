using Entente.Sources.Tables;

namespace Entente.Ties;

/// <summary>A file of gross domestic products: ccode (or iso), year, gdp, in the unit of the flows they are set beside.</summary>
public static class ProductFile
{
    /// <summary>The product of each state and year. A code of ISO 3166 counts for every COW number that goes with it.</summary>
    /// <exception cref="InvalidDataException">A column is missing, a cell holds no such value, or a code is unknown.</exception>
    public static IReadOnlyDictionary<(int State, int Year), double> Read(string path, CowCodes codes)
    {
        using var table = CsvTable.Open(path);
        var (state, year, product) = (table.Column("ccode", "iso", "iso3"), table.Column("year"), table.Column("gdp"));
        var found = new Dictionary<(int, int), double>();
        foreach (var row in table.Rows())
        {
            if (row.OptionalNumber(product) is not { } value) continue;
            if (value <= 0) throw row.Fault(product, "a number above 0");
            if (codes.Numbers(row.Text(state)) is not { Count: > 0 } numbers) throw row.Fault(state, "a COW number or a code of ISO 3166");
            foreach (var number in numbers) found[(number, row.Whole(year))] = value;
        }
        return found;
    }
}
