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
        if (g.IsCoded) return CodedPhrase.Resolve(n, doc, FromContext(text, context, date));
        var phrases = new PhraseReader(g, doc);
        var readings = Chunks.OfPhrase(n).ConvertAll(c => phrases.Read(n, c));
        new Complements(g, phrases).Attach(n, readings);
        new Appositions(g, phrases).Join(n, readings);
        Drafts drafts = [.. readings.SelectMany(r => (r.Main is { } m ? r.Others.Prepend(m) : r.Run is { } run ? r.Others.Append(PhraseReader.Unlinked(n, run)) : r.Others))];
        new Links(g, doc, phrases).Join(drafts, [n]);
        var best = drafts.FirstOrDefault(d => !d.Open || d.Kind == MentionKind.Body) ?? drafts.FirstOrDefault(d => d.Actors.Count > 0);
        var role = best is null || best.Kind is MentionKind.State or MentionKind.Capital or MentionKind.Place or MentionKind.Adjective || best.Role is "UNK" ? RoleAnywhere(n) ?? best?.Role : best.Role ?? RoleAnywhere(n);
        var actor = drafts.Where(d => d.Actors.Count > 0).Select(d => d.Actors[0]).FirstOrDefault(a => a is not null) ?? FromContext(text, context, date);
        if (actor is null && new NameGuess(g).Of(n) is { } guess) (actor, role) = (guess.Country, role ?? guess.Sector);
        else if (actor is null && drafts.FirstOrDefault(d => d.NameWords.Length == 1 && d.Term is null) is { } lone && g.Known(lone.NameWords[0], date) is { } person) return Resolve(person.Name, context, date);
        if (best is null && role is null && actor is null) return Resolution.None;
        var entry = best?.Entry ?? drafts.FirstOrDefault(d => d.Actors.Contains(actor))?.Entry;
        return new Resolution(actor, role, best?.Name ?? text, CountryOf(actor, entry) ?? Elsewhere(drafts));
    }

    /// <summary>"Islamic State fighters in Iraq": an actor of no state takes the one that the phrase names beside it.</summary>
    private string? Elsewhere(Drafts drafts) =>
        drafts.Where(d => d.Kind is MentionKind.State or MentionKind.Place or MentionKind.Capital or MentionKind.Adjective).SelectMany(d => d.Actors).FirstOrDefault(a => a is not null && g.States.ContainsKey(a));

    private string? CountryOf(string? actor, NameEntry? entry)
    {
        if (actor is null || g.States.ContainsKey(actor)) return actor;
        return g.Organisations.TryGetValue(actor, out var o) ? o.Country ?? FamilyOf(o) : entry?.Country;
    }

    /// <summary>UNO and EUR for themselves and what belongs to them, IGO for other bodies between states, null for any other.</summary>
    private string? FamilyOf(NameEntry organisation)
    {
        if (organisation.Kind != NameKind.Organisation) return null;
        for (NameEntry? o = organisation; o is not null; o = o.Parent is { } parent && parent != o.Id ? g.Organisations.GetValueOrDefault(parent) : null)
            if (o.Actor is "UNO" or "EUR") return o.Actor;
        return organisation.Sector == "IGO" || organisation.Detail is "igo" or "alliance" or "organ" or "court" ? "IGO" : null;
    }

    private static string? RoleAnywhere(SentenceNames n)
    {
        for (var t = n.Atoms.Length - 1; t >= 0; t--)
            if (n.Atoms[t]?.Role is { Sector: not "UNK" } role) return role.Sector;
        return null;
    }

    /// <summary>The actor that the words around name; of several the one nearest to the phrase, where the phrase stands among them.</summary>
    private string? FromContext(string text, string? context, DateOnly date)
    {
        if (string.IsNullOrWhiteSpace(context)) return null;
        var n = Analyse(context);
        var doc = new DocumentNames(g, date, [n]);
        var place = Math.Max(0, context.IndexOf(text, StringComparison.OrdinalIgnoreCase));
        var named = n.Atoms.Where((a, t) => a is { Role: null } && a.First == t).Select(a => (At: n.S.Tokens[a!.First].Start, Id: ActorOf(doc.Choose(a, n), date)));
        return named.Where(x => x.Id is not null).OrderBy(x => Math.Abs(x.At - place)).FirstOrDefault().Id;
    }

    private static string? ActorOf(NameEntry? entry, DateOnly date) => entry?.Person?.At(date).Actor ?? entry?.Actor;

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
