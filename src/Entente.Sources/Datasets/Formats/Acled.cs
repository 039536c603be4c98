using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>
/// ACLED: a quoted CSV with a header, of today or of older exports (other columns, interaction codes in numbers or words). Its events happen
/// within a state; actor 1 and actor 2 are source and recipient by their order only, no direction is implied. There is no score.
/// </summary>
internal sealed class Acled : RowsReading
{
    private readonly int id, date, year, type, subType, source, timestamp;
    private readonly Side first, second;
    private readonly AcledTypes types;
    private readonly ActorBook actors;
    private char[] key = new char[256];

    public Acled(EventFile file) : base(file, file.Header!.Count, new DateOnly(1989, 1, 1))
    {
        (id, date, year) = (file.Column("event_id_cnty", "data_id"), file.Column("event_date"), file.Find("year"));
        (type, subType) = (file.Column("event_type"), file.Find("sub_event_type"));
        (source, timestamp) = (file.Find("source"), file.Find("timestamp"));
        first = new Side(file.Column("actor1"), file.Find("inter1"));
        second = new Side(file.Column("actor2"), file.Find("inter2"));
        types = new AcledTypes(file.Options.DataFolder);
        actors = new ActorBook(new AcledActors(NameTables.Load(file.Options.DataFolder, file.Countries)).Read);
    }

    public override string Format => "acled";
    public override string DataSet => "ACLED";
    public override string Licence => "ACLED: its terms of use and attribution policy; the data may not be passed on";

    protected override CodedEvent? Read()
    {
        if (!Day(date, out var day)) return null;
        if (year >= 0 && Days.Number(Records[year].Trim()) != day.Year) return Reject(FaultKind.WrongColumns, "event_date and year disagree:", Records[year]);
        DateOnly? added = null;
        if (timestamp >= 0 && Seconds(Records[timestamp].Trim()) is { } moment) added = moment;
        if (day > added) return Reject(FaultKind.FutureDate, $"{day:yyyy-MM-dd} is after its own time stamp, {added:yyyy-MM-dd}");
        if (!InTime(day, null)) return null;
        if (types.Find(Records[type].Trim(), subType < 0 ? default : Records[subType].Trim()) is not { } kind)
            return Reject(FaultKind.WrongCode, "no event type of ACLED with such a sub-event type:", subType < 0 ? Records[type] : Records[subType]);
        var eventId = Records[id].Trim();
        if (Missing.Is(eventId)) return Reject(FaultKind.WrongValue, "no event id");
        if (!IsNew(new RowKey().With(eventId), "the id of an earlier row")) return null;
        var actor1 = Actor(first, day, out var unknown);
        var actor2 = Actor(second, day, out var alsoUnknown);
        Unknown(actors, actor1, unknown, actor2, alsoUnknown);
        return new CodedEvent
        {
            Row = Records.Number,
            OriginalId = eventId.ToString(),
            Day = day,
            Published = added,
            Source = actor1,
            Recipient = actor2,
            OriginalCode = kind.Original,
            Type = kind.Type,
            Publisher = source < 0 || Missing.Is(Records[source]) ? null : Records[source].ToString(),
        };
    }

    protected override IEnumerable<string> EndNotes() =>
        UnknownNote(actors).Prepend("actor 1 and actor 2 are source and recipient by their order only; ACLED implies no direction");

    private CodedActor Actor(Side side, DateOnly day, out bool unknown)
    {
        var name = Records[side.Name].Trim();
        var sort = side.Interaction < 0 ? default : Records[side.Interaction].Trim();
        if (key.Length < name.Length + sort.Length + 1) key = new char[(name.Length + sort.Length + 1) * 2];
        name.CopyTo(key);
        key[name.Length] = AcledActors.Separator;
        sort.CopyTo(key.AsSpan(name.Length + 1));
        return actors.Of(key.AsSpan(0, name.Length + sort.Length + 1), day, out unknown);
    }

    // Seconds since 1970.
    private static DateOnly? Seconds(ReadOnlySpan<char> cell) =>
        long.TryParse(cell, out var seconds) && seconds is > 0 and < 7_000_000_000 ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) : null;

    private readonly record struct Side(int Name, int Interaction);
}
