using System.Text.RegularExpressions;
using Entente.Model;
using Entente.Reading.Events;

namespace Entente.Reading.Tests.Events;

/// <summary>The lexicon's examples in the frames of Cases/frames.tsv: a date, a speaker or a clause around an act does not hide it.</summary>
public sealed class FrameTests
{
    private static readonly Reader Reader = Reader.Load(Path.Combine(Shared.Root, "data"));

    private static readonly string Cases = Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Cases");

    private static readonly string States = string.Join('|', Table.Read(Path.Combine(Shared.Root, "data", "actors", "states.tsv")).Select(r => r["name"]).OrderByDescending(n => n.Length).Select(Regex.Escape));

    private static readonly Regex BeginsWithState = new($"^(The )?({States})(?= [a-z])(?! and )");
    private static readonly Regex EndsWithState = new($"(?<=[a-z] (the )?)(?<!and )({States})(?=\\.$)");

    private static readonly Lazy<IReadOnlyList<Example>> Plain = new(() =>
    {
        var known = File.ReadAllLines(Path.Combine(Cases, "lexicon-known-misses.txt")).ToHashSet(StringComparer.Ordinal);
        return [.. Reader.Lexicon.Rules.SelectMany(r => r.Examples).Where(e => e.Expected.Count > 0 && !known.Contains(e.Text) && char.IsLetter(e.Text[0]))];
    });

    public static TheoryData<string, int> Frames => [.. Table.Read(Path.Combine(Cases, "frames.tsv")).Select(r => (r["frame"], int.Parse(r["at_least"], System.Globalization.CultureInfo.InvariantCulture)))];

    [Theory]
    [MemberData(nameof(Frames))]
    public void An_act_is_read_whatever_stands_around_it(string frame, int atLeast)
    {
        var framed = Plain.Value.Select(e => (Example: e, Text: Put(e.Text, frame))).Where(x => x.Text is not null).ToList();
        Assert.True(framed.Count >= 40, $"only {framed.Count} examples fit");
        var lost = framed.Where(x => Coded(x.Text!) is var got && !x.Example.Expected.All(e => got.Contains(e.Trim()))).Select(x => x.Text).ToList();
        Assert.True((framed.Count - lost.Count) * 100 >= atLeast * framed.Count, $"{framed.Count - lost.Count} of {framed.Count} come out; not: {string.Join("\n  ", lost)}");
    }

    private static string? Put(string example, string frame)
    {
        var (s, r) = (BeginsWithState.Match(example), EndsWithState.Match(example));
        if (frame.Contains("{S}", StringComparison.Ordinal) && !s.Success || frame.Contains("{R}", StringComparison.Ordinal) && !r.Success) return null;
        var article = example.StartsWith("The ", StringComparison.Ordinal) || example.StartsWith("A ", StringComparison.Ordinal) || example.StartsWith("An ", StringComparison.Ordinal);
        var the = article && s.Success && !frame.StartsWith("{S}", StringComparison.Ordinal) ? "the " : "";
        return frame.Replace("{x}", article ? char.ToLowerInvariant(example[0]) + example[1..] : example, StringComparison.Ordinal)
            .Replace("{.}", example.TrimEnd('.'), StringComparison.Ordinal)
            .Replace("{S}", s.Success ? (frame.StartsWith("{S}", StringComparison.Ordinal) ? s.Value : the + s.Groups[2].Value) : "", StringComparison.Ordinal)
            .Replace("{rest}", s.Success ? example[s.Length..] : "", StringComparison.Ordinal)
            .Replace("{start}", r.Success ? example[..r.Index] : "", StringComparison.Ordinal)
            .Replace("{R}", r.Value, StringComparison.Ordinal);
    }

    private static HashSet<string> Coded(string text)
    {
        HashSet<string> coded = [];
        foreach (var e in Reader.Read(new Document { Id = "d-frame", Text = "Chronicle\n\n" + text, Date = When.Day(2024, 12, 22) }).Events)
        {
            coded.Add($"{e.Source.Actor ?? "-"} {Ontology.NameOf(e.Type)} {e.Recipient.Actor}");
            if (e.Reciprocal) coded.Add($"{e.Recipient.Actor} {Ontology.NameOf(e.Type)} {e.Source.Actor}");
        }
        return coded;
    }
}
