using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Measures;
using Entente.Networks;

namespace Entente.Cli.Commands;

/// <summary><c>entente balance</c>: how far signed networks are from falling into camps.</summary>
internal static class BalanceCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string?>("EDGES") { HelpName = "EDGES.csv", Arity = ArgumentArity.ZeroOrOne, Description = "A file of ties, a row each, or - for standard input" };
        var directed = new Option<bool>("--directed") { Description = "Each arc counts once; else the rows of a pair are one tie" };
        var weighted = new Option<bool>("--weighted") { Description = "Ties count by their weight; else each counts 1" };
        var json = new Option<bool>("--json") { Description = "A line of JSON per network (docs/json.md)" };
        var explain = new Option<bool>("--explain") { Description = "Show ties, cycles and steps, to redo the figures by hand" };
        var command = new Described("balance", "Measure how far signed networks are from falling into camps")
        {
            Long = """
                The frustration index with proof, the generalised line index, triangles, the walk index, and the ties under stress:
                those that contradict every best partition (docs/measures/balance.md).
                The first two columns are the endpoints; "sign" (1, -1, +, -) is found by name, else it is the third column, and
                "weight" the one behind it. With a column "net" or "year" each of its values is a network of its own.
                """,
            Examples =
            [
                ("A network", "entente balance ties.csv"),
                ("Many networks, for a program", "entente balance years.csv --json | jq -c '[.net, .F]'"),
                ("To redo it by hand", "entente balance ties.csv --explain"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in (ReadOnlySpan<Option>)[directed, weighted, json, explain]) command.Options.Add(option);
        command.SetAction((parsed, stop) =>
        {
            if (parsed.GetValue(json) && parsed.GetValue(explain)) throw UserException.Usage("--explain is a page for reading: give --json or --explain");
            var isWeighted = parsed.GetValue(weighted);
            var edges = TieInput.Read(session, parsed.GetValue(file), command, needsSigns: true, isWeighted);
            var networks = edges.Networks.Select(n => SignedNetwork.Of(n.Rows, parsed.GetValue(directed))).ToList();
            TieInput.Tell(session, edges, networks);
            var page = new BalancePage(session, isWeighted, many: networks.Count > 1 && !parsed.GetValue(explain));
            for (var i = 0; i < networks.Count; i++)
            {
                stop.ThrowIfCancellationRequested();
                var balance = Balance.Of(networks[i]);
                if (parsed.GetValue(json)) Door.Print(session, BalanceJson.Of(edges.Networks[i].Name, isWeighted, balance), pretty: false);
                else page.Write(edges.Networks[i].Name, balance, parsed.GetValue(explain));
            }
            return Task.FromResult((int)ExitCode.Ok);
        });
        return command;
    }
}
