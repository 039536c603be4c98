using System.CommandLine;
using System.CommandLine.Invocation;

namespace Entente.Cli.Help;

/// <summary>Prints the version.</summary>
internal sealed class VersionLine(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        session.Out.WriteLine("entente " + CommandLine.Version);
        return (int)ExitCode.Ok;
    }
}
