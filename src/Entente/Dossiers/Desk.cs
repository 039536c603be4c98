using Entente.Dossiers.Acts;
using Entente.Dossiers.Doubts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers;

/// <summary>What every section of a dossier works with: the input, the acts found in it, the words, and the notebook they share.</summary>
internal sealed class Desk
{
    public Desk(DossierInput input)
    {
        Input = input;
        Documents = input.Documents.GroupBy(d => d.Id).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Record = new Record(input.Events, input.Agreements, input.Exchanges, Documents, Canonical, input.Persons.Contains);
        Notes = new Notebook(Documents);
        Naming = new Naming(input);
        Telling = new Telling(input, Naming, new SpokenObjects(input), Evidence);
        All = [.. Record.Acts.Where(a => a.Best.Source.Actor is not null && a.Best.Recipient.Actor is not null)];
        Between = [.. All.Where(a => IsBetween(a.Best.Source.Actor, a.Best.Recipient.Actor))];
    }

    public DossierInput Input { get; }

    public IReadOnlyDictionary<string, Document> Documents { get; }

    /// <summary>What the documents tell, put together.</summary>
    public Record Record { get; }

    public Evidence Evidence => Record.Evidence;

    public Notebook Notes { get; }

    public Naming Naming { get; }

    public Telling Telling { get; }

    /// <summary>Every act that names both sides.</summary>
    public IReadOnlyList<Act> All { get; }

    /// <summary>The acts between the two.</summary>
    public IReadOnlyList<Act> Between { get; }

    /// <summary>The doubts that touch a sentence; filled before the sections are written.</summary>
    public DoubtIndex Doubts { get; set; } = DoubtIndex.None;

    /// <summary>The id that an actor counts as: a former state as its successor, when that is one of the two.</summary>
    public string Canonical(string id) => Input.A.Is(id) ? Input.A.Id : Input.B.Is(id) ? Input.B.Id : id;

    /// <summary>Whether two actors are the two of the dossier.</summary>
    public bool IsBetween(string? x, string? y) => Input.A.Is(x) && Input.B.Is(y) || Input.B.Is(x) && Input.A.Is(y);

    /// <summary>The numbers of one sentence from each witness of an act.</summary>
    public IReadOnlyList<int> Cite(Act act) => Notes.Cite(Evidence.Sentences(act));

    /// <summary>The order of a timeline: newest first by the last day told, undated ones last.</summary>
    public static IOrderedEnumerable<Act> NewestFirst(IEnumerable<Act> acts) =>
        acts.OrderBy(a => a.When is null ? 1 : 0).ThenByDescending(a => Day(a.When)).ThenByDescending(a => a.When).ThenBy(a => a.Best.Id, StringComparer.Ordinal);

    /// <summary>The day by which a date is put in order: its first, or its last where it has no first.</summary>
    public static DateOnly Day(When? when) => when?.Earliest ?? when?.Latest ?? DateOnly.MinValue;

    /// <summary>From the first to the last day that some dates tell; null when none is told.</summary>
    public static When? Cover(IEnumerable<When?> dates)
    {
        var known = dates.OfType<When>().Where(w => w.Earliest is not null || w.Latest is not null).ToList();
        if (known.Count == 0) return null;
        var first = known.Min(w => w.Earliest ?? w.Latest!.Value);
        var last = known.Max(w => w.Latest ?? w.Earliest!.Value);
        return first == last ? When.Day(first) : When.Between(When.Month(first.Year, first.Month), When.Month(last.Year, last.Month));
    }
}
