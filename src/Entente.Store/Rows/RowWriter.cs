using System.Text;
using DuckDB.NET.Data;
using Entente.Model;

namespace Entente.Storage;

/// <summary>Appends one row, value after value, in the order of the table's columns.</summary>
internal sealed class RowWriter(IDuckDBAppenderRow row)
{
    /// <summary>
    /// Text goes in as bytes: the appender's own strings end at the first NUL. A lone surrogate cannot be written in UTF-8 and
    /// becomes U+FFFD, one unit for one, so that offsets hold.
    /// </summary>
    public RowWriter Text(string? text)
    {
        if (text is null) row.AppendNullValue();
        else row.AppendValue(Encoding.UTF8.GetBytes(text));
        return this;
    }

    public RowWriter Number(int? number) { row.AppendValue(number); return this; }

    public RowWriter Long(long number) { row.AppendValue((long?)number); return this; }

    public RowWriter Real(double? number) { row.AppendValue(number); return this; }

    public RowWriter Flag(bool flag) { row.AppendValue((bool?)flag); return this; }

    public RowWriter Day(DateOnly? day) { row.AppendValue(day); return this; }

    public RowWriter Moment(DateTimeOffset moment) { row.AppendValue((DateTime?)moment.UtcDateTime); return this; }

    public RowWriter Names(IReadOnlyList<string> names) => Text(Json.Write(names, Json.Names));

    public RowWriter Span(TextSpan? span) => Number(span?.Start).Number(span?.End).Text(span?.Text);

    public RowWriter When(When? when) => Text(when?.ToString()).Day(when?.Earliest).Day(when?.Latest);

    public RowWriter Participant(Participant p) => Text(p.Actor).Text(p.Role).Text(p.Name).Span(p.Span);

    public RowWriter Sentence(Sentence s) => Text(s.Document).Number(s.Index).Number(s.Start).Number(s.End).Text(s.Text);

    public RowWriter Attribution(IReadOnlyList<Attribution> chain) => Text(Json.Write(chain, Json.Attribution));
}
