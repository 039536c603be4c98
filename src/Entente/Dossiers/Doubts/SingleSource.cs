using Entente.Dossiers.Acts;
using Entente.Dossiers.Words;
using Entente.Model;

namespace Entente.Dossiers.Doubts;

/// <summary>Deeds that rest on one witness who has them from somebody else.</summary>
internal static class SingleSource
{
    public static IEnumerable<RawDoubt> Find(Desk desk)
    {
        foreach (var act in Desk.NewestFirst(desk.Between))
        {
            if (!act.IsClaimed || act.Best.Quad is not (QuadClass.MaterialCooperation or QuadClass.MaterialConflict) || desk.Evidence.Witnesses(act).Count != 1) continue;
            var who = desk.Telling.ClaimedBy(act);
            yield return new RawDoubt("single-source", "one-witness", [new RawAccount(act.Best.Trigger.Text, act.Best.Sentence.Text, [act.Best.Sentence])],
                $"{English.Capital(who ?? "one source")} says so in one document; no second document does.") { Act = act };
        }
    }
}
