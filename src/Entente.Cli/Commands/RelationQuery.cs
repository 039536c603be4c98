using System.CommandLine;
using Entente.Cli.Help;
using Entente.Storage;

namespace Entente.Cli.Commands;

/// <summary>The arguments and options of every question about one actor, two actors or all.</summary>
internal sealed class RelationQuery
{
    private readonly Argument<string?> _a = new("a") { HelpName = "A", Arity = ArgumentArity.ZeroOrOne, Description = "An actor: a name, ISO code or demonym (\"North Korea\", PRK, \"North Korean\")" };
    private readonly Argument<string?> _b = new("b") { HelpName = "B", Arity = ArgumentArity.ZeroOrOne, Description = "Another: then only what is between the two" };
    private readonly Option<DateOnly?> _asOf = Wish.Day("--as-of", "Only documents published by then", last: true);
    private readonly Option<DateTimeOffset?> _asKnown = Wish.AsKnown();
    private readonly Option<bool> _json = Wish.Json();
    private readonly Option<bool> _pretty = Wish.Pretty();
    private readonly Option<string?> _store = Wish.Store();

    /// <summary>Adds them to a command, together with what is the command's own.</summary>
    public void AddTo(Command command, params ReadOnlySpan<Option> own)
    {
        command.Arguments.Add(_a);
        command.Arguments.Add(_b);
        foreach (var option in own) command.Options.Add(option);
        foreach (Option option in (ReadOnlySpan<Option>)[_asOf, _asKnown, _json, _pretty, _store]) command.Options.Add(option);
    }

    /// <summary>What was asked of data sets: each side may be a union of actors, or a code of a data set.</summary>
    public AskedSets OfSets(ParseResult parsed, Session session)
    {
        var workspace = Door.Open(session, parsed.GetValue(_store));
        var (a, b) = Side.Both(workspace, session, parsed.GetValue(_a), parsed.GetValue(_b));
        return new AskedSets(workspace, a, b, parsed.GetValue(_asOf), parsed.GetValue(_asKnown), parsed.GetValue(_json) || parsed.GetValue(_pretty), parsed.GetValue(_pretty));
    }

    /// <summary>What was asked, the names resolved.</summary>
    public Asked Of(ParseResult parsed, Session session)
    {
        var workspace = Door.Open(session, parsed.GetValue(_store));
        var (a, b) = (parsed.GetValue(_a) is { } x ? Door.Actor(workspace, session, x) : null, parsed.GetValue(_b) is { } y ? Door.Actor(workspace, session, y) : null);
        if (a is not null && a == b) throw UsageErrors.Usage(parsed.CommandResult.Command, $"A and B are both {workspace.Gazetteer.NameOf(a)} ({a}): name two actors");
        return new Asked(workspace, a, b, parsed.GetValue(_asOf), parsed.GetValue(_asKnown), parsed.GetValue(_json) || parsed.GetValue(_pretty), parsed.GetValue(_pretty));
    }
}

/// <summary>A question about actors.</summary>
/// <param name="Workspace">Where to look.</param>
/// <param name="A">Id of the first actor; null for all.</param>
/// <param name="B">Id of the second; null when only one was named.</param>
/// <param name="AsOf">Only what was published by then.</param>
/// <param name="AsKnown">Only what the store knew then.</param>
/// <param name="Json">Whether to answer in JSON.</param>
/// <param name="Pretty">Whether to indent it.</param>
internal sealed record Asked(Workspace Workspace, string? A, string? B, DateOnly? AsOf, DateTimeOffset? AsKnown, bool Json, bool Pretty) : IDisposable
{
    /// <summary>The store.</summary>
    public Store Store => Workspace.Store;

    /// <summary>"Russia and North Korea", "Russia", or "all actors".</summary>
    public string Whom => (A, B) switch
    {
        ({ } a, { } b) => $"{Workspace.Gazetteer.NameOf(a)} and {Workspace.Gazetteer.NameOf(b)}",
        ({ } a, null) => Workspace.Gazetteer.NameOf(a),
        _ => "all actors",
    };

    public void Dispose() => Workspace.Dispose();
}

/// <summary>A question about actors in data sets; see <see cref="Asked"/>.</summary>
internal sealed record AskedSets(Workspace Workspace, Side? A, Side? B, DateOnly? AsOf, DateTimeOffset? AsKnown, bool Json, bool Pretty) : IDisposable
{
    /// <summary>"Serbia and Croatia", "Serbia", or "all actors".</summary>
    public string Whom => (A, B) switch
    {
        ({ } a, { } b) => $"{a.Name} and {b.Name}",
        ({ } a, null) => a.Name,
        _ => "all actors",
    };

    public void Dispose() => Workspace.Dispose();
}
