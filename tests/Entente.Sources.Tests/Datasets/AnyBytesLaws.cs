using System.Text;
using CsCheck;
using Entente.Sources.Datasets;

namespace Entente.Sources.Tests.Datasets;

/// <summary>Whatever stands in a file: it is read or refused, never crashes, and every line is an event or a fault.</summary>
public class AnyBytesLaws
{
    private static readonly string[] Formats = ["auto", "gdelt1", "gdelt2", "icews", "polecat", "acled", "phoenix", "phoenix-cline", "keds", "names"];
    private static readonly Gen<string> Piece = Gen.OneOf(
        OneOf("\t", "\t", ",", "\n", "\"", "\r\n", "\n\n", "2018-01-01", "20190121", "1900-01-00", "042", "42", "1", "190", "-10.0", "1.9", "USA", "CHNGOV", "Russia", "Police (India)", "Consult", "NA", "NULL", "é", "Ã©", "\uFFFD", "\0"),
        Gen.String[0, 8], Gen.Int.Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void No_bytes_crash_a_format() =>
        Gen.Select(OneOf(Formats), Gen.Byte.Array[0, 400]).Sample((format, bytes) => Lawful(format, bytes), iter: 300, threads: 1);

    [Fact]
    public void No_pieces_of_real_rows_crash_a_format() =>
        Gen.Select(OneOf(Formats), Piece.Array[0, 150]).Sample((format, pieces) => Lawful(format, Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: 300, threads: 1);

    [Fact]
    public void A_good_file_with_changed_bytes_is_still_read_to_its_end()
    {
        var cases = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "datasets"), "*.txt").SelectMany(f => Case.Read(Path.GetFileName(f))).ToArray();
        Gen.Select(OneOf(cases), Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 6]).Sample((item, changes) =>
        {
            var bytes = Encoding.UTF8.GetBytes(item.Text);
            foreach (var (at, value) in changes) bytes[at % bytes.Length] = value;
            Lawful(item.Format, bytes, Open.Options(item.Options));
        }, iter: 300, threads: 1);
    }

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static void Lawful(string format, byte[] bytes, EventDataOptions? options = null)
    {
        var faults = new FaultLog();
        var apart = new HashSet<long>();
        faults.Rejected = r => { if (!r.RowKept) apart.Add(r.Row); };
        EventReading reading;
        try { reading = EventData.Open(format, "-", options ?? Open.Options(), new MemoryStream(bytes)); }
        catch (InvalidDataException) { return; }
        using (reading)
        {
            long rows;
            try { rows = reading.Rows(faults).LongCount(); }
            catch (InvalidDataException) { return; }
            Assert.Equal(reading.RowsRead, rows + faults.RowsKeptApart);
            Assert.Equal(faults.RowsKeptApart, apart.Count);
            Assert.All(faults.Counts, c => Assert.NotEmpty(c.What));
        }
    }
}
