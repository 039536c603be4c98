using System.CommandLine;
using Entente.Cli.Help;
using Entente.Reading.Pairs;
using Entente.Reading.Parse;

namespace Entente.Cli.Commands;

/// <summary><c>entente train</c>: makes the models of data/model again.</summary>
internal static class TrainCommand
{
    public static Command Create(Session session)
    {
        var command = new Described("train", "Train a model of data/model again");
        command.Subcommands.Add(Parser(session));
        command.Subcommands.Add(Pairs(session));
        return command;
    }

    private static Described Parser(Session session)
    {
        var data = new Option<string>("--data") { HelpName = "FOLDER", Required = true, Description = "Folder with en_ewt-ud-train.conllu.xz and, for figures, en_ewt-ud-dev.conllu.xz" };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where to write it; else data/model/english.bin" };
        var rounds = new Option<int>("--rounds") { HelpName = "N", Hidden = true, DefaultValueFactory = _ => ParserTraining.Rounds, Description = "How often to read the treebank; fewer for a trial" };
        var command = new Described("parser", "Train tokens, tags, lemmas and trees on the English Web Treebank")
        {
            Examples = [("Into a file of its own", "entente train parser --data treebank/ --output english.bin")],
        };
        command.Options.Add(data);
        command.Options.Add(output);
        command.Options.Add(rounds);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(data)!;
            if (!File.Exists(Path.Combine(folder, "en_ewt-ud-train.conllu.xz"))) throw new UserException($"no en_ewt-ud-train.conllu.xz in {folder}: give the folder that holds it after --data");
            var file = parsed.GetValue(output) ?? Path.Combine(session.DataFolder, "model", "english.bin");
            ParserTraining.Run(folder, Path.Combine(session.DataFolder, "words"), file, session.Say, parsed.GetValue(rounds));
            session.Out.WriteLine(file);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Described Pairs(Session session)
    {
        var data = new Option<string>("--data") { HelpName = "FOLDER", Required = true, Description = "Folder with pairs_train.jsonl" };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where to write it; else data/model/pairs.bin" };
        var check = new Option<bool>("--check") { Description = "Write nothing; print figures on rows held out, by cross-validation and on every third" };
        var command = new Described("pairs", "Train the labels of marked pairs on coded sentences")
        {
            Examples = [("Into a file of its own", "entente train pairs --data coded/ --output pairs.bin"), ("Its figures", "entente train pairs --data coded/ --check")],
        };
        command.Options.Add(data);
        command.Options.Add(output);
        command.Options.Add(check);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(data)!;
            if (!File.Exists(Path.Combine(folder, "pairs_train.jsonl"))) throw new UserException($"no pairs_train.jsonl in {folder}: give the folder that holds it after --data");
            if (parsed.GetValue(check))
            {
                foreach (var (name, score) in PairEvaluation.Run(folder, session.DataFolder, folds: 10)) session.Out.WriteLine($"{name}: {score}");
                return (int)ExitCode.Ok;
            }
            var file = parsed.GetValue(output) ?? Path.Combine(session.DataFolder, "model", "pairs.bin");
            PairTraining.Run(folder, session.DataFolder, file, session.Say);
            session.Out.WriteLine(file);
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
