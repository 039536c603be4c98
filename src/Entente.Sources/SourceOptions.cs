using Entente.Model;

namespace Entente.Sources;

/// <summary>How documents are fetched and what is known of them beforehand.</summary>
public sealed record SourceOptions
{
    /// <summary>Private or local networks that addresses may lead to, in CIDR notation (<c>10.0.0.0/8</c>, or one address alone);
    /// empty by default, so that only public addresses are fetched.</summary>
    public IReadOnlyList<string> AllowNet { get; init; } = [];

    /// <summary>Longest wait for a server's headers, and again for its whole body. 20 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Largest document taken from a file or standard input, in bytes; in JSONL the longest line. 50 MB by default.</summary>
    public long MaxBytes { get; init; } = 50_000_000;

    /// <summary>Largest body taken from an address, in bytes after decompression. 20 MB by default.</summary>
    public long MaxDownloadBytes { get; init; } = 20_000_000;

    /// <summary>Date of publication that wins over what a document says; null leaves it to the document.</summary>
    public When? Date { get; init; }

    /// <summary>Outlet that wins over what a document says; null leaves it to the document.</summary>
    public string? Outlet { get; init; }

    /// <summary>Licence that wins over what a document says; null leaves it to the document.</summary>
    public string? Licence { get; init; }

    /// <summary>Names of outlets to recognise in the head of a text, see <see cref="KnownOutlets"/>; empty by default, and then
    /// only names that show what they are are recognised ("Daily Chronicle", "KCNA").</summary>
    public IReadOnlyCollection<string> Outlets { get; init; } = [];

    /// <summary>Today, handed in: a document dated later gets a warning.</summary>
    public required DateTimeOffset Now { get; init; }
}
