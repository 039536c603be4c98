namespace Entente.Measures.TurningPoints;

/// <summary>What of a relation an event belongs to.</summary>
public enum TurnChannel
{
    /// <summary>Statements, appeals, investigations: they count in tone and volume alone.</summary>
    Statements,

    /// <summary>Words that cooperate or confront: promises, praise, demands, blame, threats, protest.</summary>
    Words,

    /// <summary>Meetings, visits, calls, mediation.</summary>
    Consultations,

    /// <summary>Help, aid, yielding; sanctions, force, breaking off.</summary>
    Deeds,

    /// <summary>Treaties and recognition; breaking relations, withdrawing, expelling.</summary>
    Formal,

    /// <summary>Not an event's own channel: the mean score of all of them.</summary>
    Tone,

    /// <summary>Not an event's own channel: how many there are.</summary>
    Volume,
}

/// <summary>The channel and sign of CAMEO codes.</summary>
public static class TurnChannels
{
    /// <summary>Codes that are formal acts, by how they begin: recognition, a signed agreement, a ceasefire; relations broken, expulsion and withdrawal.</summary>
    public static IReadOnlyList<string> FormalCodes { get; } = ["054", "057", "0871", "161", "166"];

    /// <summary>The channel, and +1 for cooperation, −1 for conflict, 0 for neither.</summary>
    /// <param name="code">A CAMEO code of two to four characters, with its leading zero.</param>
    public static (TurnChannel Channel, int Sign) Of(string code)
    {
        var sign = Sign(code);
        if (FormalCodes.Any(f => code.StartsWith(f, StringComparison.Ordinal))) return (TurnChannel.Formal, sign);
        return code.AsSpan(0, Math.Min(2, code.Length)) switch
        {
            "04" => (TurnChannel.Consultations, 1),
            "03" or "05" or "10" or "11" or "12" or "13" or "14" => (TurnChannel.Words, sign),
            "06" or "07" or "08" or "15" or "16" or "17" or "18" or "19" or "20" => (TurnChannel.Deeds, sign),
            _ => (TurnChannel.Statements, 0),
        };
    }

    /// <summary>Whether both sides do it together, so that the two records of it are one event: meetings and agreements.</summary>
    public static bool Mutual(string code) => code.StartsWith("04", StringComparison.Ordinal) || code.StartsWith("057", StringComparison.Ordinal);

    private static int Sign(string code) => string.CompareOrdinal(code, "10") switch
    {
        < 0 => string.CompareOrdinal(code, "03") >= 0 && string.CompareOrdinal(code, "09") < 0 ? 1 : 0,
        _ => -1,
    };
}
