namespace Entente.Sources.Texts;

/// <summary>Reads a stream whole, but never more than allowed.</summary>
internal static class BoundedRead
{
    /// <summary>All bytes; throws what <paramref name="tooLarge"/> makes of the limit as soon as one byte more arrives.</summary>
    public static async Task<byte[]> AllAsync(Stream stream, long limit, Func<long, Exception> tooLarge, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            if (all.Length + read > limit) throw tooLarge(limit);
            all.Write(buffer, 0, read);
        }
        return all.ToArray();
    }
}
