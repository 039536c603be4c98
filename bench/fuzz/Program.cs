// Reads what AFL++ makes up: bench/fuzz/run TARGET SECONDS. Any exception is a find.
using System.Text;
using Entente.Model;
using Entente.Reading;
using Entente.Reading.Dates;
using Entente.Reading.Parse;
using Entente.Reading.Tests.AnyText;
using Entente.Reading.Tokens;
using SharpFuzz;

if (args is not [var target, var data, ..])
{
    Console.Error.WriteLine("bench/fuzz TARGET DATA [FILE]: tokens, dates, parser or reader; the folder data/; with FILE a find is run again");
    return 2;
}

Action<string> run = target switch
{
    "tokens" => Tokens,
    // Loaded with the first text: instrumented code must not run before the fuzzer listens.
    "dates" => Dates(new(() => Reader.Load(data))),
    "parser" => Trees(new(() => ParserModel.Load(Path.Combine(data, "model", "english.bin")))),
    "reader" => Everything(new(() => Reader.Load(data))),
    _ => throw new ArgumentException($"no target {target}"),
};
if (args.Length > 2) run(Text(File.ReadAllBytes(args[2])));
else Fuzzer.OutOfProcess.Run((Stream stream) =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    run(Text(bytes.ToArray()));
});
return 0;

// What is no UTF-8 becomes half a surrogate pair, which files cannot hold but other programs may hand us.
static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).Replace('\ufffd', '\ud83d');

static void Tokens(string text)
{
    var at = 0;
    foreach (var sentence in Tokeniser.Split(text))
        foreach (var token in sentence.Tokens)
        {
            if (token.Start < at || token.End <= token.Start || !text.AsSpan(at, token.Start - at).IsWhiteSpace()) throw new InvalidDataException($"token {token} after {at}");
            at = token.End;
        }
    if (!text.AsSpan(at).IsWhiteSpace()) throw new InvalidDataException($"nothing covers {at}");
}

static Action<string> Dates(Lazy<Reader> reader) => text =>
{
    foreach (var t in TimexReader.Read(reader.Value.Analyse(DocumentOf(text))))
        if (text[t.Span.Start..t.Span.End] != t.Span.Text) throw new InvalidDataException($"{t.Span}");
};

static Action<string> Trees(Lazy<ParserModel> parser) => text =>
{
    foreach (var parse in parser.Value.ParseAll([.. Tokeniser.Split(text).Select(s => s.Tokens.Select(t => text[t.Start..t.End]).ToArray())]))
        if (parse.Heads.Count(h => h == 0) != 1 || parse.Heads.Any(h => h < 0 || h > parse.Heads.Length)) throw new InvalidDataException("no tree");
};

static Action<string> Everything(Lazy<Reader> reader) => text => SpanCheck.Of(reader.Value.Read(DocumentOf(text)));

static Document DocumentOf(string text) => new() { Id = "d-fuzz", Text = text, Date = When.Day(2024, 12, 22), Title = text.Split('\n')[0] };
