using System.IO.Compression;

namespace Entente.Sources.Datasets.Lines;

/// <summary>The bytes of a file of events: plain, gzipped (told by its first bytes, whatever its name), a member of a zip archive, or standard input.</summary>
internal static class ByteSource
{
    private const char MemberMark = '#';

    public static IReadOnlyList<string> Members(string path)
    {
        if (path == "-" || !IsZip(path)) return [path];
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return [.. archive.Entries.Where(e => e.Name.Length > 0).Select(e => $"{path}{MemberMark}{e.FullName}")];
        }
        catch (Exception e) when (e is InvalidDataException or IOException) { throw new InvalidDataException($"{path}: no readable archive: {e.Message}", e); }
    }

    /// <summary>Opens the bytes, undone of their packing.</summary>
    public static Stream Open(string path, Stream? standardInput)
    {
        if (path == "-") return Unpacked("standard input", standardInput ?? Stream.Null);
        if (File.Exists(path) && !IsZip(path)) return Unpacked(path, Opened(path));
        var mark = path.LastIndexOf(MemberMark);
        if (mark > 0 && IsZip(path[..mark])) return Member(path[..mark], path[(mark + 1)..]);
        if (!File.Exists(path)) throw new InvalidDataException($"no file {path}");
        var members = Members(path);
        return members.Count == 1 ? Member(path, members[0][(path.Length + 1)..])
            : throw new InvalidDataException($"{path} holds {members.Count} files; open one of them{(members.Count > 0 ? $", such as {members[0]}" : "")}");
    }

    private static Stream Member(string archivePath, string name)
    {
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(archivePath);
            var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"{archivePath} has no file {name}");
            return Unpacked($"{archivePath}{MemberMark}{name}", new Owned(entry.Open(), archive));
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            archive?.Dispose();
            throw new InvalidDataException($"{archivePath}: {e.Message}", e);
        }
    }

    private static FileStream Opened(string path)
    {
        try { return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new InvalidDataException($"{path} cannot be opened: {e.Message}", e); }
    }

    private static Stream Unpacked(string name, Stream bytes)
    {
        var first = new byte[2];
        var got = bytes.ReadAtLeast(first, 2, throwOnEndOfStream: false);
        var whole = new Prefixed(first.AsMemory(0, got), bytes);
        if (got == 2 && first is [0x1F, 0x8B]) return new WholeGzip(whole);
        if (got == 2 && first is [(byte)'P', (byte)'K'])
        {
            whole.Dispose();
            throw new InvalidDataException($"{name} is a zip archive, which must be a file of its own to be read; unpack it first");
        }
        return whole;
    }

    private static bool IsZip(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = Opened(path);
        Span<byte> first = stackalloc byte[4];
        return file.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first.SequenceEqual("PK\u0003\u0004"u8);
    }

    // The bytes that were looked at, then the rest.
    private sealed class Prefixed(ReadOnlyMemory<byte> first, Stream rest) : Forward
    {
        private ReadOnlyMemory<byte> first = first;

        public override int Read(Span<byte> buffer)
        {
            if (first.Length == 0) return rest.Read(buffer);
            var n = Math.Min(buffer.Length, first.Length);
            first.Span[..n].CopyTo(buffer);
            first = first[n..];
            return n;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) rest.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class Owned(Stream bytes, IDisposable owner) : Forward
    {
        public override int Read(Span<byte> buffer) => bytes.Read(buffer);

        protected override void Dispose(bool disposing)
        {
            if (disposing) { bytes.Dispose(); owner.Dispose(); }
            base.Dispose(disposing);
        }
    }
}
