using System.CommandLine;

namespace Entente.Cli.Help;

/// <summary>A command with the rest of its help page: what it does at length, and examples.</summary>
internal sealed class Described(string name, string summary) : Command(name, summary)
{
    /// <summary>Paragraphs under the summary; line breaks are kept.</summary>
    public string Long { get; init; } = "";

    /// <summary>Examples: what for, and what to type.</summary>
    public IReadOnlyList<(string Purpose, string Line)> Examples { get; init; } = [];

    /// <summary>What stands below everything, as it is.</summary>
    public string Footer { get; init; } = "";
}
