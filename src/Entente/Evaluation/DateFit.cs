using Entente.Model;

namespace Entente.Evaluation;

/// <summary>Whether a date is one of those that are right: the same EDTF, marks of doubt aside.</summary>
public static class DateFit
{
    /// <summary>Whether an event's date is one of these.</summary>
    public static bool Any(When? got, IReadOnlyList<string?> wanted) => wanted.Any(w => Same(got, w));

    /// <summary>Whether an event's date is this one; null is "no date".</summary>
    public static bool Same(When? got, string? wanted) => Plain(got?.ToString()) == Plain(wanted);

    /// <summary>An EDTF text without marks of doubt; null for one that tells no day.</summary>
    public static string? Plain(string? edtf)
    {
        if (edtf is null) return null;
        var text = string.Concat(edtf.Where(c => !char.IsWhiteSpace(c) && c is not ('~' or '?' or '%' or '[' or ']'))).ToUpperInvariant();
        if (text is "" or "XXXX" or "XXXX-XX-XX" or "/" or "../..") return null;
        return text.Split('/') is [var from, var to] && from == to ? from : text;
    }
}
