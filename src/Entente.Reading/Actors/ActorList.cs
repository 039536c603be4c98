using Entente.Model;

namespace Entente.Reading.Actors;

/// <summary>Gathers the mentions of a document into its list of actors.</summary>
public static class ActorList
{
    /// <summary>One entry per actor, role and name, in order of first mention, with every mention.</summary>
    public static IReadOnlyList<Actor> Of(ActorIndex index)
    {
        Dictionary<(string?, string?, string), (MentionKind Kind, List<TextSpan> Mentions)> found = [];
        List<(string?, string?, string)> order = [];
        foreach (var m in index.All.OrderBy(m => m.Span.Start))
        {
            if (m.Kind == MentionKind.Place) continue;
            foreach (var id in m.Actors)
            {
                var key = (id, m.Role, m.Actors.Count > 1 ? m.Span.Text : m.Name);
                if (!found.TryGetValue(key, out var entry)) { found[key] = entry = (m.Kind, []); order.Add(key); }
                entry.Mentions.Add(m.Span);
            }
        }
        return [.. order.Select(k => new Actor(k.Item1, k.Item2, k.Item3, KindOf(found[k].Kind), found[k].Mentions))];
    }

    private static string KindOf(MentionKind kind) => kind switch
    {
        MentionKind.State or MentionKind.Capital or MentionKind.Adjective => "state",
        MentionKind.Person => "person",
        MentionKind.Organisation => "organisation",
        MentionKind.Group => "group",
        MentionKind.Outlet => "outlet",
        MentionKind.Body => "body",
        _ => "description",
    };
}
