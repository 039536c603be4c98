using NJsonSchema;

namespace Entente.Cli.Tests;

/// <summary>Validates output against docs/json.schema.json.</summary>
internal static class Schemas
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Running.Repository, "docs", "json.schema.json"));

    /// <summary>Fails unless the line is what the schema calls by this name.</summary>
    public static void Check(string definition, string line)
    {
        var root = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();
        Assert.True(root.Definitions.TryGetValue(definition, out var schema), $"no definition {definition} in docs/json.schema.json");
        var faults = schema!.Validate(line);
        Assert.True(faults.Count == 0, $"{definition}: {string.Join("; ", faults.Take(5))}\n{line[..Math.Min(line.Length, 600)]}");
    }
}
