using System.CommandLine;
using Entente.Cli.Help;
using Entente.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente questions</c>: the questions in the store.</summary>
internal static class QuestionsCommand
{
    public static Command Create(Session session)
    {
        var query = new RelationQuery();
        var command = new Described("questions", "List conjectures that later evidence may answer")
        {
            Long = """
                What documents suppose or expect, turned into questions, with who supposes it. A conjecture is never an event.
                """,
            Examples =
            [
                ("Between two states", "entente questions Russia \"North Korea\""),
                ("About North Korea, as JSON", "entente questions PRK --json"),
            ],
        };
        query.AddTo(command);
        command.SetAction(parsed =>
        {
            using var asked = query.Of(parsed, session);
            var questions = asked.Store.Questions(asked.A, asked.B, asked.AsOf, asked.AsKnown);
            if (asked.Json) Door.Print(session, new QuestionsJson([.. questions.Select(QuestionJson.Of)]), asked.Pretty);
            else Answer.List(session, asked).Questions(questions, $"no open question of {asked.Whom} in {asked.Store.Path}");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
