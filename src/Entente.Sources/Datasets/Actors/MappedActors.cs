using System.Globalization;
using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>The actors of a table whose map says in which system they are written.</summary>
internal static class MappedActors
{
    /// <summary>Stands between code and year in a key.</summary>
    public const char Separator = '\t';

    private static readonly Dictionary<string, CodeSystem> Systems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso3"] = CodeSystem.Iso3, ["iso2"] = CodeSystem.Iso2, ["iso-numeric"] = CodeSystem.IsoNumeric, ["cow"] = CodeSystem.Cow,
        ["cow-abbreviation"] = CodeSystem.CowAbbreviation, ["gw"] = CodeSystem.GleditschWard, ["fips"] = CodeSystem.Fips,
    };

    /// <summary>A book for a system, and whether its keys are code and year, joined by <see cref="Separator"/>.</summary>
    /// <exception cref="InvalidDataException">There is no such system.</exception>
    public static (ActorBook Book, bool Yearly) Of(string system, EventFile file)
    {
        if (Systems.TryGetValue(system, out var codes)) return (new ActorBook(key => Read(file.Countries, codes, key)), true);
        switch (system)
        {
            case "cameo": return (CodeBooks.Cameo(file), false);
            case "keds": return (CodeBooks.Keds(file), false);
            case "names":
                var tables = NameTables.Load(file.Options.DataFolder, file.Countries);
                return (new ActorBook(new NamedActors(tables, NamedActors.Aliases(file.Options.AliasesFile)).Read), false);
            default: throw new InvalidDataException($"actors {system}: give {string.Join(", ", Systems.Keys)}, cameo, keds or names");
        }
    }

    private static ActorEntry Read(CountryCodes countries, CodeSystem system, string key)
    {
        var at = key.LastIndexOf(Separator);
        var code = key[..at];
        if (Lines.Missing.Is(code) && !(code == "NA" && system == CodeSystem.Iso2)) return new ActorEntry(code, new CodedActor(null, null, code), false);
        var id = countries.Find(system, code, int.Parse(key.AsSpan(at + 1), CultureInfo.InvariantCulture));
        return new ActorEntry(code, new CodedActor(id, null, code), id is null);
    }
}
