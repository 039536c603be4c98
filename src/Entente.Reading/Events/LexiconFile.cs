using Entente.Model;

namespace Entente.Reading.Events;

/// <summary>Reads one file of the event lexicon.</summary>
internal static class LexiconFile
{
    private static readonly HashSet<string> Prepositions = new(
        ("'s adj of by on against with to from between for in into at over about toward towards among upon behind out onto under through via after before as than near inside across off " +
         "around beside within despite amid along alongside during regarding concerning per").Split(' '), StringComparer.Ordinal);

    public static IEnumerable<Rule> Read(string path, IReadOnlyDictionary<string, IReadOnlyList<string>> classes, Ontology ontology)
    {
        Header? header = null;
        List<Pattern> patterns = [];
        List<Example> examples = [];
        var number = 0;
        foreach (var raw in File.ReadLines(path))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var place = $"{path}:{number}";
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (header is not null) yield return Finish(header, patterns, examples);
                header = Header.Parse(line, place, ontology);
                patterns = [];
                examples = [];
            }
            else if (header is null) throw new InvalidDataException($"{place}: a pattern before the first rule; start a rule with \"== name TYPE cameo\"");
            else if (line[0] is '+' or '-' && line.Length > 1 && line[1] == ' ') examples.Add(ParseExample(line, place));
            else patterns.AddRange(Particles(line).Select(one => ParsePattern(one, place, classes)));
        }
        if (header is not null) yield return Finish(header, patterns, examples);
    }

    // "S threaten +attack|bomb >R" is two patterns, told apart by the word that hangs on the verb.
    private static IEnumerable<string> Particles(string line)
    {
        var tokens = Split(line);
        var at = tokens.FindIndex(t => t[0] == '+' && t.Contains('|', StringComparison.Ordinal));
        return at < 0 ? [line] : tokens[at][1..].Split('|').Select(word => string.Join(' ', tokens[..at].Append("+" + word).Concat(tokens[(at + 1)..])));
    }

    private static Rule Finish(Header h, List<Pattern> patterns, List<Example> examples) =>
        patterns.Count > 0 ? new Rule(h.Id, h.Type, h.Cameo, h.Mode, h.Status, patterns, examples) : throw new InvalidDataException($"{h.Place}: rule \"{h.Id}\" has no pattern");

    private sealed record Header(string Id, EventType Type, string Cameo, string? Mode, Status? Status, string Place)
    {
        public static Header Parse(string line, string place, Ontology ontology)
        {
            var p = line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Status? status = null;
            if (p[^1].StartsWith("status=", StringComparison.Ordinal))
            {
                status = Enum.TryParse<Status>(p[^1][7..], ignoreCase: true, out var known) ? known : throw new InvalidDataException($"{place}: \"{p[^1]}\" is no status; use planned, threatened or hypothetical");
                p = p[..^1];
            }
            if (p.Length is < 3 or > 4) throw new InvalidDataException($"{place}: a rule starts with \"== name TYPE cameo [mode] [status=…]\"");
            var type = Ontology.ParseType(p[1]) ?? throw new InvalidDataException($"{place}: \"{p[1]}\" is no PLOVER type");
            if (ontology.Cameo(p[2]) is null) throw new InvalidDataException($"{place}: CAMEO has no code {p[2]}");
            var mode = p.Length > 3 ? p[3] : null;
            if (mode is not null && !ontology.HasMode(type, mode)) throw new InvalidDataException($"{place}: {p[1]} has no mode \"{mode}\"");
            return new Header(p[0], type, p[2], mode, status, place);
        }
    }

    private static Example ParseExample(string line, string place)
    {
        var at = line.LastIndexOf("=>", StringComparison.Ordinal);
        if (line[0] == '-') return new Example((at < 0 ? line[2..] : line[2..at]).Trim(), [], place);
        if (at < 0) throw new InvalidDataException($"{place}: an example ends with \"=> SOURCE TYPE RECIPIENT\"");
        return new Example(line[2..at].Trim(), line[(at + 2)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), place);
    }

    public static Pattern ParsePattern(string line, string place, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        var tokens = Split(line);
        var at = 0;
        List<Slot> slots = [];
        var isNoun = tokens[0] == "the";
        if (isNoun) at = 1;
        else slots.Add(ReadSlot(tokens, ref at, Position.Subject, [], place, classes));
        if (at >= tokens.Count) throw new InvalidDataException($"{place}: \"{line}\" has no predicate");
        var predicates = Words(tokens[at++], place, classes);
        string? particle = null;
        while (at < tokens.Count)
        {
            var t = tokens[at];
            if (t[0] == '+') { particle = t[1..]; at++; continue; }
            if (t == ">R") { slots.Add(new Slot(Position.Complement, [], Fill.Recipient, true, null, Fill.None, false)); at++; continue; }
            if (t == "^S") { slots.Add(new Slot(Position.Context, [], Fill.Source, true, null, Fill.None, true)); at++; continue; }
            if (t is "^R" or "?R") { slots.Add(new Slot(t[0] == '^' ? Position.Context : Position.Sentence, [], Fill.Recipient, true, null, Fill.None, t[0] == '^')); at++; continue; }
            if (t == "(R)") { slots.Add(new Slot(Position.Clause, [], Fill.Recipient, true, null, Fill.None, false)); at++; continue; }
            if (t == "(S)") { slots.Add(new Slot(Position.Clause, [], Fill.Source, true, null, Fill.None, false)); at++; continue; }
            var alternatives = t.Split('|');
            if (Array.TrueForAll(alternatives, a => Prepositions.Contains(a.Replace('_', ' ')) || a.Length > 1 && a.Contains('_')))
            {
                at++;
                if (at >= tokens.Count) throw new InvalidDataException($"{place}: \"{t}\" needs something after it");
                slots.Add(ReadSlot(tokens, ref at, Position.Oblique, Array.ConvertAll(alternatives, a => a.Replace('_', ' ')), place, classes));
            }
            else slots.Add(ReadSlot(tokens, ref at, Position.Object, [], place, classes));
        }
        return new Pattern(line, isNoun, predicates, particle, slots);
    }

    // S, R, SR, G, _ , R!, (R) optional, [class], word|word, or "R's" followed by a class.
    private static Slot ReadSlot(List<string> tokens, ref int at, Position position, IReadOnlyList<string> prepositions, string place, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        var t = tokens[at++];
        var optional = t.Length > 2 && t[0] == '(' && t[^1] == ')';
        if (optional) t = t[1..^1];
        var strict = t.EndsWith('!');
        if (strict) t = t[..^1];
        var fill = FillOf(t);
        if (fill is not null) return new Slot(position, prepositions, fill.Value, strict, null, Fill.None, optional);
        if (t.EndsWith("'s", StringComparison.Ordinal) && FillOf(t[..^2]) is { } owner)
        {
            if (at >= tokens.Count) throw new InvalidDataException($"{place}: \"{t}\" needs a noun after it");
            return new Slot(position, prepositions, Fill.None, false, new WordClass(Words(tokens[at++], place, classes)), owner, optional);
        }
        return new Slot(position, prepositions, Fill.None, false, new WordClass(Words(t, place, classes)), Fill.None, optional);
    }

    private static Fill? FillOf(string t) => t switch
    {
        "S" => Fill.Source,
        "R" => Fill.Recipient,
        "SR" => Fill.Both,
        "G" => Fill.Goods,
        "G<" => Fill.GoodsReceived,
        "_" => Fill.None,
        _ => null,
    };

    // "[class]" or "word|two_words".
    private static List<string> Words(string token, string place, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
    {
        List<string> words = [];
        foreach (var part in token.Split('|'))
            if (part[0] == '[' && part[^1] == ']')
                words.AddRange(classes.TryGetValue(part[1..^1], out var c) ? c : throw new InvalidDataException($"{place}: no class {part} in classes.tsv"));
            else words.Add(part.Replace('_', ' '));
        return words;
    }

    private static List<string> Split(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
