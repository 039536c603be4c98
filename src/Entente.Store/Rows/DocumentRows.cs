using Entente.Model;

namespace Entente.Storage;

/// <summary>The table <c>documents</c>.</summary>
internal static class DocumentRows
{
    public static void Write(RowWriter row, Document d, DateTimeOffset knownFrom, long number)
    {
        var published = d.Date?.Latest;
        row.Text(d.Id).Moment(knownFrom).Long(number)
            .Day(published ?? DateOnly.FromDateTime(knownFrom.UtcDateTime)).Flag(published is null)
            .Text(Document.FingerprintOf(d.Text)).Text(d.Title).Text(d.Text).Text(d.Date?.ToString()).Text(d.Outlet).Text(d.Author)
            .Text(d.Location).Text(d.Language).Text(d.Licence).Text(d.Format).Text(d.CopyOf);
    }

    /// <summary>Reads the columns of Queries/documents.sql.</summary>
    public static StoredDocument Read(RowReader row)
    {
        var (id, knownFrom, published, assumed) = (row.Text(), row.Moment(), row.Day(), row.Flag());
        return new StoredDocument(new Document
        {
            Id = id,
            Title = row.OptionalText(),
            Text = row.Text(),
            Date = row.OptionalText() is { } date ? When.Parse(date) : null,
            Outlet = row.OptionalText(),
            Author = row.OptionalText(),
            Location = row.OptionalText(),
            Language = row.Text(),
            Licence = row.Text(),
            Format = row.Text(),
            CopyOf = row.OptionalText(),
        }, published, assumed, knownFrom);
    }
}
