namespace Entente.Measures;

/// <summary>A tie of a signed network.</summary>
/// <param name="From">The first endpoint.</param>
/// <param name="To">The second endpoint.</param>
/// <param name="Sign">+1 or −1.</param>
/// <param name="Weight">How much the tie counts, above 0; 1 where ties are not weighted.</param>
public readonly record struct Edge(string From, string To, int Sign, double Weight = 1);
