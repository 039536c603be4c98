using Entente.Model;

namespace Entente.Reading.Actors;

/// <summary>A mention while it is being worked out.</summary>
internal sealed class Draft(SentenceNames sentence, int first, int last, MentionKind kind, string name, double confidence, string rule)
{
    public SentenceNames Sentence { get; } = sentence;

    /// <summary>Its number among <see cref="Drafts"/>.</summary>
    public int Order { get; set; }

    public int First { get; set; } = first;
    public int Last { get; set; } = last;
    public MentionKind Kind { get; set; } = kind;
    public List<string?> Actors { get; init; } = [];
    public string? Role { get; set; }
    public string Name { get; set; } = name;
    public double Confidence { get; set; } = confidence;
    public string Rule { get; set; } = rule;

    /// <summary>The entry of the gazetteer, when it is one.</summary>
    public NameEntry? Entry { get; set; }

    /// <summary>For persons: the holder of offices, when known.</summary>
    public Person? Person { get; set; }

    /// <summary>For persons: folded words of the name as written here, titles apart.</summary>
    public string[] NameWords { get; set; } = [];

    /// <summary>The role term that heads or titles it.</summary>
    public RoleTerm? Term { get; set; }

    /// <summary>Whether it is several people or things.</summary>
    public bool Plural { get; set; }

    /// <summary>m, f, or u for unknown.</summary>
    public char Gender { get; set; } = 'u';

    /// <summary>"former", "ex-", "late": no longer in office.</summary>
    public bool Former { get; set; }

    /// <summary>Whether nothing has said yet whom it belongs to.</summary>
    public bool Open { get; set; }

    /// <summary>Whether it owns what stands after it, so that a lone surname may be a person.</summary>
    public bool Possesses { get; set; }

    /// <summary>The possessor whose actors it takes, for one that is itself not settled yet.</summary>
    public Draft? Owner { get; set; }

    /// <summary>Token by which the tree points at the phrase: the one whose head lies outside it.</summary>
    public int Head
    {
        get
        {
            var tokens = Sentence.S.Tokens;
            var best = -1;
            for (var t = First; t <= Last; t++)
            {
                if (tokens[t].Head >= First && tokens[t].Head <= Last || tokens[t].Upos is "PUNCT") continue;
                if (best < 0 || Rank(tokens[t]) > Rank(tokens[best])) best = t;
            }
            return best >= 0 ? best : First;
        }
    }

    private static int Rank(Token t) => t.Deprel switch
    {
        "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent" or "root" or "nmod" or "nmod:poss" or "conj" or "appos" => 3,
        "case" or "det" or "cc" or "mark" or "punct" => 0,
        _ => t.Upos is "NOUN" or "PROPN" ? 2 : 1,
    };

    /// <summary>The finished mention.</summary>
    public ActorMention Finish(string text)
    {
        var (start, end) = (Sentence.S.Tokens[First].Start, Sentence.S.Tokens[Last].End);
        return new ActorMention(Sentence.Index, First, Last, Head, TextSpan.Of(text, start, end), Actors.Count > 0 ? [.. Actors] : [null], Role is "" ? null : Role, Name, Kind, Confidence, Rule);
    }
}
