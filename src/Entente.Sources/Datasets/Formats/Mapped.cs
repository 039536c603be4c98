using System.Globalization;
using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>Any table of events with a header, by a map of its columns.</summary>
internal sealed class Mapped : RowsReading
{
    private readonly ColumnMap map;
    private readonly ColumnMap.Place date, year, month, dayOf, source, target, sourceRole, targetRole, code, score, id, published, story, publisher, mode;
    private readonly string coding;
    private readonly string? dateFormat;
    private readonly CodeScheme? scheme;
    private readonly EventNames? names;
    private readonly ActorBook actors;
    private readonly bool yearly;
    private char[] key = new char[256];

    public Mapped(EventFile file) : base(file, file.Header!.Count, new DateOnly(1800, 1, 1))
    {
        map = ColumnMap.Read(file.Options.MapFile);
        (date, year, month, dayOf) = (map.Find("date", file), map.Find("year", file), map.Find("month", file), map.Find("day", file));
        (source, target, sourceRole, targetRole) = (map.Find("source", file), map.Find("target", file), map.Find("source_role", file), map.Find("target_role", file));
        (code, score, id, published) = (map.Find("code", file), map.Find("score", file), map.Find("id", file), map.Find("published", file));
        (story, publisher, mode) = (map.Find("story", file), map.Find("publisher", file), map.Find("mode", file));
        coding = map.Setting("coding") ?? "cameo";
        dateFormat = map.Setting("date_format");
        var data = file.Options.DataFolder;
        (scheme, names) = coding switch
        {
            "cameo" => ((CodeScheme?)new CameoScheme(data), (EventNames?)null),
            "weis" => (new WeisScheme(data), null),
            "names" => (new CameoScheme(data), new EventNames(data)),
            "plover" => (null, null),
            _ => throw new InvalidDataException($"coding {coding}: give cameo, weis, names (CAMEO's event names) or plover"),
        };
        if (scheme is not null && names is null) HeadScores.Learn(file, scheme, code.Column, score.Column, Columns);
        (actors, yearly) = MappedActors.Of(map.Setting("actors") ?? (coding == "names" ? "names" : coding == "weis" ? "keds" : "cameo"), file);
    }

    public override string Format => "csv";
    public override string DataSet => map.Setting("dataset") ?? "own table";
    public override string? Version => map.Setting("version");
    public override string Licence => map.Setting("licence") ?? "not stated";

    protected override CodedEvent? Read()
    {
        if (!When(out var day) || !Publication(out var known)) return null;
        double? points = null;
        if (score.Column >= 0 && !Score(score.Column, out points)) return null;
        if (!Coded(points, out var original, out var cameo, out var type)) return null;
        if (!InTime(day, known)) return null;
        var row = id.Column >= 0 && !Missing.Is(Cell(id))
            ? new RowKey().With(Cell(id)).With(day)
            : new RowKey().With(day).With(Cell(source)).With(Cell(target)).With(Cell(code)).With(Cell(story));
        if (!IsNew(row)) return null;
        var first = Actor(source, sourceRole, day, out var unknown);
        var second = Actor(target, targetRole, day, out var alsoUnknown);
        Unknown(actors, first, unknown, second, alsoUnknown);
        return new CodedEvent
        {
            Row = Records.Number,
            OriginalId = Optional(id),
            Day = day,
            Published = known,
            Source = first,
            Recipient = second,
            OriginalCode = original,
            Cameo = cameo,
            Type = type,
            Mode = Optional(mode),
            Score = points,
            Story = Optional(story),
            Publisher = Optional(publisher),
        };
    }

    protected override IEnumerable<string> EndNotes() => (scheme is null ? [] : VariantNote(scheme)).Concat(UnknownNote(actors));

    private ReadOnlySpan<char> Cell(ColumnMap.Place place) => place.Column >= 0 ? Records[place.Column].Trim() : place.Constant;

    private string? Optional(ColumnMap.Place place) => Missing.Is(Cell(place)) ? null : Cell(place).ToString();

    private bool When(out DateOnly day)
    {
        if (!date.IsGiven)
        {
            if (Days.TryMake(Days.Number(Cell(year)), Days.Number(Cell(month)), Days.Number(Cell(dayOf)), out day)) return true;
            Reject(FaultKind.ImpossibleDate, "no day of any calendar in year, month and day:", $"{Cell(year)}-{Cell(month)}-{Cell(dayOf)}");
            return false;
        }
        if (dateFormat is null && date.Column >= 0) return Day(date.Column, out day);
        if (Parsed(Cell(date), out day)) return true;
        Reject(FaultKind.ImpossibleDate, dateFormat is null ? "no day of any calendar:" : $"no day written as {dateFormat}:", Cell(date));
        return false;
    }

    private bool Publication(out DateOnly? known)
    {
        known = null;
        if (Missing.Is(Cell(published))) return true;
        if (!Parsed(Cell(published), out var day))
        {
            Reject(FaultKind.ImpossibleDate, "no day of publication that any calendar has:", Cell(published));
            return false;
        }
        known = day;
        return true;
    }

    private bool Parsed(ReadOnlySpan<char> cell, out DateOnly day) => dateFormat is null
        ? Days.TryReadWritten(cell, out day)
        : DateOnly.TryParseExact(cell, dateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1800 and <= 2200;

    private bool Coded(double? points, out string original, out string? cameo, out EventType? type)
    {
        (original, cameo, type) = (Cell(code).ToString(), null, null);
        if (coding == "plover")
        {
            type = original.Length > 0 ? Ontology.ParseType(original) : null;
            if (type is null) Reject(FaultKind.WrongCode, "no event type of PLOVER:", original);
            return type is not null;
        }
        if (names is not null)
        {
            cameo = names.Code(original);
            if (cameo is null) Reject(FaultKind.WrongCode, "no name of a CAMEO event:", original);
            else type = scheme!.Entry(cameo).Type;
            return cameo is not null;
        }
        if (code.Column < 0)
        {
            var same = scheme!.Entry(original);
            (cameo, type) = (same.Cameo, same.Type);
            return same.IsKnown || Reject(FaultKind.WrongCode, $"no code of {scheme.Name}:", original) is not null;
        }
        if (!Code(scheme!, code.Column, points, null, out var read)) return false;
        (original, cameo, type) = (read.Entry.Original, read.Cameo, read.Type);
        return true;
    }

    private CodedActor Actor(ColumnMap.Place who, ColumnMap.Place role, DateOnly day, out bool unknown)
    {
        var cell = Cell(who);
        CodedActor actor;
        if (!yearly) actor = actors.Of(cell, day, out unknown);
        else
        {
            // A number of the Correlates of War means another state in another year.
            if (key.Length < cell.Length + 6) key = new char[cell.Length * 2 + 6];
            cell.CopyTo(key);
            key[cell.Length] = MappedActors.Separator;
            day.Year.TryFormat(key.AsSpan(cell.Length + 1), out var digits, default, CultureInfo.InvariantCulture);
            actor = actors.Of(key.AsSpan(0, cell.Length + 1 + digits), day, out unknown);
        }
        return Missing.Is(Cell(role)) ? actor : actor with { Role = Cell(role).ToString() };
    }
}
