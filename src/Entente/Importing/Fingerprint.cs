using System.Security.Cryptography;
using System.Text;

namespace Entente.Importing;

/// <summary>What tells that a file was imported before: its bytes, and whatever makes other events of them.</summary>
internal static class Fingerprint
{
    /// <summary>SHA-256 of a file's bytes.</summary>
    public static string OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Of texts, in their order; null is no text.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part is null ? "-" : $"{part.Length}:{part}").Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
