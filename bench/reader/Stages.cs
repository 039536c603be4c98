using BenchmarkDotNet.Attributes;
using Entente.Model;
using Entente.Reading;
using Entente.Reading.Dates;
using Entente.Reading.Parse;
using Entente.Reading.Tokens;

namespace Entente.Bench.Reader;

/// <summary>
/// The stages one by one and the whole. Expected: the parser takes two thirds of the whole, no other stage a tenth, and the whole stays under a
/// fifteen-hundredth of a second a sentence.
/// </summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly List<Document> _documents = SampleTexts.Load();
    private readonly Reading.Reader _reader = Reading.Reader.Load(SampleTexts.Data);
    private readonly ParserModel _parser = ParserModel.Load(Path.Combine(SampleTexts.Data, "model", "english.bin"));
    private List<List<IReadOnlyList<string>>> _words = [];
    private List<AnalysedDocument> _analysed = [];

    [GlobalSetup]
    public void Prepare()
    {
        _words = [.. _documents.Select(d => Tokeniser.Split(d.Text).Select(s => (IReadOnlyList<string>)[.. s.Tokens.Select(t => d.Text[t.Start..t.End])]).ToList())];
        _analysed = [.. _documents.Select(_reader.Analyse)];
        Console.WriteLine($"// {_words.Sum(w => w.Count)} sentences in {_documents.Count} documents");
    }

    [Benchmark(Description = "splitter and tokeniser")]
    public int Split() => _documents.Sum(d => Tokeniser.Split(d.Text).Count);

    [Benchmark(Description = "parser")]
    public int Parse() => _words.Sum(w => _parser.ParseAll(w).Count);

    [Benchmark(Description = "sentences, names and trees")]
    public int Analyse() => _documents.Sum(d => _reader.Analyse(d).Sentences.Count);

    [Benchmark(Description = "dates")]
    public int Dates() => _analysed.Sum(a => DateReader.Read(a).Count);

    [Benchmark(Description = "everything", Baseline = true)]
    public int Read() => _documents.Sum(d => _reader.Read(d).Events.Count);
}
