using System.Globalization;
using System.Text;
namespace Entente.Cli;

/// <summary>Everything from outside that commands may use: streams, terminal, environment, clock, folders.</summary>
internal sealed class Session : IDisposable
{
    private const int WidestPage = 100;

    /// <summary>Data goes here, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages and progress go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What is piped in.</summary>
    public required Stream In { get; init; }

    /// <summary>Whether a person reads <see cref="Out"/>.</summary>
    public required bool OutIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/>.</summary>
    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Value of an environment variable, null when it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Columns to write in, at most 100.</summary>
    public required int Width { get; init; }

    /// <summary>Whether data may be coloured: on a terminal that has colours, unless NO_COLOR or --no-color says otherwise.</summary>
    public bool InColour => OutIsTerminal && !ColourRefused && Variable("NO_COLOR") is null && Variable("TERM") is not "dumb";

    /// <summary>Set by --no-color.</summary>
    public bool ColourRefused { get; set; }

    /// <summary>Today: ENTENTE_NOW, else the system's clock.</summary>
    public TimeProvider Clock => field ??= Variable("ENTENTE_NOW") is { } now ? new StandingClock(now) : TimeProvider.System;

    /// <summary>The folder with lexicon, gazetteer and ontology: ENTENTE_DATA, else <c>data</c> beside the program.</summary>
    public string DataFolder
    {
        get
        {
            var folder = Variable("ENTENTE_DATA") ?? Path.Combine(AppContext.BaseDirectory, "data");
            return Directory.Exists(Path.Combine(folder, "ontology"))
                ? folder
                : throw new UserException($"no data in {folder}: set ENTENTE_DATA to the folder data/ of Entente");
        }
    }

    /// <summary>Whether stack traces are wanted.</summary>
    public bool Debug => Variable("ENTENTE_DEBUG") is not null and not "0";

    /// <summary>The session of a running process.</summary>
    public static Session OfThisProcess()
    {
        var terminal = Environment.GetEnvironmentVariable("TERM");
        // With the first word that is written the run-time sets a terminal up for reading keys, with sequences that TERM tells it.
        // No keys are read here, and where colours are refused no sequence of any kind may reach the terminal.
        Environment.SetEnvironmentVariable("TERM", null);
        return Of(terminal);
    }

    private static Session Of(string? terminal) => new()
    {
        Out = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        In = Console.OpenStandardInput(),
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = name => (name == "TERM" ? terminal : Environment.GetEnvironmentVariable(name)) is { Length: > 0 } value ? value : null,
        Width = Console.IsOutputRedirected ? WidestPage : Math.Clamp(Terminal.WindowSize.Columns() ?? WidestPage, 40, WidestPage),
    };

    /// <summary>Writes a message to standard error.</summary>
    public void Say(string message)
    {
        Error.WriteLine(Terminal.Clean.Lines(message));
        Error.Flush();
    }

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 16 * 1024) { NewLine = "\n" };

    /// <summary>A clock that stands at one moment, so that a run can be repeated.</summary>
    private sealed class StandingClock : TimeProvider
    {
        private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        private readonly DateTimeOffset _now;

        public StandingClock(string text) =>
            _now = DateTimeOffset.TryParseExact(text, Formats, null, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var now)
                ? now
                : throw UserException.Usage($"ENTENTE_NOW is \"{text}\", which is no date: write 2024-12-22 or 2024-12-22T09:30:00Z");

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
