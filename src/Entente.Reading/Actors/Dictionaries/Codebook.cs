namespace Entente.Reading.Actors.Dictionaries;

/// <summary>Dictionaries in the text format of PETRARCH that take the place of the actors or roles of data/actors.</summary>
public sealed class Codebook
{
    private Codebook(IReadOnlyList<DictionaryActor>? actors, IReadOnlyList<CodedAgent>? agents) => (Actors, Agents) = (actors, agents);

    /// <summary>The actors; null when those of data/actors count.</summary>
    internal IReadOnlyList<DictionaryActor>? Actors { get; }

    /// <summary>The agents; null when the roles of data/actors count.</summary>
    internal IReadOnlyList<CodedAgent>? Agents { get; }

    /// <summary>Reads the files; null for neither. Throws <see cref="InvalidDataException"/> naming file and line of the first fault.</summary>
    public static Codebook? Load(string? actors, string? agents) =>
        actors is null && agents is null ? null : new(actors is null ? null : ActorFile.Read(actors), agents is null ? null : AgentFile.Read(agents));
}
