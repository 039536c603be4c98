// How often the 90% band of the relation index holds the true level, and how fast an index of all pairs is made:
// dotnet run -c Release --project bench/relations [-- EVENTS.tsv.gz CAMEO.tsv]
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Entente.Measures.Relations;
using Entente.Model;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["coverage", ..] or [])
{
    var watch = Stopwatch.StartNew();
    foreach (var (name, world) in Worlds.All.Where(w => args.Length < 2 || w.Item1.Contains(args[1])))
    {
        var fit = Relations.Profile(world.Draw().Rows)[Channel.Tone];
        Console.WriteLine($"  fitted: noise {fit.Noise:F2} drift {fit.Drift:F4} breaks {fit.BreakShare:F4} of {fit.BreakVariance:F2}, start {fit.Start:F2} ± {Math.Sqrt(fit.StartVariance):F2}, widths {fit.FilterWidth:F2} {fit.SmootherWidth:F2}");
        foreach (var smooth in (ReadOnlySpan<bool>)[false, true])
        {
            var c = Coverage.Of(world, smooth);
            Console.WriteLine($"{name,-26} {(smooth ? "smoother" : "filter"),-9} all {c.All:P1}  with figure {c.Sufficient:P1}  4 weeks after a break {c.AfterBreak:P1}  gaps {c.Gaps:P1}  half width {c.Half:F2}  rmse {c.Error:F2}");
        }
    }
    Console.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s");
    return 0;
}

var codes = File.ReadLines(args[1]).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')).ToList();
var byName = new Dictionary<string, (EventCode Code, double Score, QuadClass Quad)>();
foreach (var c in codes)
    byName.TryAdd(c[5].ToLowerInvariant(), (EventCode.Cameo(c[0]), double.TryParse(c[7], out var g) ? g : double.NaN, Enum.TryParse<QuadClass>(c[8], out var q) ? q : QuadClass.VerbalCooperation));
var ids = new Dictionary<(string, string), int>();
List<RelationEvent> rows = [];
var unknown = new Dictionary<string, int>();
using (var text = new StreamReader(new GZipStream(File.OpenRead(args[0]), CompressionMode.Decompress)))
{
    text.ReadLine();
    while (text.ReadLine() is { } line)
    {
        var f = line.Split('\t');
        if (!byName.TryGetValue(f[2].ToLowerInvariant(), out var code)) { unknown[f[2]] = unknown.GetValueOrDefault(f[2]) + 1; continue; }
        var forward = string.CompareOrdinal(f[1], f[3]) < 0;
        var key = forward ? (f[1], f[3]) : (f[3], f[1]);
        if (!ids.TryGetValue(key, out var id)) ids[key] = id = ids.Count;
        rows.Add(new RelationEvent { Dyad = id, Day = DateOnly.Parse(f[0]).DayNumber, Direction = forward ? Direction.Forward : Direction.Backward, Code = code.Code, Quad = code.Quad, Score = code.Score });
    }
}
Console.WriteLine($"{rows.Count} rows, {ids.Count} pairs; not known: {string.Join(", ", unknown.Take(5))}");
for (var i = 0; i < 3; i++)
{
    var clock = Stopwatch.StartNew();
    var sorted = rows.ToArray();
    Array.Sort(sorted, (x, y) => x.Dyad != y.Dyad ? x.Dyad.CompareTo(y.Dyad) : x.Day.CompareTo(y.Day));
    var sorting = clock.Elapsed.TotalSeconds;
    var profile = Relations.Profile(sorted);
    var fitting = clock.Elapsed.TotalSeconds - sorting;
    var (series, periods) = (0, 0L);
    clock.Restart();
    foreach (var s in Relations.All(sorted)) { series++; periods += s.Rows.Count; }
    Console.WriteLine($"sorted in {sorting:F2} s, profile {fitting:F2} s, all {clock.Elapsed.TotalSeconds:F2} s: {series} series, {periods} rows");
    if (i == 0) for (var c = 0; c < 5; c++) Console.WriteLine($"{(Channel)c}: {profile[(Channel)c]}");
}
foreach (var pair in args.Skip(2))
{
    var (a, b) = (pair.Split('|')[0], pair.Split('|')[1]);
    var id = ids[string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a)];
    var profile = Relations.Profile(rows.OrderBy(r => r.Dyad).ThenBy(r => r.Day));
    var s = Relations.Of(rows.Where(r => r.Dyad == id), profile)!;
    Console.WriteLine($"{a} – {b}, centre {profile.Centre(Channel.Tone):F2}, robust {s.RobustShare:P0}");
    foreach (var r in s.Rows)
        Console.WriteLine($"{Periods.Start(r.Period, By.Week):yyyy-MM-dd} {r.Tone.Index,6:F2} [{r.Tone.Low,5:F2} {r.Tone.High,5:F2}] mean {r.Tone.Mean,6:F2} n {r.Tone.Effective,5:F1}/{r.Tone.Events,3}  deeds {r.Deeds.Mean,6:F1}/{r.Deeds.Events,3} words {r.Words.Mean,6:F1}/{r.Words.Events,3} cons {r.Consultations.Mean,5:F1}/{r.Consultations.Events,3} vol x{r.Volume.AgainstPast:F1} {r.Robustness}");
}
return 0;

internal static class Worlds
{
    public static readonly (string, Simulation)[] All =
    [
        ("as the default", new Simulation()),
        ("calm, no breaks", new Simulation { Breaks = 0, Drift = 0.15, Seed = 2 }),
        ("still, rare large breaks", new Simulation { Breaks = 0.005, BreakSize = 5, Drift = 0.02, Seed = 3 }),
        ("restless", new Simulation { Breaks = 0.04, BreakSize = 2.5, Drift = 0.4, Seed = 4 }),
        ("few events", new Simulation { Volume = 2, Silence = 0.3, Seed = 5 }),
        ("many events", new Simulation { Volume = 40, Seed = 6 }),
        ("a single pair", new Simulation { Pairs = 1, Weeks = 500, Seed = 7 }),
        ("one pair, one break", new Simulation { Pairs = 1, Weeks = 300, Breaks = 0.005, BreakSize = 4, Drift = 0.05, Seed = 8 }),
    ];
}
