using System.Diagnostics;

namespace Entente.Cli.Tests;

/// <summary>What people see.</summary>
public class TerminalTests
{
    private const string Report = """
        Russia and North Korea sign treaty
        sample chronicle, 21 June 2024

        Russia and North Korea signed a treaty on Wednesday. South Korea's intelligence service said that Pyongyang had sent shells to Russia.
        """;

    [Fact]
    public void Control_characters_of_a_document_never_reach_the_terminal()
    {
        using var run = new Running();
        run.File("evil.txt", "\u001b]0;owned\u0007Russia \u001b[31mattacked\u001b[0m Ukraine on Monday.\u009b2J \u202eJapan sanctioned Russia.\u0000".Replace("\0", "", StringComparison.Ordinal));
        foreach (var args in (string[][])[["read", "evil.txt"], ["add", "evil.txt"], ["events"], ["documents"], ["read", "\u001b[31mmissing.txt"]])
        {
            var outcome = run.Run(args);
            Assert.DoesNotContain(outcome.Out + outcome.Error, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
        }
    }

    [Fact]
    public void A_pipe_gets_no_colours_and_lines_of_at_most_100_columns()
    {
        using var run = new Running();
        run.File("a.txt", Report);
        var text = run.Run("read", "a.txt").Out;
        Assert.DoesNotContain('\u001b', text);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.Contains("Russia – North Korea", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colours_unless_they_are_refused()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs /usr/bin/script (Debian: bsdutils) to make a terminal");
        using var run = new Running();
        run.File("a.txt", Report);
        Assert.Equal(0, run.Run("add", "a.txt", "--store", "s.duckdb").Code);
        const string dossier = "dossier RUS PRK --store s.duckdb";
        // Bold, teal and accent as 256 colours, and in true colour on a dark ground.
        Assert.Matches("\u001b\\[38;5;[0-9]+m[▲△] \u001b\\[0m", OnTerminal(run, "", "read a.txt"));
        Assert.Matches("\u001b\\[1m Brief ", OnTerminal(run, "", dossier));
        Assert.Contains("\u001b[38;2;98;207;194m", OnTerminal(run, "COLORTERM=truecolor COLORFGBG='15;0' ", dossier), StringComparison.Ordinal);
        foreach (var (variables, command) in ((string, string)[])[("NO_COLOR=1 ", "read a.txt"), ("NO_COLOR=1 ", dossier), ("TERM=dumb ", dossier), ("", dossier + " --no-color"), ("", dossier + " --plain"), ("", "read a.txt --json"), ("NO_COLOR=1 ", "--version")])
            Assert.DoesNotContain('\u001b', OnTerminal(run, variables, command));
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_error()
    {
        using var run = new Running();
        run.File("a.txt", Report);
        var start = new ProcessStartInfo("bash", ["-c", $"set -o pipefail; dotnet '{AppContext.BaseDirectory}Entente.Cli.dll' read a.txt a.txt a.txt a.txt | head -n 1 >/dev/null"])
        {
            WorkingDirectory = run.Folder,
            RedirectStandardError = true,
        };
        start.Environment["ENTENTE_DATA"] = Path.Combine(Running.Repository, "data");
        using var process = Process.Start(start)!;
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Stack_traces_are_shown_only_when_asked_for()
    {
        using var run = new Running();
        run.File("s.duckdb", "no database");
        var quiet = run.Run("documents", "--store", "s.duckdb");
        Assert.Equal(1, quiet.Code);
        Assert.Single(quiet.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("at Entente.", run.RunWith(null, [("ENTENTE_DEBUG", "1")], "documents", "--store", "s.duckdb").Error, StringComparison.Ordinal);
    }

    private static string OnTerminal(Running run, string variables, string command)
    {
        var line = $"{variables}dotnet '{AppContext.BaseDirectory}Entente.Cli.dll' {command}";
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", line, "/dev/null"]) { WorkingDirectory = run.Folder, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["ENTENTE_DATA"] = Path.Combine(Running.Repository, "data");
        start.Environment["TERM"] = "xterm-256color";
        foreach (var name in (string[])["NO_COLOR", "COLORTERM", "COLORFGBG"]) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
