using Entente.Model;
using Entente.Sources.Datasets.Actors;
using Entente.Sources.Datasets.Codes;
using Entente.Sources.Datasets.Lines;

namespace Entente.Sources.Datasets;

// The checks of a row's days, scores, codes, actors and repeats.
internal abstract partial class RowsReading
{
    /// <summary>Reads a day; false where the row was kept apart.</summary>
    protected bool Day(int column, out DateOnly day)
    {
        var cell = Records[column].Trim();
        if (!Days.TryReadWritten(cell, out day))
        {
            if ((column > 0 && Days.TryRead(Records[column - 1], out _)) || (column + 1 < Columns && Days.TryRead(Records[column + 1], out _)))
                Reject(FaultKind.WrongColumns, "values stand in their neighbour's column; where the date should be is", cell);
            else Reject(FaultKind.ImpossibleDate, cell.Length == 0 ? "no date" : "no day of any calendar:", cell);
            return false;
        }
        if (day >= Earliest) return true;
        Reject(FaultKind.ImpossibleDate, $"before {Earliest:yyyy-MM-dd}, when the data begin:", cell);
        return false;
    }

    /// <summary>Compares a day with publication; false where the row was kept apart. Without a day of publication it may not be after today.</summary>
    protected bool InTime(DateOnly day, DateOnly? published)
    {
        if (day > (published ?? today ?? DateOnly.MaxValue))
        {
            Reject(FaultKind.FutureDate, $"{day:yyyy-MM-dd} is after {(published is null ? "today" : "publication")}, {published ?? today:yyyy-MM-dd}");
            return false;
        }
        if (published is not { } p) return true;
        if (p.AddYears(-1) == day || p.DayNumber - day.DayNumber == 365) return Back(FaultKind.YearBack, "exactly one year or 365 days before publication: \"a year ago\" taken for a date");
        if (p.AddMonths(-1) == day || p.DayNumber - day.DayNumber == 30) return Back(FaultKind.MonthBack, "exactly one month or 30 days before publication: \"a month ago\" taken for a date");
        if (p.AddDays(-7) == day) return Back(FaultKind.WeekBack, "exactly one week before publication: \"a week ago\" taken for a date");
        if (p.AddDays(-1) == day) Doubt(FaultKind.DayBack, "the day before publication");
        return true;
    }

    private bool Back(FaultKind kind, string what)
    {
        Reject(kind, what);
        return false;
    }

    /// <summary>Reads a score of −10 to 10, or none; false where the row was kept apart.</summary>
    protected bool Score(int column, out double? score)
    {
        score = null;
        var cell = Records[column].Trim();
        if (Missing.Is(cell)) return true;
        if (!Numbers.TryRead(cell, out var value)) { Reject(FaultKind.WrongValue, "the score is no number:", cell); return false; }
        if (value is < -10 or > 10) { Reject(FaultKind.WrongValue, "the score lies outside −10 to 10:", cell); return false; }
        score = value;
        return true;
    }

    /// <summary>
    /// Reads a code and compares it with the row's score and with what another column says; false where the row was kept apart.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="column">The code's column.</param>
    /// <param name="score">The row's score.</param>
    /// <param name="named">The code that another column names; null for none.</param>
    /// <param name="code">What the code stands for.</param>
    /// <param name="alone">Whether no other code stands beside it, so that one there has slipped.</param>
    protected bool Code(CodeScheme scheme, int column, double? score, string? named, out CodeRead code, bool alone = true)
    {
        var cell = Records[column].Trim();
        var entry = scheme.Entry(cell);
        code = default;
        if (!entry.IsKnown)
        {
            if ((alone && column > 0 && IsCode(scheme, Records[column - 1])) || (alone && column + 1 < Columns && IsCode(scheme, Records[column + 1])))
                Reject(FaultKind.WrongColumns, "values stand in their neighbour's column; where the code should be is", cell);
            else Reject(FaultKind.WrongCode, $"no code of {scheme.Name}:", cell);
            return false;
        }
        if (entry.IfZeroLost is { } padded && LostItsZero(entry, padded, score, named)) entry = padded;
        if (named is not null && entry.Cameo is { } cameo && cameo != named && !(cameo + "0" == named || named + "0" == cameo))
        {
            Reject(FaultKind.ShiftedCode, $"the row's own words mean {named}, its code is", cell);
            return false;
        }
        if (entry.ZeroLost) Doubt(FaultKind.LostZero, $"read as {entry.Cameo ?? entry.Original.PadLeft(3, '0')}:", cell);
        code = new CodeRead(entry, entry.Cameo, entry.Type);
        if (score is not { } s) return true;
        switch (entry.Check(s))
        {
            case ScoreCheck.OtherTable:
                Doubt(FaultKind.GoldsteinVariant, "the score is that of another published table:", cell);
                break;
            case ScoreCheck.Variant:
                Doubt(FaultKind.GoldsteinVariant, "the file scores it otherwise than the table; taken by its root:", cell);
                code = new CodeRead(entry, entry.Cameo?[..2], entry.RootType);
                break;
            case ScoreCheck.Contradicts:
                Reject(FaultKind.ShiftedCode, $"a score of {s} belongs to another code than", cell);
                return false;
        }
        return true;
    }

    /// <summary>The actors of a row; an unknown one is noted.</summary>
    protected (CodedActor Source, CodedActor Recipient) Actors(ActorBook book, ReadOnlySpan<char> source, ReadOnlySpan<char> recipient, DateOnly day)
    {
        var first = book.Of(source.Trim(), day, out var firstUnknown);
        var second = book.Of(recipient.Trim(), day, out var secondUnknown);
        Unknown(book, first, firstUnknown, second, secondUnknown);
        return (first, second);
    }

    /// <summary>Notes that an actor is unknown. Each unknown actor is told when it is first met, and only counted afterwards.</summary>
    protected void Unknown(ActorBook book, CodedActor first, bool firstUnknown, CodedActor second, bool secondUnknown)
    {
        if (!firstUnknown && !secondUnknown) return;
        var counted = faults.Counted(FaultKind.UnknownActor, Records.Number, true);
        if (counted && !book.MetNewUnknown) return;
        book.MetNewUnknown = false;
        var who = firstUnknown && secondUnknown ? $"\"{first.Original}\", \"{second.Original}\"" : $"\"{(firstUnknown ? first.Original : second.Original)}\"";
        faults.Tell(FaultKind.UnknownActor, Records.Number, Records.Raw, $"no table knows {who}", true);
    }

    /// <summary>Whether the row is the first of its kind; else it is kept apart.</summary>
    protected bool IsNew(RowKey key, string what = "the same event as an earlier row")
    {
        if (seen.Add(key)) return true;
        Reject(FaultKind.RepeatedEvent, what);
        return false;
    }

    private static bool LostItsZero(CodeEntry plain, CodeEntry padded, double? score, string? named)
    {
        if (named is not null) return named == padded.Cameo;
        return score is { } s && s != plain.TableScore && (s == padded.TableScore || s == padded.OtherScore || s == padded.OldScore);
    }

    private static bool IsCode(CodeScheme scheme, ReadOnlySpan<char> cell) =>
        cell.Length is 3 or 4 && char.IsAsciiDigit(cell[0]) && scheme.Entry(cell) is { IsKnown: true, ZeroLost: false };
}

/// <summary>A row's code, with what follows from it in this row.</summary>
internal readonly record struct CodeRead(CodeEntry Entry, string? Cameo, EventType? Type);
