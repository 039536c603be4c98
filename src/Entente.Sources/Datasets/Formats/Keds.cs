using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>The event data of the KEDS project: date, source, target, code and Goldstein score, coded in WEIS or in CAMEO, which the file does not say.</summary>
internal sealed class Keds : RowsReading
{
    private readonly int date, source, target, code, goldstein;
    private readonly bool weis;
    private readonly CodeScheme scheme;
    private readonly ActorBook actors;

    public Keds(EventFile file, int columns) : base(file, columns, new DateOnly(1900, 1, 1))
    {
        (date, source, target, code, goldstein) = file.Header is null
            ? (0, 1, 2, 3, columns > 4 ? 4 : -1)
            : (file.Column("date"), file.Column("source"), file.Column("target"), file.Column("code", "event"), file.Find("goldstein", "score"));
        var (coding, why) = KedsCoding.Choose(file, code, goldstein, columns);
        weis = coding == "weis";
        Note($"coding {coding}, {why}");
        scheme = weis ? new WeisScheme(file.Options.DataFolder) : new CameoScheme(file.Options.DataFolder);
        HeadScores.Learn(file, scheme, code, goldstein, columns);
        actors = weis ? CodeBooks.Keds(file) : CodeBooks.Cameo(file);
    }

    public override string Format => "keds";
    public override string DataSet => weis ? "KEDS (WEIS)" : "KEDS (CAMEO)";
    public override string Licence => "Kansas / Penn State Event Data Project: not stated by the file; for research, with citation";

    protected override CodedEvent? Read()
    {
        if (!Day(date, out var day) || !InTime(day, null)) return null;
        double? score = null;
        if (goldstein >= 0 && !Score(goldstein, out score)) return null;
        if (!Code(scheme, code, score, null, out var read)) return null;
        if (Missing.Is(Records[source]) || Missing.Is(Records[target])) return Reject(FaultKind.WrongValue, "no actor");
        if (!IsNew(new RowKey().With(day).With(Records[source]).With(Records[target]).With(Records[code]))) return null;
        var (first, second) = Actors(actors, Records[source], Records[target], day);
        return new CodedEvent { Row = Records.Number, Day = day, Source = first, Recipient = second, OriginalCode = read.Entry.Original, Cameo = read.Cameo, Type = read.Type, Score = score };
    }

    protected override IEnumerable<string> EndNotes() => VariantNote(scheme).Concat(UnknownNote(actors));
}
