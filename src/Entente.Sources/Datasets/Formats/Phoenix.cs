using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>Phoenix, as the Open Event Data Alliance made it daily (26 columns, tabs, no header), and the Cline Center's historical one (a CSV with a header).</summary>
internal sealed class Phoenix : RowsReading
{
    private readonly bool cline;
    private readonly int id, date, year, month, dayOf, source, target, code, root, goldstein, story, publisher;
    private readonly CameoScheme scheme;
    private readonly ActorBook actors;

    public Phoenix(EventFile file, bool cline, int columns) : base(file, columns, new DateOnly(cline ? 1940 : 2010, 1, 1))
    {
        this.cline = cline;
        (id, date, year, month, dayOf, source, target, code, root, goldstein, story, publisher) = cline
            ? (file.Column("eid"), file.Find("story_date"), file.Column("year"), file.Column("month"), file.Column("day"), file.Column("source"), file.Column("target"), file.Column("code"), file.Find("root_code"), file.Find("goldstein"), file.Find("aid"), -1)
            : (0, 1, 2, 3, 4, 5, 9, 13, 14, 16, 24, 25);
        scheme = new CameoScheme(file.Options.DataFolder);
        HeadScores.Learn(file, scheme, code, goldstein, columns);
        actors = CodeBooks.Cameo(file);
    }

    public override string Format => cline ? "phoenix-cline" : "phoenix";
    public override string DataSet => cline ? "Cline Center Historical Phoenix" : "Phoenix (OEDA)";
    public override string Licence => cline ? "Cline Center for Advanced Social Research: its terms, with citation" : "Open Event Data Alliance: not stated by the file; with citation";

    protected override CodedEvent? Read()
    {
        if (!When(out var day) || !InTime(day, null)) return null;
        double? score = null;
        if (goldstein >= 0 && !Score(goldstein, out score)) return null;
        if (!Code(scheme, code, score, null, out var read)) return null;
        if (root >= 0 && Days.Number(Records[root].Trim()) is >= 0 and var number && number != Days.Number(read.Cameo.AsSpan(0, 2)))
            return Reject(FaultKind.ShiftedCode, "the root belongs to another code than", Records[code]);
        var eventId = Records[id].Trim();
        if (Missing.Is(eventId)) return Reject(FaultKind.WrongValue, "no event id");
        if (!IsNew(new RowKey().With(eventId), "the id of an earlier row")) return null;
        var (first, second) = Actors(actors, Records[source], Records[target], day);
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
            Story = FirstOf(story),
            Publisher = FirstOf(publisher),
        };
    }

    protected override IEnumerable<string> EndNotes() => VariantNote(scheme).Concat(UnknownNote(actors));

    // The day stands twice: written out, and in three columns. Cline's written one is month first, so the columns decide.
    private bool When(out DateOnly day)
    {
        if (!Days.TryMake(Days.Number(Records[year].Trim()), Days.Number(Records[month].Trim()), Days.Number(Records[dayOf].Trim()), out day) || day < Earliest)
        {
            Reject(FaultKind.ImpossibleDate, "no day of any calendar in year, month and day:", $"{Records[year]}-{Records[month]}-{Records[dayOf]}");
            return false;
        }
        if (date < 0 || !Days.TryRead(Records[date].Trim(), out var written))
        {
            if (cline) return true;
            Reject(FaultKind.ImpossibleDate, "no day of any calendar:", Records[date]);
            return false;
        }
        if (written == day) return true;
        Reject(FaultKind.WrongColumns, "the date and year, month and day disagree:", Records[date]);
        return false;
    }

    private string? FirstOf(int column)
    {
        if (column < 0 || Missing.Is(Records[column])) return null;
        var cell = Records[column].Trim();
        var end = column == story && cline ? -1 : cell.IndexOf(';');
        return (end < 0 ? cell : cell[..end]).ToString();
    }
}
