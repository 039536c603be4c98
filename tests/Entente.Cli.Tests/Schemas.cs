using System.Text.Json.Nodes;
using NJsonSchema;

namespace Entente.Cli.Tests;

/// <summary>Validates output against docs/json.schema.json.</summary>
internal static class Schemas
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Running.Repository, "docs", "json.schema.json"))
        .Replace("$defs", "definitions", StringComparison.Ordinal); // NJsonSchema words faults in lists only under the older name

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
        Assert.NotNull(schema["definitions"]![definition]);
        schema["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + definition });
        try
        {
            return [.. JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult().Validate(line).Select(f => f.ToString())];
        }
        catch (InvalidOperationException e)
        {
            // NJsonSchema finds a fault inside a list and then fails to word it, as it copies the item's schema without its $defs.
            return [$"a fault inside a list ({e.Message})"];
        }
    }
}
