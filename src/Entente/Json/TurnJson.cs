using System.Text.Json.Serialization;
using Entente.Measures.TurningPoints;

namespace Entente.Json;

/// <summary>What <c>entente turning-points A B</c> prints for a turning point.</summary>
/// <param name="From">The first day on which it may have begun.</param>
/// <param name="To">The last day on which it may have begun.</param>
/// <param name="Kind">"warming", "cooling", "diplomatic opening", "diplomatic closing", "escalation", "de-escalation", "attention", "first contact", "outbreak after silence" or "formal act".</param>
/// <param name="Direction">"cooperation", "conflict" or "neither".</param>
/// <param name="Channel">"deeds", "words", "consultations", "formal" or "volume".</param>
/// <param name="Size">The new level less the old.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Detectable">The first day on which it could be seen.</param>
/// <param name="Events">The ids of the rows that carry it; row numbers where the file has no ids.</param>
/// <param name="Day">The likeliest beginning.</param>
/// <param name="Explain">The steps; left out unless asked for.</param>
public sealed record TurnJson(DateOnly From, DateOnly To, string Kind, string Direction, string Channel, TurnSizeJson Size, double Confidence, DateOnly? Detectable, IReadOnlyList<string> Events, DateOnly Day,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Explain)
{
    /// <summary>The line for a turning point.</summary>
    public static TurnJson Of(Turn t, bool explain) => new(t.From, t.To, Words(t.Kind), t.Direction > 0 ? "cooperation" : t.Direction < 0 ? "conflict" : "neither", t.Channel.ToString().ToLowerInvariant(),
        new TurnSizeJson(Math.Round(t.Size.Value, 4), Math.Round(t.Size.Low, 4), Math.Round(t.Size.High, 4), t.Size.Unit), Math.Round(t.Confidence, 4), t.Detectable, t.Events, t.Day, explain ? t.Steps : null);

    /// <summary>A kind in words.</summary>
    public static string Words(TurnKind kind) => kind switch
    {
        TurnKind.DiplomaticOpening => "diplomatic opening",
        TurnKind.DiplomaticClosing => "diplomatic closing",
        TurnKind.DeEscalation => "de-escalation",
        TurnKind.FirstContact => "first contact",
        TurnKind.OutbreakAfterSilence => "outbreak after silence",
        TurnKind.FormalAct => "formal act",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>How large a turning point is, with its 90% band.</summary>
/// <param name="Value">The new level less the old.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit">"score", "events a week" or "events a day".</param>
public sealed record TurnSizeJson(double Value, double Low, double High, string Unit);
