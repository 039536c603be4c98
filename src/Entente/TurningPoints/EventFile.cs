using Entente.Measures.TurningPoints;
using Entente.Model;
using Entente.Relating;

namespace Entente.TurningPoints;

/// <summary>How the codes of a file are to be read.</summary>
public enum EventCoding
{
    /// <summary>CAMEO, two to four digits.</summary>
    Cameo,

    /// <summary>WEIS, two to four digits.</summary>
    Weis,
}

/// <summary>What a file of events holds on a pair.</summary>
/// <param name="Rows">The rows between the two sides.</param>
/// <param name="First">The first day of the whole file.</param>
/// <param name="Last">The last day of the whole file.</param>
/// <param name="Unscored">Rows between the two that have no score and whose code has none; they are left out.</param>
public sealed record PairEvents(IReadOnlyList<TurnRow> Rows, DateOnly? First, DateOnly? Last, int Unscored);

/// <summary>
/// Coded events in a table: <c>date</c>, <c>source</c>, <c>recipient</c> (or <c>target</c>), <c>code</c>, and where the file has them <c>score</c> (or
/// <c>goldstein</c>), <c>story</c>, <c>publisher</c>, <c>published</c>, <c>id</c>.
/// </summary>
public static class EventFile
{
    /// <summary>Reads the rows between two sides.</summary>
    /// <param name="path">The file; <c>-</c> reads <paramref name="standardInput"/>.</param>
    /// <param name="a">An actor's code, or several joined by <c>+</c>. A code of three letters stands for all that begin with it, as CAMEO's roles do.</param>
    /// <param name="b">The other side.</param>
    /// <param name="coding">How codes are read.</param>
    /// <param name="ontology">Scores of codes where a row has none.</param>
    /// <param name="standardInput">What is piped in.</param>
    /// <exception cref="InvalidDataException">The file is not there or a row cannot be used; the message says which.</exception>
    public static PairEvents Read(string path, string a, string b, EventCoding coding, Ontology ontology, Stream? standardInput = null)
    {
        var (left, right) = (a.Split('+', StringSplitOptions.TrimEntries), b.Split('+', StringSplitOptions.TrimEntries));
        using var table = EventTable.Open(path, standardInput);
        var rows = new List<TurnRow>();
        DateOnly? first = null, last = null;
        var unscored = 0;
        foreach (var row in table.Rows())
        {
            var day = row.Day;
            if (first is null || day < first) first = day;
            if (last is null || day > last) last = day;
            var (from, to) = (row.Source, row.Recipient);
            var forward = Is(from, left) && Is(to, right);
            if (!forward && !(Is(from, right) && Is(to, left))) continue;
            var written = row.Code;
            var cameo = coding is EventCoding.Weis ? WeisCodes.ToCameo(written) : written.Length is >= 2 and <= 4 && written.All(char.IsAsciiDigit) ? written : null;
            if (cameo is null) throw row.CodeFault($"a {(coding is EventCoding.Weis ? "WEIS" : "CAMEO")} code of two to four digits, with its leading zero,");
            if (row.Score is not { } value)
            {
                if (coding is EventCoding.Weis || ontology.Cameo(cameo) is not { } known || double.IsNaN(known.Goldstein))
                {
                    unscored++;
                    continue;
                }
                value = known.Goldstein;
            }
            rows.Add(new TurnRow(day, forward, cameo, value, row.Id, row.Story, row.Publisher, row.Published));
        }
        return new PairEvents(rows, first, last, unscored);
    }

    private static bool Is(string actor, string[] side) =>
        Array.Exists(side, s => actor.Equals(s, StringComparison.OrdinalIgnoreCase) || (s.Length == 3 && actor.Length > 3 && actor.Length % 3 == 0 && actor.StartsWith(s, StringComparison.OrdinalIgnoreCase)));
}
