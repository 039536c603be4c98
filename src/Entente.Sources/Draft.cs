using Entente.Model;

namespace Entente.Sources;

/// <summary>What a format found in its bytes, before cleaning, overrides and checks.</summary>
internal sealed record Draft(string Format, string Text)
{
    public string? Title { get; init; }

    public When? Date { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>Address that the document gives for itself.</summary>
    public string? Url { get; init; }

    public string? Licence { get; init; }

    /// <summary>Language that the document states for itself and that is believed; null when the text has to show it.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}
