namespace Entente.Reading.Actors;

/// <summary>
/// Finds who is spoken of in a parsed document: states, capitals, persons with the state and role they have there, bodies,
/// organisations, outlets, and the descriptions and pronouns that point at them.
/// </summary>
/// <remarks>
/// Stages, in order: names and roles in each sentence; noun chunks; complements ("of Georgia") and appositions; links between
/// names of the same person or body across the document; descriptions; pronouns. Names never depend on the order of paragraphs,
/// descriptions and pronouns do. Pure: the same document gives the same mentions.
/// </remarks>
public sealed class ActorReader(Gazetteer gazetteer)
{
    /// <summary>Reads every mention, in the order of the text; phrases inside a phrase follow it.</summary>
    public IReadOnlyList<ActorMention> Read(AnalysedDocument document)
    {
        var sentences = document.Sentences.Select(s => SentenceNames.Find(gazetteer, s)).ToList();
        var names = new DocumentNames(gazetteer, document.Document.Date?.Latest ?? document.Document.Date?.Earliest, sentences) { Title = document.Document.Title };
        var phrases = new PhraseReader(gazetteer, names);
        var drafts = new Drafts();
        foreach (var s in sentences)
        {
            var readings = Chunks.Of(gazetteer, s).ConvertAll(c => phrases.Read(s, c));
            new Complements(gazetteer, phrases).Attach(s, readings);
            new Appositions(gazetteer, phrases).Join(s, readings);
            foreach (var r in readings)
            {
                drafts.AddRange(r.Others);
                if (r.Main is { } main) drafts.Add(main);
                else if (r.Run is { } run) drafts.Add(PhraseReader.Unlinked(s, run));
            }
        }
        new Links(gazetteer, names, phrases).Join(drafts, sentences);
        new Descriptions(gazetteer, names, phrases).Resolve(drafts, sentences);
        Pronouns.Resolve(drafts, sentences);
        if (gazetteer.IsCoded) Unallied(drafts);
        return Finish(drafts, document.Document.Text);
    }

    /// <summary>"Clerics and lawmakers": with a dictionary an agent counts though nobody says whose, and is coded without a country.</summary>
    private static void Unallied(Drafts drafts)
    {
        foreach (var d in drafts)
            if (d is { Open: true, Kind: MentionKind.Body, Role.Length: > 0, Actors.Count: 0 }) (d.Open, d.Confidence) = (false, 0.5);
    }

    /// <summary>"the" before a name belongs to it unless the name only modifies what follows: "the United States", but "the NATO summit".</summary>
    private static void TakeArticle(Draft d, List<Draft> kept)
    {
        var tokens = d.Sentence.S.Tokens;
        if (d.First == 0 || d.Kind is MentionKind.Adjective or MentionKind.Pronoun or MentionKind.Description || tokens[d.First - 1].Form is not ("the" or "The" or "THE")) return;
        if (d.Last + 1 < tokens.Count && tokens[d.Last + 1] is { Upos: "NOUN" or "PROPN" or "ADJ" } or { Form: "-" } && tokens[d.Last + 1].Start <= tokens[d.Last].End + 1) return;
        if (!kept.Exists(o => o.First <= d.First - 1 && o.Last >= d.First - 1)) d.First--;
    }

    private static List<ActorMention> Finish(Drafts drafts, string text)
    {
        List<ActorMention> mentions = [];
        foreach (var sentence in drafts.Where(d => !d.Open && d.Confidence > 0).GroupBy(d => d.Sentence.Index).OrderBy(x => x.Key))
        {
            var all = sentence.ToList();
            // Inside a phrase only organisations, outlets and persons keep mentions of their own.
            var kept = all.FindAll(d => !all.Exists(o => !ReferenceEquals(o, d) && o.First <= d.First && o.Last >= d.Last
                && (o.Last - o.First > d.Last - d.First ? d.Kind is not (MentionKind.Organisation or MentionKind.Outlet or MentionKind.Person) : o.Order < d.Order)));
            foreach (var d in kept) TakeArticle(d, kept);
            mentions.AddRange(kept.OrderBy(d => d.First).ThenByDescending(d => d.Last).Select(d => d.Finish(text)));
        }
        return mentions;
    }
}
