namespace Entente.Measures.Closeness;

/// <summary>A commitment of one state towards another, over whole years.</summary>
/// <param name="From">The state that is committed, by its COW number.</param>
/// <param name="To">The state that it is committed to, by its COW number.</param>
/// <param name="Commitment">How strong it is: 1 to 3 (docs/measures/similarity.md); 0 where the spell has no flag that counts.</param>
/// <param name="FirstYear">The first year in which it stands.</param>
/// <param name="LastYear">The last year in which it stands.</param>
/// <param name="Mutual">Whether it holds the other way round too, as in files that list each pair once.</param>
/// <param name="Flags">The obligations as the file has them, such as <c>11000</c>.</param>
/// <param name="Row">The row in its file, from 1.</param>
public readonly record struct AllianceSpell(int From, int To, int Commitment, int FirstYear, int LastYear, bool Mutual, string Flags, long Row)
{
    /// <summary>Whether it stands in a year.</summary>
    public bool Covers(int year) => FirstYear <= year && year <= LastYear;
}
