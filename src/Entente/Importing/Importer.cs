using Entente.Sources.Datasets;
using Entente.Storage;

namespace Entente.Importing;

/// <summary>Reads files of event data into a store, and tells of each what became of its rows.</summary>
internal sealed class Importer(Store store, ImportWishes wishes, EventDataOptions data, Stream? standardInput)
{
    // In these an id stands for a whole report with several events.
    private static readonly string[] IdsOfReports = ["polecat"];

    private readonly string _wished = Fingerprint.Of(wishes.Coding, wishes.Version, wishes.Licence,
        wishes.Aliases is null ? null : Fingerprint.OfFile(wishes.Aliases), wishes.Map is null ? null : Fingerprint.OfFile(wishes.Map));

    private (string Path, string Content) _archive = ("", "");

    /// <summary>Imports files in their order. A result comes once its file is on the disk, or cannot be read.</summary>
    public IEnumerable<ImportedFile> Import(IEnumerable<string> paths, IProgress<ImportProgress>? progress, Action<string, Reject>? rejected, CancellationToken cancel)
    {
        using var into = store.Import();
        var waiting = new List<(ImportedFile File, int Import)>();
        var files = 0;
        foreach (var (path, error) in EventPaths.Files(paths))
        {
            cancel.ThrowIfCancellationRequested();
            var (result, import) = error is null ? One(into, path, n => progress?.Report(new ImportProgress(files, n, path)), rejected, cancel) : (new ImportedFile(path) { Error = error }, 0);
            files++;
            waiting.Add((result, import));
            if (into.Gathered > 0) continue;
            foreach (var done in Counted(into, waiting)) yield return done;
        }
        into.Flush();
        foreach (var done in Counted(into, waiting)) yield return done;
    }

    private (ImportedFile, int) One(EventImporter into, string path, Action<long> progress, Action<string, Reject>? rejected, CancellationToken cancel)
    {
        using var input = path == "-" ? Spooled() : null;
        EventReading reading;
        string content;
        try
        {
            content = input is null ? ContentOf(path) : Fingerprint.OfFile(input.Name);
            reading = EventData.Open(wishes.Format, path, data, input);
        }
        catch (Exception e) when (IsOfTheFile(e)) { return (new ImportedFile(path) { Error = e.Message }, 0); }
        using (reading)
        {
            var file = new EventFileToStore(path, Fingerprint.Of(content, reading.Format, reading.DataSet, _wished), reading.DataSet, wishes.Version ?? reading.Version, reading.Format,
                wishes.Licence ?? reading.Licence, !IdsOfReports.Contains(reading.Format));
            var start = into.Begin(file);
            var result = new ImportedFile(path)
            {
                Format = file.Format,
                DataSet = file.DataSet,
                Version = file.Version,
                Licence = file.Licence,
                AlreadyThere = start.IsThere,
                ResumedAfter = start.IsThere ? 0 : start.LastRow,
            };
            return (start.IsThere ? result : Rows(into, reading, result, progress, rejected, cancel), start.Import);
        }
    }

    private static ImportedFile Rows(EventImporter into, EventReading reading, ImportedFile result, Action<long> progress, Action<string, Reject>? rejected, CancellationToken cancel)
    {
        var faults = new FaultLog
        {
            Rejected = fault =>
            {
                if (fault.RowKept) return;
                into.Reject(new RejectedRow(fault.Row, FaultNames.Of(fault.Kind), fault.What, fault.Raw));
                rejected?.Invoke(result.Location, fault);
            },
        };
        try
        {
            foreach (var e in reading.Rows(faults))
            {
                into.Add(e);
                if ((e.Row & 0xFFF) != 0) continue;
                cancel.ThrowIfCancellationRequested();
                progress(e.Row);
            }
        }
        catch (OperationCanceledException)
        {
            into.BreakOff();
            into.Flush(); // what was read need not be read again
            throw;
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            into.BreakOff();
            return result with { RowsRead = reading.RowsRead, Faults = FaultNames.Of(faults), Notes = reading.Notes, Error = $"{e.Message}; the rows before it were stored" };
        }
        var found = FaultNames.Of(faults);
        into.End(reading.RowsRead, found, reading.Notes);
        return result with { RowsRead = reading.RowsRead, Faults = found, Notes = reading.Notes };
    }

    private static List<ImportedFile> Counted(EventImporter into, List<(ImportedFile File, int Import)> waiting)
    {
        List<ImportedFile> done = [.. waiting.Select(w => w.Import == 0 ? w.File : Counted(w.File, into.Counts(w.Import)))];
        waiting.Clear();
        return done;
    }

    // What an earlier run stored is what this one finds repeated.
    private static ImportedFile Counted(ImportedFile file, ImportCounts counts) => file.AlreadyThere
        ? file with { RowsRead = counts.LastRow, Repeated = counts.Stored + counts.Repeated, Rejected = counts.Rejected }
        : file with { Stored = counts.Stored, Repeated = counts.Repeated, Replaced = counts.Replaced, Rejected = counts.Rejected };

    private string ContentOf(string path)
    {
        if (File.Exists(path)) return Fingerprint.OfFile(path);
        var mark = path.LastIndexOf('#');
        if (_archive.Path != path[..mark]) _archive = (path[..mark], Fingerprint.OfFile(path[..mark]));
        return Fingerprint.Of(_archive.Content, path[mark..]);
    }

    // Written down first, so that it is known whether it was there before, and can be gone on with.
    private FileStream Spooled()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Read, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        standardInput?.CopyTo(file);
        file.Flush();
        file.Position = 0;
        return file;
    }

    private static bool IsOfTheFile(Exception e) => e is InvalidDataException or IOException or UnauthorizedAccessException;
}
