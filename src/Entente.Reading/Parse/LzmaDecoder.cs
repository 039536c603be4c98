namespace Entente.Reading.Parse;

/// <summary>What has been unpacked so far; LZMA copies from it.</summary>
internal sealed class LzmaWindow
{
    private byte[] bytes = new byte[1 << 20];

    public int Length { get; private set; }

    public void Append(byte value)
    {
        if (Length == bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }

        bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> values)
    {
        foreach (var value in values)
        {
            Append(value);
        }
    }

    public byte Back(int distance) => distance <= Length
        ? bytes[Length - distance]
        : throw new InvalidDataException("A copy reaches before the start of the .xz file.");

    public byte[] ToArray() => bytes[..Length];
}

/// <summary>The LZMA decoder: a range coder with adaptive bits that spells literals and copies (Igor Pavlov's LZMA specification).</summary>
internal sealed class LzmaDecoder(LzmaWindow window)
{
    private const int States = 12;
    private readonly ushort[] isMatch = new ushort[States << 4];
    private readonly ushort[] isRep = new ushort[States];
    private readonly ushort[] isRep0 = new ushort[States];
    private readonly ushort[] isRep1 = new ushort[States];
    private readonly ushort[] isRep2 = new ushort[States];
    private readonly ushort[] isRep0Long = new ushort[States << 4];
    private readonly ushort[] slots = new ushort[4 << 6];
    private readonly ushort[] special = new ushort[115];
    private readonly ushort[] align = new ushort[16];
    private readonly LengthCoder matchLength = new();
    private readonly LengthCoder repLength = new();
    private readonly int[] reps = new int[4];
    private ushort[] literals = [];
    private byte[] input = [];
    private int at;
    private uint range;
    private uint code;
    private int state;
    private int literalContext;
    private int literalPosition;
    private int positionMask;

    /// <summary>Sets the literal and position bits (lc, lp, pb) from their packed byte.</summary>
    public void SetProperties(byte packed)
    {
        literalContext = packed % 9;
        literalPosition = packed / 9 % 5;
        positionMask = (1 << (packed / 45)) - 1;
        literals = new ushort[0x300 << (literalContext + literalPosition)];
    }

    /// <summary>Forgets all that has been learnt about bits, and the last distances.</summary>
    public void Reset()
    {
        foreach (var bits in new[] { isMatch, isRep, isRep0, isRep1, isRep2, isRep0Long, slots, special, align, literals })
        {
            Array.Fill(bits, (ushort)1024);
        }

        matchLength.Reset();
        repLength.Reset();
        Array.Clear(reps);
        state = 0;
    }

    /// <summary>Decodes one chunk of known unpacked size.</summary>
    public void Decode(byte[] bytes, int start, int size)
    {
        input = bytes;
        at = start + 5;
        range = uint.MaxValue;
        code = (uint)((bytes[start + 1] << 24) | (bytes[start + 2] << 16) | (bytes[start + 3] << 8) | bytes[start + 4]);
        var end = window.Length + size;
        while (window.Length < end)
        {
            var position = window.Length & positionMask;
            if (Bit(isMatch, (state << 4) + position) == 0)
            {
                Literal();
            }
            else
            {
                Copy(position);
            }
        }
    }

    private void Literal()
    {
        var previous = window.Length > 0 ? window.Back(1) : 0;
        var offset = 0x300 * (((window.Length & ((1 << literalPosition) - 1)) << literalContext) + (previous >> (8 - literalContext)));
        var symbol = 1;
        if (state >= 7)
        {
            int match = window.Back(reps[0] + 1);
            while (symbol < 0x100)
            {
                var matchBit = (match >> 7) & 1;
                match <<= 1;
                var bit = Bit(literals, offset + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (bit != matchBit)
                {
                    break;
                }
            }
        }

        while (symbol < 0x100)
        {
            symbol = (symbol << 1) | Bit(literals, offset + symbol);
        }

        window.Append((byte)symbol);
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    }

    private void Copy(int position)
    {
        int length;
        if (Bit(isRep, state) == 0)
        {
            (reps[3], reps[2], reps[1]) = (reps[2], reps[1], reps[0]);
            length = Length(matchLength, position);
            state = state < 7 ? 7 : 10;
            reps[0] = Distance(length);
        }
        else
        {
            if (Bit(isRep0, state) == 0)
            {
                if (Bit(isRep0Long, (state << 4) + position) == 0)
                {
                    state = state < 7 ? 9 : 11;
                    window.Append(window.Back(reps[0] + 1));
                    return;
                }
            }
            else
            {
                var which = Bit(isRep1, state) == 0 ? 1 : Bit(isRep2, state) == 0 ? 2 : 3;
                var distance = reps[which];
                for (var i = which; i > 0; i--)
                {
                    reps[i] = reps[i - 1];
                }

                reps[0] = distance;
            }

            length = Length(repLength, position);
            state = state < 7 ? 8 : 11;
        }

        for (var i = 0; i < length; i++)
        {
            window.Append(window.Back(reps[0] + 1));
        }
    }

    private int Length(LengthCoder coder, int position) =>
        Bit(coder.Choice, 0) == 0 ? 2 + Tree(coder.Low, position << 3, 3)
        : Bit(coder.Choice, 1) == 0 ? 10 + Tree(coder.Middle, position << 3, 3)
        : 18 + Tree(coder.High, 0, 8);

    private int Distance(int length)
    {
        var slot = Tree(slots, Math.Min(length - 2, 3) << 6, 6);
        if (slot < 4)
        {
            return slot;
        }

        var direct = (slot >> 1) - 1;
        var distance = (2 | (slot & 1)) << direct;
        if (slot < 14)
        {
            return distance + ReverseTree(special, distance - slot, direct);
        }

        var high = 0;
        for (var i = 0; i < direct - 4; i++)
        {
            range >>= 1;
            code -= range;
            var borrow = 0u - (code >> 31);
            code += range & borrow;
            Normalise();
            high = (high << 1) + (int)(borrow + 1);
        }

        return distance + (high << 4) + ReverseTree(align, 0, 4);
    }

    private int Tree(ushort[] bits, int offset, int depth)
    {
        var symbol = 1;
        for (var i = 0; i < depth; i++)
        {
            symbol = (symbol << 1) | Bit(bits, offset + symbol);
        }

        return symbol - (1 << depth);
    }

    private int ReverseTree(ushort[] bits, int offset, int depth)
    {
        var (symbol, value) = (1, 0);
        for (var i = 0; i < depth; i++)
        {
            var bit = Bit(bits, offset + symbol);
            symbol = (symbol << 1) | bit;
            value |= bit << i;
        }

        return value;
    }

    private int Bit(ushort[] bits, int index)
    {
        var chance = bits[index];
        var bound = (range >> 11) * chance;
        int bit;
        if (code < bound)
        {
            bits[index] = (ushort)(chance + ((2048 - chance) >> 5));
            range = bound;
            bit = 0;
        }
        else
        {
            bits[index] = (ushort)(chance - (chance >> 5));
            range -= bound;
            code -= bound;
            bit = 1;
        }

        Normalise();
        return bit;
    }

    private void Normalise()
    {
        if (range < 1u << 24)
        {
            range <<= 8;
            code = (code << 8) | input[at++];
        }
    }

    private sealed class LengthCoder
    {
        public ushort[] Choice { get; } = new ushort[2];

        public ushort[] Low { get; } = new ushort[16 << 3];

        public ushort[] Middle { get; } = new ushort[16 << 3];

        public ushort[] High { get; } = new ushort[256];

        public void Reset()
        {
            foreach (var bits in new[] { Choice, Low, Middle, High })
            {
                Array.Fill(bits, (ushort)1024);
            }
        }
    }
}
