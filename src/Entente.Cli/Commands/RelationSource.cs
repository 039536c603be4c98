using Entente.Measures.Relations;
using Entente.Relating;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary>Where <c>entente relation</c> takes its rows from, and who is meant by a side.</summary>
internal sealed class RelationSource(Workspace workspace, Session session)
{
    private DateOnly Today => DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);

    /// <summary>The rows: of a file, or of the events that were read.</summary>
    public RelationRecord Record(string? file, string? set, bool weis, RelationOptions options)
    {
        if (file is not null)
        {
            if (set is not null) throw UserException.Usage("--set names a data set of the store and --events a file: give one of them");
            return EventFile.Read(file, session.DataFolder, weis, IdOf, session.In);
        }
        if (DataSet(workspace, set) is { } name) return RelationRecord.OfSet(name, workspace.Store.DyadEvents(new CodedFilter { DataSets = [name], AsOf = options.AsOf }), session.DataFolder);
        var events = workspace.Store.Events(new EventFilter { AsOf = options.AsOf });
        return RelationRecord.OfRead(events, options.By, CodeScores.Load(session.DataFolder, Scale.Goldstein));
    }

    /// <summary>
    /// The imported data set meant by a name, whatever its case; null for what was read from documents. Where nobody names one and
    /// the store has imported rows only, it is the one that there is.
    /// </summary>
    public static string? DataSet(Workspace workspace, string? set)
    {
        if (set is "read" or "reading") return null;
        var names = workspace.Store.DataSetNames();
        if (set is not null)
            return names.FirstOrDefault(n => n.Equals(set, StringComparison.OrdinalIgnoreCase))
                ?? throw UserException.Usage($"no data set \"{set}\" in {workspace.StorePath}; it has {string.Join(", ", names.Append("reading"))}");
        if (names.Count == 0 || workspace.Store.Documents().Any()) return null;
        return names.Count == 1 ? names[0] : throw UserException.Usage($"which data set? --set {string.Join(", --set ", names)}");
    }

    /// <summary>A side as it is written and the ids that it stands for: of a union all members.</summary>
    public (string Name, IReadOnlyCollection<string> Ids) Side(string text, RelationRecord record)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<string> names = [];
        foreach (var part in text.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // A data set's own code comes first: FRY is nobody's code today.
            var id = record.Actors.Contains(part) ? part : workspace.Gazetteer.IdOf(part, Today) ?? (record.Name == "read" ? Door.Actor(workspace, session, part) : null);
            if (id is null) throw UserException.Usage($"no actor \"{part}\" in {record.Name}; look for it with: entente actors \"{part}\"");
            ids.Add(id);
            names.Add(id);
        }
        if (ids.Count == 0) throw UserException.Usage($"\"{text}\" names nobody");
        return (string.Join('+', names), ids);
    }

    // Three capitals are a code and stay as they are; of a name its actor's id, where it has one.
    private string IdOf(string name) => name.Length is 0 or 3 && name.All(char.IsAsciiLetterUpper) ? name : workspace.Gazetteer.IdOf(name, Today) ?? name;
}
