using Spectre.Console;

namespace Entente.Cli.Terminal;

/// <summary>The few colours of the terminal: teal for cooperation, burnt orange for conflict. A sign always says it too.</summary>
internal sealed record Palette(Style Cooperation, Style Conflict)
{
    private static readonly Palette OnLight = new(new Style(new Color(0x00, 0x63, 0x5C)), new Style(new Color(0x96, 0x3A, 0x00)));
    private static readonly Palette OnDark = new(new Style(new Color(0x62, 0xCF, 0xC2)), new Style(new Color(0xFF, 0xA2, 0x66)));
    private static readonly Palette OnEither = new(new Style(new Color(0x3B, 0x97, 0x8D)), new Style(new Color(0xC2, 0x68, 0x1C)));

    /// <summary>Headings.</summary>
    public Style Bold { get; } = new(decoration: Decoration.Bold);

    /// <summary>Rules and markers.</summary>
    public Style Dim { get; } = new(decoration: Decoration.Dim);

    /// <summary>The colours for a terminal; many say in COLORFGBG what their background is.</summary>
    public static Palette For(Session session) => session.Variable("COLORFGBG")?.Split(';')[^1] switch
    {
        "7" or "15" => OnLight,
        "0" or "8" => OnDark,
        _ => OnEither,
    };

    /// <summary>The colour that goes with a sign.</summary>
    public Style Of(string sign) => sign switch
    {
        "▲" or "△" => Cooperation,
        "▼" or "▽" => Conflict,
        _ => Style.Plain,
    };
}
