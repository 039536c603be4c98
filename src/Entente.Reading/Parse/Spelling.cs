namespace Entente.Reading.Parse;

/// <summary>Spells alike what printers spell differently.</summary>
internal static class Spelling
{
    /// <summary>A word with straight apostrophes, and without the brackets that fit a quotation into its sentence ([w]e).</summary>
    public static string Plain(string form)
    {
        if (form.Length < 2)
        {
            return form;
        }

        if (form.Length > 3 && form[0] == '[' && form[2] == ']')
        {
            form = string.Concat(form.AsSpan(1, 1), form.AsSpan(3));
        }

        return form.AsSpan().IndexOfAny("’‘`") < 0 ? form : form.Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'');
    }

    /// <summary>Every word of a sentence, plainly spelt.</summary>
    public static string[] Plain(IReadOnlyList<string> forms)
    {
        var plain = new string[forms.Count];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain(forms[i]);
        }

        return plain;
    }
}
