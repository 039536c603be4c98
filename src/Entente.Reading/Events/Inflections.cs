namespace Entente.Reading.Events;

/// <summary>Base forms that an inflected English word may have, for words a statistical lemmatiser has not seen.</summary>
internal static class Inflections
{
    /// <summary>"boycotted" may be of boycotted, boycott or boycotte; "shelling" of shell.</summary>
    public static IEnumerable<string> OfVerb(string form)
    {
        foreach (var ending in new[] { "ed", "ing", "es", "s", "d" })
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length - ending.Length < 3) continue;
            var stem = form[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == stem[^2]) yield return stem[..^1];
            if (stem[^1] == 'i') yield return stem[..^1] + "y";
        }
    }

    /// <summary>"supplies" may be of supply or supplie.</summary>
    public static IEnumerable<string> OfNoun(string form)
    {
        if (form.EndsWith("ies", StringComparison.Ordinal)) yield return form[..^3] + "y";
        if (form.EndsWith("es", StringComparison.Ordinal)) yield return form[..^2];
        if (form.EndsWith('s')) yield return form[..^1];
        yield return form;
    }
}
