namespace Entente.Sources.Formats;

/// <summary>Cuts a stream into lines without holding more than one.</summary>
internal static class ByteLines
{
    /// <summary>A line without its end. <see cref="Bytes"/> is null for one longer than allowed.</summary>
    /// <param name="Number">From 1.</param>
    /// <param name="Offset">Byte at which it starts.</param>
    /// <param name="Bytes">Its bytes, good until the next line is asked for.</param>
    public readonly record struct Line(int Number, long Offset, ReadOnlyMemory<byte>? Bytes);

    /// <summary>The lines of a stream.</summary>
    public static async IAsyncEnumerable<Line> ReadAsync(Stream stream, long longest, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var buffer = new byte[1 << 16];
        using var line = new MemoryStream();
        var (number, offset, length) = (1, 0L, 0L);
        int read;
        while ((read = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            for (var at = 0; at < read;)
            {
                var end = buffer.AsSpan(at, read - at).IndexOf((byte)'\n');
                var take = end < 0 ? read - at : end;
                if (length + take <= longest) line.Write(buffer, at, take);
                length += take;
                at += take;
                if (end < 0) break;
                yield return Ended();
                at++;
                (number, offset, length) = (number + 1, offset + length + 1, 0);
                line.SetLength(0);
            }
        }
        if (length > 0) yield return Ended();

        Line Ended() => new(number, offset, length > longest ? (ReadOnlyMemory<byte>?)null : line.GetBuffer().AsMemory(0, (int)line.Length));
    }
}
