using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>
/// POLECAT: tabs, a header, columns found by their names since releases order and name them differently. Events are PLOVER's; there is no
/// address and no text. Countries are ISO's three letters; where there is none, the actor's name decides.
/// </summary>
internal sealed class Polecat : RowsReading
{
    private readonly int id, date, type, mode, intensity, contexts, published, source, version;
    private readonly Side actor, recipient;
    private readonly Dictionary<string, EventType?> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> contextLists = new(StringComparer.Ordinal);
    private readonly ActorBook actors;
    private readonly string? release;
    private char[] key = new char[512];

    public Polecat(EventFile file) : base(file, file.Header!.Count, new DateOnly(2000, 1, 1))
    {
        (id, date, type) = (file.Column("Event ID"), file.Column("Event Date"), file.Column("Event Type"));
        (mode, intensity, contexts) = (file.Find("Event Mode", "Mode"), file.Find("Event Intensity", "Intensity"), file.Find("Contexts", "Event Contexts", "Context"));
        (published, source, version) = (file.Find("Publication Date"), file.Find("Source"), file.Find("Version"));
        actor = new Side(file.Column("Actor Name"), file.Column("Actor Country"), file.Find("Primary Actor Sector", "Actor Sectors"));
        recipient = new Side(file.Column("Recipient Name"), file.Column("Recipient Country"), file.Find("Primary Recipient Sector", "Recipient Sectors"));
        var tables = NameTables.Load(file.Options.DataFolder, file.Countries);
        actors = new ActorBook(new PolecatActors(file.Countries, new NamedActors(tables, NamedActors.Aliases(file.Options.AliasesFile))).Read);
        if (version < 0 || file.Head.Count == 0) return;
        Records.Take(file.Head[0]);
        if (Records.Count == Columns && !Missing.Is(Records[version])) release = Records[version].ToString();
    }

    public override string Format => "polecat";
    public override string DataSet => "POLECAT";
    public override string? Version => release;
    public override string Licence => "POLECAT: terms of its page on the Harvard Dataverse, with citation";

    protected override CodedEvent? Read()
    {
        if (!Day(date, out var day)) return null;
        DateOnly? known = null;
        if (published >= 0 && !Missing.Is(Records[published]))
        {
            if (!Days.TryReadWritten(Records[published].Trim(), out var p)) return Reject(FaultKind.ImpossibleDate, "no day of publication that any calendar has:", Records[published]);
            known = p;
        }
        double? score = null;
        if (intensity >= 0 && !Score(intensity, out score)) return null;
        var word = Records[type].Trim();
        if (Type(word) is not { } eventType) return Reject(FaultKind.WrongCode, "no event type of PLOVER:", word);
        var isNew = IsNew(new RowKey().With(Records[id]).With(day).With(word).With(mode < 0 ? default : Records[mode]).With(Records[actor.Name]).With(Records[recipient.Name]));
        if (!InTime(day, known) || !isNew) return null;
        var first = Actor(actor, day, out var unknown);
        var second = Actor(recipient, day, out var alsoUnknown);
        Unknown(actors, first, unknown, second, alsoUnknown);
        return new CodedEvent
        {
            Row = Records.Number,
            OriginalId = Optional(id),
            Day = day,
            Published = known,
            Source = first,
            Recipient = second,
            OriginalCode = Ontology.NameOf(eventType),
            Type = eventType,
            Mode = Optional(mode)?.ToLowerInvariant(),
            Contexts = contexts < 0 || Missing.Is(Records[contexts]) ? [] : Contexts(Records[contexts]),
            Score = score,
            Publisher = Optional(source),
        };
    }

    protected override IEnumerable<string> EndNotes() => UnknownNote(actors);

    private EventType? Type(ReadOnlySpan<char> word)
    {
        var lookup = types.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var type)) return type;
        type = word.Length is > 0 and < 40 ? Ontology.ParseType(word.ToString()) : null;
        if (types.Count < 1000) types[word.ToString()] = type;
        return type;
    }

    private IReadOnlyList<string> Contexts(ReadOnlySpan<char> cell)
    {
        var lookup = contextLists.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(cell, out var list)) return list;
        list = [.. cell.ToString().ToLowerInvariant().Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (contextLists.Count < 10_000) contextLists[cell.ToString()] = list;
        return list;
    }

    private string? Optional(int column) => column < 0 || Missing.Is(Records[column]) ? null : Records[column].Trim().ToString();

    private CodedActor Actor(Side side, DateOnly day, out bool unknown)
    {
        var name = Records[side.Name].Trim();
        var country = Records[side.Country].Trim();
        var sector = side.Sector < 0 ? default : Records[side.Sector].Trim();
        var length = name.Length + country.Length + sector.Length + 2;
        if (key.Length < length) key = new char[length * 2];
        name.CopyTo(key);
        key[name.Length] = IcewsActors.Separator;
        country.CopyTo(key.AsSpan(name.Length + 1));
        key[name.Length + 1 + country.Length] = IcewsActors.Separator;
        sector.CopyTo(key.AsSpan(name.Length + country.Length + 2));
        return actors.Of(key.AsSpan(0, length), day, out unknown);
    }

    private readonly record struct Side(int Name, int Country, int Sector);
}
