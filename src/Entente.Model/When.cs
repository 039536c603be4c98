namespace Entente.Model;

/// <summary>Placeholder until the dates branch lands.</summary>
public sealed record When(string Edtf)
{
    /// <inheritdoc/>
    public override string ToString() => Edtf;
}
