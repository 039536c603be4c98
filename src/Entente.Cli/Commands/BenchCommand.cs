using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Entente.Cli.Help;
using Entente.Json;
using Entente.Model;
using Entente.Reading;

namespace Entente.Cli.Commands;

/// <summary><c>entente bench</c>: how fast this machine reads, and how sure measures are.</summary>
internal static class BenchCommand
{
    public static Command Create(Session session)
    {
        var command = new Described("bench", "Measure how fast this machine reads, and how sure measures are");
        command.Subcommands.Add(Read(session));
        command.Subcommands.Add(BenchTurningPoints.Create(session));
        return command;
    }

    private static Described Read(Session session)
    {
        var path = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "A text or a folder of .txt files; else the sample documents" };
        var seconds = new Option<int>("--seconds") { HelpName = "N", DefaultValueFactory = _ => 5, Description = "How long to measure for each number of threads, 1 to 600" };
        var json = new Option<bool>("--json") { Description = "One JSON object per number of threads" };
        var command = new Described("read", "Sentences a second from raw text to events, on one thread and on two")
        {
            Examples = [("On the sample documents", "entente bench read"), ("On texts of your own", "entente bench read articles/ --seconds 20")],
        };
        command.Arguments.Add(path);
        command.Options.Add(seconds);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var length = parsed.GetValue(seconds);
            if (length is < 1 or > 600) throw new UserException("--seconds takes 1 to 600", ExitCode.Usage);
            var documents = Texts(parsed.GetValue(path) ?? Path.Combine(session.DataFolder, "sample"));
            var reader = Reader.Load(session.DataFolder);
            WarmUp(reader, documents);
            foreach (var threads in (ReadOnlySpan<int>)[1, 2])
            {
                var figures = Measure(reader, documents, threads, TimeSpan.FromSeconds(length));
                session.Out.WriteLine(parsed.GetValue(json) ? JsonText.Of(figures)
                    : string.Create(CultureInfo.InvariantCulture, $"{threads} thread{(threads > 1 ? "s" : "")}: {figures.SentencesPerSecond:F0} sentences/s, {figures.WordsPerSecond:F0} words/s; {figures.SentencesPerProcessorSecond:F0} sentences per second of processor time; memory at most {figures.PeakMb} MB"));
            }
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static List<Document> Texts(string path)
    {
        string[] files = File.Exists(path) ? [path] : Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : throw new UserException($"{path}: no such file or folder; check the path");
        if (files.Length == 0) throw new UserException($"{path}: no .txt file in it");
        return [.. files.Select(f => new Document { Id = "d-" + Path.GetFileName(f), Text = File.ReadAllText(f), Date = When.Day(2024, 12, 31) })];
    }

    // Until the run-time has compiled what is used most.
    private static void WarmUp(Reader reader, List<Document> documents)
    {
        var clock = Stopwatch.StartNew();
        do
        {
            foreach (var d in documents) reader.Read(d);
        }
        while (clock.Elapsed < TimeSpan.FromSeconds(2));
    }

    private static BenchJson Measure(Reader reader, List<Document> documents, int threads, TimeSpan length)
    {
        var (sentences, words) = (0L, 0L);
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, worker =>
        {
            for (var i = worker; clock.Elapsed < length; i += threads)
            {
                var reading = reader.Read(documents[i % documents.Count]);
                Interlocked.Add(ref sentences, reading.Sentences.Count);
                Interlocked.Add(ref words, reading.Document.Text.Count(c => c == ' ') + reading.Sentences.Count);
            }
        });
        var time = clock.Elapsed.TotalSeconds;
        var work = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        return new BenchJson(threads, sentences, Math.Round(time, 2), Math.Round(sentences / time, 1), Math.Round(words / time, 1), Math.Round(sentences / work, 1), process.PeakWorkingSet64 / (1024 * 1024));
    }
}
