using System.Text.Json.Serialization;
using Entente.Measures.Closeness;

namespace Entente.Json;

/// <summary>A line of <c>entente similarity</c>: two states of a year. Names and order are those of the columns of its CSV.</summary>
public sealed record SimilarityJson(
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("n_states")] int States,
    [property: JsonPropertyName("ccode1")] int Ccode1,
    [property: JsonPropertyName("ccode2")] int Ccode2,
    [property: JsonPropertyName("abb1")] string Abb1,
    [property: JsonPropertyName("abb2")] string Abb2,
    [property: JsonPropertyName("s_va")] double? SAbsolute,
    [property: JsonPropertyName("s_vs")] double? SSquared,
    [property: JsonPropertyName("s_b")] double? SBinary,
    [property: JsonPropertyName("kappa_va")] double? KappaAbsolute,
    [property: JsonPropertyName("kappa_vs")] double? KappaSquared,
    [property: JsonPropertyName("kappa_b")] double? KappaBinary,
    [property: JsonPropertyName("pi_va")] double? PiAbsolute,
    [property: JsonPropertyName("pi_vs")] double? PiSquared,
    [property: JsonPropertyName("pi_b")] double? PiBinary,
    [property: JsonPropertyName("taub")] double? TauB)
{
    /// <summary>The line of the states at two places.</summary>
    public static SimilarityJson Of(string source, Portfolios all, int i, int j, Func<int, string> letters, in Similarity s) => new(
        source, all.Year, all.States.Count, all.States[i], all.States[j], letters(all.States[i]), letters(all.States[j]),
        s.SAbsolute, s.SSquared, s.SBinary, s.KappaAbsolute, s.KappaSquared, s.KappaBinary, s.PiAbsolute, s.PiSquared, s.PiBinary, s.TauB);
}

/// <summary>A line of <c>entente votes</c>: two states of a session. Names and order are those of the columns of its CSV.</summary>
public sealed record VotesJson(
    [property: JsonPropertyName("session")] int Session,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("a")] string A,
    [property: JsonPropertyName("b")] string B,
    [property: JsonPropertyName("n_contested")] int Contested,
    [property: JsonPropertyName("agree_3pt")] double? ThreePoint,
    [property: JsonPropertyName("n_all")] int All,
    [property: JsonPropertyName("agree_exact")] double? Exact)
{
    /// <summary>The line of an agreement.</summary>
    public static VotesJson Of(VotingAgreement v, IReadOnlyList<string> states) => new(v.Session, v.Year, states[v.A], states[v.B], v.Contested, v.ThreePoint, v.All, v.Exact);
}
