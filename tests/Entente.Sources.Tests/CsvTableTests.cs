using System.IO.Compression;
using System.Text;
using Entente.Sources.Tables;

namespace Entente.Sources.Tests;

/// <summary>Tables of values, good and broken.</summary>
public class CsvTableTests
{
    [Fact]
    public void Cells_are_found_by_the_name_of_their_column_whatever_its_case()
    {
        using var table = Of("A,b\n1,x\n2,\"y, z\"\n");
        var (a, b) = (table.Column("a"), table.Column("absent", "B"));
        Assert.Equal([(1, "x"), (2, "y, z")], table.Rows().Select(r => (r.Whole(a), r.Text(b))));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3\n", "row 2 has 1 columns where the header has 2")]
    [InlineData("a,b\nx,2\n", "row 1: column \"a\" holds \"x\" where a number should be")]
    [InlineData("b\n1\n", "no column \"a\"; it has b")]
    public void What_is_wrong_is_named(string text, string fault)
    {
        var e = Assert.Throws<InvalidDataException>(() => { using var table = Of(text); var a = table.Column("a"); return table.Rows().Sum(r => r.Figure(a)); });
        Assert.Contains(fault, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_is_undone_and_missing_files_are_said()
    {
        var path = Path.Combine(Path.GetTempPath(), $"entente-{Guid.NewGuid():N}.csv.gz");
        try
        {
            using (var zip = new GZipStream(File.Create(path), CompressionLevel.Fastest)) zip.Write("a\n5\n"u8);
            using var table = CsvTable.Open(path);
            Assert.Equal(5, Assert.Single(table.Rows().Select(r => r.Figure(0))));
        }
        finally { File.Delete(path); }
        Assert.Contains("no file", Assert.Throws<InvalidDataException>(() => CsvTable.Open(path)).Message, StringComparison.Ordinal);
    }

    private static CsvTable Of(string text) => CsvTable.Open("-", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
