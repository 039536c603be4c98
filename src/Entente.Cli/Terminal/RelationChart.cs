using Entente.Measures.Relations;

namespace Entente.Cli.Terminal;

/// <summary>Draws an index as lines of braille: a column of dots a period, the edges of the band as single dots, insufficient periods hatched.</summary>
/// <remarks>More periods than columns are drawn in equal steps, each by its mean. Between two figures with a gap nothing is drawn.</remarks>
internal static class RelationChart
{
    private const int Height = 12, Dots = 4 * Height;
    private static readonly int[,] Bits = { { 0x01, 0x08 }, { 0x02, 0x10 }, { 0x04, 0x20 }, { 0x40, 0x80 } };

    /// <summary>A line of the chart: its label and its text.</summary>
    public readonly record struct Line(string Label, string Text);

    /// <summary>The first days of some columns under the chart.</summary>
    public static string Axis(IReadOnlyList<RelationPeriod> rows, int room, Func<int, string> name)
    {
        var width = Width(rows.Count, room);
        var text = new char[width];
        Array.Fill(text, ' ');
        const int apart = 14;
        for (var x = 0; x + 8 <= width || x == 0; x += apart)
        {
            var (from, _) = Part(rows.Count, 2 * width, 2 * x, 1);
            var label = name(rows[from].Period);
            for (var i = 0; i < label.Length && x + i < width; i++) text[x + i] = label[i];
        }
        return new string(text);
    }

    // A period takes up to four columns of dots, two characters, where there is room.
    private static int Width(int periods, int room) => Math.Min(room, (periods * Each(periods, room) + 1) / 2);

    private static int Each(int periods, int room) => Math.Clamp(2 * room / Math.Max(1, periods), 1, 4);

    /// <summary>The lines, highest first.</summary>
    public static IReadOnlyList<Line> Lines(IReadOnlyList<RelationPeriod> rows, int room)
    {
        var width = Width(rows.Count, room);
        var columns = Columns(rows, 2 * width);
        var (low, high) = Range(columns);
        var dots = new int[Height, width];
        int Level(double value) => Math.Clamp((int)Math.Round((high - value) / (high - low) * (Dots - 1)), 0, Dots - 1);
        void Set(int x, int y) => dots[y / 4, x / 2] |= Bits[y % 4, x % 2];
        var last = -1;
        for (var x = 0; x < columns.Length; x++)
        {
            if (columns[x] is not { } c) { last = -1; continue; }
            var y = Level(c.Index);
            for (var step = last < 0 ? y : Math.Min(last, y); step <= (last < 0 ? y : Math.Max(last, y)); step++) Set(x, step);
            last = y;
            if (x % 2 != 0) continue;
            Set(x, Level(c.Low));
            Set(x, Level(c.High));
        }
        List<Line> lines = [];
        for (var row = 0; row < Height; row++)
        {
            var text = new char[width];
            var zero = Level(0) / 4 == row && low <= 0 && high >= 0;
            for (var x = 0; x < width; x++)
                text[x] = dots[row, x] != 0 ? (char)(0x2800 + dots[row, x]) : columns[2 * x] is null && (2 * x + 1 >= columns.Length || columns[2 * x + 1] is null) ? '╱' : zero ? '┄' : ' ';
            var label = row % 3 == 0 || zero ? (zero ? 0 : high - (row * 4 + 1.5) / (Dots - 1) * (high - low)).ToString("+0.0;−0.0;0") : "";
            lines.Add(new Line(label, new string(text)));
        }
        return lines;
    }

    /// <summary>Events period by period, in eighths; a dot where there are fewer than 5 effective ones.</summary>
    public static string Volume(IReadOnlyList<RelationPeriod> rows, int room)
    {
        var width = Width(rows.Count, room);
        var text = new char[width];
        var most = Math.Max(1, rows.Max(r => r.Volume.Events));
        for (var x = 0; x < width; x++)
        {
            var (from, to) = Part(rows.Count, 2 * width, 2 * x, 2);
            var part = Enumerable.Range(from, Math.Max(0, to - from)).Select(i => rows[i]).ToList();
            var mean = part.Count == 0 ? 0 : part.Average(r => r.Volume.Events);
            text[x] = part.All(r => r.Tone.Insufficient) ? '·' : "▁▂▃▄▅▆▇█"[Math.Clamp((int)(8 * mean / most), 0, 7)];
        }
        return new string(text);
    }

    private readonly record struct Column(double Index, double Low, double High);

    private static Column?[] Columns(IReadOnlyList<RelationPeriod> rows, int count)
    {
        var columns = new Column?[count];
        for (var x = 0; x < count; x++)
        {
            var (from, to) = Part(rows.Count, count, x, 1);
            var (n, index, low, high) = (0, 0.0, 0.0, 0.0);
            for (var i = from; i < to; i++)
            {
                if (rows[i].Tone is not { Index: { } value } tone) continue;
                (n, index, low, high) = (n + 1, index + value, low + tone.Low, high + tone.High);
            }
            if (n > 0) columns[x] = new Column(index / n, low / n, high / n);
        }
        return columns;
    }

    // Which rows fall into some columns.
    private static (int From, int To) Part(int rows, int columns, int x, int width)
    {
        var from = (int)((long)x * rows / columns);
        return (Math.Min(rows - 1, from), Math.Min(rows, Math.Max(from + 1, (int)((long)(x + width) * rows / columns))));
    }

    private static (double Low, double High) Range(Column?[] columns)
    {
        double low = -0.5, high = 0.5;
        foreach (var c in columns)
            if (c is { } x) (low, high) = (Math.Min(low, x.Low), Math.Max(high, x.High));
        return (low, high);
    }
}
