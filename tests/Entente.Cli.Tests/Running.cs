using System.Diagnostics;
using System.Text;

namespace Entente.Cli.Tests;

/// <summary>What a run of the program left: its exit code and what it wrote.</summary>
internal sealed record Outcome(int Code, string Out, string Error);

/// <summary>Runs the built program as its own process, in a folder and with a store of its own.</summary>
internal sealed class Running : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");

    /// <summary>An empty folder that is the run's current one and goes at the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-test-").FullName;

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Up(AppContext.BaseDirectory);

    /// <summary>Files that all projects around share; null where there are none.</summary>
    public static string? Shared { get; } =
        new[] { Environment.GetEnvironmentVariable("ENTENTE_SHARED"), Path.Combine(Repository, "..", "shared") }.FirstOrDefault(f => f is { Length: > 0 } && Directory.Exists(f));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes a file into the folder and gives its name.</summary>
    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file into the folder and gives its name.</summary>
    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return name;
    }

    /// <summary>Runs the program with these arguments.</summary>
    public Outcome Run(params string[] args) => RunWith(null, [], args);

    /// <summary>Runs the program with something on its standard input and variables of its own.</summary>
    public Outcome RunWith(string? input, (string Name, string Value)[] variables, params string[] args)
    {
        using var process = Start(variables, args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill();
            throw new TimeoutException($"entente {string.Join(' ', args)} did not end");
        }
        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts the program and leaves it running.</summary>
    public Process Start((string Name, string Value)[] variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Program);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var name in (string[])["ENTENTE_STORE", "ENTENTE_DEBUG", "NO_COLOR"]) start.Environment.Remove(name);
        start.Environment["ENTENTE_DATA"] = Path.Combine(Repository, "data");
        start.Environment["ENTENTE_NOW"] = "2024-12-31";
        start.Environment["XDG_DATA_HOME"] = Path.Combine(Folder, "share");
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string Up(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Entente.slnx")) ? folder : Up(Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new InvalidOperationException("no Entente.slnx above the tests"));
}
