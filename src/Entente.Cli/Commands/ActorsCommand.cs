using System.CommandLine;
using Entente.Cli.Help;
using Entente.Cli.Terminal;
using Entente.Json;
using Entente.Reading.Actors;

namespace Entente.Cli.Commands;

/// <summary><c>entente actors</c>: who goes by a name.</summary>
internal static class ActorsCommand
{
    public static Command Create(Session session)
    {
        var query = new Argument<string?>("query") { HelpName = "QUERY", Arity = ArgumentArity.ZeroOrOne, Description = "A name, a part of one, an ISO code or a demonym" };
        var resolve = new Option<string?>("--resolve") { HelpName = "FILE", Description = "Say whom phrases stand for: JSONL, a line {\"id\", \"text\", \"context\", \"query_date\"} for each, or - for standard input" };
        var (actors, agents) = (Wish.Actors(), Wish.Agents());
        var json = Wish.Json();
        var pretty = Wish.Pretty();
        var store = Wish.Store();
        var command = new Described("actors", "Find actors by name, code or demonym")
        {
            Long = """
                Those of data/actors come first, best match first; then others that stored documents name so.
                With --resolve every phrase of a file gets one line of JSON: the actor, the country behind it and the role, as of the
                query's date (docs/json.md). A line that cannot be used is answered with what is wrong; the exit code is then 1.
                """,
            Examples =
            [
                ("Which Korea", "entente actors Korea"),
                ("A person", "entente actors Lavrov --json"),
                ("Whom phrases stand for, by dictionaries of one's own", "entente actors --resolve phrases.jsonl --actors actors.txt --agents agents.txt"),
            ],
        };
        command.Arguments.Add(query);
        foreach (Option option in (ReadOnlySpan<Option>)[resolve, actors, agents, json, pretty, store]) command.Options.Add(option);
        command.SetAction((parsed, stop) =>
        {
            var (asked, file) = (parsed.GetValue(query), parsed.GetValue(resolve));
            if (asked is null && file is null) throw UsageErrors.Usage(command, "QUERY is missing");
            if (asked is not null && file is not null) throw UsageErrors.Usage(command, "--resolve reads phrases from a file; leave QUERY out");
            using var workspace = Door.Open(session, parsed.GetValue(store), Door.Dictionary(parsed.GetValue(actors), parsed.GetValue(agents)));
            if (file is not null) return Task.FromResult((int)Resolve(session, workspace.Gazetteer, file, stop));
            var found = Find(workspace, asked!);
            if (parsed.GetValue(json) || parsed.GetValue(pretty)) Door.Print(session, new FoundActorsJson(found), parsed.GetValue(pretty));
            else Write(new Page(session), found, asked!);
            return Task.FromResult((int)ExitCode.Ok);
        });
        return command;
    }

    private static ExitCode Resolve(Session session, Gazetteer gazetteer, string file, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);
        return InputLines.Answer(session, file, line =>
        {
            var when = line.Date("query_date", today);
            return ResolvedActorJson.Of(line.Id, gazetteer.Resolve(line.Text("text"), line.Optional("context"), when?.Latest ?? when?.Earliest ?? today));
        }, stop);
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
