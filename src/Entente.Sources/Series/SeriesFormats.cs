using Entente.Model;

namespace Entente.Sources.Series;

/// <summary>The files of series that are known, by data/series/formats.tsv and columns.tsv.</summary>
public sealed class SeriesFormats
{
    private SeriesFormats(IReadOnlyList<SeriesFormat> all) => All = all;

    /// <summary>All formats, in the order of the table: of two that fit the first decides.</summary>
    public IReadOnlyList<SeriesFormat> All { get; }

    /// <summary>Loads the tables from the folder data/.</summary>
    /// <exception cref="InvalidDataException">A table has a fault.</exception>
    public static SeriesFormats Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "series");
        var columns = Table.Read(Path.Combine(folder, "columns.tsv")).ToLookup(r => r["format"]);
        return new([.. Table.Read(Path.Combine(folder, "formats.tsv")).Select(r => new SeriesFormat(
            r["format"], Enum.TryParse<SeriesKind>(r["kind"], ignoreCase: true, out var kind) ? kind : throw r.Fault("kind"), r["name"],
            r.Optional("version"), r.Optional("unit"), r.Optional("licence"), r["states"], [.. r.List("needs").Select(n => n.Split('~'))], r.Optional("where"))
        {
            Parts = [.. columns[r["format"]].GroupBy(c => c["part"]).Select(part => (IReadOnlyList<Field>)[.. part.Select(c => new Field(c["field"], c["column"], new Coding(c["coding"])))])],
        })]);
    }

    /// <summary>The format of a header, among those of a kind where one is wanted; null where none fits.</summary>
    public SeriesFormat? Recognise(IReadOnlyList<string> columns, SeriesKind? kind = null) =>
        All.FirstOrDefault(f => (kind is null || f.Kind == kind) && f.Fits(columns));
}
