using System.IO.Enumeration;

namespace Entente.Sources.Datasets;

/// <summary>What paths of event data stand for: files, folders, patterns with * and ?, archives, standard input.</summary>
public static class EventPaths
{
    private static readonly string[] Endings = [".csv", ".tsv", ".tab", ".txt", ".gz", ".zip"];

    // Files about a folder, not of it.
    private static readonly string[] About = ["readme", "license", "licence", "changelog", "notice"];

    /// <summary>The files to open, each once and in the order of the paths; those of a folder or pattern by name.</summary>
    /// <returns>For each a path for <see cref="EventData.Open"/>, or what is wrong with it.</returns>
    public static IEnumerable<(string Path, string? Error)> Files(IEnumerable<string> paths) =>
        paths.SelectMany(Expanded).SelectMany(Members).DistinctBy(f => f.Path);

    private static IEnumerable<(string Path, string? Error)> Expanded(string path)
    {
        if (path == "-" || File.Exists(path)) return [(path, null)];
        if (Directory.Exists(path)) return InFolder(path) is { Count: > 0 } files ? files.Select(f => (f, (string?)null)) : [(path, $"{path} has no files that end in {string.Join(", ", Endings)}")];
        if (path.AsSpan().ContainsAny('*', '?'))
            return Matching(path) is { Count: > 0 } found ? found.SelectMany(Expanded) : [(path, $"nothing is named {path}")];
        return path.LastIndexOf('#') is > 0 and var mark && File.Exists(path[..mark]) ? [(path, null)] : [(path, $"no file {path}")];
    }

    private static IEnumerable<(string Path, string? Error)> Members((string Path, string? Error) file)
    {
        if (file.Error is not null || file.Path == "-" || !File.Exists(file.Path)) return [file];
        try { return [.. EventData.Members(file.Path).Select(m => (m, (string?)null))]; }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException) { return [(file.Path, e.Message)]; }
    }

    private static List<string> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && !About.Contains(Path.GetFileNameWithoutExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    // Part by part, so that a * stays within its folder.
    private static List<string> Matching(string pattern)
    {
        List<string> found = [Path.IsPathRooted(pattern) ? "/" : ""];
        foreach (var part in pattern.Split('/', StringSplitOptions.RemoveEmptyEntries))
            found = [.. found.SelectMany(folder => part.AsSpan().ContainsAny('*', '?') ? Entries(folder, part) : Here(Path.Combine(folder, part)))];
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Here(string path) => Path.Exists(path) ? [path] : [];

    private static IEnumerable<string> Entries(string folder, string part)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Select(Path.GetFileName)
                .Where(n => FileSystemName.MatchesSimpleExpression(part, n, ignoreCase: false) && (!n!.StartsWith('.') || part.StartsWith('.')))
                .Select(n => Path.Combine(folder, n!))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return []; }
    }
}
