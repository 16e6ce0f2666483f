namespace NegotiationBot.WordVectors;

/// <summary>The directions in which vectors differ most (K. Pearson, 1901), by the cyclic Jacobi method on their covariance.</summary>
internal static class PrincipalComponents
{
    private const int Sweeps = 12;

    /// <summary>The vectors without their mean, in as many dimensions as asked for.</summary>
    public static float[][] Reduce(IReadOnlyList<float[]> vectors, int dimensions)
    {
        var width = vectors[0].Length;
        var mean = new double[width];
        foreach (var vector in vectors)
        {
            for (var i = 0; i < width; i++)
            {
                mean[i] += (double)vector[i] / vectors.Count;
            }
        }
        var centred = vectors.Select(vector => vector.Select((value, i) => value - mean[i]).ToArray()).ToArray();
        var (values, directions) = Diagonalise(Covariance(centred, width));
        var first = Enumerable.Range(0, width).OrderByDescending(i => values[i]).Take(dimensions).ToArray();
        return
        [
            .. centred.Select(vector =>
                first.Select(k => (float)Enumerable.Range(0, width).Sum(i => vector[i] * directions[i, k])).ToArray()
            ),
        ];
    }

    private static double[,] Covariance(double[][] vectors, int width)
    {
        var covariance = new double[width, width];
        foreach (var vector in vectors)
        {
            for (var i = 0; i < width; i++)
            {
                for (var j = i; j < width; j++)
                {
                    covariance[i, j] += vector[i] * vector[j] / vectors.Length;
                }
            }
        }
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < i; j++)
            {
                covariance[i, j] = covariance[j, i];
            }
        }
        return covariance;
    }

    private static (double[] Values, double[,] Directions) Diagonalise(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var directions = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            directions[i, i] = 1;
        }
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                {
                    Rotate(matrix, directions, p, q, n);
                }
            }
        }
        return ([.. Enumerable.Range(0, n).Select(i => matrix[i, i])], directions);
    }

    private static void Rotate(double[,] matrix, double[,] directions, int p, int q, int n)
    {
        if (Math.Abs(matrix[p, q]) < 1e-12)
        {
            return;
        }
        var theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        for (var i = 0; i < n; i++)
        {
            (matrix[i, p], matrix[i, q]) = (
                (c * matrix[i, p]) - (s * matrix[i, q]),
                (s * matrix[i, p]) + (c * matrix[i, q])
            );
        }
        for (var i = 0; i < n; i++)
        {
            (matrix[p, i], matrix[q, i]) = (
                (c * matrix[p, i]) - (s * matrix[q, i]),
                (s * matrix[p, i]) + (c * matrix[q, i])
            );
            (directions[i, p], directions[i, q]) = (
                (c * directions[i, p]) - (s * directions[i, q]),
                (s * directions[i, p]) + (c * directions[i, q])
            );
        }
    }
}
