namespace Entente.Cli;

/// <summary>Ends a command with a message for the person at the keyboard.</summary>
internal sealed class UserException(string message, ExitCode code = ExitCode.Failed) : Exception(message)
{
    /// <summary>How the program ends.</summary>
    public ExitCode Code { get; } = code;

    /// <summary>For a command line that makes no sense.</summary>
    public static UserException Usage(string message) => new(message, ExitCode.Usage);
}
