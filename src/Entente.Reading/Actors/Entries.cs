using System.Globalization;

namespace Entente.Reading.Actors;

/// <summary>What a name of the gazetteer names.</summary>
internal enum NameKind { State, Adjective, Nationals, Capital, Place, Organisation, Group, GroupAdjective, Outlet, Person, Short }

/// <summary>One thing that has names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its own id: UNSC, OSS, REUTERS, RUS.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Actor">Id under which its deeds count; null for a place in no state.</param>
/// <param name="Country">State it belongs to, null for bodies of several.</param>
/// <param name="Sector">PLOVER sector, null for states and places.</param>
/// <param name="Detail">The kind column of its file: igo, armed-group, city, agency …</param>
/// <param name="Life">When it existed.</param>
internal sealed record NameEntry(NameKind Kind, string Id, string Name, string? Actor, string? Country, string? Sector, string Detail, Life Life)
{
    /// <summary>The office holder, for persons.</summary>
    public Person? Person { get; init; }

    /// <summary>For groups: when they were the government of their state.</summary>
    public IReadOnlyList<Life> Governs { get; init; } = [];

    /// <summary>For organisations: the id of the organisation or state it belongs to, null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>Sets of ids that a short name may stand for, likeliest first.</summary>
    public IReadOnlyList<string[]> Candidates { get; init; } = [];
}

/// <summary>From when to when something existed or somebody held an office; null ends are open or unknown.</summary>
internal readonly record struct Life(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether a day lies inside, ends included.</summary>
    public bool Contains(DateOnly day) => (From is not { } f || f <= day) && (To is not { } t || day <= t);

    /// <summary>Reads dates as YYYY, YYYY-MM or YYYY-MM-DD; a coarse start counts from its first day, a coarse end to its last.</summary>
    public static Life Of(Model.Table.Row row) => new(Day(row, "from", false), Day(row, "to", true));

    /// <summary>Reads the stretches of a cell: <c>1996-09-27/2001-12-07|2021-08-15/</c>.</summary>
    public static IReadOnlyList<Life> ListOf(Model.Table.Row row, string column) =>
        [.. row.List(column).Select(s => s.Split('/') is [var from, var to] ? new Life(Day(row, column, from, false), Day(row, column, to, true)) : throw row.Fault(column))];

    private static DateOnly? Day(Model.Table.Row row, string column, bool last) => Day(row, column, row[column], last);

    private static DateOnly? Day(Model.Table.Row row, string column, string text, bool last)
    {
        if (text.Length == 0) return null;
        var parts = text.Split('-');
        var n = new int[3];
        for (var i = 0; i < parts.Length; i++)
            if (i > 2 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out n[i])) throw row.Fault(column);
        if (n[0] is < 1 or > 9999 || n[1] > 12) throw row.Fault(column);
        var month = n[1] > 0 ? n[1] : last ? 12 : 1;
        var day = n[2] > 0 ? n[2] : last ? DateTime.DaysInMonth(n[0], month) : 1;
        return day <= DateTime.DaysInMonth(n[0], month) ? new DateOnly(n[0], month, day) : throw row.Fault(column);
    }
}

/// <summary>A state by its row in states.tsv.</summary>
internal sealed record State(string Id, string Name, string FormalName, Life Life, IReadOnlyList<string> Successors, string? Cameo, string? IsoNumeric);

/// <summary>One term of office.</summary>
/// <param name="Actor">State or organisation.</param>
/// <param name="Office">head-of-state, foreign-minister …</param>
/// <param name="Title">Title as borne: "Federal Chancellor".</param>
/// <param name="Life">From when to when.</param>
internal sealed record Term(string Actor, string Office, string Title, Life Life);

/// <summary>A holder of offices.</summary>
internal sealed record Person(string Name, IReadOnlyList<string[]> Spellings, IReadOnlyList<Term> Terms)
{
    /// <summary>The term that counts on a day: one that covers it, else the last before, else the first after.</summary>
    public Term At(DateOnly day)
    {
        Term? before = null, after = null;
        foreach (var t in Terms)
        {
            if (t.Life.Contains(day)) return t;
            if (t.Life.To is { } to && to < day) { if (before is null || before.Life.To <= to) before = t; }
            else if (after is null || t.Life.From < after.Life.From) after = t;
        }
        return before ?? after ?? Terms[0];
    }

    /// <summary>Whether an office was held on a day.</summary>
    public bool InOffice(DateOnly day) => Terms.Any(t => t.Life.Contains(day));
}
