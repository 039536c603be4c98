using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>
/// GDELT 1.0 (58 columns; 57 in the files up to 2013, which have no address) and 2.0 (61): tabs, no header, no quoting. Actors are in CAMEO's
/// codes; the FIPS codes of places are left alone. The day is often that of a phrase such as "a year ago".
/// </summary>
internal sealed class Gdelt : RowsReading
{
    private const int Id = 0, Date = 1, MonthYear = 2, YearOf = 3, Actor1 = 5, Actor2 = 15, EventCode = 26, RootCode = 28, Quad = 29, Goldstein = 30;

    private readonly int dateAdded, address;
    private readonly CameoScheme scheme;
    private readonly ActorBook actors;
    private string lastAddress = "";

    public Gdelt(EventFile file, int columns) : base(file, columns, new DateOnly(1920, 1, 1))
    {
        (dateAdded, address) = columns switch { 61 => (59, 60), 58 => (56, 57), _ => (56, -1) };
        scheme = new CameoScheme(file.Options.DataFolder, oldDemands: true);
        HeadScores.Learn(file, scheme, EventCode, Goldstein, columns);
        actors = CodeBooks.Cameo(file);
    }

    public override string Format => Columns == 61 ? "gdelt2" : "gdelt1";
    public override string DataSet => Columns == 61 ? "GDELT 2.0" : "GDELT 1.0";
    public override string Licence => "GDELT Project: free to use and share, with attribution and link";

    protected override CodedEvent? Read()
    {
        if (!long.TryParse(Records[Id], out _)) return Reject(FaultKind.WrongColumns, "no number where the event's id should be:", Records[Id]);
        if (!Days.TryRead(Records[dateAdded].Trim(), out var added)) return Reject(FaultKind.WrongColumns, "no date where DATEADDED should be:", Records[dateAdded]);
        if (!Day(Date, out var day)) return null;
        if (Days.Number(Records[YearOf].Trim()) != day.Year || Days.Number(Records[MonthYear].Trim()) != day.Year * 100 + day.Month)
            return Reject(FaultKind.WrongColumns, "SQLDATE, MonthYear and Year disagree:", Records[MonthYear]);
        if (!Score(Goldstein, out var score) || !Code(scheme, EventCode, score, Named(), out var code, alone: false)) return null;
        if (!Agrees(code.Entry)) return Reject(FaultKind.ShiftedCode, "EventRootCode or QuadClass belongs to another code than", Records[EventCode]);
        var key = new RowKey().With(day).With(Records[Actor1]).With(Records[Actor2]).With(Records[EventCode]);
        var isNew = IsNew(key.With(Records[address >= 0 ? address : Id]), "the same day, actors, code and address as an earlier row, with another place");
        if (!InTime(day, added) || !isNew) return null;
        var (source, recipient) = Actors(actors, Records[Actor1], Records[Actor2], day);
        return new CodedEvent
        {
            Row = Records.Number,
            OriginalId = Records[Id].ToString(),
            Day = day,
            Published = added,
            Source = source,
            Recipient = recipient,
            OriginalCode = code.Entry.Original,
            Cameo = code.Cameo,
            Type = code.Type,
            Score = score,
            Story = address < 0 ? null : Address(Records[address]),
        };
    }

    protected override IEnumerable<string> EndNotes() => VariantNote(scheme).Concat(UnknownNote(actors));

    // A code of two digits with a root of one has lost its zero, and so has the root.
    private string? Named() => Records[EventCode].Trim().Length == 2 && Records[RootCode].Trim().Length == 1 ? $"0{Records[EventCode].Trim()}" : null;

    private bool Agrees(CodeEntry code)
    {
        var number = Days.Number(code.Cameo!.AsSpan(0, 2));
        return Days.Number(Records[RootCode].Trim()) == number && Days.Number(Records[Quad].Trim()) == (number <= 5 ? 1 : number <= 9 ? 2 : number <= 14 ? 3 : 4);
    }

    private string? Address(ReadOnlySpan<char> cell)
    {
        if (Missing.Is(cell)) return null;
        if (!cell.SequenceEqual(lastAddress)) lastAddress = cell.ToString();
        return lastAddress;
    }
}
