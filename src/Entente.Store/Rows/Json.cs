using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Entente.Model;

namespace Entente.Storage;

/// <summary>What stands in the JSON columns: lists of names, attribution chains, mentions, and the spans of a doubt.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Attribution>))]
[JsonSerializable(typeof(IReadOnlyList<Mention>))]
[JsonSerializable(typeof(IReadOnlyList<DoubtSpan>))]
internal sealed partial class JsonContext : JsonSerializerContext;

/// <summary>Writes and reads the JSON columns. Letters of every script stay readable; nothing of this is put into a page as it is.</summary>
internal static class Json
{
    private static readonly JsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static JsonTypeInfo<IReadOnlyList<string>> Names => Context.IReadOnlyListString;

    public static JsonTypeInfo<IReadOnlyList<Attribution>> Attribution => Context.IReadOnlyListAttribution;

    public static JsonTypeInfo<IReadOnlyList<Mention>> Mentions => Context.IReadOnlyListMention;

    public static JsonTypeInfo<IReadOnlyList<DoubtSpan>> DoubtSpans => Context.IReadOnlyListDoubtSpan;

    public static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    public static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null where a value must stand");
}
