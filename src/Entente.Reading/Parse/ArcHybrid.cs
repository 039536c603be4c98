namespace Entente.Reading.Parse;

/// <summary>
/// The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) and its dynamic oracle
/// (Goldberg and Nivre 2013). The root is a token after the last, as Ballesteros and Nivre (2013) advise.
/// </summary>
internal sealed class ArcHybrid
{
    public const int Shift = 0;
    public const int Left = 1;
    public const int Right = 2;

    private readonly int[] stack;
    private int depth;

    public ArcHybrid(int words)
    {
        Words = words;
        stack = new int[words + 1];
        Heads = new int[words];
        Array.Fill(Heads, -1);
        LeftChild = NewChildren();
        LeftChild2 = NewChildren();
        RightChild = NewChildren();
        RightChild2 = NewChildren();
        LeftCount = new int[words + 1];
        RightCount = new int[words + 1];
    }

    public int Words { get; }

    public int[] Heads { get; }

    public int Buffer { get; private set; }

    public int[] LeftChild { get; }

    public int[] LeftChild2 { get; }

    public int[] RightChild { get; }

    public int[] RightChild2 { get; }

    public int[] LeftCount { get; }

    public int[] RightCount { get; }

    public bool Done => Buffer == Words && depth == 0;

    public int Stack(int down) => down < depth ? stack[depth - 1 - down] : -1;

    public bool Allowed(int move) => move switch
    {
        Shift => Buffer < Words,
        Left => depth > 0 && (Buffer < Words || depth == 1),
        _ => depth > 1,
    };

    public void Apply(int move)
    {
        if (move == Shift)
        {
            stack[depth++] = Buffer++;
            return;
        }

        var word = stack[--depth];
        var head = move == Left ? Buffer : stack[depth - 1];
        Heads[word] = head;
        if (word < head)
        {
            (LeftChild2[head], LeftChild[head]) = (LeftChild[head], word);
            LeftCount[head]++;
        }
        else
        {
            (RightChild2[head], RightChild[head]) = (RightChild[head], word);
            RightCount[head]++;
        }
    }

    /// <summary>How many gold arcs each move makes unreachable; -1 where a move is not allowed.</summary>
    public void Costs(int[] gold, Span<int> costs)
    {
        costs[Shift] = costs[Left] = costs[Right] = -1;
        if (Allowed(Shift))
        {
            var cost = 0;
            for (var k = 0; k < depth; k++)
            {
                cost += gold[stack[k]] == Buffer ? 1 : 0;
                cost += k < depth - 1 && gold[Buffer] == stack[k] ? 1 : 0;
            }

            costs[Shift] = cost;
        }

        if (depth == 0)
        {
            return;
        }

        var top = stack[depth - 1];
        var dependents = 0;
        for (var i = Buffer; i < Words; i++)
        {
            dependents += gold[i] == top ? 1 : 0;
        }

        if (Allowed(Left))
        {
            costs[Left] = dependents + (gold[top] > Buffer || (depth > 1 && gold[top] == stack[depth - 2]) ? 1 : 0);
        }

        if (Allowed(Right))
        {
            costs[Right] = dependents + (gold[top] >= Buffer ? 1 : 0);
        }
    }

    private int[] NewChildren()
    {
        var children = new int[Words + 1];
        Array.Fill(children, -1);
        return children;
    }
}
