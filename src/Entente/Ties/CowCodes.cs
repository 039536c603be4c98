using System.Globalization;
using Entente.Model;

namespace Entente.Ties;

/// <summary>A state under its code in the Correlates of War.</summary>
/// <param name="Number">COW's number.</param>
/// <param name="Letters">COW's letters.</param>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its id in Entente; null for states that have none.</param>
public sealed record CowState(int Number, string Letters, string Name, string? Id);

/// <summary>The states of <c>data/actors/cow_codes.tsv</c>.</summary>
public sealed class CowCodes
{
    private readonly Dictionary<int, CowState> byNumber;
    private readonly ILookup<string, CowState> byLetters;
    private readonly ILookup<string, CowState> byId;

    private CowCodes(IReadOnlyList<CowState> states)
    {
        byNumber = states.ToDictionary(s => s.Number);
        byLetters = states.ToLookup(s => s.Letters, StringComparer.OrdinalIgnoreCase);
        byId = states.Where(s => s.Id is not null).ToLookup(s => s.Id!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Loads the table from the folder data/.</summary>
    public static CowCodes Load(string dataFolder) => new([.. Table.Read(Path.Combine(dataFolder, "actors", "cow_codes.tsv"))
        .Select(r => new CowState(int.Parse(r["ccode"], CultureInfo.InvariantCulture), r["stateabb"], r["name"], r.Optional("id")))]);

    /// <summary>COW's letters for a number; empty where it has none.</summary>
    public string Letters(int number) => byNumber.TryGetValue(number, out var s) ? s.Letters : "";

    /// <summary>The name behind a number; the number itself where there is none.</summary>
    public string Name(int number) => byNumber.TryGetValue(number, out var s) ? s.Name : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The numbers that a word may stand for, the likeliest first: a number, COW's letters, then the letters of ISO 3166.</summary>
    public IReadOnlyList<int> Numbers(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? [number] : [.. byLetters[word].Concat(byId[word]).Select(s => s.Number).Distinct()];
}
