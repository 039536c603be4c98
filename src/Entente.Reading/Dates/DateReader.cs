using Entente.Model;
namespace Entente.Reading.Dates;
/// <summary>Stand-in.</summary>
public static class DateReader
{
    /// <summary>Stand-in.</summary>
    public static IReadOnlyList<DateMention> Read(AnalysedDocument d) => [];
    /// <summary>Stand-in.</summary>
    public static DateMention? ForClause(AnalysedSentence s, int p, IReadOnlyList<DateMention> m) => null;
}
