using System.Globalization;

namespace Entente.Cli.Commands;

/// <summary>Years or sessions from the first to the last, both in.</summary>
internal readonly record struct NumberRange(int First, int Last)
{
    /// <summary>Whether a number is in it.</summary>
    public bool Holds(int number) => First <= number && number <= Last;

    /// <summary>"1990" or "1990-1995"; null for what is neither, and for a range that ends before it begins.</summary>
    public static NumberRange? Of(string text)
    {
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        return parts.Length is 1 or 2 && Whole(parts[0]) is { } first && Whole(parts[^1]) is { } last && first <= last ? new(first, last) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : null;
}
