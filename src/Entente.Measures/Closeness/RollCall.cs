using Entente.Model;

namespace Entente.Measures.Closeness;

/// <summary>A vote in which every state's position was recorded.</summary>
/// <param name="Id">The roll call's id in its file.</param>
/// <param name="Session">The session of the General Assembly.</param>
/// <param name="Day">The day; null where the file does not say.</param>
/// <param name="Unanimous">Whether nobody dissented in the whole Assembly; such a vote tells nothing of who stands with whom.</param>
/// <param name="Ballots">Position of each state, in the order of the file's columns.</param>
/// <param name="Row">The row in its file, from 1.</param>
public sealed record RollCall(string Id, int Session, DateOnly? Day, bool Unanimous, IReadOnlyList<Ballot> Ballots, long Row);
