using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente agreements</c>: the agreements in the store.</summary>
internal static class AgreementsCommand
{
    public static Command Create(Session session)
    {
        var query = new RelationQuery();
        var command = new Described("agreements", "List agreements and how far they have come")
        {
            Long = """
                Agreements that an actor is party to, or that two share: parties, subjects, planned to in force, each with its
                sentence.
                """,
            Examples =
            [
                ("Between two states", "entente agreements Russia \"North Korea\""),
                ("Of North Korea, as JSON", "entente agreements PRK --json"),
            ],
        };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            using var asked = query.Of(parsed, session);
            var agreements = asked.Store.Agreements(asked.A, asked.B, asked.AsOf, asked.AsKnown);
            if (asked.Json) Door.Print(session, new AgreementsJson([.. agreements.Select(AgreementJson.Of)]), asked.Pretty);
            else Answer.List(session, asked).Agreements(agreements, $"no agreement of {asked.Whom} in {asked.Store.Path}");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
