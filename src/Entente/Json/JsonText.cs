using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Entente.Json;

/// <summary>Writes the records of this folder as JSON: camelCase, nulls written, letters of every script as they are.</summary>
/// <remarks>What is written is for programs and terminals; put into a web page it has to be encoded for HTML like any other text.</remarks>
public static class JsonText
{
    private static readonly WireContext Compact = new(Options(indented: false));
    private static readonly WireContext Pretty = new(Options(indented: true));

    /// <summary>One record as JSON: on one line, or indented when <paramref name="pretty"/>.</summary>
    public static string Of<T>(T value, bool pretty = false)
    {
        var type = (JsonTypeInfo<T>?)(pretty ? Pretty : Compact).GetTypeInfo(typeof(T))
            ?? throw new ArgumentException($"{typeof(T).Name} is not among the types of docs/json.md", nameof(value));
        return JsonSerializer.Serialize(value, type);
    }

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}

[JsonSerializable(typeof(ReadingJson))]
[JsonSerializable(typeof(Entente.Dossiers.Pages.DossierJson))]
[JsonSerializable(typeof(FailureJson))]
[JsonSerializable(typeof(DocumentJson))]
[JsonSerializable(typeof(EventsJson))]
[JsonSerializable(typeof(AgreementsJson))]
[JsonSerializable(typeof(ExchangesJson))]
[JsonSerializable(typeof(DoubtsJson))]
[JsonSerializable(typeof(QuestionsJson))]
[JsonSerializable(typeof(AddedJson))]
[JsonSerializable(typeof(FoundActorsJson))]
[JsonSerializable(typeof(CodedJson))]
[JsonSerializable(typeof(CodedPairJson))]
[JsonSerializable(typeof(ResolvedActorJson))]
[JsonSerializable(typeof(LineFailureJson))]
[JsonSerializable(typeof(DatesJson))]
[JsonSerializable(typeof(BenchJson))]
[JsonSerializable(typeof(EvaluationJson))]
[JsonSerializable(typeof(ImportedFileJson))]
[JsonSerializable(typeof(DataSetsJson))]
[JsonSerializable(typeof(CodedEventsJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(SeriesJson))]
[JsonSerializable(typeof(Entente.Measures.TurningPoints.FalseAlarmTrial))]
[JsonSerializable(typeof(Entente.Measures.TurningPoints.DelayTrial))]
[JsonSerializable(typeof(TurnJson))]
[JsonSerializable(typeof(SeriesEvaluationJson))]
[JsonSerializable(typeof(SimilarityJson))]
[JsonSerializable(typeof(VotesJson))]
[JsonSerializable(typeof(ConcentrationJson))]
[JsonSerializable(typeof(DyadDependenceJson))]
[JsonSerializable(typeof(RelationJson))]
[JsonSerializable(typeof(ExplanationJson))]
[JsonSerializable(typeof(BalanceJson))]
[JsonSerializable(typeof(BlocsJson))]
internal sealed partial class WireContext : JsonSerializerContext;
