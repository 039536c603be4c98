using System.Text.Json;
using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>
/// Actors by name, as ICEWS has them: a state, "Police (India)", an organisation, a person. Whom a file of aliases names acts for the state
/// it says, on any day; an office holder acts for its state while in office and is one of its elite afterwards.
/// </summary>
internal sealed class NamedActors(NameTables tables, IReadOnlyDictionary<string, string> aliases)
{
    /// <summary>Reads a JSON object from actor id to a list of names. Names are looked up folded.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or it is something else.</exception>
    public static IReadOnlyDictionary<string, string> Aliases(string? path)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is null) return names;
        if (!File.Exists(path)) throw new InvalidDataException($"no file {path}");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var actor in json.RootElement.EnumerateObject())
                foreach (var name in actor.Value.EnumerateArray()) names[FoldedName.Of(name.GetString() ?? "")] = actor.Name;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path} must be a JSON object of actor ids, each with a list of names, such as {{\"RUS\": [\"Russia\", \"Sergey Viktorovich Lavrov\"]}}: {e.Message}", e);
        }
        return names;
    }

    /// <summary>Works a name out.</summary>
    public ActorEntry Read(string name)
    {
        var text = name.Trim();
        if (Lines.Missing.Is(text)) return new ActorEntry(text, new CodedActor(null, null, text), false);
        if (aliases.TryGetValue(FoldedName.Of(text), out var actor)) return Alias(text, actor);
        if (tables.State(text) is { } state) return Known(text, state, null);
        if (Suffix(text, out var what, out var owner)) return Owned(text, what, owner);
        if (tables.Named(text) is { } named) return new ActorEntry(text, new CodedActor(named.Id, named.Role, text), false);
        if (tables.Body(text) is { } body) return Known(text, body.Id, body.Role);
        if (tables.Person(text) is { Count: > 0 } terms) return new ActorEntry(text, new CodedActor(null, null, text), true) { Terms = terms };
        if (tables.OfState(text) is { } ofState) return Known(text, ofState.Id, ofState.Role);
        return tables.Role(text, out var role) && (role is null || text.StartsWith("Un", StringComparison.Ordinal))
            ? new ActorEntry(text, new CodedActor(null, role, text), false)
            : new ActorEntry(text, new CodedActor(null, null, text), true);
    }

    // "Government (India)": India's; "Militant (Taliban)": the group's.
    private ActorEntry Owned(string name, string what, string owner)
    {
        var known = tables.Role(what, out var role);
        if (tables.State(owner) is { } state) return Known(name, state, known ? role : tables.Body(what)?.Role);
        if (tables.Body(owner) is { } body) return Known(name, body.Id, body.Role ?? role);
        if (tables.Named(owner) is { } named) return new ActorEntry(name, new CodedActor(named.Id, role ?? named.Role, name), false);
        if (tables.Role(owner, out _)) return new ActorEntry(name, new CodedActor(null, role, name), false);
        return new ActorEntry(name, new CodedActor(null, role, name), true);
    }

    private ActorEntry Alias(string name, string actor)
    {
        if (tables.State(name) == actor) return Known(name, actor, null);
        if (tables.Body(name) is { } body) return Known(name, actor, body.Role);
        var terms = tables.Person(name).Where(t => t.Actor == actor).ToList();
        return new ActorEntry(name, new CodedActor(actor, tables.State(name) is null ? "GOV" : null, name), false) { Terms = terms };
    }

    private static ActorEntry Known(string name, string id, string? role) => new(name, new CodedActor(id, role, name), false);

    private static bool Suffix(string name, out string what, out string owner)
    {
        (what, owner) = (name, "");
        var open = name.LastIndexOf('(');
        if (open <= 0 || name[^1] != ')') return false;
        (what, owner) = (name[..open].Trim(), name[(open + 1)..^1].Trim());
        return what.Length > 0 && owner.Length > 0;
    }
}
