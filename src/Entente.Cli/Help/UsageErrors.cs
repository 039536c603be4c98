using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entente.Cli.Help;

/// <summary>Says what is wrong with a command line, and what may have been meant.</summary>
internal static class UsageErrors
{
    /// <summary>Throws for the first thing that is wrong: one line says what, one says where help is.</summary>
    /// <param name="parsed">What the parser made of the words.</param>
    /// <param name="words">The words as they were typed.</param>
    public static void Check(ParseResult parsed, IReadOnlyList<string> words)
    {
        var command = parsed.CommandResult.Command;
        // Of a data set --version is a value like any other.
        var asksVersion = !command.Options.Any(o => o.Name == "--version" && o.HelpName is not null);
        if (parsed.Tokens.Any(t => t.Type is TokenType.Option && (t.Value is "--help" or "-h" || (asksVersion && t.Value is "--version")))) return;
        if (StrayOption(parsed, words) is { } stray) throw Usage(command, $"no option \"{stray}\"{Likeness.Suggest(stray.Split('=')[0], OptionNames(command))}");
        if (parsed.UnmatchedTokens is [var token, ..])
            throw Usage(command, command.Subcommands.Count > 0
                ? $"no command \"{token}\"{Likeness.Suggest(token, command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}"
                : $"one argument too many: \"{token}\"");
        if (parsed.Errors is [var error, ..]) throw Usage(command, Fault(error));
    }

    /// <summary>The error for a command line that a command cannot make sense of.</summary>
    public static UserException Usage(Command command, string fault) => UserException.Usage($"{fault}\nSee: {HelpPage.Path(command)} --help");

    // The parser takes an unknown option for an argument; only what stands behind -- may look like one.
    private static string? StrayOption(ParseResult parsed, IReadOnlyList<string> words)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).Concat(parsed.UnmatchedTokens).ToHashSet(StringComparer.Ordinal);
        return words.TakeWhile(w => w != "--").FirstOrDefault(w => w.Length > 1 && w[0] == '-' && arguments.Contains(w));
    }

    private static IEnumerable<string> OptionNames(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive)).Where(o => !o.Hidden).Select(o => o.Name);

    private static string Fault(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var a, Parent: CommandResult } => $"{a.HelpName ?? a.Name.ToUpperInvariant()} is missing",
        CommandResult { Command.Subcommands: { Count: > 0 } subcommands } => $"COMMAND is missing: {string.Join(" or ", subcommands.Select(c => c.Name))}",
        OptionResult { Tokens.Count: 0, Option: var o } => $"{o.Name} wants a value: {o.Name} {o.HelpName ?? "VALUE"}",
        OptionResult { Tokens.Count: var given, Option: { Arity: { MinimumNumberOfValues: > 1 } } o } when given < o.Arity.MinimumNumberOfValues => $"{o.Name} wants {o.Arity.MinimumNumberOfValues} values: {o.Name} {o.HelpName}",
        _ => error.Message,
    };
}
