using System.Security.Cryptography;
using System.Text;
using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Attribution;

/// <summary>Gathers what a document lets others say: one claim for each speaker of each sentence, event or none.</summary>
public static class ClaimReader
{
    /// <summary>The claims in the order of the text. A claim's words run from the first to the last word that its speaker is said to say.</summary>
    public static IReadOnlyList<Claim> Read(AnalysedDocument document, Speech speech)
    {
        List<Claim> claims = [];
        foreach (var s in document.Sentences)
        {
            List<(IReadOnlyList<Model.Attribution> Chain, int First, int Last)> said = [];
            foreach (var t in s.Tokens)
            {
                if (t.Upos is not ("VERB" or "AUX" or "NOUN" or "ADJ") || t.Deprel is "aux" or "aux:pass" or "cop") continue;
                if (t.Upos is not "VERB" && t.Head >= 0 && t.Deprel is not ("root" or "ccomp" or "parataxis" or "conj")) continue;
                if (speech.Of(s, t.Index) is not { Count: > 0 } chain || chain[0].Span is { } span && span.Start <= t.Start && span.End >= t.End) continue;
                var (first, last) = Words(s, t.Index, chain);
                var at = said.FindIndex(x => x.Chain[0].Speaker == chain[0].Speaker);
                if (at < 0) said.Add((chain, first, last));
                else said[at] = (said[at].Chain, Math.Min(said[at].First, first), Math.Max(said[at].Last, last));
            }
            foreach (var (chain, first, last) in said)
                claims.Add(new Claim("c-" + Hash($"{document.Document.Id}|{s.Sentence.Index}|{chain[0].Speaker}"), TextSpan.Of(document.Document.Text, s.Tokens[first].Start, s.Tokens[last].End), s.Sentence, chain));
        }
        return claims;
    }

    // The clause under a predicate, without the words that say who says so.
    private static (int First, int Last) Words(AnalysedSentence s, int predicate, IReadOnlyList<Model.Attribution> chain)
    {
        var (first, last) = s.Subtree(predicate);
        foreach (var link in chain)
            if (link.Span is { } speaker)
                foreach (var t in s.Tokens)
                {
                    if (t.Start < speaker.Start || t.Start >= speaker.End || t.Index < first || t.Index > last) continue;
                    if (t.Index > predicate) last = Math.Min(last, t.Index - 1);
                    else if (t.Index < predicate) first = Math.Max(first, t.Index + 1);
                }
        while (first < predicate && s.Tokens[first] is { Upos: "PUNCT" or "SCONJ" or "CCONJ" } or { Deprel: "mark" }) first++;
        while (last > predicate && s.Tokens[last] is { Upos: "PUNCT" } or { Deprel: "case" or "mark" or "det" or "cc" }) last--;
        return (first, last);
    }

    private static string Hash(string s) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(s)))[..10];
}
