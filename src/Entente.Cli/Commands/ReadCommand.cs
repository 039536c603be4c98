using System.CommandLine;
using Entente.Cli.Help;

namespace Entente.Cli.Commands;

internal static class ReadCommand
{
    public static Command Create(Session session)
    {
        var sources = new Argument<string[]>("sources") { HelpName = "FILE|URL|-", Arity = ArgumentArity.OneOrMore, Description = "What to read: files, folders, web addresses, or - for standard input" };
        var c = new Described("read", "Print what documents say") { Examples = [("An article", "entente read article.txt")] };
        c.Arguments.Add(sources);
        c.SetAction((r, stop) => { session.Out.WriteLine(string.Join(",", r.GetValue(sources)!)); return Task.FromResult(0); });
        return c;
    }
}
