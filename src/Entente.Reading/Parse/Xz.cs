using System.Buffers.Binary;

namespace Entente.Reading.Parse;

/// <summary>Unpacks .xz files, as treebanks and word lists are kept (the .xz file format 1.1.0; LZMA2 filter only).</summary>
/// <remarks>Check sums are not verified: the files are read from the reader's own disk.</remarks>
internal static class Xz
{
    /// <summary>Unpacks a whole stream.</summary>
    public static byte[] Unpack(Stream stream)
    {
        using var packed = new MemoryStream();
        stream.CopyTo(packed);
        var bytes = packed.ToArray();
        if (bytes.Length < 12 || !bytes.AsSpan(0, 6).SequenceEqual((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]))
        {
            throw new InvalidDataException("Not an .xz file.");
        }

        var output = new LzmaWindow();
        var checkSize = (bytes[7] & 15) switch { 0 => 0, 1 => 4, 4 => 8, 10 => 32, var c => throw new InvalidDataException($"Unknown check {c} in the .xz file.") };
        var at = 12;
        while (bytes[at] != 0) // a block header; 0 opens the index
        {
            at += (bytes[at] + 1) * 4;
            var start = at;
            at = Lzma2(bytes, at, output);
            at += (4 - ((at - start) & 3)) & 3;
            at += checkSize;
        }

        return output.ToArray();
    }

    private static int Lzma2(byte[] bytes, int at, LzmaWindow output)
    {
        var decoder = new LzmaDecoder(output);
        while (bytes[at] != 0)
        {
            var control = bytes[at];
            if (control < 0x80)
            {
                var size = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 1)) + 1;
                output.Append(bytes.AsSpan(at + 3, size));
                at += 3 + size;
                continue;
            }

            var unpacked = ((control & 31) << 16) + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 1)) + 1;
            var packed = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 3)) + 1;
            at += 5;
            var reset = (control >> 5) & 3;
            if (reset >= 2)
            {
                decoder.SetProperties(bytes[at++]);
            }

            if (reset >= 1)
            {
                decoder.Reset();
            }

            decoder.Decode(bytes, at, unpacked);
            at += packed;
        }

        return at + 1;
    }
}
