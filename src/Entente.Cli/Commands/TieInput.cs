using System.CommandLine;
using Entente.Cli.Help;
using Entente.Measures;
using Entente.Networks;

namespace Entente.Cli.Commands;

/// <summary>Reading a file of ties, and telling what does not count as it stands.</summary>
internal static class TieInput
{
    /// <summary>The file's networks.</summary>
    public static EdgeFile Read(Session session, string? file, Command command, bool needsSigns, bool weighted)
    {
        if (file is null) throw UsageErrors.Usage(command, "EDGES.csv is missing: a file of ties is needed, as ties are not yet taken from the store");
        try { return EdgeFile.Read(file, needsSigns, weighted, session.In); }
        catch (InvalidDataException e) { throw new UserException(e.Message); }
    }

    /// <summary>A line for each kind of fault, on standard error.</summary>
    public static void Tell(Session session, EdgeFile file, IReadOnlyList<SignedNetwork> networks)
    {
        foreach (var remark in TieRemarks.Of(file, networks)) session.Say($"entente: {remark}");
    }
}
