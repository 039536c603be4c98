using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets;

/// <summary>
/// What the formats share: going through the rows, and the checks of columns, encoding, dates, codes, scores, actors and repeats. A row is
/// kept apart at its first fault that makes it unusable, but a repeat and a wrong day are both told; doubts are noted all.
/// </summary>
internal abstract partial class RowsReading : EventReading
{
    private readonly List<string> notes = [];
    private readonly SeenRows seen = new();
    private readonly DateOnly? today;
    private FaultLog faults = new();
    private bool begun;

    protected RowsReading(EventFile file, int columns, DateOnly earliest)
    {
        (Records, Columns, Earliest, today) = (file.Records, columns, earliest, file.Options.Today);
        Records.Columns = columns;
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Notes => notes;

    /// <inheritdoc/>
    public sealed override long RowsRead => Records.Number;

    /// <summary>The rows.</summary>
    protected RecordReader Records { get; }

    /// <summary>How many columns a row has.</summary>
    protected int Columns { get; }

    /// <summary>The first day that the data set can have.</summary>
    protected DateOnly Earliest { get; }

    /// <inheritdoc/>
    public sealed override IEnumerable<CodedEvent> Rows(FaultLog faults)
    {
        if (begun) throw new InvalidOperationException("a file of events is read once");
        (begun, this.faults) = (true, faults);
        while (Records.Next())
            if (Formed() && Read() is { } row) yield return row;
        foreach (var note in EndNotes()) notes.Add(note);
    }

    /// <summary>The current row as an event; null where it was kept apart.</summary>
    protected abstract CodedEvent? Read();

    /// <summary>What is to be said when all rows have been read.</summary>
    protected virtual IEnumerable<string> EndNotes() => [];

    /// <summary>Adds a note.</summary>
    protected void Note(string text) => notes.Add(text);

    /// <summary>Keeps the row apart.</summary>
    protected CodedEvent? Reject(FaultKind kind, string what, ReadOnlySpan<char> cell = default)
    {
        if (!faults.Counted(kind, Records.Number, false)) faults.Tell(kind, Records.Number, Records.Raw, Said(what, cell), false);
        return null;
    }

    /// <summary>Notes a doubt about a row that is kept.</summary>
    protected void Doubt(FaultKind kind, string what, ReadOnlySpan<char> cell = default)
    {
        if (!faults.Counted(kind, Records.Number, true)) faults.Tell(kind, Records.Number, Records.Raw, Said(what, cell), true);
    }

    /// <summary>What to say of the actors that no table knows.</summary>
    protected static IEnumerable<string> UnknownNote(ActorBook book)
    {
        if (book.UnknownMet == 0) yield break;
        var most = string.Join(", ", book.Unknown(5).Select(e => $"{e.Original} ({e.TimesUnknown})"));
        yield return $"{book.UnknownNames} actors that no table knows, met {book.UnknownMet} times; most often {most}";
    }

    /// <summary>What to say of codes that the file scores otherwise than the tables.</summary>
    protected static IEnumerable<string> VariantNote(CodeScheme scheme)
    {
        var variants = scheme.Met.Where(e => e is { FileScore: not null, TableScore: not null }).OrderBy(e => e.Original, StringComparer.Ordinal).ToList();
        if (variants.Count > 0)
            yield return $"the file's own scores of {scheme.Name} codes: {string.Join(", ", variants.Select(e => FormattableString.Invariant($"{e.Original} {e.FileScore} (table {e.TableScore})")))}: an older version, in which these codes may mean other things; only their roots are used";
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Records.Dispose();
        base.Dispose(disposing);
    }

    private static string Said(string what, ReadOnlySpan<char> cell) =>
        cell.Length == 0 ? what : cell.Length <= 80 ? $"{what} \"{cell}\"" : $"{what} \"{cell[..80]}…\"";

    private bool Formed()
    {
        switch (Records.Form)
        {
            case RecordForm.OpenQuote: Reject(FaultKind.BrokenQuoting, "a quotation mark does not close"); return false;
            case RecordForm.StrayQuote: Reject(FaultKind.BrokenQuoting, "a quotation mark stands within a value"); return false;
        }
        if (Records.Count != Columns)
        {
            Reject(FaultKind.WrongColumns, Records.Raw.Length == 0 ? "an empty line" : $"{Records.Count} columns where there should be {Columns}");
            return false;
        }
        if (!Records.Quoting && Records.Raw.Count('"') % 2 == 1) Doubt(FaultKind.BrokenQuoting, "a quotation mark without its fellow; read as it stands");
        if (Records.IsLatin1) Doubt(FaultKind.BrokenEncoding, "no UTF-8; read as Latin-1");
        else if (Records.HasBeyondAscii && TwiceEncoded(Records.Raw)) Doubt(FaultKind.BrokenEncoding, "letters that were encoded twice or lost");
        return true;
    }

    // "é" written as UTF-8 and read as Latin-1 is "Ã©".
    private static bool TwiceEncoded(ReadOnlySpan<char> text)
    {
        if (text.Contains('\uFFFD')) return true;
        for (var i = text.IndexOf('Ã'); i >= 0 && i + 1 < text.Length;)
        {
            if (text[i + 1] is >= '\u0080' and <= '\u00BF') return true;
            var next = text[(i + 1)..].IndexOf('Ã');
            i = next < 0 ? -1 : i + 1 + next;
        }
        return false;
    }
}
