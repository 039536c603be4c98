using Entente.Model;
namespace Entente.Reading.Actors;
/// <summary>Stand-in.</summary>
public sealed class Gazetteer
{
    internal readonly Dictionary<string, (string Id, MentionKind Kind, string Name, string? Role)> Names = new(StringComparer.Ordinal);
    internal readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal);
    /// <summary>Stand-in.</summary>
    public static Gazetteer Load(string data)
    {
        var g = new Gazetteer();
        foreach (var r in Table.Read(Path.Combine(data, "actors", "organisations.tsv")))
            foreach (var n in r.List("aliases").Append(r["name"])) g.Names.TryAdd(n, (r["actor"], MentionKind.Organisation, r["name"], r["sector"]));
        foreach (var r in Table.Read(Path.Combine(data, "actors", "groups.tsv")))
            foreach (var n in r.List("aliases").Append(r["name"])) g.Names[n] = (r["state"].Length > 0 ? r["state"].Split('|')[0] : r["id"], MentionKind.Group, r["name"], r["sector"]);
        foreach (var r in Table.Read(Path.Combine(data, "actors", "states.tsv")))
        {
            if (r["to"].Length > 0 && r["id"] != "SUN") continue;
            foreach (var n in r.List("aliases").Append(r["name"])) g.Names[n] = (r["id"], MentionKind.State, r["name"], null);
            foreach (var n in r.List("adjectives")) g.Names.TryAdd(n, (r["id"], MentionKind.Adjective, r["name"], null));
            foreach (var n in r.List("nationals")) g.Names.TryAdd(n, (r["id"], MentionKind.Body, r["name"], null));
            if (r["id"] != "SUN") foreach (var n in r.List("capital").Concat(r.List("capital_aliases")).Concat(r.List("seats"))) g.Names.TryAdd(n, (r["id"], MentionKind.Capital, r["name"], null));
        }
        foreach (var f in Directory.EnumerateFiles(Path.Combine(data, "actors", "offices"), "???.tsv"))
            if (!f.EndsWith("ORG.tsv", StringComparison.Ordinal))
            foreach (var r in Table.Read(f))
            {
                foreach (var n in r.List("aliases").Append(r["person"])) g.Names.TryAdd(n, (Path.GetFileNameWithoutExtension(f), MentionKind.Person, r["person"], "GOV"));
                g.Names.TryAdd(r["person"].Split(' ')[^1], (Path.GetFileNameWithoutExtension(f), MentionKind.Person, r["person"], "GOV"));
            }
        foreach (var r in Table.Read(Path.Combine(data, "actors", "roles.tsv"))) g.Roles.TryAdd(r["term"], r["sector"]);
        return g;
    }
}
/// <summary>Stand-in.</summary>
public sealed class ActorReader(Gazetteer g)
{
    /// <summary>Stand-in.</summary>
    public IReadOnlyList<ActorMention> Read(AnalysedDocument d)
    {
        List<ActorMention> found = [];
        foreach (var s in d.Sentences)
            for (var i = 0; i < s.Tokens.Count; i++)
                for (var n = Math.Min(7, s.Tokens.Count - i); n >= 1; n--)
                {
                    var text = d.Document.Text[s.Tokens[i].Start..s.Tokens[i + n - 1].End].Replace('’', '\'');
                    if (!g.Names.TryGetValue(text, out var e)) continue;
                    int first = i, last = i + n - 1;
                    var kind = e.Kind; var role = e.Role;
                    var k = last + 1;
                    if (kind is MentionKind.Adjective or MentionKind.State or MentionKind.Capital)
                    {
                        var j = last;
                        while (j + 1 < s.Tokens.Count && s.Tokens[j + 1].Upos is "NOUN" or "PROPN" or "ADJ") j++;
                        for (; j > last; j--) if (g.Roles.TryGetValue(s.Tokens[j].Lemma.ToLowerInvariant(), out var r) && kind == MentionKind.Adjective) { last = j; kind = MentionKind.Body; role = r; break; }
                    }
                    var head = last;
                    for (var t = first; t <= last; t++) if (s.Tokens[t].Head < first || s.Tokens[t].Head > last) head = t;
                    found.Add(new ActorMention(s.Sentence.Index, first, last, head, TextSpan.Of(d.Document.Text, s.Tokens[first].Start, s.Tokens[last].End), [e.Id], role, e.Name, kind, 0.9, "gazetteer"));
                    i = last; break;
                }
        return found;
    }
}
