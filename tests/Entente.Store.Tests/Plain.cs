using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Entente.Model;

namespace Entente.Storage.Tests;

/// <summary>Writes any record out in full, so that two can be compared by value and a difference can be seen.</summary>
internal static class Plain
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string s => Quote(s),
        double d => d.ToString("R", CultureInfo.InvariantCulture),
        When w => w.ToString(),
        Enum or bool or int or long => value.ToString()!,
        DateOnly d => d.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ => value.GetType().Name + " { " + string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => $"{p.Name} = {Of(p.GetValue(value))}")) + " }",
    };

    private static string Quote(string s)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in s) quoted.Append(c is >= ' ' and < '\x7f' and not '"' ? c.ToString() : $"\\u{(int)c:x4}");
        return quoted.Append('"').ToString();
    }
}
