using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Entente.Importing;
using Entente.Model;
using Entente.Reading;
using Entente.Reading.Actors;
using Entente.Reading.Actors.Dictionaries;
using Entente.Sources;
using Entente.Sources.Datasets;
using Entente.Storage;

namespace Entente;

/// <summary>
/// The front door: joins documents, reader and store. Whatever is not needed is not loaded: asking the store reads no lexicon,
/// reading a document opens no store.
/// </summary>
/// <param name="dataFolder">The folder data/ with lexicon, gazetteer and ontology.</param>
/// <param name="storePath">The store's file; made when the first document is added.</param>
/// <param name="clock">Tells what day it is and when the store learns of a document.</param>
/// <param name="codebook">Actors and roles that count instead of those of data/actors; null for none.</param>
public sealed class Workspace(string dataFolder, string storePath, TimeProvider clock, Codebook? codebook = null) : IDisposable
{
    private const int Batch = 64;
    private static readonly TimeSpan LongestBatch = TimeSpan.FromSeconds(1);

    private readonly Lazy<Reader> _reader = new(() => Reader.Load(dataFolder, codebook));
    private Gazetteer? _gazetteer;
    private Store? _store;

    /// <summary>The store's file, whether it exists or not.</summary>
    public string StorePath => storePath;

    /// <summary>The reader, loaded when first asked for.</summary>
    public Reader Reader => _reader.Value;

    /// <summary>The names of data/actors, loaded when first asked for.</summary>
    public Gazetteer Gazetteer => _gazetteer ??= _reader.IsValueCreated ? _reader.Value.Gazetteer : Gazetteer.Load(dataFolder, codebook);

    /// <summary>The store, opened when first asked for. Throws <see cref="StoreException"/> when there is none yet.</summary>
    public Store Store => _store ??= Store.Open(storePath, clock, create: false);

    /// <summary>Closes the store.</summary>
    public void Dispose() => _store?.Dispose();

    /// <summary>Reads documents without storing them, several at a time; they come in the order of their sources, one result per document.</summary>
    /// <param name="sources">Paths, folders, addresses, or <c>-</c>.</param>
    /// <param name="wishes">What overrides the documents' own words.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="cancel">Stops the work.</param>
    public IAsyncEnumerable<ReadItem> ReadAsync(IReadOnlyList<string> sources, ReadWishes wishes, Stream? standardInput, CancellationToken cancel) =>
        InOrder(sources, wishes, standardInput, _ => false, cancel);

    /// <summary>
    /// Reads documents into the store, several at a time. Those that are there already are not read again, so that a run that was
    /// stopped goes on where it was; one that cannot be read is told of and the rest is done. They are stored in the order of their sources.
    /// </summary>
    /// <param name="sources">Paths, folders, addresses, or <c>-</c>.</param>
    /// <param name="wishes">What overrides the documents' own words.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="progress">Told of every document; null for nobody.</param>
    /// <param name="cancel">Stops the work; what was stored stays.</param>
    public async Task<AddSummary> AddAsync(IReadOnlyList<string> sources, ReadWishes wishes, Stream? standardInput, IProgress<AddProgress>? progress, CancellationToken cancel)
    {
        _store ??= Store.Open(storePath, clock);
        var summary = new AddSummary();
        List<DocumentReading> pending = [];
        var since = Environment.TickCount64;
        try
        {
            await foreach (var item in InOrder(sources, wishes, standardInput, d => _store.Has(d.Id), cancel).ConfigureAwait(false))
            {
                summary = summary.With(item);
                if (item.Reading is { } reading) pending.Add(reading);
                else if (item.Error is null) summary = summary.With(AddResult.AlreadyThere);
                if (pending.Count >= Batch || Environment.TickCount64 - since > LongestBatch.TotalMilliseconds) Flush();
                progress?.Report(new AddProgress(summary.Seen, summary.Failed.Count, item.Location));
            }
        }
        finally { Flush(); }
        return summary;

        void Flush()
        {
            since = Environment.TickCount64;
            if (pending.Count == 0) return;
            foreach (var result in _store.AddMany(pending)) summary = summary.With(result);
            pending.Clear();
        }
    }

    /// <summary>
    /// Imports files of event data into the store, which is made when it is missing. What is there already is not stored again; a run that
    /// was stopped is gone on with; a file that cannot be read is told of and the rest is done.
    /// </summary>
    /// <param name="paths">Files, folders, patterns, archives, or <c>-</c>.</param>
    /// <param name="wishes">Format, version and the like.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="progress">Told now and then how far it is; null for nobody.</param>
    /// <param name="rejected">Told of every row that is kept apart, with its file; null for nobody.</param>
    /// <param name="cancel">Stops the work; what was stored stays.</param>
    /// <returns>One result per file, once it is on the disk; the work is done while they are walked through.</returns>
    public IEnumerable<ImportedFile> Import(IReadOnlyList<string> paths, ImportWishes wishes, Stream? standardInput, IProgress<ImportProgress>? progress,
        Action<string, Reject>? rejected, CancellationToken cancel)
    {
        _store ??= Store.Open(storePath, clock);
        return new Importer(_store, wishes, wishes.Options(dataFolder, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), standardInput).Import(paths, progress, rejected, cancel);
    }

    // Documents are got one after the other and read several at a time; the channel holds the readings in their order and bounds
    // how many documents are in memory.
    private async IAsyncEnumerable<ReadItem> InOrder(IReadOnlyList<string> sources, ReadWishes wishes, Stream? standardInput, Func<Document, bool> isThere,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var readings = Channel.CreateBounded<Task<ReadItem>>(Environment.ProcessorCount);
        var getting = Task.Run(async () =>
        {
            Exception? fault = null;
            try
            {
                using var source = new DocumentSource(wishes.Options(dataFolder, clock.GetUtcNow()));
                await foreach (var item in source.ReadAsync(sources, standardInput, stop.Token).ConfigureAwait(false))
                    await readings.Writer.WriteAsync(Task.Run(() => Read(item, wishes, isThere), stop.Token), stop.Token).ConfigureAwait(false);
            }
            catch (Exception e) { fault = e; }
            readings.Writer.Complete(fault);
        }, CancellationToken.None);
        try
        {
            await foreach (var reading in readings.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                yield return await reading.WaitAsync(stop.Token).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await getting.ConfigureAwait(false);
        }
    }

    private ReadItem Read(SourceItem item, ReadWishes wishes, Func<Document, bool> isThere)
    {
        if (item.Document is not { } got) return new ReadItem(item.Location, null, null, item.Error ?? "nothing was found", item.Warnings, item.GivenId);
        var document = wishes.Entitle(got);
        if (isThere(document)) return new ReadItem(item.Location, document, null, null, item.Warnings, item.GivenId);
        try { return new ReadItem(item.Location, document, Reader.Read(document), null, item.Warnings, item.GivenId); }
        catch (Exception e) when (e is not (OutOfMemoryException or InvalidDataException or FileNotFoundException))
        {
            // A fault of ours on one text must not keep the others out.
            return new ReadItem(item.Location, document, null, $"reading it failed ({e.GetType().Name}: {e.Message}); please report this with the document", item.Warnings, item.GivenId);
        }
    }
}
