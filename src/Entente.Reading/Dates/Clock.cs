using Entente.Model;
using static Entente.Reading.Dates.TimeExpression;

namespace Entente.Reading.Dates;

/// <summary>What a reader knows of time at a place in a text: the document's date, the last date told, the year spoken of.</summary>
internal sealed class Clock(When? document)
{
    private (When When, int Paragraph)? _anchor;
    private (int Year, int Sentence, int Paragraph)? _year;
    private AnalysedSentence? _here;

    /// <summary>The document's date at any precision.</summary>
    public When? Document { get; } = document;

    /// <summary>The document's date where it is a day.</summary>
    public DateOnly? Today => Document is { Granularity: Granularity.Day } ? Document.Earliest : null;

    /// <summary>The last date told in this paragraph or the one before.</summary>
    public When? Anchor => _anchor is { } a && _here!.Paragraph - a.Paragraph <= 1 ? a.When : null;

    /// <summary>The year named before in this sentence, or in the sentence before of the same paragraph.</summary>
    public int? NearYear => _year is { } y && y.Paragraph == _here!.Paragraph && _here.Sentence.Index - y.Sentence <= 1 ? y.Year : null;

    /// <summary>Moves on to a sentence.</summary>
    public void Enter(AnalysedSentence sentence) => _here = sentence;

    /// <summary>Takes note of a date told.</summary>
    public void Note(TimeExpression what, When when, DateKind kind)
    {
        if (kind is not (DateKind.Point or DateKind.Range) || when.Granularity is Granularity.Open or Granularity.Century) return;
        _anchor = (when, _here!.Paragraph);
        if (NamesYear(what) && when is { Earliest: { } a, Latest: { } b } && a.Year == b.Year) _year = (a.Year, _here.Sentence.Index, _here.Paragraph);
    }

    private bool NamesYear(TimeExpression what) => what switch
    {
        Fixed or InYear or UnitName { Unit: TimeUnit.Year } or FromNow { Unit: TimeUnit.Year } or FromAnchor { Unit: TimeUnit.Year } => true,
        PartOf p => NamesYear(p.Whole),
        Portion p => NamesYear(p.Whole),
        NthDay n => NamesYear(n.Month),
        FromTo p => NamesYear(p.From) || NamesYear(p.To),
        // A date that took its year from its neighbour hands it on.
        MonthName or MonthDay or SeasonName => NearYear is not null,
        _ => false,
    };
}
