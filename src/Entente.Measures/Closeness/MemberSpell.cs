namespace Entente.Measures.Closeness;

/// <summary>The years in which a state was a member of the system of states; a state that lost its place and regained it has several.</summary>
/// <param name="State">The state, by its COW number.</param>
/// <param name="Abbreviation">Its letters, such as <c>RUS</c>.</param>
/// <param name="FirstYear">The first year, however late in it the membership began.</param>
/// <param name="LastYear">The last year, however early in it the membership ended.</param>
public readonly record struct MemberSpell(int State, string Abbreviation, int FirstYear, int LastYear);
