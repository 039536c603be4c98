using Entente.Measures.Relations;
using Entente.Model;

namespace Entente.Measures.Tests.Relations;

/// <summary>Rows written short.</summary>
internal static class Rows
{
    /// <summary>Monday, 1 January 2018.</summary>
    public static readonly int Monday = new DateOnly(2018, 1, 1).DayNumber;

    private static readonly Dictionary<string, (double Score, QuadClass Quad)> Codes = new(StringComparer.Ordinal)
    {
        ["010"] = (0, QuadClass.VerbalCooperation), ["036"] = (4, QuadClass.VerbalCooperation), ["042"] = (1.9, QuadClass.VerbalCooperation), ["057"] = (8, QuadClass.VerbalCooperation),
        ["070"] = (7, QuadClass.MaterialCooperation), ["112"] = (-2, QuadClass.VerbalConflict), ["138"] = (-7, QuadClass.VerbalConflict), ["163"] = (-8, QuadClass.MaterialConflict), ["190"] = (-10, QuadClass.MaterialConflict),
    };

    public static string[] All { get; } = [.. Codes.Keys.Order(StringComparer.Ordinal)];

    public static RelationEvent Of(int day, string code, Direction direction = Direction.Forward, int dyad = 1, ulong story = 0) => new()
    {
        Dyad = dyad, Day = Monday + day, Direction = direction, Code = EventCode.Cameo(code), Quad = Codes[code].Quad, Score = Codes[code].Score, Story = story,
    };
}
