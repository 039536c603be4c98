using Entente.Model;

namespace Entente.Sources.Heads;

/// <summary>What one line of a head says. A line that is neither title nor text (<see cref="IsMeta"/>) is a tag, date or byline.</summary>
internal sealed record HeadLine
{
    /// <summary>The whole line was recognised, so that it is no title and no text.</summary>
    public bool IsMeta { get; init; }

    /// <summary>Title, where a label or a site's name beside it marks it as one.</summary>
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Date of publication; with <see cref="IsUpdate"/>, of the last change.</summary>
    public When? Date { get; init; }

    public bool IsUpdate { get; init; }

    /// <summary>A label says that the date is that of publication.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>The line is a date and nothing else.</summary>
    public bool IsBareDate { get; init; }

    /// <summary>Month and day without a year.</summary>
    public (int Month, int Day)? DayOfMonth { get; init; }

    /// <summary>A year that stands alone, or in a notice of copyright.</summary>
    public int? Year { get; init; }

    public string? AmbiguousDate { get; init; }

    /// <summary>Joins what two parts of a line say; the first to say a thing wins.</summary>
    public HeadLine With(HeadLine other) => new()
    {
        IsMeta = IsMeta && other.IsMeta,
        Title = Title ?? other.Title,
        Author = Author ?? other.Author,
        Outlet = Outlet ?? other.Outlet,
        Date = Date is null || (IsUpdate && other.Date is not null && !other.IsUpdate) ? other.Date : Date,
        IsUpdate = Date is null ? other.IsUpdate : IsUpdate && (other.Date is null || other.IsUpdate),
        IsLabelled = IsLabelled || other.IsLabelled,
        DayOfMonth = DayOfMonth ?? other.DayOfMonth,
        Year = Year ?? other.Year,
        AmbiguousDate = AmbiguousDate ?? other.AmbiguousDate,
    };
}
