using System.Text.Json;
using Entente.Model;
using Entente.Reading.Actors;
using Entente.Reading.Attribution;
using Entente.Reading.Dates;
using Entente.Reading.Events;
using Entente.Reading.Statuses;

namespace Entente.Reading.Tests.Variants;

/// <summary>No pattern, name or date rule may exist for the seed article alone: whatever works there works in another text too.</summary>
public sealed class FiringTests
{
    private static readonly string Data = Path.Combine(Shared.Root, "data");
    private static readonly StatusReader Statuses = StatusReader.Load(Data);
    private static readonly AttributionReader Speakers = new(SpeechLexicon.Load(Data));

    [Fact]
    public void Whatever_works_in_the_seed_article_works_elsewhere()
    {
        var seed = Works([Texts.Of("seed")]);
        var reading = Path.Combine(Shared.Root, "..", "shared", "data", "reading");
        Assert.SkipWhen(!Directory.Exists(reading), "../shared/data/reading is not there");
        var elsewhere = Works(Directory.EnumerateFiles(Path.Combine(reading, "news"), "*.txt").Concat(Directory.EnumerateFiles(Path.Combine(Data, "sample"), "*.txt"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Shared.Root, "tests", "Entente.Reading.Tests", "Texts"), "*.txt")).Select(File.ReadAllText)
            .Concat(Lines(Path.Combine(reading, "pairs_train.jsonl"))));
        var alone = seed.Except(elsewhere).Order(StringComparer.Ordinal).ToList();
        Assert.True(alone.Count == 0, string.Join('\n', alone));
    }

    private static IEnumerable<string> Lines(string path) => File.ReadLines(path).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!);

    private static HashSet<string> Works(IEnumerable<string> texts)
    {
        var reader = Texts.Reader;
        var actors = new ActorReader(reader.Gazetteer);
        var events = new EventReader(reader.Lexicon, Statuses, reader.Gazetteer);
        HashSet<string> works = [];
        foreach (var text in texts)
        {
            var document = Analysis.Of(new Document { Id = "d-text", Text = text, Date = When.Day(2024, 12, 22), Title = text.Split('\n')[0] }, Shared.Model, reader.Gazetteer);
            var mentions = actors.Read(document);
            var index = new ActorIndex(mentions);
            var dates = DateReader.Read(document);
            foreach (var f in events.Read(document, index, dates, Speakers.Read(document, index))) works.Add($"pattern of {f.Match.Rule.Id}: {f.Match.Pattern.Text}");
            foreach (var m in mentions)
                if (m.Rule is "gazetteer" && m.Kind is not MentionKind.Body) works.Add($"name: {m.Name}");
            foreach (var d in dates) works.Add($"date rule: {d.Rule}");
        }
        return works;
    }
}
