using Entente.Cli.Terminal;
using Entente.Look;

namespace Entente.Cli.Commands;

/// <summary>The list on which answers from the store are printed.</summary>
internal static class Answer
{
    /// <summary>A list that names each sentence's document.</summary>
    public static ClaimList List(Session session, Asked asked) =>
        new(new Page(session), new Phrases(asked.Workspace.Gazetteer.NameOf), Door.Origins(asked.Store));
}
