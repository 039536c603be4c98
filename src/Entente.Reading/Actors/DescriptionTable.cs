using Entente.Model;

namespace Entente.Reading.Actors;

/// <summary>How a noun describes actors named elsewhere.</summary>
/// <param name="Refers">state, person, organisation or member: what kind of actor it stands for.</param>
/// <param name="Role">PLOVER sector it gives, null for the state as such.</param>
/// <param name="Alone">Whether "the" and the noun alone stand for the state in focus: "the country", "the regime".</param>
/// <param name="Owned">Whether a state's adjective before it makes it an actor: "the Russian side", but not "Russian power".</param>
/// <param name="Relational">Whether a possessor is another actor than the one described: "Russia's neighbour".</param>
/// <param name="Word">For "the kingdom": a word that the state's formal name must have, null for none.</param>
internal sealed record Description(string Refers, string? Role, bool Alone, bool Owned, bool Relational, string? Word);

/// <summary>descriptions.tsv by singular noun.</summary>
internal sealed class DescriptionTable
{
    private readonly Dictionary<string, Description> _byNoun = new(StringComparer.Ordinal);

    /// <summary>Reads descriptions.tsv.</summary>
    public DescriptionTable(string path)
    {
        foreach (var row in Table.Read(path))
            foreach (var noun in row.List("nouns"))
                _byNoun[string.Join(' ', Words.Of(noun).Select(Words.Singular))] = new Description(row["refers"], row.Optional("role"), row["alone"] == "yes", row["owned"] == "yes", row["relational"] == "yes", row.Optional("word"));
    }

    /// <summary>The description that a noun is, or null.</summary>
    public Description? Of(string noun) => _byNoun.GetValueOrDefault(string.Join(' ', Words.Of(noun).Select(Words.Singular)));
}
