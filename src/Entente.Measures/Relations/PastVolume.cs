namespace Entente.Measures.Relations;

/// <summary>Holds a pair's volume against its own past: the share of the data set that it used to have, the last half year counting for half.</summary>
internal struct PastVolume(By by)
{
    private readonly double _keep = Math.Pow(0.5, by is By.Week ? 1 / 26.0 : 1 / 6.0);
    private double _events, _exposure;

    /// <summary>The volume of the next period; its expectation knows only the periods before.</summary>
    /// <param name="rows">Rows of the period.</param>
    /// <param name="events">Events of the period.</param>
    /// <param name="total">Events of the whole data set in it; null: every period is held to be alike.</param>
    public Volume Next(int rows, int events, int? total)
    {
        var exposure = total ?? 1.0;
        // Half an event on either side, so that silence before or now gives no infinite or empty ratio (Haldane 1956).
        double? against = _exposure > 0 && exposure > 0 ? (events + 0.5) / (_events / _exposure * exposure + 0.5) : null;
        (_events, _exposure) = (_keep * _events + events, _keep * _exposure + exposure);
        return new Volume(rows, events, total is > 0 ? 10_000.0 * events / total : null, against);
    }
}
