namespace Entente.Reading.Dates;

/// <summary>A sentence as a row of time words; beyond either end stand empty ones.</summary>
internal sealed class TimeSentence(AnalysedSentence sentence)
{
    private static readonly TimeWord Nothing = new("", "", TimeWordKind.Mark, 0, null, -1, false, -1);
    private readonly IReadOnlyList<TimeWord> _words = TimeWords.Of(sentence);

    public AnalysedSentence Sentence { get; } = sentence;

    public int Count => _words.Count;

    public TimeWord this[int i] => i >= 0 && i < _words.Count ? _words[i] : Nothing;

    /// <summary>Whether the words from i on are these, in lower case.</summary>
    public bool Reads(int i, params ReadOnlySpan<string> words)
    {
        for (var k = 0; k < words.Length; k++)
            if (!this[i + k].Is(words[k])) return false;
        return true;
    }

    /// <summary>Whether a determiner or possessive stands before i, adjectives between aside.</summary>
    public bool HasDeterminer(int i) => Determiner(i) >= 0;

    /// <summary>Position of the determiner or possessive before i, at most two words between, or −1.</summary>
    public int Determiner(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (this[k].Is("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these", "those", "'s", "’s")) return k;
            if (this[k].Kind != TimeWordKind.Word || DateWords.IsFunctionWord(this[k].Lower)) return -1;
        }
        return -1;
    }

    /// <summary>The tag of the token that a time word begins, empty when untagged.</summary>
    public string Upos(int i) => this[i].Token is >= 0 and var t ? Sentence.Tokens[t].Upos : "";
}
