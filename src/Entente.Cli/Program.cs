using Entente.Cli;

// The clock, the environment, the terminal and the streams come in here and nowhere else.
using var session = Session.OfThisProcess();
return (int)await CommandLine.Run(args, session).ConfigureAwait(false);
