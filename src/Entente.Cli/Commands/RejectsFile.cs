using System.Globalization;
using System.Text;
using Entente.Importing;
using Entente.Sources.Datasets;

namespace Entente.Cli.Commands;

/// <summary>The rows that an import kept apart, as TSV. Tabs, line ends and backslashes within a value are written \t, \n, \r and \\.</summary>
internal sealed class RejectsFile : IDisposable
{
    private readonly StreamWriter _file;

    public RejectsFile(string path)
    {
        try { _file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" }; }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new UserException($"cannot write {path}: {e.Message}"); }
        _file.WriteLine("file\trow\tkind\treason\traw");
    }

    public void Write(string file, Reject reject) =>
        _file.WriteLine(string.Join('\t', Cell(file), reject.Row.ToString(CultureInfo.InvariantCulture), FaultNames.Of(reject.Kind), Cell(reject.What), Cell(reject.Raw)));

    public void Dispose() => _file.Dispose();

    private static string Cell(string text) => text.AsSpan().ContainsAny("\t\n\r\\")
        ? text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
        : text;
}
