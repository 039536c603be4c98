using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Entente.Cli.Terminal;

namespace Entente.Cli.Help;

/// <summary>Prints the help page of a command: summary, usage, arguments, commands, options, examples.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private const int Width = 96;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        session.Out.Write(Of(parseResult.CommandResult.Command));
        return (int)ExitCode.Ok;
    }

    /// <summary>The page as text; docs/cli.md is made of the same pages.</summary>
    public static string Of(Command command)
    {
        var page = new StringBuilder();
        var described = command as Described;
        page.Append(command.Description).Append('\n');
        if (described?.Long is { Length: > 0 } text) page.Append('\n').Append(text.TrimEnd()).Append('\n');
        page.Append("\nUsage:\n  ").Append(Usage(command)).Append('\n');
        Section(page, "Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        Section(page, "Arguments", command.Arguments.Select(a => (Placeholder(a), a.Description ?? "")));
        Section(page, "Options", Options(command).Select(o => (Label(o), o.Description ?? "")));
        if (described?.Examples is { Count: > 0 } examples)
        {
            page.Append("\nExamples:\n");
            foreach (var (purpose, line) in examples) page.Append("  # ").Append(purpose).Append("\n  ").Append(line).Append('\n');
        }
        if (described?.Footer is { Length: > 0 } footer) page.Append('\n').Append(footer.TrimEnd()).Append('\n');
        return page.ToString();
    }

    /// <summary>The command as it is typed, from the root on.</summary>
    public static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : command.Name;

    private static string Usage(Command command)
    {
        var usage = new StringBuilder(Path(command));
        if (command.Subcommands.Count > 0) usage.Append(" COMMAND");
        foreach (var argument in command.Arguments) usage.Append(' ').Append(Placeholder(argument));
        return usage.Append(" [options]").ToString();
    }

    private static string Placeholder(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name.ToUpperInvariant();
        if (argument.Arity.MaximumNumberOfValues > 1) name += "…";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    /// <summary>The command's own options, then those that all commands share.</summary>
    private static IEnumerable<Option> Options(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive);
        return command.Options.Concat(inherited).Where(o => !o.Hidden);
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.Length == 2).Append(option.Name));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? names : $"{names} {option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()}";
    }

    private static void Section(StringBuilder page, string title, IEnumerable<(string Term, string Text)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0) return;
        page.Append('\n').Append(title).Append(":\n");
        var indent = Math.Min(26, rows.Max(r => r.Term.Length) + 4);
        foreach (var (term, text) in rows)
        {
            page.Append("  ").Append(term);
            var column = term.Length + 2;
            if (column > indent - 2) { page.Append('\n'); column = 0; }
            foreach (var line in Wrapping.Lines(text, Width - indent, t => t.Length))
            {
                page.Append(' ', indent - column).Append(line).Append('\n');
                column = 0;
            }
        }
    }
}
