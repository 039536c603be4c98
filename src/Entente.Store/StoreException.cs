namespace Entente.Storage;

/// <summary>The store cannot do what was asked. The message says what is wrong, with which file, and what to do; the file is as it was.</summary>
public class StoreException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another process owns the file: one at a time may.</summary>
public sealed class StoreBusyException(string path, int? holder, Exception? inner = null) : StoreException(
    holder == Environment.ProcessId
        ? $"the store {path} is open in this process already: use that one, or dispose of it first"
        : $"the store {path} is in use by {(holder is { } pid ? $"process {pid}" : "another process")}: wait for it to end or stop it, or name another file with --store", inner)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Id of the process that owns it; null when the system does not say.</summary>
    public int? HolderPid { get; } = holder;
}
