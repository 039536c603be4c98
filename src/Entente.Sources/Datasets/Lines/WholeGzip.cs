using System.Buffers.Binary;
using System.IO.Compression;

namespace Entente.Sources.Datasets.Lines;

/// <summary>
/// A gzipped stream that says when it was cut off, which the framework's does not: the last four bytes must be the number of bytes that came
/// out. In a file of several gzips one after the other they count the last one only, so such a file goes unchecked.
/// </summary>
internal sealed class WholeGzip : Forward
{
    private readonly Packed packed;
    private readonly GZipStream plain;
    private uint length;

    public WholeGzip(Stream bytes)
    {
        packed = new Packed(bytes);
        plain = new GZipStream(packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        var n = plain.Read(buffer);
        if (n == 0 && buffer.Length > 0 && !packed.HasMore && length != packed.StatedLength) throw new InvalidDataException("the gzipped data end too early");
        length += (uint)n;
        return n;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) plain.Dispose();
        base.Dispose(disposing);
    }

    // The packed bytes as they go by: the last four, and whether another gzip begins among them.
    private sealed class Packed(Stream bytes) : Forward
    {
        private static ReadOnlySpan<byte> Mark => [0x1F, 0x8B, 0x08];

        private readonly byte[] tail = new byte[12];
        private long seen;

        public bool HasMore { get; private set; }

        public uint StatedLength => BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(8));

        public override int Read(Span<byte> buffer)
        {
            var n = bytes.Read(buffer);
            var read = buffer[..n];
            Span<byte> joined = stackalloc byte[24];
            tail.CopyTo(joined);
            var head = read[..Math.Min(n, 12)];
            head.CopyTo(joined[12..]);
            HasMore |= Begins(joined[..(12 + head.Length)], seen - 12) || Begins(read, seen);
            joined = joined[..(12 + head.Length)];
            if (n >= 12) read[^12..].CopyTo(tail);
            else joined[^12..].CopyTo(tail);
            seen += n;
            return n;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) bytes.Dispose();
            base.Dispose(disposing);
        }

        // Ten bytes that a gzip begins with, not at the file's own beginning: mark, method, flags, time, effort, system.
        private static bool Begins(ReadOnlySpan<byte> read, long at)
        {
            for (var i = 0; i + 10 <= read.Length; i++)
            {
                var next = read[i..].IndexOf(Mark);
                if (next < 0 || i + next + 10 > read.Length) return false;
                i += next;
                if (at + i > 0 && read[i + 3] < 32 && read[i + 8] is (0 or 2 or 4) && read[i + 9] is (<= 13 or 255)) return true;
            }
            return false;
        }
    }
}
