using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets.Formats;

/// <summary>Date, source, event and target, all by their ICEWS names: the shape of ICEWS in the benchmarks of temporal knowledge graphs.</summary>
internal sealed class Names : RowsReading
{
    private readonly int date, source, name, target;
    private readonly CameoScheme scheme;
    private readonly EventNames names;
    private readonly ActorBook actors;

    public Names(EventFile file, int columns) : base(file, columns, new DateOnly(1900, 1, 1))
    {
        (date, source, name, target) = file.Header is null ? (0, 1, 2, 3) : (file.Column("date"), file.Column("source", "subject"), file.Column("event", "relation"), file.Column("target", "object"));
        scheme = new CameoScheme(file.Options.DataFolder, icews: true);
        names = new EventNames(file.Options.DataFolder);
        actors = new ActorBook(new NamedActors(NameTables.Load(file.Options.DataFolder, file.Countries), NamedActors.Aliases(file.Options.AliasesFile)).Read);
    }

    public override string Format => "names";
    public override string DataSet => "ICEWS by names";
    public override string Licence => "not stated by the file; ICEWS: terms of its page on the Harvard Dataverse";

    protected override CodedEvent? Read()
    {
        if (!Day(date, out var day) || !InTime(day, null)) return null;
        var words = Records[name].Trim();
        if (names.Code(words) is not { } cameo)
            return names.Code(Records[source].Trim()) is not null || names.Code(Records[target].Trim()) is not null
                ? Reject(FaultKind.WrongColumns, "values stand in their neighbour's column; where the event should be is", words)
                : Reject(FaultKind.WrongCode, "no name of a CAMEO event:", words);
        if (!IsNew(new RowKey().With(day).With(Records[source]).With(words).With(Records[target]))) return null;
        var (first, second) = Actors(actors, Records[source], Records[target], day);
        var code = scheme.Entry(cameo);
        return new CodedEvent { Row = Records.Number, Day = day, Source = first, Recipient = second, OriginalCode = names.Spelling(words), Cameo = cameo, Type = code.Type };
    }

    protected override IEnumerable<string> EndNotes() => UnknownNote(actors);
}
