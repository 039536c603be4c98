namespace Entente.Model;

/// <summary>One end of an interval: a date, open (<c>..</c>) or unknown (nothing written).</summary>
internal readonly record struct End(EndKind Kind, EdtfDate Date)
{
    public static readonly End Open = new(EndKind.Open, default);
    public static readonly End Unknown = new(EndKind.Unknown, default);

    public bool IsDate => Kind == EndKind.Date;

    public static End Of(EdtfDate date) => new(EndKind.Date, date);

    public End AsApproximate() => IsDate ? Of(Date with { Approximate = true }) : this;

    public End Shift(int years, int months, int days) => IsDate ? Of(Date.Shift(years, months, days)) : this;

    public override string ToString() => Kind switch { EndKind.Date => Date.ToString(), EndKind.Open => "..", _ => "" };
}

internal enum EndKind { Date, Open, Unknown }
