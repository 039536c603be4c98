using System.Data.Common;
using Entente.Model;

namespace Entente.Storage;

/// <summary>Reads one row, value after value, in the order of the query's columns.</summary>
internal sealed class RowReader(DbDataReader row)
{
    private int _column;

    public bool Next()
    {
        _column = 0;
        return row.Read();
    }

    public string? OptionalText() => Optional(row.GetString);

    public string Text() => row.GetString(_column++);

    public int? OptionalNumber() => row.IsDBNull(_column++) ? null : row.GetInt32(_column - 1);

    public int Number() => row.GetInt32(_column++);

    public long Long() => row.GetInt64(_column++);

    public double Real() => row.GetDouble(_column++);

    public double? OptionalReal() => row.IsDBNull(_column++) ? null : row.GetDouble(_column - 1);

    public bool Flag() => row.GetBoolean(_column++);

    public DateOnly Day() => row.GetFieldValue<DateOnly>(_column++);

    public DateOnly? OptionalDay() => row.IsDBNull(_column++) ? null : row.GetFieldValue<DateOnly>(_column - 1);

    public DateTimeOffset Moment() => new(DateTime.SpecifyKind(row.GetDateTime(_column++), DateTimeKind.Utc));

    public IReadOnlyList<string> Names() => Json.Read(Text(), Json.Names);

    public TextSpan? OptionalSpan()
    {
        var (start, end, text) = (OptionalNumber(), OptionalNumber(), OptionalText());
        return start is { } s && end is { } e && text is not null ? new TextSpan(s, e, text) : null;
    }

    public TextSpan Span() => new(Number(), Number(), Text());

    /// <summary>The EDTF text; the two days beside it only serve queries.</summary>
    public When? When()
    {
        var text = OptionalText();
        _column += 2;
        return text is null ? null : Model.When.Parse(text);
    }

    public Participant Participant() => new(OptionalText(), OptionalText(), OptionalText(), OptionalSpan());

    public Sentence Sentence() => new(Text(), Number(), Number(), Number(), Text());

    public IReadOnlyList<Attribution> Attribution() => Json.Read(Text(), Json.Attribution);

    private T? Optional<T>(Func<int, T> read) where T : class => row.IsDBNull(_column++) ? null : read(_column - 1);
}
