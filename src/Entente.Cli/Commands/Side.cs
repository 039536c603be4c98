using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary>One side of a question about coded events, as it was typed.</summary>
/// <param name="Actors">Whom it stands for.</param>
/// <param name="Name">How it is called: "Serbia", "SER + FRY".</param>
internal sealed record Side(CodedSide Actors, string Name)
{
    /// <summary>"SER+FRY": actors by name or id, or codes of data sets in the store, several joined by +.</summary>
    public static Side Of(Workspace workspace, Session session, string text)
    {
        var today = DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime);
        List<string> ids = [], codes = [], names = [];
        foreach (var part in text.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (workspace.Gazetteer.IdOf(part, today) is { } id)
            {
                ids.Add(id);
                names.Add(workspace.Gazetteer.NameOf(id));
                // A code that is no id but has a meaning here (FRY for Yugoslavia) is looked for as it stands too: a data set may have left it open.
                if (part != id && part.All(char.IsAsciiLetterUpper) && workspace.Store.HasCode(part)) codes.Add(part);
            }
            else if (workspace.Store.HasCode(part))
            {
                codes.Add(part);
                names.Add(part);
            }
            else ids.Add(Door.Actor(workspace, session, part)); // says what is wrong with it
        }
        return ids.Count + codes.Count > 0 ? new Side(new CodedSide(ids, codes), string.Join(" + ", names)) : throw UserException.Usage($"no actor \"{text}\"; write a name or code, or several joined by +");
    }

    /// <summary>Both sides of a question; they may have no actor in common.</summary>
    public static (Side? A, Side? B) Both(Workspace workspace, Session session, string? a, string? b)
    {
        var (first, second) = (a is null ? null : Of(workspace, session, a), b is null ? null : Of(workspace, session, b));
        if (first is not null && second is not null && first.Actors.Ids.Concat(first.Actors.Codes).Intersect(second.Actors.Ids.Concat(second.Actors.Codes)).FirstOrDefault() is { } both)
            throw UserException.Usage($"{both} stands on both sides: name two that have no actor in common");
        return (first, second);
    }
}
