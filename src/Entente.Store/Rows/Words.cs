using System.Text.RegularExpressions;

namespace Entente.Storage;

/// <summary>Spelling of the ontology's names in the file: InForce stands as <c>in_force</c>, Sanction as <c>sanction</c>.</summary>
internal static partial class Words
{
    public static string Of<T>(T value) where T : struct, Enum => Hump().Replace(value.ToString(), "_").ToLowerInvariant();

    public static T Read<T>(string word) where T : struct, Enum => Enum.Parse<T>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Hump();
}
