using System.Runtime.InteropServices;
using Entente.Model;

namespace Entente.Measures.Relations;

/// <summary>Who acts on whom within a pair written A–B.</summary>
public enum Direction : byte
{
    /// <summary>A acts, B is acted upon.</summary>
    Forward,
    /// <summary>B acts, A is acted upon.</summary>
    Backward,
    /// <summary>Both act, one record for both: it counts in both directed dyads and once in the dyad.</summary>
    Mutual,
}

/// <summary>A row as the measures of a relation need it: one event between two actors, wherever it comes from. Names stay outside: keys are the caller's.</summary>
/// <remarks>Made from a <see cref="CodedEvent"/> or an <see cref="Event"/> in the front door. 56 bytes, so that millions fit in memory.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RelationEvent
{
    /// <summary>Who the pair is: any number, the same for all rows of A and B, whatever their direction.</summary>
    public required int Dyad { get; init; }

    /// <summary>The day on which it happened, as <see cref="DateOnly.DayNumber"/>.</summary>
    public required int Day { get; init; }

    /// <summary>The day on which it was public, as <see cref="DateOnly.DayNumber"/>; as-of views go by it. Nought: the same as <see cref="Day"/>.</summary>
    public int Published { get; init; }

    /// <summary>Who acts on whom.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The CAMEO code, or the PLOVER type where there is none.</summary>
    public required EventCode Code { get; init; }

    /// <summary>Quad class. PLOVER's where the code has a PLOVER type; GDELT's class 1 for statements and appeals.</summary>
    public required QuadClass Quad { get; init; }

    /// <summary>The score of the code on <see cref="Scale"/>, −10 to +10; NaN where the scale has none: then the row is counted, and not in the tone.</summary>
    public required double Score { get; init; }

    /// <summary>What <see cref="Score"/> is a score on.</summary>
    public Scale Scale { get; init; }

    /// <summary>How sure the coding is, 0 to 1; the weight of the row. A row of nought counts nowhere.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>A hash of the story that the row comes from; nought where the data set does not say.</summary>
    public ulong Story { get; init; }

    /// <summary>A hash of who published it or of the format it came in, for changes in the mix of sources; nought where unknown.</summary>
    public int Origin { get; init; }

    /// <summary>The data set; a series is of one.</summary>
    public short Set { get; init; }

    /// <summary>Whether it happened; only what did is counted.</summary>
    public Status Status { get; init; }

    /// <summary>PLOVER contexts, bit i for the i-th of data/ontology/plover_contexts.tsv; nought where the row has none.</summary>
    public ulong Contexts { get; init; }

    /// <summary>A row with confidence 1.</summary>
    public RelationEvent() { }

    /// <summary>The day on which the row was public.</summary>
    internal int Seen => Published == 0 ? Day : Published;

    /// <summary>Whether it counts: it happened or goes on, or is a threat that was uttered, and somebody believes it a little.</summary>
    internal bool Counts => Confidence > 0 && (Status is Status.Happened or Status.Ongoing || Status is Status.Threatened && Quad is QuadClass.VerbalConflict);

    /// <summary>The position of <see cref="Contexts"/>' bit for a context, as a mask.</summary>
    public static ulong ContextMask(int index) => index is >= 0 and < 64 ? 1UL << index : throw new ArgumentOutOfRangeException(nameof(index), index, "a row has room for 64 contexts, numbered from 0");
}
