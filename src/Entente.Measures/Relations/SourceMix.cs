namespace Entente.Measures.Relations;

/// <summary>Marks periods whose sources are others than those of the quarter or year before.</summary>
/// <remarks>
/// A period is compared with the 13 weeks (12 months) before it by the total variation distance of the shares of its sources: half the sum of
/// the absolute differences. Marked when that exceeds 0.5 by more than chance gives, √(k / 4m) for m rows of k sources, and both sides have
/// at least 10 rows whose source is known.
/// </remarks>
internal ref struct SourceMix
{
    private const int LeastRows = 10;
    private const double Apart = 0.5;
    private readonly ReadOnlySpan<(int Period, int Origin)> _origins;
    private readonly int _window;
    private readonly Dictionary<int, (int Now, int Before)>? _shares;
    private int _start, _end;

    public SourceMix(ReadOnlySpan<(int Period, int Origin)> origins, By by)
    {
        _origins = origins;
        _window = by is By.Week ? 13 : 12;
        if (!origins.IsEmpty) _shares = [];
    }

    /// <summary>Whether this period's sources changed; periods are asked for in order.</summary>
    public bool Changed(int period)
    {
        if (_shares is null) return false;
        while (_start < _origins.Length && _origins[_start].Period < period - _window) _start++;
        while (_end < _origins.Length && _origins[_end].Period <= period) _end++;
        _shares.Clear();
        var (now, before) = (0, 0);
        foreach (var (at, origin) in _origins[_start.._end])
        {
            var (n, b) = _shares.GetValueOrDefault(origin);
            if (at == period) { _shares[origin] = (n + 1, b); now++; }
            else { _shares[origin] = (n, b + 1); before++; }
        }
        if (now < LeastRows || before < LeastRows) return false;
        var distance = 0.0;
        foreach (var (n, b) in _shares.Values) distance += Math.Abs((double)n / now - (double)b / before) / 2;
        var chance = Math.Sqrt(_shares.Count / (4.0 * now)) + Math.Sqrt(_shares.Count / (4.0 * before));
        return distance > Apart + Math.Min(chance, 0.4);
    }
}
