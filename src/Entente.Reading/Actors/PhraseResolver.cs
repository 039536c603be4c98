using Entente.Reading.Actors.Dictionaries;

namespace Entente.Reading.Actors;

/// <summary>Interprets a phrase that stands alone, without a tree: for lists of names and coded dictionaries.</summary>
internal sealed class PhraseResolver(Gazetteer g)
{
    private static readonly string[] Function = ["of", "in", "at", "for", "from", "to", "on", "by", "with", "against", "between", "under"];

    /// <summary>The actor, role, name and state of a phrase.</summary>
    public Resolution Resolve(string text, string? context, DateOnly date)
    {
        var n = Analyse(text);
        if (n.S.Tokens.Count == 0) return Resolution.None;
        var doc = new DocumentNames(g, date, [n]);
        if (g.IsCoded) return CodedPhrase.Resolve(n, doc, FromContext(context, date));
        var phrases = new PhraseReader(g, doc);
        var readings = Chunks.OfPhrase(n).ConvertAll(c => phrases.Read(n, c));
        new Complements(g, phrases).Attach(n, readings);
        new Appositions(g, phrases).Join(n, readings);
        var drafts = readings.SelectMany(r => (r.Main is { } m ? r.Others.Prepend(m) : r.Run is { } run ? r.Others.Append(PhraseReader.Unlinked(n, run)) : r.Others)).ToList();
        new Links(g, doc, phrases).Join(drafts, [n]);
        var best = drafts.Find(d => !d.Open || d.Kind == MentionKind.Body) ?? drafts.Find(d => d.Actors.Count > 0);
        var role = best is null || best.Kind is MentionKind.State or MentionKind.Capital or MentionKind.Place or MentionKind.Adjective ? RoleAnywhere(n) ?? best?.Role : best.Role ?? RoleAnywhere(n);
        var actor = drafts.Where(d => d.Actors.Count > 0).Select(d => d.Actors[0]).FirstOrDefault(a => a is not null) ?? FromContext(context, date);
        if (best is null && role is null && actor is null) return Resolution.None;
        var name = best?.Name ?? text;
        var entry = best?.Entry ?? drafts.Find(d => d.Actors.Contains(actor))?.Entry;
        return new Resolution(actor, role, name, CountryOf(actor, entry));
    }

    private string? CountryOf(string? actor, NameEntry? entry)
    {
        if (actor is null || g.States.ContainsKey(actor)) return actor;
        if (g.Organisations.TryGetValue(actor, out var o)) return o.Country ?? (o.Sector == "IGO" || o.Kind == NameKind.Organisation ? actor : null);
        return entry?.Country ?? actor;
    }

    private static string? RoleAnywhere(SentenceNames n)
    {
        for (var t = n.Atoms.Length - 1; t >= 0; t--)
            if (n.Atoms[t]?.Role is { } role) return role.Sector;
        return null;
    }

    private string? FromContext(string? context, DateOnly date)
    {
        if (string.IsNullOrWhiteSpace(context)) return null;
        var n = Analyse(context);
        var doc = new DocumentNames(g, date, [n]);
        foreach (var a in n.Atoms)
            if (a is { Role: null } && doc.Choose(a, n) is { Actor: { } id }) return id;
        return null;
    }

    private SentenceNames Analyse(string text)
    {
        var tokens = new List<Token>();
        foreach (var s in Tokens.Tokeniser.Split(text))
            foreach (var span in s.Tokens)
            {
                var form = text[span.Start..span.End];
                var lower = form.ToLowerInvariant();
                var (upos, xpos) = !char.IsLetterOrDigit(form[0]) ? form is "'" or "’" or "'s" or "’s" ? ("PART", "POS") : ("PUNCT", ".")
                    : lower is "the" or "a" or "an" or "this" or "that" or "these" ? ("DET", "DT") : Function.Contains(lower) ? ("ADP", "IN") : lower is "and" or "or" ? ("CCONJ", "CC")
                    : lower is "two" or "three" or "four" or "several" || char.IsDigit(form[0]) ? ("NUM", "CD") : lower is "former" or "retired" or "new" or "current" or "senior" or "official" ? ("ADJ", "JJ")
                    : char.IsUpper(form[0]) ? ("PROPN", "NNP") : ("NOUN", lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) ? "NNS" : "NN");
                tokens.Add(new Token(tokens.Count, span.Start, span.End, form, lower, upos, xpos, -1, "dep"));
            }
        return SentenceNames.Find(g, new AnalysedSentence(new Model.Sentence("", 0, 0, text.Length, text), tokens, 0, false), anyCase: true);
    }
}
