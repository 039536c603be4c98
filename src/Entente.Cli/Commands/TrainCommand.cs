using System.CommandLine;
using Entente.Cli.Help;
using Entente.Reading.Parse;

namespace Entente.Cli.Commands;

/// <summary><c>entente train</c>: makes the models of data/model again.</summary>
internal static class TrainCommand
{
    public static Command Create(Session session)
    {
        var command = new Described("train", "Train a model of data/model again");
        command.Subcommands.Add(Parser(session));
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
}
