using System.CommandLine;
using Entente.Json;
using Entente.Model;
using Entente.Reading.Actors.Dictionaries;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary>What commands do at their beginning and end: open the workspace, find actors, print data.</summary>
internal static class Door
{
    /// <summary>The workspace on the store that is meant: the option, ENTENTE_STORE, the default.</summary>
    public static Workspace Open(Session session, string? store, Codebook? codebook = null) =>
        new(session.DataFolder, store ?? Store.DefaultPath(session.Variable), session.Clock, codebook);

    /// <summary>The dictionaries that take the place of data/actors; null when neither is given.</summary>
    public static Codebook? Dictionary(string? actors, string? agents)
    {
        foreach (var file in new[] { actors, agents })
            if (file is not null && !File.Exists(file)) throw new UserException($"no file {file}");
        return Codebook.Load(actors, agents);
    }

    /// <summary>The id behind a name, code or demonym. A name that nobody has ends the command with what may have been meant.</summary>
    public static string Actor(Workspace workspace, Session session, string name)
    {
        var today = DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);
        if (workspace.Gazetteer.IdOf(name, today) is { } id) return id;
        var near = workspace.Gazetteer.Search(name).Where(r => r.Kind is not ("place" or "outlet") && r.Id.Length > 0)
            .DistinctBy(r => r.Id).Take(3).Select(r => r.Kind == "person" ? $"{r.Id}, whom {r.Name} served" : $"{r.Name} ({r.Id})").ToList();
        throw UserException.Usage(near.Count > 0
            ? $"no actor \"{name}\"; did you mean {string.Join(" or ", near)}?"
            : $"no actor \"{name}\"; look for it with: entente actors \"{name}\"");
    }

    /// <summary>Prints one record as JSON, on a line unless it is to be pretty.</summary>
    public static void Print<T>(Session session, T value, bool pretty)
    {
        session.Out.Write(JsonText.Of(value, pretty));
        session.Out.Write('\n');
    }

    /// <summary>"AFP, 22 Dec 2024" for the documents of a store.</summary>
    public static Func<string, string> Origins(Store store)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return id => known.TryGetValue(id, out var name) ? name : known[id] = store.FindDocument(id) is { } d
            ? $"{d.Document.Outlet ?? d.Document.Title ?? d.Document.Location ?? id}, {WhenText.Of(d.Document.Date)}"
            : id;
    }
}
