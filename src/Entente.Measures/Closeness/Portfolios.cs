namespace Entente.Measures.Closeness;

/// <summary>
/// Every state's commitments to every state of the system in one year, itself included: a square table whose row is a state's
/// portfolio of alliances. Its own cell holds the strongest commitment.
/// </summary>
public sealed class Portfolios
{
    /// <summary>The strongest commitment, and the largest difference between two.</summary>
    public const int Strongest = 3;

    private readonly byte[] cells;
    private readonly Dictionary<int, int> places;

    private Portfolios(int year, int[] states)
    {
        Year = year;
        States = states;
        cells = new byte[states.Length * states.Length];
        places = new(states.Length);
        for (var i = 0; i < states.Length; i++)
        {
            places[states[i]] = i;
            cells[i * states.Length + i] = Strongest;
        }
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The members of the system in that year, by number.</summary>
    public IReadOnlyList<int> States { get; }

    /// <summary>The portfolios of a year. Where several spells tell of one pair, the strongest commitment counts.</summary>
    /// <param name="year">The year.</param>
    /// <param name="members">Spells of membership; those that cover the year count.</param>
    /// <param name="spells">Spells of commitments; those that cover the year and join two members count.</param>
    public static Portfolios Of(int year, IEnumerable<MemberSpell> members, IEnumerable<AllianceSpell> spells)
    {
        var all = new Portfolios(year, [.. members.Where(m => m.FirstYear <= year && year <= m.LastYear).Select(m => m.State).Distinct().Order()]);
        foreach (var spell in spells)
        {
            if (!spell.Covers(year) || !all.places.TryGetValue(spell.From, out var i) || !all.places.TryGetValue(spell.To, out var j) || i == j) continue;
            all.Raise(i, j, spell.Commitment);
            if (spell.Mutual) all.Raise(j, i, spell.Commitment);
        }
        return all;
    }

    /// <summary>Where a state stands in <see cref="States"/>, or null where it is no member.</summary>
    public int? Place(int state) => places.TryGetValue(state, out var i) ? i : null;

    /// <summary>The portfolio of the state at a place, in the order of <see cref="States"/>; each cell 0 to 3.</summary>
    public ReadOnlySpan<byte> Row(int place) => cells.AsSpan(place * States.Count, States.Count);

    private void Raise(int i, int j, int commitment)
    {
        ref var cell = ref cells[i * States.Count + j];
        cell = Math.Max(cell, (byte)commitment);
    }
}
