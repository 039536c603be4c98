using Entente.Model;
using Entente.Reading;

namespace Entente;

/// <summary>A text of one line without a stop looks like the heading of an article, which codes nothing; alone it is what there is to code.</summary>
public static class Headline
{
    /// <summary>The reading, or where the text is such a line the reading of it as a title.</summary>
    /// <param name="reader">Reads it again.</param>
    /// <param name="reading">How it was read as a text.</param>
    public static DocumentReading Coded(Reader reader, DocumentReading reading)
    {
        var text = reading.Document.Text.Trim();
        return reading.Events.Count > 0 || reading.Document.Title is not null || text.Contains('\n', StringComparison.Ordinal) || reading.Sentences.Count != 1 ? reading
            : reader.Read(reading.Document with { Title = text });
    }
}
