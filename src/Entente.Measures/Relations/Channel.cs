using Entente.Model;

namespace Entente.Measures.Relations;

/// <summary>What of a relation a series follows.</summary>
public enum Channel
{
    /// <summary>Every scored event: the index.</summary>
    Tone,
    /// <summary>What was done: material cooperation and conflict (quad classes 2 and 4).</summary>
    Deeds,
    /// <summary>What was said: verbal cooperation and conflict (1 and 3), without consultations and statements.</summary>
    Words,
    /// <summary>Meetings, visits, calls, negotiations.</summary>
    Consultations,
    /// <summary>Plain counts: (cooperation − conflict) ÷ all, ×10, each event one, unweighted. The index is repeated on it to see whether it depends on the scale.</summary>
    Counts,
}

internal static class Channels
{
    public const int Number = 5;

    /// <summary>The channel besides tone and counts to which an event belongs; null for mere statements.</summary>
    public static Channel? Of(in RelationEvent e) =>
        e.Code.IsConsultation(e.Scale) ? Channel.Consultations
        : e.Quad is QuadClass.MaterialCooperation or QuadClass.MaterialConflict ? Channel.Deeds
        : e.Code.IsStatement(e.Scale) ? null
        : Channel.Words;

    public static bool IsCooperation(QuadClass quad) => quad is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;
}
