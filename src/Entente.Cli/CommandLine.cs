using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using System.Runtime.InteropServices;
using Entente.Cli.Commands;
using Entente.Cli.Help;

namespace Entente.Cli;

/// <summary>From the words of a command line to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Parses first, acts later; whatever goes wrong becomes one line on standard error.</summary>
    public static async Task<ExitCode> Run(string[] args, Session session)
    {
        using var stop = new CancellationTokenSource();
        var stoppedBy = ExitCode.Interrupted;
        void Stop(PosixSignalContext signal, ExitCode code)
        {
            signal.Cancel = !stop.IsCancellationRequested; // asked twice, it ends at once
            stoppedBy = code;
            stop.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, s => Stop(s, ExitCode.Interrupted));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, s => Stop(s, ExitCode.Terminated));
        try
        {
            var words = Wish(args);
            var parsed = Root(session).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
            UsageErrors.Check(parsed, words);
            session.ColourRefused = parsed.GetValue<bool>("--no-color");
            var code = await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = session.Out,
                Error = session.Error,
            }, stop.Token).ConfigureAwait(false);
            return (ExitCode)code;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return stoppedBy;
        }
        catch (Exception e)
        {
            session.Out.Flush();
            session.Say("entente: " + e.Message);
            if (session.Debug) session.Say(e.ToString());
            return e is UserException known ? known.Code : ExitCode.Failed;
        }
    }

    /// <summary>The whole command tree.</summary>
    internal static Command Root(Session session)
    {
        var root = new Described("entente", "Reads the news and keeps a dated, sourced model of the relations between states.")
        {
            Long = """
                Give it documents, ask it about two states. Every line it prints leads back to the sentence it came from.
                Data goes to standard output, messages and progress to standard error.
                """,
            Examples =
            [
                ("See it work on the sample documents", "entente demo"),
                ("What one article says", "entente read article.txt"),
                ("Keep a folder of articles", "entente add articles/"),
            ],
            Footer = """
                Environment:
                  ENTENTE_STORE   the store's file, when --store does not say
                  ENTENTE_DATA    folder with lexicon, gazetteer and ontology
                  ENTENTE_NOW     today, as 2024-12-22, for runs that can be repeated
                  ENTENTE_DEBUG   1 shows where an error came from
                  NO_COLOR        anything: no colours

                Exit codes: 0 done, 1 failed, 2 the command line makes no sense, 130 stopped by Ctrl-C.
                """,
        };
        foreach (var create in (ReadOnlySpan<Func<Session, Command>>)
                 [
                     DemoCommand.Create,
                     ReadCommand.Create,
                     CodeCommand.Create,
                     AddCommand.Create,
                     DossierCommand.Create,
                     DocumentsCommand.Create,
                     EventsCommand.Create,
                     AgreementsCommand.Create,
                     ExchangesCommand.Create,
                     DoubtsCommand.Create,
                     QuestionsCommand.Create,
                     ImportCommand.Create,
                     DatasetsCommand.Create,
                     CompareCommand.Create,
                     RelationCommand.Create,
                     TurningPointsCommand.Create,
                     BalanceCommand.Create,
                     BlocsCommand.Create,
                     SimilarityCommand.Create,
                     VotesCommand.Create,
                     DependenceCommand.Create,
                     ActorsCommand.Create,
                     DatesCommand.Create,
                     ParseCommand.Create,
                     TrainCommand.Create,
                     EvaluateCommand.Create,
                     BenchCommand.Create,
                 ])
            root.Subcommands.Add(create(session));
        root.Options.Add(new HelpOption("--help", "-h") { Description = "Show this page", Recursive = true, Action = new HelpPage(session) });
        root.Options.Add(new Option<bool>("--version") { Description = "Show the version", Action = new VersionLine(session) });
        root.Options.Add(new Option<bool>("--no-color", "--no-colour") { Description = "No colours", Recursive = true });
        root.Action = new HelpPage(session);
        return root;
    }

    /// <summary>"entente help read" means "entente read --help".</summary>
    private static string[] Wish(string[] args) => args is ["help", .. var rest] ? [.. rest, "--help"] : args;

    /// <summary>The version as the build stamped it.</summary>
    internal static string Version =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
