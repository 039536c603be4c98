using System.Security.Cryptography;
using System.Text;
using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Attribution;
using Entente.Reading.Events;

namespace Entente.Reading.Questions;

/// <summary>Turns a text's conjectures ("could lead to a response from China") into questions that later evidence may answer.</summary>
public sealed class QuestionReader
{
    private static readonly HashSet<string> Modals = new(StringComparer.OrdinalIgnoreCase) { "could", "may", "might", "would", "will", "can", "'ll", "’ll" };
    private static readonly HashSet<string> Guesses = new(StringComparer.Ordinal) { "likely", "possible", "probable", "expected" };

    /// <summary>One question for each clause that guesses at something to come with an actor in it.</summary>
    public static IReadOnlyList<Question> Read(AnalysedDocument document, ActorIndex actors, Speech speech, IReadOnlyList<Finding> findings)
    {
        List<Question> questions = [];
        foreach (var s in document.Sentences)
        {
            if (s.IsTitle || s.Sentence.Text.EndsWith('?')) continue;
            foreach (var t in s.Tokens)
            {
                if (t.Upos is not ("VERB" or "NOUN" or "ADJ") || !IsConjecture(s, t.Index)) continue;
                if (Ask(document, s, t.Index, actors, speech, findings) is { } q && questions.TrueForAll(o => o.Sentence.Index != s.Sentence.Index)) questions.Add(q);
            }
        }
        return questions;
    }

    // A modal of possibility on a clause that is not a condition, a negation or about the past ("could have").
    private static bool IsConjecture(AnalysedSentence s, int v)
    {
        var guess = false;
        foreach (var c in s.Children(v))
        {
            var child = s.Tokens[c];
            if (child.Deprel is "aux" && Modals.Contains(child.Form)) guess = guess || !child.Form.Equals("can", StringComparison.OrdinalIgnoreCase) || s.Tokens[v].Deprel is "root" or "conj" or "ccomp";
            if (child.Deprel is "aux" && child.Lemma == "have" || child.Deprel == "advmod" && child.Lemma is "not" or "never" || child.Deprel == "mark" && child.Form.ToLowerInvariant() is "if" or "unless" or "whether") return false;
        }
        return guess || Guesses.Contains(s.Tokens[v].Lemma.ToLowerInvariant()) && s.Child(v, "xcomp", "ccomp") >= 0;
    }

    private static Question? Ask(AnalysedDocument document, AnalysedSentence s, int verb, ActorIndex actors, Speech speech, IReadOnlyList<Finding> findings)
    {
        var subject = s.Child(verb, "nsubj");
        if (subject < 0) return null;
        var (first, last) = ClauseOf(s, verb);
        List<string> ids = [];
        for (var i = first; i <= last; i++)
            if (actors.At(s, i) is { } m && m.Kind is not MentionKind.Place)
                foreach (var id in m.Actors)
                    if (id is not null && !ids.Contains(id)) ids.Add(id);
        if (ids.Count == 0) return null;
        var type = findings.Where(f => f.Sentence == s && f.Match.Predicate >= first && f.Match.Predicate <= last).Select(f => (EventType?)f.Match.Rule.Type).FirstOrDefault();
        var id0 = "q-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Document.Id}|{s.Sentence.Index}|{verb}")))[..10];
        return new Question(id0, TextOf(document, s, verb, subject, last, actors), ids, type, s.Sentence, speech.Of(s, verb));
    }

    // "this could lead to a response from China" → "Will this lead to a response from China?"
    private static string TextOf(AnalysedDocument document, AnalysedSentence s, int verb, int subject, int last, ActorIndex actors)
    {
        var text = document.Document.Text;
        var (sFirst, sLast) = s.Subtree(subject);
        for (var i = subject + 1; i <= sLast; i++)
            if (s.Tokens[i].Upos == "PUNCT") { sLast = i - 1; break; }
        var who = actors.At(s, subject) is { Kind: MentionKind.Pronoun } pronoun ? pronoun.Name : text[s.Tokens[sFirst].Start..s.Tokens[sLast].End];
        var start = verb;
        foreach (var c in s.Children(verb))
            if (c < verb && c > subject && s.Tokens[c].Deprel is "cop" or "aux:pass" or "advmod" && c < start) start = c;
        var parts = new StringBuilder("Will ").Append(Lower(s, sFirst, who)).Append(' ');
        for (var i = start; i <= last; i++)
        {
            var t = s.Tokens[i];
            if (t.Deprel == "aux" && t.Head == verb) continue;
            parts.Append(i == verb && t.Upos == "VERB" && t.Xpos is not ("VBN" or "VBG") ? t.Lemma : t.Form);
            if (i < last && text[t.End..s.Tokens[i + 1].Start].Length > 0) parts.Append(' ');
        }
        return parts.ToString().TrimEnd(' ', ',', ';', '.', ':') + "?";
    }

    // The verb's clause up to the next comma that opens another clause.
    private static (int First, int Last) ClauseOf(AnalysedSentence s, int verb)
    {
        var (first, last) = s.Subtree(verb);
        for (var i = verb + 1; i <= last; i++)
            if (s.Tokens[i].Upos == "PUNCT" && s.Tokens[i].Form is "," or ";" or "." or "”" or "\"") { last = i - 1; break; }
        foreach (var c in s.Children(verb))
            if (c < verb && s.Tokens[c].Deprel is "advcl" or "parataxis") first = Math.Max(first, s.Subtree(c).Last + 1);
        return (first, last);
    }

    private static string Lower(AnalysedSentence s, int first, string words) =>
        first == 0 && s.Tokens[0].Upos is "PRON" or "DET" ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
