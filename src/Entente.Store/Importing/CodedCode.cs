using Entente.Model;

namespace Entente.Storage;

/// <summary>A code with what it was taken for, as <c>coded_codes</c> keeps it.</summary>
internal readonly record struct CodedCode(string Original, string? Cameo, EventType? Type, string? Mode, string Contexts)
{
    public static CodedCode Of(CodedEvent e) =>
        new(e.OriginalCode, e.Cameo, e.Type, e.Mode, e.Contexts.Count == 0 ? "[]" : Json.Write(e.Contexts, Json.Names));

    public static CodedCode Read(RowReader r) => new(r.Text(), r.OptionalText(), Read(r.OptionalText()), r.OptionalText(), r.Text());

    public IReadOnlyList<string> ReadContexts() => Contexts == "[]" ? [] : Json.Read(Contexts, Json.Names);

    private static EventType? Read(string? type) => type is null ? null : Words.Read<EventType>(type);
}
