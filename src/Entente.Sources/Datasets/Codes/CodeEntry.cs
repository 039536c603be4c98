using Entente.Model;

namespace Entente.Sources.Datasets.Codes;

/// <summary>What one spelling of an event code in a file stands for, worked out once.</summary>
internal sealed class CodeEntry(string original)
{
    private readonly List<(double Score, int Count)> seen = [];
    private double? variant;

    /// <summary>As the data set writes it.</summary>
    public string Original { get; } = original;

    /// <summary>Whether the scheme has the code, its lost zero given back.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether a lost leading zero was given back.</summary>
    public bool ZeroLost { get; init; }

    /// <summary>The CAMEO code; null where the scheme is another.</summary>
    public string? Cameo { get; init; }

    /// <summary>The PLOVER type of the code.</summary>
    public EventType? Type { get; init; }

    /// <summary>The PLOVER type of its root.</summary>
    public EventType? RootType { get; init; }

    /// <summary>The score of the code in the scheme's table; null where it has none.</summary>
    public double? TableScore { get; init; }

    /// <summary>The score in another published table of the scheme; null where there is none.</summary>
    public double? OtherScore { get; init; }

    /// <summary>A score that an older version of the scheme gave the code; null where none is known.</summary>
    public double? OldScore { get; init; }

    /// <summary>What the code would be if it had lost a leading zero ("10": 010), where it is a code as it stands.</summary>
    public CodeEntry? IfZeroLost { get; init; }

    /// <summary>The score that the file gives the code, where it is none of the published ones.</summary>
    public double? FileScore => variant;

    /// <summary>Notes a pair of code and score met while looking ahead.</summary>
    public void Learn(double score)
    {
        var i = seen.FindIndex(s => s.Score == score);
        if (i < 0) seen.Add((score, 1));
        else seen[i] = (score, seen[i].Count + 1);
    }

    /// <summary>Settles the file's own score from what was met: the most frequent one, if three rows have it and it is no published one.</summary>
    public void Settle()
    {
        var published = 0;
        var (best, most) = (0.0, 0);
        foreach (var (score, count) in seen)
        {
            if (IsPublished(score)) published += count;
            else if (count > most) (best, most) = (score, count);
        }
        if (most >= 3 && most > published) variant = best;
    }

    /// <summary>How a row's score stands to its code.</summary>
    public ScoreCheck Check(double score)
    {
        if (score == TableScore) return ScoreCheck.Agrees;
        if (score == OtherScore) return ScoreCheck.OtherTable;
        var unscored = TableScore is null && OtherScore is null;
        if (score == variant) return unscored ? ScoreCheck.Agrees : ScoreCheck.Variant;
        if (score == OldScore) { variant ??= score; return ScoreCheck.Variant; }
        return unscored && variant is null ? ScoreCheck.Agrees : ScoreCheck.Contradicts;
    }

    private bool IsPublished(double score) => score == TableScore || score == OtherScore;
}

/// <summary>How the score of a row stands to that of its code.</summary>
internal enum ScoreCheck
{
    /// <summary>It is the table's.</summary>
    Agrees,
    /// <summary>It is that of another published table.</summary>
    OtherTable,
    /// <summary>It is the one that the file gives the code throughout.</summary>
    Variant,
    /// <summary>It is neither the table's nor the file's: the code or the score has slipped in from another row.</summary>
    Contradicts,
}
