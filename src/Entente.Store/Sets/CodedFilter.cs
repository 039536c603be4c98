using Entente.Model;

namespace Entente.Storage;

/// <summary>One side of a question about coded events: one actor or several taken together.</summary>
/// <param name="Ids">Ids of actors in Entente, such as <c>SRB</c>.</param>
/// <param name="Codes">
/// Codes or names as data sets write them, such as <c>FRY</c>. A code of three letters stands for all that begin with it and go on in
/// threes (<c>FRYMIL</c>).
/// </param>
public sealed record CodedSide(IReadOnlyList<string> Ids, IReadOnlyList<string> Codes)
{
    /// <summary>One actor by its id.</summary>
    public static CodedSide Of(string id) => new([id], []);

    /// <summary>Whether it stands for this actor; as Queries/coded-events.sql has it.</summary>
    public bool Has(CodedActor actor) => (actor.Id is { } id && Ids.Contains(id)) || Codes.Contains(actor.Original)
        || (actor.Original.Length % 3 == 0 && actor.Original.Length > 3 && actor.Original.All(char.IsAsciiLetterUpper) && Codes.Contains(actor.Original[..3]));
}

/// <summary>Which coded events to look for. Null leaves a field open; the default is all of them.</summary>
public sealed record CodedFilter
{
    /// <summary>Who is on either side.</summary>
    public CodedSide? A { get; init; }

    /// <summary>Who else: with <see cref="A"/> only events between the two, in either direction.</summary>
    public CodedSide? B { get; init; }

    /// <summary>Names of data sets.</summary>
    public IReadOnlyList<string>? DataSets { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only what was published by this day: by the data set's own word, else on the day of the event itself.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what this store knew at this moment, with the values it had then.</summary>
    public DateTimeOffset? AsKnown { get; init; }
}
