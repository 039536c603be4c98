using CsCheck;
using Entente.Model;

namespace Entente.Storage.Tests;

/// <summary>Coded events of every shape.</summary>
internal static class AnyCodedEvent
{
    private static readonly Gen<string> Text = Gen.Char.Array[0, 12].Select(c => new string([.. c.Select(x => char.IsSurrogate(x) ? '·' : x)]));

    private static readonly Gen<string?> Perhaps = Gen.Frequency((1, Gen.Const((string?)null)), (3, Text.Select(t => (string?)t)));

    private static readonly Gen<CodedActor> Actor = Gen.Select(Gen.OneOf<string?>("RUS", "PRK", "UNO", null), Gen.OneOf<string?>("GOV", "MIL", null), Text, (id, role, original) => new CodedActor(id, role, original));

    public static Gen<CodedEvent> Of { get; } =
        from row in Gen.Const(1L)
        from day in Gen.Int[0, 60_000].Select(n => new DateOnly(1900, 1, 1).AddDays(n))
        from published in Gen.Int[-1, 800]
        from source in Actor
        from recipient in Actor
        from words in Gen.Select(Perhaps, Perhaps, Perhaps, Perhaps)
        from code in Gen.Select(Text, Gen.OneOf<string?>("04", "042", null), Gen.Enum<EventType>(), Gen.Bool)
        from contexts in Gen.OneOf("military", "legal").Array[0, 2]
        from score in Gen.Double[-10, 10]
        from scored in Gen.Bool
        select new CodedEvent
        {
            Row = row, Day = day, Published = published < 0 ? null : day.AddDays(published), Source = source, Recipient = recipient,
            OriginalId = words.Item1, Story = words.Item2, Publisher = words.Item3, Mode = words.Item4,
            OriginalCode = code.Item1, Cameo = code.Item2, Type = code.Item4 ? code.Item3 : null, Contexts = contexts, Score = scored ? score : null,
        };
}
