using Entente.Model;

namespace Entente.Json;

/// <summary>How the model's names are spelt in data and on pages.</summary>
public static class Spelling
{
    /// <summary>happened, ongoing, planned, threatened, denied or hypothetical.</summary>
    public static string Of(Status status) => status.ToString().ToLowerInvariant();

    /// <summary>planned, agreed, signed, ratified, in force or ended.</summary>
    public static string Of(AgreementStatus status) => status is AgreementStatus.InForce ? "in force" : status.ToString().ToLowerInvariant();
}
