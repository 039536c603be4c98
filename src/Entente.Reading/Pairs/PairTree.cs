namespace Entente.Reading.Pairs;

/// <summary>Features of the tree: the verbs that govern the two, what hangs on them, and the way from one to the other.</summary>
internal static class PairTree
{
    /// <summary>Adds them to a block of the bag.</summary>
    public static void Add(FeatureBag bag, int block, MaskedPair pair)
    {
        Above(bag, block, pair, "s", pair.Source);
        Above(bag, block, pair, "r", pair.Recipient);
        if (pair.Source is { } source && pair.Recipient is { } recipient && source.Sentence == recipient.Sentence)
            Way(bag, block, pair.Sentences[source.Sentence], source.Token, recipient.Token);
        foreach (var s in pair.Sentences)
            foreach (var t in s.Tokens)
                if (t.Head < 0) Predicate(bag, block, "root", s, t.Index);
    }

    // The words from one of the two up to the root.
    private static void Above(FeatureBag bag, int block, MaskedPair pair, string name, (int Sentence, int Token)? place)
    {
        if (place is not { } at) return;
        var s = pair.Sentences[at.Sentence];
        var verbs = 0;
        for (int t = at.Token, steps = 0; s.Tokens[t].Head is var head && head >= 0 && steps < 8; t = head, steps++)
        {
            var rel = Relation(s, t);
            if (steps == 0) bag.Add(block, $"{name}^{rel} {PairFeatures.Word(s.Tokens[head])}");
            bag.Add(block, $"{name}^{PairFeatures.Word(s.Tokens[head])}");
            if (s.Tokens[head].Upos != "VERB" || ++verbs > 2) continue;
            bag.Add(block, $"{name}^{verbs}{rel} {PairFeatures.Word(s.Tokens[head])}");
            if (verbs == 1) Predicate(bag, block, name, s, head);
        }
    }

    // A verb or other predicate with its arguments, auxiliaries and negation.
    private static void Predicate(FeatureBag bag, int block, string name, AnalysedSentence s, int predicate)
    {
        var word = PairFeatures.Word(s.Tokens[predicate]);
        bag.Add(block, $"{name}={word}");
        bag.Add(block, $"{name}={s.Tokens[predicate].Xpos}");
        foreach (var c in s.Children(predicate))
        {
            var t = s.Tokens[c];
            if (t.Deprel is "punct" or "det") continue;
            bag.Add(block, $"{name}={word} {Relation(s, c)}");
            bag.Add(block, $"{name}={word} {PairFeatures.Word(t)}");
            bag.Add(block, $"{name}/{Relation(s, c)} {PairFeatures.Word(t)}");
            bag.Add(block, $"{name}/{Relation(s, c)}");
        }
    }

    private static void Way(FeatureBag bag, int block, AnalysedSentence s, int source, int recipient)
    {
        var up = Ancestors(s, source);
        var down = Ancestors(s, recipient);
        var top = up.FirstOrDefault(down.Contains, -1);
        if (top < 0) return;
        var from = up.TakeWhile(t => t != top).ToList();
        var to = down.TakeWhile(t => t != top).ToList();
        bag.Add(block, "top=" + PairFeatures.Word(s.Tokens[top]));
        bag.Add(block, "way=" + string.Join('<', from.Select(t => Relation(s, t))) + "^" + string.Join('>', to.AsEnumerable().Reverse().Select(t => Relation(s, t))));
        bag.Add(block, "top=" + PairFeatures.Word(s.Tokens[top]) + " " + (from.Count > 0 ? Relation(s, from[^1]) : "") + " " + (to.Count > 0 ? Relation(s, to[^1]) : ""));
        List<int> between = [.. from.Skip(1), top, .. to.AsEnumerable().Reverse().SkipLast(1)];
        between.RemoveAll(t => t == source || t == recipient);
        foreach (var t in between) bag.Add(block, "on=" + PairFeatures.Word(s.Tokens[t]));
        for (var i = 0; i + 1 < between.Count; i++) bag.Add(block, "on=" + PairFeatures.Word(s.Tokens[between[i]]) + " " + PairFeatures.Word(s.Tokens[between[i + 1]]));
        bag.Add(block, "all=" + string.Join(' ', between.Select(t => PairFeatures.Word(s.Tokens[t]))));
        foreach (var t in between)
            foreach (var c in s.Children(t))
                if (s.Tokens[c].Deprel is "aux" or "advmod" or "mark" or "xcomp" or "obj" or "compound:prt") bag.Add(block, "under=" + PairFeatures.Word(s.Tokens[c]));
    }

    private static List<int> Ancestors(AnalysedSentence s, int token)
    {
        List<int> found = [];
        for (var t = token; t >= 0 && found.Count < 60; t = s.Tokens[t].Head) found.Add(t);
        return found;
    }

    // The relation with its preposition: "obl:on".
    private static string Relation(AnalysedSentence s, int token)
    {
        var rel = s.Tokens[token].Deprel;
        if (rel is not ("obl" or "nmod" or "advcl" or "acl" or "xcomp")) return rel;
        var mark = s.Child(token, "case", "mark");
        return mark < 0 ? rel : rel + ":" + s.Tokens[mark].Form.ToLowerInvariant();
    }
}
