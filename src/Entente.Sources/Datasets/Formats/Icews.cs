using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>
/// ICEWS: tabs, a header, quoting off unless the header is quoted. The key is id and day, since ids are used twice; older files have lost the
/// leading zeros of codes, which the event's name gives back.
/// </summary>
internal sealed class Icews : RowsReading
{
    private readonly int id, date, source, sourceSectors, sourceCountry, name, code, intensity, target, targetSectors, targetCountry, story, publisher;
    private readonly CameoScheme scheme;
    private readonly EventNames names;
    private readonly ActorBook actors;
    private readonly SeenRows ids = new();
    private char[] key = new char[512];
    private string lastPublisher = "";

    public Icews(EventFile file) : base(file, file.Header!.Count, new DateOnly(1990, 1, 1))
    {
        (id, date) = (file.Column("Event ID"), file.Column("Event Date"));
        (source, sourceSectors, sourceCountry) = (file.Column("Source Name"), file.Find("Source Sectors"), file.Find("Source Country"));
        (target, targetSectors, targetCountry) = (file.Column("Target Name"), file.Find("Target Sectors"), file.Find("Target Country"));
        (name, code, intensity) = (file.Find("Event Text"), file.Column("CAMEO Code"), file.Find("Intensity"));
        (story, publisher) = (file.Find("Story ID"), file.Find("Publisher"));
        scheme = new CameoScheme(file.Options.DataFolder, icews: true);
        names = new EventNames(file.Options.DataFolder);
        HeadScores.Learn(file, scheme, code, intensity, Columns);
        var tables = NameTables.Load(file.Options.DataFolder, file.Countries);
        actors = new ActorBook(new IcewsActors(tables, new NamedActors(tables, NamedActors.Aliases(file.Options.AliasesFile))).Read);
    }

    public override string Format => "icews";
    public override string DataSet => "ICEWS";
    public override string Licence => "ICEWS Coded Event Data: terms of its page on the Harvard Dataverse, with citation";

    protected override CodedEvent? Read()
    {
        if (!Day(date, out var day) || !InTime(day, null)) return null;
        double? score = null;
        if (intensity >= 0 && !Score(intensity, out score)) return null;
        if (!Code(scheme, code, score, name < 0 ? null : names.Code(Records[name].Trim()), out var read)) return null;
        var eventId = Records[id].Trim();
        if (Missing.Is(eventId)) return Reject(FaultKind.WrongValue, "no event id");
        if (!IsNew(new RowKey().With(eventId).With(day), "the same id and day as an earlier row")) return null;
        if (!ids.Add(new RowKey().With(eventId))) Doubt(FaultKind.ReusedId, "the id of an earlier event on another day:", eventId);
        var first = actors.Of(Key(source, sourceSectors, sourceCountry), day, out var unknown);
        var second = actors.Of(Key(target, targetSectors, targetCountry), day, out var alsoUnknown);
        Unknown(actors, first, unknown, second, alsoUnknown);
        return new CodedEvent
        {
            Row = Records.Number,
            OriginalId = eventId.ToString(),
            Day = day,
            Source = first,
            Recipient = second,
            OriginalCode = read.Entry.Original,
            Cameo = read.Cameo,
            Type = read.Type,
            Score = score,
            Story = Optional(story),
            Publisher = Publisher(),
        };
    }

    protected override IEnumerable<string> EndNotes() => VariantNote(scheme).Concat(UnknownNote(actors));

    private string? Optional(int column) => column < 0 || Missing.Is(Records[column]) ? null : Records[column].ToString();

    private string? Publisher()
    {
        if (publisher < 0 || Missing.Is(Records[publisher])) return null;
        if (!Records[publisher].SequenceEqual(lastPublisher)) lastPublisher = Records[publisher].ToString();
        return lastPublisher;
    }

    // Name, country and sectors together decide who is meant.
    private ReadOnlySpan<char> Key(int nameAt, int sectorsAt, int countryAt)
    {
        var who = Records[nameAt].Trim();
        var country = countryAt < 0 ? default : Records[countryAt].Trim();
        var sectors = sectorsAt < 0 ? default : Records[sectorsAt].Trim();
        var length = who.Length + country.Length + sectors.Length + 2;
        if (key.Length < length) key = new char[length * 2];
        who.CopyTo(key);
        key[who.Length] = IcewsActors.Separator;
        country.CopyTo(key.AsSpan(who.Length + 1));
        key[who.Length + 1 + country.Length] = IcewsActors.Separator;
        sectors.CopyTo(key.AsSpan(who.Length + country.Length + 2));
        return key.AsSpan(0, length);
    }
}
