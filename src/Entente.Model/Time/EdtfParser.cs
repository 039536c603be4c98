using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Entente.Model;

/// <summary>Reads EDTF levels 0 and 1. Where it refuses it says why.</summary>
internal static class EdtfParser
{
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out When? when, out string fault)
    {
        when = null;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!TryDate(text, allowTime: true, out var date, out fault)) return false;
            when = When.Of(date);
            return true;
        }
        if (!TryEnd(text[..slash], out var start, out fault) || !TryEnd(text[(slash + 1)..], out var end, out fault)) return false;
        if (When.TryJoin(start, end, out when)) return true;
        fault = start.IsDate ? "it ends before it starts" : "at least one end must be a date, as in 2022-02/..";
        return false;
    }

    private static bool TryEnd(ReadOnlySpan<char> text, out End end, out string fault)
    {
        fault = "";
        end = text.IsEmpty ? End.Unknown : End.Open;
        if (text.IsEmpty || text is "..") return true;
        var ok = TryDate(text, allowTime: false, out var date, out fault);
        end = End.Of(date);
        return ok;
    }

    private static bool TryDate(ReadOnlySpan<char> text, bool allowTime, out EdtfDate date, out string fault)
    {
        date = default;
        fault = "write YYYY, YYYY-MM or YYYY-MM-DD, as in 2023-09-13";
        if (text.IsEmpty) return false;

        var mark = text[^1] is '?' or '~' or '%' ? text[^1] : '\0';
        var body = mark == '\0' ? text : text[..^1];
        var time = body.IndexOf('T');
        if (time >= 0)
        {
            if (!allowTime || mark != '\0' || !IsTime(body[(time + 1)..])) { fault = "its time of day cannot be read; write 2023-09-13T14:30:00Z or leave it out"; return false; }
            body = body[..time];
        }
        if (!(body.StartsWith('Y') ? TryLongYear(body[1..], out date) : TryFields(body, out date))) return false;
        if (time >= 0 && date.Form != DateForm.Day) return false;
        if (!date.IsWritable) { fault = "the calendar has no such month or day"; return false; }
        date = date with { Uncertain = mark is '?' or '%', Approximate = mark is '~' or '%' };
        return true;
    }

    /// <summary>Years of more than four digits, after the letter: 170000002, -17000.</summary>
    private static bool TryLongYear(ReadOnlySpan<char> digits, out EdtfDate date)
    {
        var negative = digits.StartsWith('-');
        var number = negative ? digits[1..] : digits;
        var ok = number.Length is >= 5 and <= 12 && number[0] != '0' && !number.ContainsAnyExceptInRange('0', '9');
        date = ok ? new EdtfDate(long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), 0, 0, DateForm.Year) : default;
        return ok;
    }

    private static bool TryFields(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var negative = text.StartsWith('-');
        var rest = negative ? text[1..] : text;
        if (rest.Length < 4 || (negative && rest.StartsWith("0000"))) return false;
        var head = rest[..4];
        if (!negative && rest.Length == 4 && head[3] == 'X')
        {
            var digits = head[2] == 'X' ? 2 : 3;
            if (!Number(head[..digits], out var first)) return false;
            date = digits == 3 ? new EdtfDate(first * 10, 0, 0, DateForm.Decade) : new EdtfDate(first * 100, 0, 0, DateForm.Century);
            return true;
        }
        if (!Number(head, out var year)) return false;
        if (negative) year = -year;
        switch (rest.Length)
        {
            case 4:
                date = new EdtfDate(year, 0, 0, DateForm.Year);
                return true;
            case 7 when rest[4..] is "-XX":
                date = new EdtfDate(year, 0, 0, DateForm.SomeMonthOfYear);
                return true;
            case 7 when rest[4] == '-' && Number(rest[5..], out var month):
                date = new EdtfDate(year, month, 0, month > 12 ? DateForm.Season : DateForm.Month);
                return true;
            case 10 when rest[4..] is "-XX-XX":
                date = new EdtfDate(year, 0, 0, DateForm.SomeDayOfYear);
                return true;
            case 10 when rest[4] == '-' && rest[7] == '-' && Number(rest[5..7], out var month):
                var day = 0;
                var some = rest[8..] is "XX";
                if (!some && !Number(rest[8..], out day)) return false;
                date = new EdtfDate(year, month, day, some ? DateForm.SomeDayOfMonth : DateForm.Day);
                return true;
            default:
                return false;
        }
    }

    /// <summary>hh:mm:ss with nothing, Z, ±hh or ±hh:mm behind.</summary>
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':') return false;
        if (!Number(text[..2], out var hour) || !Number(text[3..5], out var minute) || !Number(text[6..8], out var second)) return false;
        if (hour > 23 || minute > 59 || second > 59) return false;
        var zone = text[8..];
        if (zone.IsEmpty || zone is "Z") return true;
        if (zone[0] is not ('+' or '-') || zone.Length is not (3 or 6) || !Number(zone[1..3], out var hours) || hours > 14) return false;
        return zone.Length == 3 || (zone[3] == ':' && Number(zone[4..], out var minutes) && minutes <= 59);
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9') return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
