using System.Numerics;
using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>
/// The questions of many trees, sorted by feature instead of by tree, so that one pass over the features ends at a leaf of every tree (C. Lucchese et al.,
/// "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees", 2015). A value that is not below a threshold
/// rules out all leaves of that question's lower branch, and the first leaf that is left is where a walk down the tree would have ended. The questions of a feature
/// stand by threshold, and one that the value is below ends them: most features are zero, and most questions are never looked at. As many candidates as a vector
/// has places are asked together (C. Lucchese et al., "Exploiting CPU SIMD extensions to speed-up document scoring with tree ensembles", 2016).
/// </summary>
internal sealed class TreeQuestions
{
    /// <summary>Each leaf of a tree is a bit of a word.</summary>
    public const int MostLeaves = 32;

    private readonly Question[][] _byFeature;
    private readonly double[] _leaves;
    private readonly int[] _firstLeaves;

    private TreeQuestions(Question[][] byFeature, double[] leaves, int[] firstLeaves) =>
        (_byFeature, _leaves, _firstLeaves) = (byFeature, leaves, firstLeaves);

    /// <summary>The score of each of several; a question that all of them answer alike is asked once.</summary>
    public double[] Score(ReadOnlySpan<float[]> candidates)
    {
        var scores = new double[candidates.Length];
        if (candidates.IsEmpty)
        {
            return scores;
        }
        Span<uint> shared = stackalloc uint[_firstLeaves.Length];
        Span<int> differs = stackalloc int[_byFeature.Length];
        Span<int> own = stackalloc int[_byFeature.Length];
        shared.Fill(uint.MaxValue);
        FindDiffering(candidates, differs);
        var differing = 0;
        for (var feature = 0; feature < _byFeature.Length; feature++)
        {
            if (differs[feature] == 0)
            {
                Ask(feature, candidates[0][feature], shared);
            }
            else
            {
                own[differing++] = feature;
            }
        }
        Span<Vector<uint>> possible = stackalloc Vector<uint>[_firstLeaves.Length];
        for (var i = 0; i < candidates.Length; i += Vector<float>.Count)
        {
            var together = candidates[i..Math.Min(i + Vector<float>.Count, candidates.Length)];
            Spread(shared, possible);
            foreach (var feature in own[..differing])
            {
                Ask(feature, together, possible);
            }
            SumLeaves(possible, scores.AsSpan(i, together.Length));
        }
        return scores;
    }

    private static void Spread(ReadOnlySpan<uint> shared, Span<Vector<uint>> possible)
    {
        for (var tree = 0; tree < shared.Length; tree++)
        {
            possible[tree] = new Vector<uint>(shared[tree]);
        }
    }

    /// <param name="differs">Is not zero afterwards where two candidates have different values of a feature.</param>
    private static void FindDiffering(ReadOnlySpan<float[]> candidates, Span<int> differs)
    {
        differs.Clear();
        for (var i = 1; i < candidates.Length; i++)
        {
            ReadOnlySpan<float> first = candidates[0].AsSpan(0, differs.Length);
            ReadOnlySpan<float> other = candidates[i].AsSpan(0, differs.Length);
            var at = 0;
            for (; at + Vector<float>.Count <= differs.Length; at += Vector<float>.Count)
            {
                var part = differs[at..];
                var unlike = ~Vector.Equals(new Vector<float>(first[at..]), new Vector<float>(other[at..]));
                (new Vector<int>(part) | unlike).CopyTo(part);
            }
            for (; at < differs.Length; at++)
            {
                differs[at] |= first[at] == other[at] ? 0 : -1;
            }
        }
    }

    private void Ask(int feature, float value, Span<uint> possible)
    {
        foreach (ref readonly var question in _byFeature[feature].AsSpan())
        {
            if (value < question.Threshold)
            {
                return;
            }
            possible[question.Tree] &= question.NotBelow;
        }
    }

    /// <summary>Asks as many candidates at once as a vector has places.</summary>
    private void Ask(int feature, ReadOnlySpan<float[]> candidates, Span<Vector<uint>> possible)
    {
        Span<float> places = stackalloc float[Vector<float>.Count];
        places.Fill(float.NegativeInfinity);
        var highest = float.NegativeInfinity;
        for (var i = 0; i < candidates.Length; i++)
        {
            places[i] = candidates[i][feature];
            highest = Math.Max(highest, places[i]);
        }
        var values = new Vector<float>(places);
        foreach (ref readonly var question in _byFeature[feature].AsSpan())
        {
            if (highest < question.Threshold)
            {
                return;
            }
            var isBelow = Vector.LessThan(values, new Vector<float>(question.Threshold));
            possible[question.Tree] &= Vector.AsVectorUInt32(isBelow) | new Vector<uint>(question.NotBelow);
        }
    }

    private void SumLeaves(ReadOnlySpan<Vector<uint>> possible, Span<double> scores)
    {
        var places = MemoryMarshal.Cast<Vector<uint>, uint>(possible);
        for (var i = 0; i < scores.Length; i++)
        {
            var sum = 0.0;
            var place = i;
            foreach (var first in _firstLeaves)
            {
                sum += _leaves[first + BitOperations.TrailingZeroCount(places[place])];
                place += Vector<uint>.Count;
            }
            scores[i] = sum;
        }
    }

    /// <param name="NotBelow">A bit for each leaf of the tree, the lowest for the first: set unless it is one of those below this question.</param>
    private readonly record struct Question(float Threshold, int Tree, uint NotBelow);

    /// <summary>Takes trees apart, each from its first leaf to its last.</summary>
    public sealed class Builder
    {
        private readonly List<(int Feature, Question Question)> _questions = [];
        private readonly List<double> _leaves = [];
        private readonly List<int> _firstLeaves = [];

        public void BeginTree() => _firstLeaves.Add(_leaves.Count);

        /// <exception cref="FormatException">The tree has more leaves than <see cref="MostLeaves"/>.</exception>
        public void AddLeaf(float value)
        {
            _leaves.Add(value);
            if (LeavesOfTree > MostLeaves)
            {
                throw new FormatException($"A tree has more than {MostLeaves} leaves.");
            }
        }

        /// <summary>How many leaves the tree has so far.</summary>
        public int LeavesOfTree => _leaves.Count - _firstLeaves[^1];

        /// <summary>A question whose leaves below are those from <paramref name="first"/> up to the last so far.</summary>
        public void AddQuestion(int feature, float threshold, int first)
        {
            var below = LeavesOfTree == MostLeaves ? uint.MaxValue : (1U << LeavesOfTree) - 1;
            below &= uint.MaxValue << first;
            _questions.Add((feature, new Question(threshold, _firstLeaves.Count - 1, ~below)));
        }

        public TreeQuestions Build()
        {
            var byFeature = _questions.ToLookup(asked => asked.Feature, asked => asked.Question);
            var features = _questions.Count == 0 ? 0 : _questions.Max(asked => asked.Feature) + 1;
            return new TreeQuestions(
                [.. Enumerable.Range(0, features).Select(f => byFeature[f].OrderBy(q => q.Threshold).ToArray())],
                [.. _leaves],
                [.. _firstLeaves]
            );
        }
    }
}
