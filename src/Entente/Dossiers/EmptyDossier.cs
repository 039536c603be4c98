using Entente.Dossiers.Words;

namespace Entente.Dossiers;

/// <summary>Says why a dossier is empty and what to do next.</summary>
internal static class EmptyDossier
{
    public static DossierEmpty Of(Desk desk)
    {
        var (a, b) = (desk.Naming.State(desk.Input.A.Id), desk.Naming.State(desk.Input.B.Id));
        var what = $"Nothing between {a} and {b} is on record here.";
        if (desk.Input.Documents.Count == 0)
            return new DossierEmpty(what, $"No document in this store, as of this date, names either of them.", "Add documents that do:", "entente add FOLDER");
        var others = desk.Input.Documents.Count;
        return new DossierEmpty(what, $"{English.Count(others, "document")} {(others == 1 ? "names" : "name")} one of them, but none tells of an act, an agreement or an exchange between the two.",
            "See what is told of one of them, or add documents on both:", $"entente events {desk.Input.A.Id}");
    }
}
