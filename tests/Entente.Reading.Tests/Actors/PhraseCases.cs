using System.Globalization;
using Entente.Model;
using Entente.Reading.Actors;

namespace Entente.Reading.Tests.Actors;

/// <summary>Cases/phrases.tsv: whom phrases outside any text stand for.</summary>
public class PhraseCases
{
    private static readonly Gazetteer Names = Gazetteer.Load(Path.Combine(Shared.Root, "data"));

    public static IEnumerable<TheoryDataRow<string, string, string, string, string>> Rows() =>
        Table.Read(Path.Combine(AppContext.BaseDirectory, "Cases", "phrases.tsv"))
            .Select(r => new TheoryDataRow<string, string, string, string, string>(r["date"], r["text"], r["context"], r["country"], r["role"]));

    [Theory, MemberData(nameof(Rows))]
    public void A_phrase_stands_for_a_state_in_a_role(string date, string text, string context, string country, string role)
    {
        var found = Names.Resolve(text, context, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(country, found.Country ?? "-");
        if (role != "*") Assert.Equal(role, found.Role ?? "-");
    }
}
