using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Json;
using Entente.Model;

namespace Entente.Evaluation;

/// <summary>One to three sentences in which one event is meant, with its status and with who tells of it.</summary>
/// <param name="Id">Its number; every third is held out.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Kind">How the text says who tells it: narrator, direct, according.</param>
/// <param name="Predicate">The words of the event.</param>
/// <param name="Text">The sentences.</param>
/// <param name="Event">The event: actors, types, and the one status that is right.</param>
/// <param name="Voices">Who tells of it, the innermost first; none for the narrator.</param>
public sealed record GoldSentence(int Id, When Date, string Kind, TextSpan Predicate, string Text, GoldEvent Event, IReadOnlyList<NamedVoice> Voices)
{
    /// <summary>Whether nobody looks at it when mending rules.</summary>
    public bool IsHeldOut => HeldOut.Has(Id);

    /// <summary>The status that is right.</summary>
    public Status Status => Event.Statuses[0];

    /// <summary>Loads a table such as <c>data/gold/sentences.tsv</c>. Throws <see cref="InvalidDataException"/> naming line and column of a fault.</summary>
    public static IReadOnlyList<GoldSentence> Load(string path)
    {
        List<GoldSentence> all = [.. Table.Read(path).Select(Of)];
        return all.Count > 0 ? all : throw new InvalidDataException($"{path}: no sentence in it");
    }

    private static GoldSentence Of(Table.Row row)
    {
        var (text, predicate) = (row["text"], row["predicate"]);
        var at = text.IndexOf(predicate, StringComparison.Ordinal);
        if (at < 0 || predicate.Length == 0) throw row.Fault("predicate");
        if (!int.TryParse(row["id"], CultureInfo.InvariantCulture, out var id)) throw row.Fault("id");
        if (!When.TryParse(row["date"], out var date)) throw row.Fault("date");
        var voices = NamedVoice.Chain(row["attribution"]);
        return new GoldSentence(id, date, row["kind"], new TextSpan(at, at + predicate.Length, predicate), text, new GoldEvent
        {
            Sentences = [predicate],
            Sources = Actors(row, "source"),
            Recipients = Actors(row, "recipient"),
            Types = [.. row.List("type").Select(t => TypeFamily.Parse(t) ?? throw row.Fault("type"))],
            Statuses = [Enum.GetValues<Status>().Cast<Status?>().FirstOrDefault(s => Spelling.Of(s!.Value) == row["status"]) ?? throw row.Fault("status")],
            Attribution = [.. voices.Select(v => new GoldVoice(v.Names, v.Names))],
        }, voices);
    }

    private static List<string?> Actors(Table.Row row, string column) => row.List(column) is { Count: > 0 } ids ? [.. ids.Select(a => a == "-" ? null : a)] : throw row.Fault(column);
}

/// <summary>One who tells of an event: a speaker or an outlet.</summary>
/// <param name="Names">Names that are right.</param>
/// <param name="Actor">Id of the state or organisation that the speaker counts for; null where that is not asked.</param>
public sealed partial record NamedVoice(IReadOnlyList<string> Names, string? Actor)
{
    /// <summary>Reads <c>ministry source|source (RUS) &lt; Interfax</c>; <c>-</c> is nobody.</summary>
    internal static IReadOnlyList<NamedVoice> Chain(string text) => text == "-" ? [] : [.. text.Split('<', StringSplitOptions.TrimEntries).Select(Of)];

    private static NamedVoice Of(string text)
    {
        var state = State().Match(text);
        var names = state.Success ? text[..state.Index] : text;
        return new NamedVoice([.. names.Split('|', StringSplitOptions.TrimEntries)], state.Success ? state.Groups[1].Value : null);
    }

    [GeneratedRegex(@"\s*\((\w+)\)$")]
    private static partial Regex State();
}

/// <summary>The rows of a set that nobody looks at when mending rules: every third.</summary>
internal static class HeldOut
{
    public static bool Has(int id) => id % 3 == 0;
}
