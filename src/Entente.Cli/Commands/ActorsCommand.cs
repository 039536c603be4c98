using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente actors</c>: who goes by a name.</summary>
internal static class ActorsCommand
{
    public static Command Create(Session session)
    {
        var query = new Argument<string>("query") { HelpName = "QUERY", Description = "A name, a part of one, an ISO code or a demonym" };
        var json = Wish.Json();
        var pretty = Wish.Pretty();
        var store = Wish.Store();
        var command = new Described("actors", "Find actors by name, code or demonym")
        {
            Long = "Those of data/actors come first, best match first; then others that stored documents name so.",
            Examples = [("Which Korea", "entente actors Korea"), ("A person", "entente actors Lavrov --json")],
        };
        command.Arguments.Add(query);
        foreach (Option option in (ReadOnlySpan<Option>)[json, pretty, store]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var workspace = Door.Open(session, parsed.GetValue(store));
            var found = Find(workspace, parsed.GetValue(query)!);
            if (parsed.GetValue(json) || parsed.GetValue(pretty)) Door.Print(session, new FoundActorsJson(found), parsed.GetValue(pretty));
            else Write(new Page(session), found, parsed.GetValue(query)!);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static List<FoundActorJson> Find(Workspace workspace, string query)
    {
        var named = workspace.Gazetteer.Search(query);
        var stored = File.Exists(workspace.StorePath) ? workspace.Store : null;
        var found = named.Select(n =>
        {
            var mentions = stored?.Actors(n.Name).Where(a => a.Name == n.Name && (a.Id == n.Id || n.Id.Length == 0)).ToList();
            return new FoundActorJson(n.Id.Length > 0 ? n.Id : null, null, n.Name, n.Kind, Known: true, mentions?.Sum(a => a.Documents), mentions?.Sum(a => a.Mentions));
        }).ToList();
        var known = found.Select(f => (f.Id, f.Name)).ToHashSet();
        if (stored is not null)
            found.AddRange(stored.Actors(query).Where(a => !known.Contains((a.Id, a.Name)))
                .Select(a => new FoundActorJson(a.Id, a.Role, a.Name, a.Kind, Known: false, a.Documents, a.Mentions)));
        return found;
    }

    private static void Write(Page page, List<FoundActorJson> found, string query)
    {
        if (found.Count == 0) page.Note($"no actor goes by \"{query}\"; states, organisations, groups and outlets stand in data/actors, where you can add it");
        foreach (var a in found)
        {
            var place = a.Documents is { } n ? $"{a.Mentions} mentions in {n} documents" : "";
            page.Row(0, a.Known ? "●" : "○", a.Role is { } role ? $"{a.Name}, {role}" : a.Name, (a.Id ?? "no id", 18), (a.Kind, 14), (place, 28));
        }
        if (found.Any(a => !a.Known)) page.Note("○ named by stored documents only, not in data/actors");
    }
}
