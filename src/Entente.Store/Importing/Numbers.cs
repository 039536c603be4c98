namespace Entente.Storage;

/// <summary>Values written out once and referred to by number: those of the store, and those still to be written.</summary>
internal sealed class Numbers<T>(IEnumerable<(int Number, T Value)> known, IEqualityComparer<T>? equality = null) where T : notnull
{
    private readonly Dictionary<T, int> _numbers = known.ToDictionary(k => k.Value, k => k.Number, equality);
    private readonly List<(int Number, T Value)> _fresh = [];

    /// <summary>Values that are not written yet.</summary>
    public IReadOnlyList<(int Number, T Value)> Fresh => _fresh;

    /// <summary>The number of a value; a new one gets the next.</summary>
    public int Of(T value)
    {
        if (_numbers.TryGetValue(value, out var number)) return number;
        number = _numbers.Count + 1;
        _numbers.Add(value, number);
        _fresh.Add((number, value));
        return number;
    }

    /// <summary>What was fresh has been written.</summary>
    public void Written() => _fresh.Clear();
}
