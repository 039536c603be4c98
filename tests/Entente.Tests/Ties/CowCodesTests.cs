using Entente.Model;
using Entente.Ties;

namespace Entente.Tests.Ties;

/// <summary>Two tables know COW's numbers: one has all of its states, the other those that live under an id.</summary>
public class CowCodesTests
{
    [Fact]
    public void Both_tables_give_a_number_the_same_letters()
    {
        var data = Path.Combine(Dossiers.Root.Path, "data");
        var (cow, rows) = (CowCodes.Load(data), Table.Read(Path.Combine(data, "actors", "country_codes.tsv")).Where(r => r.Optional("cow") is not null).ToList());
        Assert.True(rows.Count > 190);
        Assert.All(rows, r => Assert.Equal(cow.Letters(int.Parse(r["cow"], System.Globalization.CultureInfo.InvariantCulture)), r["cow_abbrev"]));
    }
}
