using System.Runtime.InteropServices;
using Entente.Model;

namespace Entente.Measures.Relations;

/// <summary>
/// What kind of act a row tells of, in four bytes: a CAMEO code of 2 to 4 characters, its leading zero kept, or a PLOVER type where
/// there is no CAMEO code. Equal codes are equal values; order is that of the text, PLOVER types last. The default is "no code".
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EventCode
{
    private const uint PloverMark = 0xFF00_0000;
    private readonly uint _packed;

    private EventCode(uint packed) => _packed = packed;

    /// <summary>A CAMEO (or WEIS) code such as <c>042</c>.</summary>
    /// <exception cref="ArgumentException">It has not 2 to 4 ASCII letters or digits.</exception>
    public static EventCode Cameo(ReadOnlySpan<char> code)
    {
        if (code.Length is < 2 or > 4) throw new ArgumentException($"\"{code}\" is no event code: it needs 2 to 4 characters, such as 042", nameof(code));
        uint packed = 0;
        for (var i = 0; i < 4; i++)
        {
            var c = i < code.Length ? code[i] : '\0';
            if (i < code.Length && !char.IsAsciiLetterOrDigit(c)) throw new ArgumentException($"\"{code}\" is no event code: it needs 2 to 4 letters or digits, such as 042", nameof(code));
            packed = packed << 8 | c;
        }
        return new EventCode(packed);
    }

    /// <summary>A PLOVER type, for rows without a CAMEO code.</summary>
    public static EventCode Plover(EventType type) => new(PloverMark | (uint)type);

    /// <summary>The PLOVER type; null where this is a CAMEO code.</summary>
    public EventType? Type => _packed >= PloverMark ? (EventType)(_packed & 0xFF) : null;

    /// <summary>The first two characters of a CAMEO code or the PLOVER type, as a number that is equal for codes of one kind.</summary>
    public uint Root => _packed >= PloverMark ? _packed : _packed >> 16;

    /// <summary>Whether the act is a meeting, visit, call or negotiation: CAMEO's root 04, PLOVER's CONSULT. WEIS's 03.</summary>
    internal bool IsConsultation(Scale scale) => Type is { } type ? type is EventType.Consult : Root == (scale is Scale.Weis ? Two('3') : Two('4'));

    /// <summary>Whether the act is a mere statement: CAMEO's root 01, WEIS's 02 (comment). PLOVER has none.</summary>
    internal bool IsStatement(Scale scale) => Type is null && Root == (scale is Scale.Weis ? Two('2') : Two('1'));

    /// <summary>Negative, 0 or positive: before, equal to or after another.</summary>
    public int CompareTo(EventCode other) => _packed.CompareTo(other._packed);

    /// <summary><c>042</c>, or <c>CONSULT</c>; empty for no code.</summary>
    public override string ToString()
    {
        if (Type is { } type) return Ontology.NameOf(type);
        Span<char> text = stackalloc char[4];
        var length = 0;
        for (var shift = 24; shift >= 0; shift -= 8)
            if ((_packed >> shift & 0xFF) is var c and not 0) text[length++] = (char)c;
        return text[..length].ToString();
    }

    private static uint Two(char second) => (uint)'0' << 8 | second;
}
