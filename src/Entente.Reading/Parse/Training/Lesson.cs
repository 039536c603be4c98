namespace Entente.Reading.Parse.Training;

/// <summary>A sentence to learn from: what the network reads and what it should say.</summary>
/// <param name="Words">Rows of words.</param>
/// <param name="Marks">Rows of marks.</param>
/// <param name="Counts">How often each word was seen in training.</param>
/// <param name="Tags">Tags by number.</param>
/// <param name="Heads">Heads counted from 0; the sentence's length for the root.</param>
/// <param name="Labels">Relations by number, -1 for the root.</param>
internal sealed record Lesson(int[] Words, int[] Marks, int[] Counts, int[] Tags, int[] Heads, int[] Labels);
