using System.Runtime.InteropServices;
using Entente.Reading.Parse.Network;

namespace Entente.Reading.Parse;

/// <summary>How a model lies on disk: little-endian; matrices in bytes with a scale for each row, single rows such as biases in half precision.</summary>
internal static class ModelFile
{
    private const uint Magic = 0x32504E45; // ENP2

    /// <summary>Writes a model.</summary>
    public static void Write(string path, ModelParts parts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Magic);
        Write(writer, parts.Tags);
        Write(writer, parts.Labels);
        Write(writer, parts.Vocabulary.WordKeys);
        Write(writer, parts.Vocabulary.MarkKeys);
        parts.Vocabulary.Senses.Write(writer);
        var s = parts.Sizes;
        foreach (var size in new[] { s.Words, s.Marks, s.Tags, s.Labels, s.WordVector, s.MarkVector, s.Hidden, s.TagVector, s.Arc, s.Label })
        {
            writer.Write(size);
        }

        foreach (var matrix in parts.Weights.All)
        {
            if (matrix.Rows > 1)
            {
                Bytes(writer, matrix);
            }
            else
            {
                Halves(writer, matrix);
            }
        }

        parts.Lemmatiser.Write(writer);
    }

    /// <summary>Reads a model.</summary>
    public static ModelParts Read(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException($"{path} is not a parser model of this version; write one with 'entente train parser'.");
        }

        var tags = Strings(reader);
        var labels = Strings(reader);
        var vocabulary = new Vocabulary(Numbers(reader), Numbers(reader), Senses.Read(reader));
        int Next() => reader.ReadInt32();
        var sizes = new Sizes(Next(), Next(), Next(), Next())
        {
            WordVector = Next(),
            MarkVector = Next(),
            Hidden = Next(),
            TagVector = Next(),
            Arc = Next(),
            Label = Next(),
        };
        var weights = Weights.Zero(sizes);
        foreach (var matrix in weights.All)
        {
            if (matrix.Rows > 1)
            {
                Bytes(reader, matrix);
            }
            else
            {
                Halves(reader, matrix);
            }
        }

        return new ModelParts(tags, labels, vocabulary, sizes, weights, Lemmatiser.Read(reader, vocabulary.Senses));
    }

    private static void Bytes(BinaryWriter writer, Matrix matrix)
    {
        for (var r = 0; r < matrix.Rows; r++)
        {
            var top = 0f;
            foreach (var v in matrix[r])
            {
                top = Math.Max(top, Math.Abs(v));
            }

            writer.Write(top);
            foreach (var v in matrix[r])
            {
                writer.Write((sbyte)(top > 0 ? MathF.Round(v / top * 127) : 0));
            }
        }
    }

    private static void Bytes(BinaryReader reader, Matrix matrix)
    {
        for (var r = 0; r < matrix.Rows; r++)
        {
            var scale = reader.ReadSingle() / 127;
            var bytes = MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(matrix.Columns));
            var row = matrix[r];
            for (var c = 0; c < row.Length; c++)
            {
                row[c] = bytes[c] * scale;
            }
        }
    }

    private static void Halves(BinaryWriter writer, Matrix matrix)
    {
        foreach (var v in matrix.All)
        {
            writer.Write((Half)v);
        }
    }

    private static void Halves(BinaryReader reader, Matrix matrix)
    {
        var bytes = reader.ReadBytes(2 * matrix.Length);
        var values = matrix.All;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)BitConverter.ToHalf(bytes, 2 * i);
        }
    }

    private static void Write(BinaryWriter writer, uint[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    private static uint[] Numbers(BinaryReader reader)
    {
        var values = new uint[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadUInt32();
        }

        return values;
    }

    private static void Write(BinaryWriter writer, string[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    private static string[] Strings(BinaryReader reader)
    {
        var values = new string[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadString();
        }

        return values;
    }
}

/// <summary>All that a trained parser is made of.</summary>
/// <param name="Tags">Universal and Penn tag of each class, a tab between them.</param>
/// <param name="Labels">Relations other than root.</param>
/// <param name="Vocabulary">Known words and marks.</param>
/// <param name="Sizes">The network's shape.</param>
/// <param name="Weights">The network's weights.</param>
/// <param name="Lemmatiser">Gives lemmas.</param>
internal sealed record ModelParts(string[] Tags, string[] Labels, Vocabulary Vocabulary, Sizes Sizes, Weights Weights, Lemmatiser Lemmatiser);
