namespace Entente.Reading.Pairs;

/// <summary>What the model sees of a marked text.</summary>
internal static class PairFeatures
{
    /// <summary>Word sequences, sequences around the two, letters, and words by their place in the tree.</summary>
    public const int Blocks = 4;

    private const int Words = 0, Around = 1, Letters = 2, Tree = 3;
    private const string Source = "<S>", Recipient = "<R>";

    /// <summary>Collects the features.</summary>
    public static FeatureBag Of(MaskedPair pair)
    {
        var bag = new FeatureBag(Blocks);
        var (forms, lemmas, source, recipient) = Flat(pair);
        WordSequences(bag, forms, lemmas);
        AroundActors(bag, forms, lemmas, source, recipient);
        foreach (var form in forms)
            if (form is not (Source or Recipient)) LetterSequences(bag, " " + form + " ");
        PairTree.Add(bag, Tree, pair);
        return bag;
    }

    private static (List<string> Forms, List<string> Lemmas, int Source, int Recipient) Flat(MaskedPair pair)
    {
        List<string> forms = [], lemmas = [];
        var (source, recipient) = (-1, -1);
        for (var s = 0; s < pair.Sentences.Count; s++)
            foreach (var t in pair.Sentences[s].Tokens)
            {
                if (pair.Source == (s, t.Index)) { source = forms.Count; forms.Add(Source); lemmas.Add(Source); continue; }
                if (pair.Recipient == (s, t.Index)) { recipient = forms.Count; forms.Add(Recipient); lemmas.Add(Recipient); continue; }
                forms.Add(Plain(t.Form));
                lemmas.Add(Word(t));
            }
        return (forms, lemmas, source, recipient);
    }

    // Figures are all alike.
    private static string Plain(string form) => char.IsDigit(form[0]) ? "#" : form.ToLowerInvariant();

    /// <summary>A token as the model knows it: its lemma; one sign for every name and one for every figure.</summary>
    public static string Word(Token t) => t.Upos == "PROPN" ? "<N>" : char.IsDigit(t.Form[0]) ? "#" : t.Lemma.ToLowerInvariant();

    private static void WordSequences(FeatureBag bag, List<string> forms, List<string> lemmas)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            bag.Add(Words, forms[i]);
            bag.Add(Words, "l:" + lemmas[i]);
            if (i + 1 < forms.Count) bag.Add(Words, forms[i] + " " + forms[i + 1]);
            if (i + 1 < forms.Count) bag.Add(Words, "l:" + lemmas[i] + " " + lemmas[i + 1]);
            if (i + 2 < forms.Count) bag.Add(Words, forms[i] + " " + forms[i + 1] + " " + forms[i + 2]);
        }
    }

    private static void AroundActors(FeatureBag bag, List<string> forms, List<string> lemmas, int source, int recipient)
    {
        Window("s", source);
        Window("r", recipient);
        if (source < 0 || recipient < 0) return;
        var order = source < recipient ? "sr" : "rs";
        bag.Add(Around, order);
        var (first, last) = (Math.Min(source, recipient), Math.Max(source, recipient));
        for (var i = 0; i < lemmas.Count; i++)
        {
            if (i == source || i == recipient) continue;
            var place = i < first ? "before" : i > last ? "after" : order;
            bag.Add(Around, place + ":" + lemmas[i]);
            if (i > first && i + 1 < last) bag.Add(Around, place + ":" + lemmas[i] + " " + lemmas[i + 1]);
        }
        if (last - first <= 6) bag.Add(Around, order + "=" + string.Join(' ', lemmas[(first + 1)..last]));

        void Window(string name, int at)
        {
            if (at < 0) { bag.Add(Around, name + ":none"); return; }
            for (var n = 1; n <= 4; n++)
            {
                if (at + n < lemmas.Count) bag.Add(Around, name + ">" + string.Join(' ', lemmas.GetRange(at + 1, n)));
                if (at - n >= 0) bag.Add(Around, name + "<" + string.Join(' ', lemmas.GetRange(at - n, n)));
                if (at + n < lemmas.Count) bag.Add(Around, name + ">~" + lemmas[at + n]);
                if (at - n >= 0) bag.Add(Around, name + "<~" + lemmas[at - n]);
            }
        }
    }

    private static void LetterSequences(FeatureBag bag, string word)
    {
        for (var n = 4; n <= 5; n++)
            for (var i = 0; i + n <= word.Length; i++)
                bag.Add(Letters, word.Substring(i, n));
    }
}
