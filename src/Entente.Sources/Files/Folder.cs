using System.Globalization;
using Entente.Sources.Formats;

namespace Entente.Sources.Files;

/// <summary>The documents of a folder and of those below it, in the order of their names.</summary>
/// <param name="Files">Paths of files in formats that are read.</param>
/// <param name="Skipped">One line that counts what was left aside; null when nothing was.</param>
/// <param name="Closed">Folders that could not be opened, with the reason.</param>
internal sealed record Folder(IReadOnlyList<string> Files, string? Skipped, IReadOnlyList<(string Path, string Error)> Closed)
{
    // Files about a folder, not of it.
    private static readonly string[] About = ["readme", "license", "licence", "changelog", "contributing", "notice"];

    /// <summary>Lists a folder. Hidden files, links to folders, files about the folder and other formats are counted, not read.</summary>
    public static Folder List(string path)
    {
        var files = new List<string>();
        var closed = new List<(string, string)>();
        var other = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (hidden, links, about) = (0, 0, 0);
        var folders = new Stack<string>([path]);
        while (folders.TryPop(out var folder))
        {
            List<FileSystemInfo> entries;
            try
            {
                entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                closed.Add((folder, FileFault.Of(e, folder)));
                continue;
            }
            foreach (var entry in entries)
            {
                var name = Path.Combine(folder, entry.Name);
                if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden)) hidden++;
                else if (entry is DirectoryInfo) links += entry.LinkTarget is null ? 0 : 1;
                else if (entry.Extension.Length == 0 || FileKinds.ByName(entry.Name) is null) other[entry.Extension] = other.GetValueOrDefault(entry.Extension) + 1;
                else if (About.Contains(Path.GetFileNameWithoutExtension(entry.Name), StringComparer.OrdinalIgnoreCase)) about++;
                else files.Add(name);
            }
            foreach (var below in entries.OfType<DirectoryInfo>().Reverse())
                if (!below.Name.StartsWith('.') && !below.Attributes.HasFlag(FileAttributes.Hidden) && below.LinkTarget is null) folders.Push(Path.Combine(folder, below.Name));
        }
        return new Folder(files, Count(path, hidden, links, about, other), closed);
    }

    private static string? Count(string path, int hidden, int links, int about, SortedDictionary<string, int> other)
    {
        var parts = new List<string>();
        if (other.Count > 0)
            parts.Add($"{Number(other.Values.Sum(), "file")} of other kinds ({string.Join(", ", other.Select(o => $"{(o.Key.Length == 0 ? "no ending" : o.Key)} {o.Value.ToString(CultureInfo.InvariantCulture)}"))})");
        if (hidden > 0) parts.Add(Number(hidden, "hidden file or folder", "hidden files or folders"));
        if (about > 0) parts.Add($"{Number(about, "file")} about the folder (README, LICENSE and the like)");
        if (links > 0) parts.Add(Number(links, "link to a folder", "links to folders"));
        return parts.Count == 0 ? null : $"{path}: skipped {string.Join(", ", parts)}";
    }

    private static string Number(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
