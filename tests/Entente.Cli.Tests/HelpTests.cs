using System.CommandLine;
using System.Text;
using Entente.Cli.Help;

namespace Entente.Cli.Tests;

public class HelpTests
{
    private static readonly Command Root = CommandLine.Root(Nobody());

    public static TheoryData<string> Commands => [.. All(Root).Select(HelpPage.Path)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_that_does_something_shows_examples_that_parse(string path)
    {
        var command = All(Root).Single(c => HelpPage.Path(c) == path);
        if (command.Subcommands.Count > 0) return;
        var described = Assert.IsType<Described>(command);
        Assert.NotEmpty(described.Examples);
        foreach (var (_, line) in described.Examples)
        {
            var words = line.Split('|').Single(part => part.Contains("entente ", StringComparison.Ordinal)).Split('>')[0].Trim();
            var parsed = Root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
            Assert.Empty(parsed.Errors);
            Assert.Equal(path, HelpPage.Path(parsed.CommandResult.Command));
        }
    }

    [Fact]
    public void The_page_docs_cli_md_holds_every_help_page()
    {
        var text = new StringBuilder("# The command line\n\nEvery page below is what `--help` prints; a test keeps this file in step (`ENTENTE_ACCEPT=1` writes it anew).\n");
        foreach (var command in All(Root)) text.Append("\n## ").Append(HelpPage.Path(command)).Append("\n\n```text\n").Append(HelpPage.Of(command)).Append("```\n");
        Expected.At(Path.Combine(Running.Repository, "docs", "cli.md"), text.ToString());
    }

    [Fact]
    public void No_line_of_help_is_wider_than_120_columns() =>
        Assert.All(All(Root).SelectMany(c => HelpPage.Of(c).Split('\n')), line => Assert.True(line.Length <= 120, line));

    [Fact]
    public void Help_goes_to_standard_output_by_every_way_of_asking()
    {
        using var run = new Running();
        var page = run.Run("read", "--help");
        Assert.Equal((0, ""), (page.Code, page.Error));
        Assert.Equal(page, run.Run("help", "read"));
        Assert.Equal(page, run.Run("read", "-h"));
        Assert.Equal(run.Run("--help"), run.Run());
    }

    [Fact]
    public void Version_and_help_need_no_data_and_no_store()
    {
        using var run = new Running();
        Assert.Equal(0, run.RunWith(null, [("ENTENTE_DATA", "/nowhere"), ("ENTENTE_STORE", "/nowhere/x")], "--version").Code);
        Assert.Equal(0, run.RunWith(null, [("ENTENTE_DATA", "/nowhere"), ("ENTENTE_STORE", "/nowhere/x")], "events", "--help").Code);
        Assert.StartsWith("entente 0.", run.Run("--version").Out, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static Session Nobody() => new()
    {
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        In = Stream.Null,
        OutIsTerminal = false,
        ErrorIsTerminal = false,
        Variable = _ => null,
        Width = 100,
    };
}
