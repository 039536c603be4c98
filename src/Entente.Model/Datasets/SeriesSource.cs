namespace Entente.Model;

/// <summary>Where a row of a series is from, and since when it could be known.</summary>
/// <param name="Name">The data set, such as "COW Trade".</param>
/// <param name="Version">Its version; null where nobody said.</param>
/// <param name="Unit">The unit of its values; null for rows that have none.</param>
/// <param name="Vintage">The day on which this version was released: before it nobody knew these rows. Null where nobody said.</param>
/// <param name="Licence">On what terms it may be used; null where none is stated.</param>
public sealed record SeriesSource(string Name, string? Version, string? Unit, DateOnly? Vintage, string? Licence);

/// <summary>A state or group as a series names it.</summary>
/// <param name="Id">The actor's id in Entente (<c>RUS</c>, <c>NAT</c>); null where the code names nobody known.</param>
/// <param name="Original">The code or name as the file has it.</param>
public readonly record struct SeriesActor(string? Id, string Original);
