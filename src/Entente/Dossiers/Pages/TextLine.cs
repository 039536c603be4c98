namespace Entente.Dossiers.Pages;

/// <summary>What a piece of a page's text is, so that a terminal may colour it; never the only carrier of meaning.</summary>
public enum TextRole
{
    /// <summary>Running text.</summary>
    Plain,
    /// <summary>A heading or what stands out: bold.</summary>
    Heading,
    /// <summary>A rule or frame: dim.</summary>
    Rule,
    /// <summary>A sign of cooperation.</summary>
    Cooperation,
    /// <summary>A sign of conflict.</summary>
    Conflict,
    /// <summary>Numbers of notes: accent.</summary>
    Note,
    /// <summary>A doubt's number: default colour.</summary>
    Doubt,
    /// <summary>What stands back.</summary>
    Dim,
}

/// <summary>Some text of one role.</summary>
/// <param name="Text">The text, without line breaks or control characters.</param>
/// <param name="Role">Its role.</param>
public sealed record TextSegment(string Text, TextRole Role);

/// <summary>A line of a page.</summary>
/// <param name="Segments">Its pieces in order.</param>
public sealed record TextLine(IReadOnlyList<TextSegment> Segments)
{
    /// <summary>The pieces without the blanks that fill the line up at its end.</summary>
    public IEnumerable<TextSegment> Written => Segments.Take(1 + Segments.Select((s, i) => string.IsNullOrWhiteSpace(s.Text) ? -1 : i).DefaultIfEmpty(-1).Max());

    /// <summary>The line without roles.</summary>
    public override string ToString() => string.Concat(Segments.Select(s => s.Text)).TrimEnd();
}
