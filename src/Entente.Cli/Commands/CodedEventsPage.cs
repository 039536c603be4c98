using System.Globalization;
using Entente.Cli.Terminal;
using Entente.Look;
using Entente.Model;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary>Events of data sets, for a person to read: each with the row that it rests on.</summary>
internal static class CodedEventsPage
{
    public static void Write(Session session, Workspace workspace, IReadOnlyList<StoredCodedEvent> events, string none)
    {
        var page = new Page(session);
        var ontology = Ontology.Load(session.DataFolder);
        page.Heading("Events of data sets", events.Count == 0 ? "none" : $"{Count(events.Count)}, from {string.Join(", ", events.Select(e => e.DataSet).Distinct())}");
        if (events.Count == 0) page.Note(none, 1);
        foreach (var stored in events)
        {
            var e = stored.Event;
            var code = e.Cameo is { } cameo ? ontology.Cameo(cameo)?.Label : null;
            var quad = e.Cameo is { } c && (ontology.Cameo(c) ?? ontology.Cameo(c[..2])) is { } known ? known.Quad : e.Type is { } t ? ontology[t].Quad : (QuadClass?)null;
            page.Row(1, quad is { } q ? Signs.Of(q) : "·", $"{Name(workspace, e.Source)} → {Name(workspace, e.Recipient)}: {code ?? e.OriginalCode}",
                (e.Type is { } type ? Ontology.NameOf(type) : "", 10), (e.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 10));
            page.Note(string.Join(" · ", new[]
            {
                stored.DataSet + (stored.Version is { } v ? $" {v}" : ""), $"{Path.GetFileName(stored.File)} row {Count(e.Row)}", e.OriginalId is { } id ? $"id {id}" : null,
                $"{e.Source.Original} {e.OriginalCode} {e.Recipient.Original}", e.Score is { } score ? $"score {score.ToString(CultureInfo.InvariantCulture)}" : null, e.Publisher,
            }.OfType<string>()), 5);
        }
        foreach (var set in events.Select(e => (e.DataSet, e.Licence)).Distinct()) page.Note($"{set.DataSet}: {set.Licence}", 1);
        if (events.Count > 0) page.Note("Rows of data sets: whether they are independent of each other is unknown.", 1);
    }

    private static string Name(Workspace workspace, CodedActor actor)
    {
        if (actor.Id is not { } id) return actor.Original.Length > 0 ? actor.Original : "not named";
        return actor.Role is { } role ? $"{workspace.Gazetteer.NameOf(id)} ({role})" : workspace.Gazetteer.NameOf(id);
    }

    private static string Count(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
