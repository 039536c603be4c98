using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente exchanges</c>: the exchanges in the store.</summary>
internal static class ExchangesCommand
{
    public static Command Create(Session session)
    {
        var query = new RelationQuery();
        var command = new Described("exchanges", "List goods and services given, each way")
        {
            Long = """
                Who gives whom what, and who says so. Two actors give both directions.
                """,
            Examples =
            [
                ("Between two states", "entente exchanges Russia \"North Korea\""),
                ("Of North Korea, as JSON", "entente exchanges PRK --json"),
            ],
        };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            using var asked = query.Of(parsed, session);
            var exchanges = asked.Store.Exchanges(asked.A, asked.B, asked.AsOf, asked.AsKnown);
            if (asked.Json) Door.Print(session, new ExchangesJson([.. exchanges.Select(ExchangeJson.Of)]), asked.Pretty);
            else Answer.List(session, asked).Exchanges(exchanges, $"no exchange of {asked.Whom} in {asked.Store.Path}");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
