using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Entente.Measures.TurningPoints;

namespace Entente.Measures.Tests.TurningPoints;

/// <summary>Two shapes of event data: names of actors and of events (ICEWS18), and codes of actors and WEIS or CAMEO codes (KEDS).</summary>
internal sealed class SampleEvents
{
    private readonly List<(DateOnly Day, string Source, string Recipient, string Code, double Score)> rows = [];

    /// <summary>The first and last day of the file.</summary>
    public (DateOnly First, DateOnly Last) Record => (rows.Min(r => r.Day), rows.Max(r => r.Day));

    /// <summary>ICEWS18: date, source, name of the event, target. Leaders and ministries act for their states.</summary>
    public static SampleEvents Icews(string events, string aliases, string codes)
    {
        var actors = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(aliases))!.SelectMany(s => s.Value.Select(n => (Name: n, State: s.Key))).ToDictionary(p => p.Name, p => p.State, StringComparer.Ordinal);
        var names = new Dictionary<string, (string Code, double Score)>(StringComparer.OrdinalIgnoreCase);
        var lines = File.ReadLines(codes).Select(l => l.Split('\t')).ToList();
        var (code, score) = (Array.IndexOf(lines[0], "code"), Array.IndexOf(lines[0], "goldstein_icews"));
        foreach (var column in (string[])["name_icews", "name_cameo_1.1b3", "name_gdelt_0.9b5"])
            foreach (var line in lines.Skip(1))
                names.TryAdd(line[Array.IndexOf(lines[0], column)], (line[code], double.TryParse(line[score], CultureInfo.InvariantCulture, out var g) ? g : 0));
        var sample = new SampleEvents();
        foreach (var cells in Lines(events).Skip(1).Select(l => l.Split('\t')))
            if (actors.TryGetValue(cells[1], out var a) && actors.TryGetValue(cells[3], out var b) && a != b && names.TryGetValue(cells[2], out var e))
                sample.rows.Add((DateOnly.Parse(cells[0], CultureInfo.InvariantCulture), a, b, e.Code, e.Score));
        return sample;
    }

    /// <summary>KEDS: date, source, target, code, Goldstein's score. An actor is the first three letters of its code.</summary>
    public static SampleEvents Keds(string events, bool weis)
    {
        var sample = new SampleEvents();
        foreach (var cells in Lines(events).Skip(1).Select(l => l.Split(',')))
            if ((weis ? WeisCodes.ToCameo(cells[3]) : cells[3]) is { } code && DateOnly.TryParse(cells[0], CultureInfo.InvariantCulture, out var day) && double.TryParse(cells[4], CultureInfo.InvariantCulture, out var score))
                sample.rows.Add((day, Actor(cells[1]), Actor(cells[2]), code, score));
        return sample;
    }

    /// <summary>The rows between two actors, or unions of them: "NAT", "SER+FRY".</summary>
    public IReadOnlyList<TurnRow> Between(string a, string b)
    {
        var (left, right) = (a.Split('+').ToHashSet(), b.Split('+').ToHashSet());
        return [.. rows.Select((r, i) => (r, i)).Where(p => (left.Contains(p.r.Source) && right.Contains(p.r.Recipient)) || (right.Contains(p.r.Source) && left.Contains(p.r.Recipient)))
            .Select(p => new TurnRow(p.r.Day, left.Contains(p.r.Source), p.r.Code, p.r.Score, p.i.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>The pairs with the most rows, with their number.</summary>
    public IEnumerable<(string A, string B, int Rows)> Pairs() => rows.Where(r => r.Source != r.Recipient)
        .GroupBy(r => string.CompareOrdinal(r.Source, r.Recipient) < 0 ? (r.Source, r.Recipient) : (r.Recipient, r.Source))
        .Select(g => (g.Key.Item1, g.Key.Item2, g.Count())).OrderByDescending(p => p.Item3).ThenBy(p => p.Item1, StringComparer.Ordinal);

    private static string Actor(string code) => code.Length > 3 && code.Length % 3 == 0 && code is not ("ETHALB" or "BOSSER") ? code[..3] : code;

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }
}
