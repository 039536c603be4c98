namespace Entente.Reading.Parse;

/// <summary>What parts of speech and fields of meaning a word can have by a dictionary, whether or not the treebank has it.</summary>
/// <remarks>An inflected word is looked up by its likely base form, or by that of a list of irregular forms.</remarks>
internal sealed class Senses
{
    private readonly Dictionary<uint, ushort> words = [];
    private readonly Dictionary<uint, Irregular> irregular = [];

    private Senses(List<Classes> sets) => Sets = sets;

    /// <summary>The sets of classes that words have.</summary>
    public List<Classes> Sets { get; }

    /// <summary>Reads the dictionary, data/words/senses.tsv: a row for each set of classes, with its words.</summary>
    /// <param name="path">The dictionary's file.</param>
    /// <param name="irregular">Irregular forms with tags as in VERB/VBD, and their base forms.</param>
    public static Senses Read(string path, IEnumerable<(string Form, string Tag, string Lemma)> irregular)
    {
        var senses = new Senses([]);
        var fields = new List<string> { "" };
        foreach (var line in File.ReadLines(path).Where(l => !l.StartsWith('#')).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length != 2)
            {
                throw new InvalidDataException($"{path}: two cells were expected, classes and words, in '{line[..Math.Min(60, line.Length)]}'.");
            }

            var (parts, noun, verb) = (0, 0, 0);
            foreach (var name in cells[0].Split('|'))
            {
                var kind = name.Split('.')[0];
                parts |= kind switch { "noun" => 1, "name" => 2, "verb" => 4, "adj" => 8, "adv" => 16, _ => throw new InvalidDataException($"{path}: unknown class '{name}'.") };
                noun = kind is "noun" or "name" ? Field(fields, name) : noun;
                verb = kind is "verb" ? Field(fields, name) : verb;
            }

            senses.Sets.Add(new((byte)parts, (byte)noun, (byte)verb));
            foreach (var word in cells[1].Split('|'))
            {
                senses.words[Hash(word)] = (ushort)(senses.Sets.Count - 1);
            }
        }

        foreach (var (form, tag, lemma) in irregular)
        {
            var (seen, kind) = (senses.irregular.GetValueOrDefault(Hash(form)), Array.IndexOf(IrregularTags, tag));
            if (kind < 0)
            {
                throw new InvalidDataException($"'{form}' has the tag '{tag}' where one of {string.Join(", ", IrregularTags)} was expected.");
            }

            if (senses.words.TryGetValue(Hash(lemma), out var set))
            {
                senses.irregular[Hash(form)] = new((byte)(seen.Tags | (1 << kind)), set);
            }
        }

        return senses;
    }

    /// <summary>Three keys for a word's marks: what parts of speech it can have, and as what noun and what verb.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="keys">Takes the keys.</param>
    public void Mark(ReadOnlySpan<char> lower, Span<uint> keys)
    {
        var own = Find(lower);
        var stemmed = Stem(lower, int.MaxValue);
        var (stem, ending) = (stemmed.Found, (uint)stemmed.Ending);
        if (ending == 0 && irregular.TryGetValue(Hash(lower), out var form))
        {
            (stem, ending) = (Sets[form.Set], 8u + form.Tags);
        }

        var noun = own.Noun != 0 ? own.Noun : stem.Noun;
        var verb = own.Verb != 0 ? own.Verb : stem.Verb;
        keys[0] = Key(1, own.Parts | ((uint)stem.Parts << 8) | (ending << 16));
        keys[1] = Key(2, noun);
        keys[2] = Key(3, verb);
    }

    /// <summary>Writes the dictionary into a model.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Sets.Count);
        foreach (var set in Sets)
        {
            writer.Write(set.Parts);
            writer.Write(set.Noun);
            writer.Write(set.Verb);
        }

        writer.Write(words.Count);
        foreach (var (word, set) in words.OrderBy(p => p.Key))
        {
            writer.Write(word);
            writer.Write(set);
        }

        writer.Write(irregular.Count);
        foreach (var (word, form) in irregular.OrderBy(p => p.Key))
        {
            writer.Write(word);
            writer.Write(form.Tags);
            writer.Write(form.Set);
        }
    }

    /// <summary>Reads the dictionary from a model.</summary>
    public static Senses Read(BinaryReader reader)
    {
        var senses = new Senses([]);
        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            senses.Sets.Add(new(reader.ReadByte(), reader.ReadByte(), reader.ReadByte()));
        }

        var count = reader.ReadInt32();
        senses.words.EnsureCapacity(count);
        for (; count > 0; count--)
        {
            senses.words[reader.ReadUInt32()] = reader.ReadUInt16();
        }

        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            senses.irregular[reader.ReadUInt32()] = new(reader.ReadByte(), reader.ReadUInt16());
        }

        return senses;
    }

    /// <summary>Whether a word can be of one of some parts of speech.</summary>
    public bool Has(ReadOnlySpan<char> word, int parts) => (Find(word).Parts & parts) != 0;

    /// <summary>The base form of an inflected word of one of some parts of speech, null where none is known.</summary>
    public string? Base(ReadOnlySpan<char> word, int parts)
    {
        var stem = Stem(word, parts);
        return stem.Ending == 0 ? null : string.Concat(word[..^stem.Cut], stem.Write);
    }

    private Stemmed Stem(ReadOnlySpan<char> word, int wanted)
    {
        var changed = word.Length < 256 ? stackalloc char[256] : new char[word.Length + 1];
        foreach (var (ending, cut, write, taking) in Endings)
        {
            var parts = taking & wanted;
            if (parts == 0 || word.Length < Math.Max(cut, EndingNames[ending].Length) + 2 || !word.EndsWith(EndingNames[ending]))
            {
                continue;
            }

            word[..^cut].CopyTo(changed);
            write.CopyTo(changed[(word.Length - cut)..]);
            var found = Find(changed[..(word.Length - cut + write.Length)]);
            if ((found.Parts & parts) != 0)
            {
                return new(ending + 1, cut, write, found with { Parts = (byte)(found.Parts & parts) });
            }

            // stopped: stop; hottest: hot
            if (write.Length == 0 && cut == EndingNames[ending].Length && ending is >= 1 and <= 4 && word.Length > cut + 2 && word[^(cut + 1)] == word[^(cut + 2)])
            {
                found = Find(word[..^(cut + 1)]);
                if ((found.Parts & parts) != 0)
                {
                    return new(ending + 1, cut + 1, "", found with { Parts = (byte)(found.Parts & parts) });
                }
            }
        }

        return default;
    }

    // The tags of an irregular form, a bit for each of IrregularTags, and its base form's set of classes.
    private readonly record struct Irregular(byte Tags, ushort Set);

    private static readonly string[] IrregularTags = ["NOUN/NNS", "VERB/VBD", "VERB/VBN", "ADJ/JJR", "ADJ/JJS"];

    private readonly record struct Stemmed(int Ending, int Cut, string Write, Classes Found);

    private static readonly string[] EndingNames = ["s", "ed", "ing", "er", "est", "ly"];

    // Ending, letters to cut, letters to write, and the parts of speech that take it.
    private static readonly (int Ending, int Cut, string Write, int Parts)[] Endings =
    [
        (0, 3, "y", 7), (0, 1, "", 7), (0, 2, "", 7), (1, 1, "", 4), (1, 2, "", 4), (1, 3, "y", 4),
        (2, 3, "", 4), (2, 3, "e", 4), (3, 2, "", 8), (3, 1, "", 8), (3, 3, "y", 8), (4, 3, "", 8), (4, 2, "", 8), (4, 4, "y", 8), (5, 2, "", 8),
    ];

    private Classes Find(ReadOnlySpan<char> word) => words.TryGetValue(Hash(word), out var set) ? Sets[set] : default;

    private static int Field(List<string> fields, string name)
    {
        var at = fields.IndexOf(name);
        if (at < 0)
        {
            at = fields.Count;
            fields.Add(name);
        }

        return at;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var h = 2166136261u;
        foreach (var c in word)
        {
            h = (h ^ c) * 16777619u;
        }

        return h;
    }

    private static uint Key(uint kind, uint value)
    {
        var h = ((kind * 0x9E3779B1u) + value + 77) * 0x85EBCA6Bu;
        return (h ^ (h >> 13)) * 0xC2B2AE35u;
    }

    /// <summary>Parts of speech (1 noun, 2 name, 4 verb, 8 adjective, 16 adverb) and the fields of noun and verb.</summary>
    internal readonly record struct Classes(byte Parts, byte Noun, byte Verb);
}
