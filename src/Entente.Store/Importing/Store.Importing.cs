namespace Entente.Storage;

public sealed partial class Store
{
    private int _imports;

    /// <summary>Begins to put event data in. One importer at a time.</summary>
    /// <param name="rowsOfAPart">How many rows are stored at a time: more make questions faster, and cost some 100 bytes each while they gather.</param>
    /// <exception cref="InvalidOperationException">There is another that has not been disposed.</exception>
    public EventImporter Import(int rowsOfAPart = 1_000_000)
    {
        if (Interlocked.Exchange(ref _imports, 1) == 1) throw new InvalidOperationException("the store is being imported into already");
        try { return Do(() => new EventImporter(this, _file.Connect(), rowsOfAPart)); }
        catch
        {
            ImportEnded();
            throw;
        }
    }

    internal void ImportEnded() => Interlocked.Exchange(ref _imports, 0);

    /// <summary>Writes while nobody else does.</summary>
    internal void Write(Action<DateTimeOffset> work) => Do(() =>
    {
        lock (_writing)
        {
            _file.KeepLogPrivate();
            work(Now());
            return true;
        }
    });
}
