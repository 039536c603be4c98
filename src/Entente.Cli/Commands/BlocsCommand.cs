using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Measures;
using Entente.Networks;

namespace Entente.Cli.Commands;

/// <summary><c>entente blocs</c>: who stands together, and who moves.</summary>
internal static class BlocsCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string?>("EDGES") { HelpName = "EDGES.csv", Arity = ArgumentArity.ZeroOrOne, Description = "A file of ties, a row each, or - for standard input" };
        var weighted = new Option<bool>("--weighted") { Description = "Ties count by their weight; else each counts 1" };
        var json = new Option<bool>("--json") { Description = "A line of JSON per network (docs/json.md)" };
        var explain = new Option<bool>("--explain") { Description = "Show what each bloc adds to the modularity" };
        var command = new Described("blocs", "Find who stands together in networks, and who moves from one to the next")
        {
            Long = """
                The partition of highest modularity that is found; with signs the signed modularity (docs/measures/blocs.md).
                The first two columns are the endpoints; without a column "sign", or a third one, all ties are positive. With a
                column "net" or "year" each of its values is a network, and blocs keep their number from one to the next.
                """,
            Examples =
            [
                ("A network", "entente blocs ties.csv"),
                ("Who changed bloc, year by year", "entente blocs alliances.csv --json | jq -c '[.net, .moved]'"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in (ReadOnlySpan<Option>)[weighted, json, explain]) command.Options.Add(option);
        command.SetAction((parsed, stop) =>
        {
            if (parsed.GetValue(json) && parsed.GetValue(explain)) throw UserException.Usage("--explain is a page for reading: give --json or --explain");
            var edges = TieInput.Read(session, parsed.GetValue(file), command, needsSigns: false, parsed.GetValue(weighted));
            var networks = edges.Networks.Select(n => SignedNetwork.Of(n.Rows)).ToList();
            TieInput.Tell(session, edges, networks);
            List<Blocs> row = [];
            foreach (var network in networks)
            {
                stop.ThrowIfCancellationRequested();
                row.Add(Blocs.Of(network));
            }
            var steps = BlocChanges.Of(row);
            for (var i = 0; i < steps.Count; i++)
            {
                if (parsed.GetValue(json)) Door.Print(session, BlocsJson.Of(edges.Networks[i].Name, networks[i], steps[i]), pretty: false);
                else new BlocsPage(session).Write(edges.Networks[i].Name, networks[i], steps[i], first: i == 0, parsed.GetValue(explain));
            }
            return Task.FromResult((int)ExitCode.Ok);
        });
        return command;
    }
}
