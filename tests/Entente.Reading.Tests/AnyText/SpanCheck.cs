using System.Collections;
using System.Reflection;
using Entente.Model;

namespace Entente.Reading.Tests.AnyText;

/// <summary>Goes through everything a reading holds and sees that whatever points into the text lies in it and covers what it says.</summary>
internal static class SpanCheck
{
    public static void Of(DocumentReading reading)
    {
        var last = 0;
        foreach (var s in reading.Sentences)
        {
            if (s.Start < last || s.End <= s.Start) throw new InvalidDataException($"sentence {s.Index} lies at {s.Start} to {s.End}, the one before ended at {last}");
            last = s.End;
        }
        Walk(reading, reading.Document.Text, []);
    }

    private static void Walk(object? value, string text, HashSet<object> seen)
    {
        switch (value)
        {
            case null or string or Document or Enum: return;
            case TextSpan t: Check(t.Start, t.End, t.Text, text); return;
            case Sentence s: Check(s.Start, s.End, s.Text, text); return;
            case DoubtSpan d: Check(d.Start, d.End, d.Text, text); break;
            case IEnumerable items:
                foreach (var item in items) Walk(item, text, seen);
                return;
        }
        var type = value.GetType();
        if (type.Namespace?.StartsWith("Entente", StringComparison.Ordinal) is not true || type == typeof(When) || !type.IsValueType && !seen.Add(value)) return;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)) Walk(property.GetValue(value), text, seen);
    }

    private static void Check(int start, int end, string words, string text)
    {
        if (start < 0 || start > end || end > text.Length) throw new InvalidDataException($"{start} to {end} in a text of {text.Length}");
        if (!text.AsSpan(start, end - start).SequenceEqual(words)) throw new InvalidDataException($"{start} to {end} is \"{text[start..end]}\", not \"{words}\"");
    }
}
