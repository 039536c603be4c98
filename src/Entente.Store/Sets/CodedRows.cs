using Entente.Model;

namespace Entente.Storage;

/// <summary>Reads the columns of Queries/coded-events.sql.</summary>
internal static class CodedRows
{
    public static StoredCodedEvent Read(RowReader row)
    {
        var (number, id, day, published, source, recipient) = (row.Long(), row.OptionalText(), row.Day(), row.OptionalDay(), Actor(row), Actor(row));
        var code = CodedCode.Read(row);
        var e = new CodedEvent
        {
            Row = number,
            OriginalId = id,
            Day = day,
            Published = published,
            Source = source,
            Recipient = recipient,
            OriginalCode = code.Original,
            Cameo = code.Cameo,
            Type = code.Type,
            Mode = code.Mode,
            Contexts = code.ReadContexts(),
            Score = row.OptionalReal(),
            Story = row.OptionalText(),
            Publisher = row.OptionalText(),
        };
        return new StoredCodedEvent(e, row.Text(), row.OptionalText(), row.Text(), row.Text(), row.Day(), row.Moment());
    }

    public static CodedActor Actor(RowReader row) => new(row.OptionalText(), row.OptionalText(), row.Text());
}
