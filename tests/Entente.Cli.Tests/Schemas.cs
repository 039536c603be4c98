using System.Text.Json.Nodes;
using NJsonSchema;

namespace Entente.Cli.Tests;

/// <summary>Validates output against docs/json.schema.json.</summary>
internal static class Schemas
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Running.Repository, "docs", "json.schema.json"));

    /// <summary>Fails unless the line is what the schema calls by this name.</summary>
    public static void Check(string definition, string line)
    {
        var faults = Faults(definition, line);
        Assert.True(faults.Count == 0, $"{definition}: {string.Join("; ", faults.Take(5))}\n{line[..Math.Min(line.Length, 600)]}");
    }

    /// <summary>What is wrong with the line.</summary>
    public static IReadOnlyList<string> Faults(string definition, string line)
    {
        var schema = JsonNode.Parse(Text)!.AsObject();
        Assert.NotNull(schema["$defs"]![definition]);
        schema["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/$defs/" + definition });
        return [.. JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult().Validate(line).Select(f => f.ToString())];
    }
}
