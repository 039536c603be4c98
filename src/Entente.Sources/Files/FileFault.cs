using Entente.Sources.Texts;

namespace Entente.Sources.Files;

/// <summary>Says in a line why a file or folder cannot be opened.</summary>
internal static class FileFault
{
    public static string Of(Exception e, string path) => e switch
    {
        UnauthorizedAccessException => $"permission denied; check its rights, e.g. ls -ld {CleanText.Line(path)}",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder; check the path",
        PathTooLongException => "the path is too long; move the file and give a shorter one",
        _ => $"cannot be read ({CleanText.Line(e.Message)})",
    };
}
