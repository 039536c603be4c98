// How well and how fast sentences are parsed: dotnet run -c Release --project bench/parser -- MODEL TREEBANK
using System.Diagnostics;
using System.Globalization;
using Entente.Reading.Parse;
using Entente.Reading.Tokens;

if (args.Length != 2)
{
    Console.Error.WriteLine("bench/parser MODEL TREEBANK, such as data/model/english.bin en_ewt-ud-dev.conllu.xz");
    return 2;
}

const int Times = 7;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var watch = Stopwatch.StartNew();
var model = ParserModel.Load(args[0]);
Console.WriteLine($"loaded in {watch.ElapsedMilliseconds} ms, {new FileInfo(args[0]).Length} bytes");

var treebank = Treebank.Read(args[1]);
Say("as written", ParserEvaluation.Score(model, treebank));
Say("lower case", ParserEvaluation.Score(model, Changed(f => f.ToLowerInvariant())));
Say("title case", ParserEvaluation.Score(model, Changed(f => f is "n't" or "n’t" || f[0] is '\'' or '’' ? f : char.ToUpperInvariant(f[0]) + f[1..])));
Say("capitals", ParserEvaluation.Score(model, Changed(f => f.ToUpperInvariant())));

var tokens = TokeniserEvaluation.Score(treebank);
Console.WriteLine($"tokens F1 {tokens.Tokens:F2}, sentences F1 {tokens.Sentences:F2}");

var speeds = Enumerable.Range(0, Times).Select(_ => ParserEvaluation.Score(model, treebank).SentencesPerSecond).Order().ToArray();
Console.WriteLine($"sentences per second and core: {speeds[^1]:F0} at best, {speeds[Times / 2]:F0} in the middle; words: {speeds[^1] * treebank.Sum(s => s.Forms.Length) / treebank.Count:F0} at best");
return 0;

List<TreebankSentence> Changed(Func<string, string> change) => [.. treebank.Select(s => s with { Forms = Array.ConvertAll(s.Forms, f => change(f)) })];

static void Say(string what, ParserScore s) =>
    Console.WriteLine($"{what}: UPOS {s.Upos:F2}, XPOS {s.Xpos:F2}, lemmas {s.Lemmas:F2}, UAS {s.Uas:F2}, LAS {s.Las:F2}");
