using Entente.Json;
using Entente.Model;

namespace Entente.Look;

/// <summary>The signs that stand for the same thing on every page and in the terminal; a word always goes with them.</summary>
public static class Signs
{
    /// <summary>▲ material cooperation, △ verbal cooperation, ▼ material conflict, ▽ verbal conflict: filled is a deed, hollow a word.</summary>
    public static string Of(QuadClass quad) => quad switch
    {
        QuadClass.MaterialCooperation => "▲",
        QuadClass.VerbalCooperation => "△",
        QuadClass.MaterialConflict => "▼",
        _ => "▽",
    };

    /// <summary>Sign and word of an event's status: ● happened, ◐ claimed, ● ongoing, ○ planned, ! threatened, ⊘ denied, ◌ hypothetical.</summary>
    /// <remarks>Claimed is what happened or ongoing is called where attributed sources alone say so.</remarks>
    public static string Status(Event e) => Status(e.Status, e.Attribution.Count > 0);

    /// <summary>Sign and word of a status; see <see cref="Status(Event)"/>.</summary>
    public static string Status(Status status, bool attributed) => status switch
    {
        Model.Status.Happened or Model.Status.Ongoing when attributed => "◐ claimed",
        Model.Status.Happened => "● happened",
        Model.Status.Ongoing => "● ongoing",
        Model.Status.Planned => "○ planned",
        Model.Status.Threatened => "! threatened",
        Model.Status.Denied => "⊘ denied",
        _ => "◌ hypothetical",
    };

    /// <summary>Sign and word of an agreement's step: what rests on attributed sources alone is ◐, what is only envisaged ○.</summary>
    public static string Status(Agreement a) =>
        (a.Status is AgreementStatus.Planned ? "○ " : a.Attribution.Count > 0 ? "◐ " : "● ") + Spelling.Of(a.Status);
}
