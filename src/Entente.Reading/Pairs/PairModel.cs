using Entente.Reading.Parse;

namespace Entente.Reading.Pairs;

/// <summary>A linear model of the labels: for each the side of a plane on which a marked text lies.</summary>
internal sealed class PairModel
{
    private readonly FeatureTable _table;
    private readonly float[] _scales;
    private readonly float[] _biases;
    private readonly sbyte[] _weights;

    private PairModel(FeatureTable table, float[] scales, float[] biases, sbyte[] weights) =>
        (_table, _scales, _biases, _weights) = (table, scales, biases, weights);

    /// <summary>Rounds trained weights to bytes; <paramref name="planes"/> holds one array for each label, its bias last.</summary>
    public static PairModel Of(FeatureTable table, IReadOnlyList<double[]> planes)
    {
        var width = table.Hashes.Length;
        var scales = new float[PairLabels.Count];
        var biases = new float[PairLabels.Count];
        var weights = new sbyte[width * PairLabels.Count];
        for (var label = 0; label < PairLabels.Count; label++)
        {
            var plane = planes[label];
            biases[label] = (float)plane[width];
            var top = 0.0;
            for (var f = 0; f < width; f++) top = Math.Max(top, Math.Abs(plane[f]));
            scales[label] = (float)(top / 127);
            for (var f = 0; top > 0 && f < width; f++) weights[f * PairLabels.Count + label] = (sbyte)Math.Round(plane[f] / top * 127);
        }
        return new PairModel(table, scales, biases, weights);
    }

    /// <summary>Reads data/model/pairs.bin. Throws <see cref="InvalidDataException"/> on another file.</summary>
    public static PairModel Load(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
        try
        {
            if (reader.ReadUInt32() != Magic) throw NoModel(path);
            var width = reader.ReadInt32();
            var hashes = new uint[width];
            var rarities = new float[width];
            for (var f = 0; f < width; f++) hashes[f] = reader.ReadUInt32();
            for (var f = 0; f < width; f++) rarities[f] = reader.ReadSingle();
            var scales = new float[PairLabels.Count];
            var biases = new float[PairLabels.Count];
            for (var label = 0; label < PairLabels.Count; label++) (scales[label], biases[label]) = (reader.ReadSingle(), reader.ReadSingle());
            var bytes = reader.ReadBytes(width * PairLabels.Count);
            if (bytes.Length < width * PairLabels.Count) throw NoModel(path);
            return new PairModel(new FeatureTable(hashes, rarities), scales, biases, [.. bytes.Select(b => (sbyte)b)]);
        }
        catch (EndOfStreamException)
        {
            throw NoModel(path);
        }
    }

    /// <summary>The model as it lies on disk, little-endian.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(_table.Hashes.Length);
        foreach (var hash in _table.Hashes) writer.Write(hash);
        foreach (var rarity in _table.Rarities) writer.Write(rarity);
        for (var label = 0; label < PairLabels.Count; label++)
        {
            writer.Write(_scales[label]);
            writer.Write(_biases[label]);
        }
        foreach (var weight in _weights) writer.Write(weight);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>How far on its side of each label's plane a text lies; above 0 speaks for the label.</summary>
    public double[] Margins(MaskedPair pair) => Margins(PairFeatures.Of(pair));

    /// <summary>The same for features already collected.</summary>
    public double[] Margins(FeatureBag bag)
    {
        var sums = new double[PairLabels.Count];
        var (places, values) = _table.Vector(bag);
        for (var f = 0; f < places.Length; f++)
            for (var label = 0; label < PairLabels.Count; label++)
                sums[label] += _weights[places[f] * PairLabels.Count + label] * (double)values[f];
        for (var label = 0; label < PairLabels.Count; label++) sums[label] = sums[label] * _scales[label] + _biases[label];
        return sums;
    }

    private const uint Magic = 0x31505045; // EPP1

    private static InvalidDataException NoModel(string path) => new($"{path} is not a model of pairs of this version; write one with 'entente train pairs'");
}
