using System.Runtime.InteropServices;

namespace Entente.Cli.Terminal;

/// <summary>How wide the terminal is.</summary>
/// <remarks>Asked of the system itself: Console.WindowWidth sets the terminal up for reading keys and writes escape sequences for it,
/// also where NO_COLOR or --json wants none.</remarks>
internal static class WindowSize
{
    private const int StandardOutput = 1;
    private const nuint LinuxTiocgwinsz = 0x5413;

    /// <summary>Columns of the terminal on standard output; null when there is none or the system does not say.</summary>
    public static int? Columns() =>
        OperatingSystem.IsLinux() && Ioctl(StandardOutput, LinuxTiocgwinsz, out var size) == 0 && size.Columns > 0 ? size.Columns : null;

    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ioctl(int descriptor, nuint request, out Size size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Size
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort PixelsAcross;
        public readonly ushort PixelsDown;
    }
}
