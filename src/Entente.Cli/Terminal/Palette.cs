using Entente.Dossiers.Pages;

namespace Entente.Cli.Terminal;

/// <summary>The few colours of the terminal: teal for cooperation, burnt orange for conflict, one accent for notes. A sign always says it too.</summary>
/// <remarks>Text is painted here and nowhere else, and only what a <see cref="Session"/> lets be painted: without colour there is no escape sequence at all.</remarks>
internal sealed class Palette
{
    private const string Bold = "1", Faint = "2";
    private readonly bool _paints;
    private readonly string _cooperation, _conflict, _accent;

    private Palette(bool paints, Depth depth, (Rgb Cooperation, Rgb Conflict, Rgb Accent) inks)
    {
        _paints = paints;
        (_cooperation, _conflict, _accent) = (inks.Cooperation.On(depth, "36"), inks.Conflict.On(depth, "33"), inks.Accent.On(depth, "34"));
    }

    /// <summary>The colours for a terminal: many say in COLORFGBG what their background is, in COLORTERM and TERM how many colours they have.</summary>
    public static Palette For(Session session) => new(session.InColour, DepthOf(session), session.Variable("COLORFGBG")?.Split(';')[^1] switch
    {
        "7" or "15" => (new(0x00, 0x63, 0x5C), new(0x96, 0x3A, 0x00), new(0x3A, 0x49, 0xA6)),
        "0" or "8" => (new(0x62, 0xCF, 0xC2), new(0xFF, 0xA2, 0x66), new(0xA6, 0xB4, 0xFF)),
        _ => (new(0x3B, 0x97, 0x8D), new(0xC2, 0x68, 0x1C), new Rgb(0x70, 0x7F, 0xD3)),
    });

    /// <summary>The text as the terminal is to get it.</summary>
    public string Paint(string text, TextRole role)
    {
        if (!_paints || text.Length == 0) return text;
        var ink = role switch
        {
            TextRole.Heading => Bold,
            TextRole.Rule or TextRole.Dim => Faint,
            TextRole.Cooperation => _cooperation,
            TextRole.Conflict => _conflict,
            TextRole.Note => _accent,
            _ => "",
        };
        return ink.Length == 0 ? text : $"\u001b[{ink}m{text}\u001b[0m";
    }

    /// <summary>The role that goes with a sign.</summary>
    public static TextRole RoleOf(string sign) => sign switch
    {
        "▲" or "△" => TextRole.Cooperation,
        "▼" or "▽" => TextRole.Conflict,
        _ => TextRole.Plain,
    };

    private static Depth DepthOf(Session session) =>
        session.Variable("COLORTERM") is "truecolor" or "24bit" ? Depth.True
        : session.Variable("TERM")?.Contains("256color", StringComparison.Ordinal) is true ? Depth.Of256
        : Depth.Of16;

    private enum Depth { Of16, Of256, True }

    private readonly record struct Rgb(int Red, int Green, int Blue)
    {
        private static readonly int[] Steps = [0, 95, 135, 175, 215, 255];

        /// <summary>Parameters of the sequence that sets the colour; of sixteen the one that is nearest in kind.</summary>
        public string On(Depth depth, string ofSixteen) => depth switch
        {
            Depth.True => $"38;2;{Red};{Green};{Blue}",
            Depth.Of256 => $"38;5;{16 + 36 * Step(Red) + 6 * Step(Green) + Step(Blue)}",
            _ => ofSixteen,
        };

        private static int Step(int value) => Array.IndexOf(Steps, Steps.MinBy(s => Math.Abs(s - value)));
    }
}
