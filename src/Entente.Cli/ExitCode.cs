namespace Entente.Cli;

/// <summary>What the program tells its caller.</summary>
internal enum ExitCode
{
    /// <summary>Done; an empty answer is an answer.</summary>
    Ok = 0,

    /// <summary>Something could not be done; standard error says what, and what was done all the same.</summary>
    Failed = 1,

    /// <summary>The command line makes no sense; nothing was done.</summary>
    Usage = 2,

    /// <summary>Stopped by Ctrl-C.</summary>
    Interrupted = 130,

    /// <summary>Stopped by SIGTERM.</summary>
    Terminated = 143,
}
