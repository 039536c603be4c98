using Entente.Dossiers;
using Entente.Measures;
using Entente.Model;
using Entente.Storage;

namespace Entente.Comparing;

/// <summary>Compares what data sets, and Entente's own reading, have of the relation of two.</summary>
public static class SetComparer
{
    /// <summary>The name of the set of events that Entente read in documents itself.</summary>
    public const string Reading = "reading";

    private sealed record Told(string Set, DateOnly? Day, bool FromA, string? Root, EventType? Type);

    /// <summary>Compares sets.</summary>
    /// <param name="store">Where they are.</param>
    /// <param name="ontology">Gives root and type their quad class.</param>
    /// <param name="sets">Names of data sets; <see cref="Reading"/> is what documents tell of as happened or ongoing, one event for each act.</param>
    /// <param name="filter">The two sides, the window and what is to be known; its data sets do not count.</param>
    /// <remarks>Each side is one actor, however many it stands for: an event is A's upon B, or B's upon A. A mutual act of a document is both.</remarks>
    public static SetsCompared Compare(Store store, Ontology ontology, IReadOnlyList<string> sets, CodedFilter filter)
    {
        var told = sets.Where(s => s != Reading).ToList() is { Count: > 0 } named ? Coded(store, filter with { DataSets = named }).ToList() : [];
        if (sets.Contains(Reading)) told.AddRange(Read(store, filter));
        var kind = sets.Any(s => told.Where(t => t.Set == s).ToList() is { Count: > 0 } own && own.Count(t => t.Root is null) * 2 > own.Count) ? "type" : "root";
        var compared = told.Where(t => t.Day is not null && KindOf(t, kind) is not null).Select(t => new ComparedEvent(t.Set, t.Day!.Value, t.FromA ? "A" : "B", t.FromA ? "B" : "A", KindOf(t, kind)!,
            kind == "root" ? ontology.Cameo(t.Root!)?.Quad ?? QuadClass.VerbalCooperation : ontology[t.Type!.Value].Quad)).Distinct().ToList();
        return new SetsCompared(kind,
            [.. sets.Select(s => new ComparedSet(s, told.LongCount(t => t.Set == s), compared.LongCount(e => e.Set == s), told.LongCount(t => t.Set == s && t.Day is null),
                told.LongCount(t => t.Set == s && t.Day is not null && KindOf(t, kind) is null)))],
            SetComparison.Of(compared));
    }

    private static string? KindOf(Told t, string kind) => kind == "root" ? t.Root : t.Type is { } type ? Ontology.NameOf(type) : null;

    private static string? Root(string? cameo) => cameo is { Length: >= 2 } ? cameo[..2] : null;

    private static IEnumerable<Told> Coded(Store store, CodedFilter filter) =>
        store.CodedEvents(filter).Select(s => new Told(s.DataSet, s.Event.Day, filter.A!.Has(s.Event.Source), Root(s.Event.Cameo), s.Event.Type));

    private static IEnumerable<Told> Read(Store store, CodedFilter filter)
    {
        foreach (var a in filter.A!.Ids)
            foreach (var b in filter.B!.Ids)
            {
                var events = store.Events(new EventFilter { A = a, B = b, From = filter.From, To = filter.To, Undated = true, AsOf = filter.AsOf, AsKnown = filter.AsKnown });
                foreach (var e in ActGathering.Merged(store, [.. events.Where(e => e.Status is Status.Happened or Status.Ongoing)], filter.AsOf, filter.AsKnown))
                {
                    var day = e.When is { } when && when.Earliest == when.Latest ? when.Earliest : null;
                    var fromA = e.Source.Actor == a;
                    yield return new Told(Reading, day, fromA, Root(e.Cameo), e.Type);
                    if (e.Reciprocal) yield return new Told(Reading, day, !fromA, Root(e.Cameo), e.Type);
                }
            }
    }
}
