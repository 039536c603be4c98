namespace Entente.Cli.Terminal;

/// <summary>Shows how far adding has come: on standard error, on a terminal, once it has taken a second.</summary>
internal sealed class ProgressLine(Session session) : IProgress<AddProgress>, IDisposable
{
    private readonly long _start = Environment.TickCount64;
    private long _last;
    private bool _shown;

    public void Report(AddProgress value)
    {
        var now = Environment.TickCount64;
        if (!session.ErrorIsTerminal || now - _start < 1000 || now - _last < 100) return;
        _last = now;
        var line = $"{value.Seen} documents, {value.Failed} failed, {(now - _start) / 1000} s  {Clean.Line(value.Location)}";
        session.Error.Write("\r" + (line.Length < session.Width ? line : line[..(session.Width - 1)]).PadRight(session.Width - 1));
        session.Error.Flush();
        _shown = true;
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (!_shown) return;
        session.Error.Write("\r" + new string(' ', session.Width - 1) + "\r");
        session.Error.Flush();
    }
}
