using BenchmarkDotNet.Attributes;
using Entente.Model;

namespace Entente.Bench.Reader;

/// <summary>One document of growing length. Expected: eight times the text, about eight times the time.</summary>
public class LongTexts
{
    private readonly Reading.Reader _reader = Reading.Reader.Load(SampleTexts.Data);
    private Document? _document;

    /// <summary>How often all sample documents stand in the text, 45 KB each time.</summary>
    [Params(1, 8)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Prepare() => _document = new Document { Id = "d-long", Text = string.Join("\n\n", Enumerable.Repeat(SampleTexts.Load().Select(d => d.Text), Times).SelectMany(t => t)), Date = When.Day(2024, 12, 31) };

    [Benchmark]
    public int Read() => _reader.Read(_document!).Events.Count;
}
