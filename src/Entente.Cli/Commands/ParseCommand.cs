using System.CommandLine;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Reading.Parse;

namespace Entente.Cli.Commands;

/// <summary><c>entente parse</c>: fills in the analysis of a CoNLL-U file.</summary>
internal static class ParseCommand
{
    // The parser is quicker with many sentences in hand than with one.
    private const int SentencesAtOnce = 1024;

    public static Command Create(Session session)
    {
        var file = new Option<string>("--conllu") { HelpName = "FILE", Required = true, Description = "A CoNLL-U file whose words are kept, or - for standard input" };
        var command = new Described("parse", "Fill lemma, tags, heads and relations of a CoNLL-U file")
        {
            Long = "Words, comments, ranges and empty nodes stay as they are; LEMMA, UPOS, XPOS, HEAD and DEPREL become the parser's.",
            Examples = [("To compare with the gold file", "entente parse --conllu dev.conllu > parsed.conllu")],
        };
        command.Options.Add(file);
        command.SetAction((parsed, stop) =>
        {
            var name = parsed.GetValue(file)!;
            if (name != "-" && !File.Exists(name)) throw new UserException($"no file {name}");
            var model = ParserModel.Load(Path.Combine(session.DataFolder, "model", "english.bin"));
            using var reader = name == "-" ? new StreamReader(session.In) : new StreamReader(name);
            List<string[]> waiting = [];
            List<string> sentence = [];
            for (var (line, number) = (reader.ReadLine(), 1); line is not null; line = reader.ReadLine(), number++)
            {
                stop.ThrowIfCancellationRequested();
                if (line.Length > 0 && line[0] != '#' && line.Split('\t').Length != 10)
                    throw new UserException($"{name}:{number}: {line.Split('\t').Length} columns where CoNLL-U has 10");
                sentence.Add(line);
                if (line.Length > 0) continue;
                waiting.Add([.. sentence]);
                sentence.Clear();
                if (waiting.Count == SentencesAtOnce) Flush();
            }
            waiting.Add([.. sentence]);
            Flush();
            return Task.FromResult((int)ExitCode.Ok);

            void Flush()
            {
                var parses = model.ParseAll([.. waiting.Select(Forms)]);
                for (var s = 0; s < parses.Count; s++)
                {
                    foreach (var filled in Fill(parses[s], waiting[s])) session.Out.WriteLine(filled);
                }
                waiting.Clear();
            }
        });
        return command;
    }

    private static string[] Forms(string[] lines) => [.. lines.Where(IsWord).Select(l => l.Split('\t')[1])];

    private static IEnumerable<string> Fill(ParsedSentence parse, string[] lines)
    {
        var i = 0;
        foreach (var line in lines)
        {
            if (!IsWord(line)) { yield return line; continue; }
            var c = line.Split('\t');
            (c[2], c[3], c[4], c[6], c[7], c[8]) = (parse.Lemmas[i], parse.Upos[i], parse.Xpos[i], parse.Heads[i].ToString(CultureInfo.InvariantCulture), parse.Deprels[i], "_");
            i++;
            yield return string.Join('\t', c);
        }
    }

    // Ranges (3-4) and empty nodes (5.1) are no words.
    private static bool IsWord(string line) => line.Length > 0 && char.IsAsciiDigit(line[0]) && !line.AsSpan(0, line.IndexOf('\t')).ContainsAny('-', '.');
}
