namespace Entente.Ties;

/// <summary>Rows with one kind of fault: how many, and the first as an example.</summary>
internal sealed class Faults
{
    private int count;
    private string example = "";

    public void Add(long row, string what)
    {
        if (count++ == 0) example = $"row {row}: {what}";
    }

    /// <summary>"FILE: 2 rows WHAT, such as row 7: …", or nothing.</summary>
    public IEnumerable<string> Line(string file, string what)
    {
        if (count > 0) yield return $"{file}: {count} row{(count > 1 ? "s" : "")} {what}, such as {example}";
    }
}
