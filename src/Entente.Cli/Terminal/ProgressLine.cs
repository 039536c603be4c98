using System.Globalization;
using Entente.Importing;

namespace Entente.Cli.Terminal;

/// <summary>Shows how far adding or importing has come: on standard error, on a terminal, once it has taken a second.</summary>
internal sealed class ProgressLine(Session session) : IProgress<AddProgress>, IProgress<ImportProgress>, IDisposable
{
    private readonly long _start = Environment.TickCount64;
    private long _last;
    private bool _shown;

    public void Report(AddProgress value) => Show(seconds => $"{value.Seen} documents, {value.Failed} failed, {seconds} s  {Clean.Line(value.Location)}");

    public void Report(ImportProgress value) =>
        Show(seconds => string.Create(CultureInfo.InvariantCulture, $"{value.Files} files, {value.Rows:N0} rows of the next, {seconds} s  {Clean.Line(value.Location)}"));

    /// <summary>Wipes the line; a later report writes it anew.</summary>
    public void Wipe()
    {
        if (!_shown) return;
        session.Error.Write("\r" + new string(' ', session.Width - 1) + "\r");
        session.Error.Flush();
        _shown = false;
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose() => Wipe();

    private void Show(Func<long, string> words)
    {
        var now = Environment.TickCount64;
        if (!session.ErrorIsTerminal || now - _start < 1000 || now - _last < 100) return;
        _last = now;
        var line = words((now - _start) / 1000);
        session.Error.Write("\r" + (line.Length < session.Width ? line : line[..(session.Width - 1)]).PadRight(session.Width - 1));
        session.Error.Flush();
        _shown = true;
    }
}
