namespace Entente.Reading.Actors;

/// <summary>The actor mentions of a document by sentence and token.</summary>
public sealed class ActorIndex
{
    private readonly Dictionary<(int Sentence, int Token), ActorMention> _byHead = [];
    private readonly Dictionary<(int Sentence, int Token), ActorMention> _byToken = [];

    /// <summary>Files mentions; where two cover a token the longer one wins.</summary>
    public ActorIndex(IReadOnlyList<ActorMention> mentions)
    {
        All = mentions;
        foreach (var m in mentions.OrderBy(m => m.LastToken - m.FirstToken))
        {
            _byHead[(m.Sentence, m.Head)] = m;
            for (var t = m.FirstToken; t <= m.LastToken; t++) _byToken[(m.Sentence, t)] = m;
        }
    }

    /// <summary>Every mention in order.</summary>
    public IReadOnlyList<ActorMention> All { get; }

    /// <summary>The mention whose phrase a token heads, or null.</summary>
    public ActorMention? At(AnalysedSentence s, int token) => _byHead.GetValueOrDefault((s.Sentence.Index, token));

    /// <summary>The mention that covers a token, or null.</summary>
    public ActorMention? Over(AnalysedSentence s, int token) => _byToken.GetValueOrDefault((s.Sentence.Index, token));
}
