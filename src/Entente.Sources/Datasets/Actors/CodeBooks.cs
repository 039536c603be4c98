using Entente.Model;

namespace Entente.Sources.Datasets.Actors;

/// <summary>Books of actors by code.</summary>
internal static class CodeBooks
{
    /// <summary>CAMEO's actor codes.</summary>
    public static ActorBook Cameo(EventFile file) => Of(ActorCodes.Load(file.Options.DataFolder, file.Countries).Cameo);

    /// <summary>The codes of the KEDS project's older files.</summary>
    public static ActorBook Keds(EventFile file) => Of(ActorCodes.Load(file.Options.DataFolder, file.Countries).Keds);

    private static ActorBook Of(Func<string, CodedActor> read) => new(code =>
    {
        if (Lines.Missing.Is(code)) return new ActorEntry(code, new CodedActor(null, null, code), false);
        var actor = read(code);
        return new ActorEntry(code, actor, actor is { Id: null, Role: null });
    });
}
