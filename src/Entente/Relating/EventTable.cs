using System.Globalization;
using Entente.Sources.Tables;

namespace Entente.Relating;

/// <summary>
/// A table of coded events, row by row: <c>date</c>, <c>source</c>, <c>recipient</c> (or <c>target</c>) and <c>code</c>, and where the file has them <c>score</c>
/// (or <c>goldstein</c>), <c>confidence</c>, <c>story</c>, <c>publisher</c> (or <c>format</c>), <c>published</c>, <c>id</c>. What a row means is its readers' to say.
/// </summary>
internal sealed class EventTable : IDisposable
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyyMMdd"];

    private readonly CsvTable table;
    private readonly int date, source, recipient, code;
    private readonly int? score, confidence, story, publisher, published, id;

    private EventTable(CsvTable table)
    {
        this.table = table;
        (date, source, recipient, code) = (table.Column("date", "day"), table.Column("source"), table.Column("recipient", "target"), table.Column("code", "cameo"));
        (score, confidence, story) = (table.Find("score", "goldstein"), table.Find("confidence"), table.Find("story"));
        (publisher, published, id) = (table.Find("publisher", "format"), table.Find("published"), table.Find("id"));
    }

    /// <summary>The file's name.</summary>
    public string Name => table.Name;

    /// <summary>Whether the file has scores of its own.</summary>
    public bool HasScores => score is not null;

    /// <summary>Opens a file; <c>-</c> reads <paramref name="standardInput"/>.</summary>
    /// <exception cref="InvalidDataException">No such file, or no such column.</exception>
    public static EventTable Open(string path, Stream? standardInput)
    {
        var table = CsvTable.Open(path, standardInput);
        try { return new EventTable(table); }
        catch (InvalidDataException)
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>The rows in their order. A row is good until the next one is asked for.</summary>
    public IEnumerable<Row> Rows() => table.Rows().Select(row => new Row(this, row));

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();

    /// <summary>One row.</summary>
    public readonly struct Row(EventTable events, CsvTable.Row row)
    {
        /// <summary>The day; throws where it is none.</summary>
        public DateOnly Day => DayIn(events.date);

        /// <summary>Who acts, as it is written.</summary>
        public string Source => row.Text(events.source);

        /// <summary>Who is acted upon.</summary>
        public string Recipient => row.Text(events.recipient);

        /// <summary>The code.</summary>
        public string Code => row.Text(events.code);

        /// <summary>The score from −10 to 10; null where there is none.</summary>
        public double? Score => events.score is { } c && row.OptionalNumber(c) is { } value ? value is >= -10 and <= 10 ? value : throw row.Fault(c, "a score from −10 to 10") : null;

        /// <summary>The confidence from 0 to 1; 1 where there is none.</summary>
        public double Confidence => events.confidence is { } c && row.OptionalNumber(c) is { } value ? value is >= 0 and <= 1 ? value : throw row.Fault(c, "a confidence from 0 to 1") : 1;

        /// <summary>What tells stories apart; null where there is none.</summary>
        public string? Story => Optional(events.story);

        /// <summary>Who published it; null where nobody is named.</summary>
        public string? Publisher => Optional(events.publisher);

        /// <summary>The day on which it was published; null where there is none.</summary>
        public DateOnly? Published => events.published is { } c && !row.Missing(c) ? DayIn(c) : null;

        /// <summary>The row's id, else its number.</summary>
        public string Id => Optional(events.id) ?? row.Number.ToString(CultureInfo.InvariantCulture);

        /// <summary>What is wrong with the code, as an exception to throw.</summary>
        public InvalidDataException CodeFault(string wanted) => row.Fault(events.code, wanted);

        private string? Optional(int? column) => column is { } c && row.Text(c) is { Length: > 0 } text ? text : null;

        private DateOnly DayIn(int column) =>
            DateOnly.TryParseExact(row.Span(column).Trim(), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw row.Fault(column, "a date such as 2018-03-08");
    }
}
