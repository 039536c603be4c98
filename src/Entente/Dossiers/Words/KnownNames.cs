namespace Entente.Dossiers.Words;

/// <summary>What is known of names beyond the texts, so that they can be told as a reader expects them.</summary>
/// <param name="TellTheirState">Names that say by themselves whose they are: "US State Department", "White House".</param>
/// <param name="Full">Full names of speakers whom a text calls by one word, by actor id and that word: ("UKR", "Zelensky").</param>
public sealed record KnownNames(IReadOnlySet<string> TellTheirState, IReadOnlyDictionary<(string Actor, string Word), string> Full)
{
    /// <summary>Nothing is known.</summary>
    public static KnownNames None { get; } = new(new HashSet<string>(), new Dictionary<(string, string), string>());
}
