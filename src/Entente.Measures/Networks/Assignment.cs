namespace Entente.Measures;

/// <summary>The assignment of rows to columns with the highest sum. Kuhn, H. (1955). The Hungarian method for the assignment problem.</summary>
internal static class Assignment
{
    /// <summary>The column of each row; null for rows that are left over where there are fewer columns.</summary>
    public static int?[] Most(double[,] gain)
    {
        var (rows, columns) = (gain.GetLength(0), gain.GetLength(1));
        var n = Math.Max(rows, columns);
        // Potentials of rows and columns; 0 stands for "none" in rowOf, so that rows and columns are counted from 1.
        var (u, v, rowOf, way) = (new double[n + 1], new double[n + 1], new int[n + 1], new int[n + 1]);
        for (var i = 1; i <= n; i++)
        {
            rowOf[0] = i;
            var column = 0;
            var least = new double[n + 1];
            Array.Fill(least, double.PositiveInfinity);
            var seen = new bool[n + 1];
            do
            {
                seen[column] = true;
                var (row, delta, next) = (rowOf[column], double.PositiveInfinity, 0);
                for (var j = 1; j <= n; j++)
                {
                    if (seen[j]) continue;
                    var reduced = Cost(row, j) - u[row] - v[j];
                    if (reduced < least[j]) (least[j], way[j]) = (reduced, column);
                    if (least[j] < delta) (delta, next) = (least[j], j);
                }
                for (var j = 0; j <= n; j++)
                {
                    if (seen[j]) { u[rowOf[j]] += delta; v[j] -= delta; } else least[j] -= delta;
                }
                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = way[column]) rowOf[column] = rowOf[way[column]];
        }
        var chosen = new int?[rows];
        for (var j = 1; j <= columns; j++) if (rowOf[j] <= rows) chosen[rowOf[j] - 1] = j - 1;
        return chosen;

        double Cost(int row, int column) => row <= rows && column <= columns ? -gain[row - 1, column - 1] : 0;
    }
}
