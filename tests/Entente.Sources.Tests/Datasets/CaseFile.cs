namespace Entente.Sources.Tests.Datasets;

/// <summary>
/// Small files of events with what must come of them. A case begins with <c># title</c>; <c>@ format option=value …</c> stands at the top of the
/// file or of a case; <c>&gt; </c> begins a line of the file (␉ is a tab); <c>= </c> an event that must come, in order; <c>! </c> a fault: kind, kept or
/// apart, row.
/// </summary>
internal sealed record Case(string Title, string Format, IReadOnlyDictionary<string, string> Options, string Text, IReadOnlyList<string> Events, IReadOnlyList<string> Faults)
{
    /// <summary>The cases of a file of Cases/datasets.</summary>
    public static IReadOnlyList<Case> Read(string name)
    {
        var cases = new List<Case>();
        var (top, own) = ("", "");
        string? title = null;
        List<string> header = [], lines = [], events = [], faults = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "datasets", name)).Append("# "))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (title is not null && (lines.Count > 0 || events.Count > 0)) cases.Add(Of(title, own.Length > 0 ? own : top, header.Concat(lines), events, faults));
                (title, own, lines, events, faults) = (line[2..], "", [], [], []);
            }
            else if (line.StartsWith("@ ", StringComparison.Ordinal)) { if (cases.Count == 0 && lines.Count == 0 && header.Count == 0) top = line[2..]; else own = line[2..]; }
            else if (line.StartsWith("^ ", StringComparison.Ordinal)) header = [line[2..]];
            else if (line.StartsWith("> ", StringComparison.Ordinal) || line == ">") lines.Add(line.Length > 2 ? line[2..] : "");
            else if (line.StartsWith("= ", StringComparison.Ordinal)) events.Add(line[2..]);
            else if (line.StartsWith("! ", StringComparison.Ordinal)) faults.Add(line[2..]);
            else if (line.Length > 0) throw new InvalidDataException($"{name}: \"{line}\"");
        }
        return cases;
    }

    private static Case Of(string title, string settings, IEnumerable<string> lines, List<string> events, List<string> faults)
    {
        var words = settings.Split(' ');
        return new Case(title, words[0], words[1..].Select(w => w.Split('=', 2)).ToDictionary(p => p[0], p => p[1]),
            string.Concat(lines.Select(l => l.Replace('␉', '\t') + "\n")), events, faults);
    }
}
