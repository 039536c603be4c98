using System.CommandLine;
using Entente.Cli.Help;
using Entente.Dossiers;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente doubts</c>: the doubts in the store.</summary>
internal static class DoubtsCommand
{
    public static Command Create(Session session)
    {
        var query = new RelationQuery();
        var command = new Described("doubts", "List what does not add up in the record")
        {
            Long = """
                Contradictions of date, number, doer and fact within a document and between documents, vague and unattributed
                claims: the words in question, the rule that found them, why they are doubtful, and what is likely. Reprints
                of one text are one source and contradict nobody. Nothing is averaged.
                """,
            Examples =
            [
                ("Between two states", "entente doubts Russia \"North Korea\""),
                ("About North Korea, as JSON", "entente doubts PRK --json"),
            ],
        };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            using var asked = query.Of(parsed, session);
            var doubts = DoubtGathering.Of(asked.Store, asked.A, asked.B, asked.AsOf, asked.AsKnown);
            if (asked.Json) Door.Print(session, new DoubtsJson([.. doubts.Select(DoubtJson.Of)]), asked.Pretty);
            else Answer.List(session, asked).Doubts(doubts, $"no doubt of {asked.Whom} in {asked.Store.Path}");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
