namespace Entente.Reading.Actors;

/// <summary>Sorts of pieces that a noun phrase is made of.</summary>
internal enum ItemKind { Name, Role, Run, Word }

/// <summary>A piece of a noun phrase: a known name, a role term, a run of capitalised unknown words, or another word.</summary>
internal sealed record Item(ItemKind Kind, int First, int Last, NameEntry? Entry, RoleTerm? Role, Person? Person)
{
    /// <summary>Whether it is "and", a hyphen or a comma, which coordinates what stands around it.</summary>
    public bool Joint { get; init; }

    /// <summary>Cuts a stretch of a sentence into items.</summary>
    public static List<Item> Of(SentenceNames n, DocumentNames doc, int first, int last)
    {
        var items = new List<Item>();
        for (var t = first; t <= last;)
        {
            if (n.Atoms[t] is { } atom)
            {
                var end = Math.Min(atom.Last, last);
                if (atom.Role is { } role) items.Add(new Item(ItemKind.Role, t, end, null, role, null));
                else if (doc.Choose(atom, n) is { } entry) items.Add(new Item(ItemKind.Name, t, end, entry, null, entry.Person));
                else items.Add(new Item(ItemKind.Word, t, end, null, null, null));
                t = end + 1;
                // "a Saudi-led coalition" is Saudi.
                if (t + 1 < last && n.S.Tokens[t].Form is "-" or "‑" && n.S.Tokens[t + 1].Form is "led" && items[^1].Kind == ItemKind.Name) t += 2;
            }
            else if (StartsRun(n, t))
            {
                var end = RunEnd(n, t, last);
                items.Add(new Item(ItemKind.Run, t, end, null, null, null));
                t = end + 1;
            }
            else
            {
                items.Add(new Item(ItemKind.Word, t, t, null, null, null) { Joint = n.S.Tokens[t] is { Upos: "CCONJ" } or { Form: "-" or "–" or "/" or "," } });
                t++;
            }
        }
        return items;
    }

    private static bool StartsRun(SentenceNames n, int t)
    {
        var x = n.S.Tokens[t];
        return n.IsCapital(t) && x.Form.Length > 1 && (x.Upos is "PROPN" || t > 0 && !n.S.IsTitle && x.Upos is "NOUN" or "ADJ" or "X");
    }

    private static int RunEnd(SentenceNames n, int t, int last)
    {
        var tokens = n.S.Tokens;
        var end = t;
        for (var k = t + 1; k <= last && n.Atoms[k] is null; k++)
        {
            var form = tokens[k].Form;
            if (n.IsCapital(k) && tokens[k].Upos is "PROPN" or "NOUN" or "X") end = k;
            else if (form is "-" or "‑" or "–" && tokens[k].Start == tokens[k - 1].End && k + 1 <= last && tokens[k + 1].Start == tokens[k].End && n.Atoms[k + 1] is null) { k++; end = k; }
            else if (form is "al" or "el" or "bin" or "ibn" or "de" or "da" or "dos" or "del" or "van" or "von" or "der" or "den" or "ben" or "ul" or "d'" or "d’" && k + 1 <= last) continue;
            else if (form is "." && end == k - 1 && tokens[k - 1].Form.Length <= 2) end = k;
            else break;
        }
        return end;
    }
}
