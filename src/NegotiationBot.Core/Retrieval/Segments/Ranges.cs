namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Stretches of numbers (of articles, or of units) in ascending order, none touching the next.</summary>
internal sealed class Ranges
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="ranges">In ascending order, none overlapping the next. Empty ones are left out, neighbours become one.</param>
    public Ranges(IEnumerable<(int Start, int End)> ranges)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var range in ranges)
        {
            if (joined is [.., var last] && last.End == range.Start)
            {
                joined[^1] = (last.Start, range.End);
            }
            else if (range.Start < range.End)
            {
                joined.Add(range);
            }
        }
        _starts = [.. joined.Select(range => range.Start)];
        _ends = [.. joined.Select(range => range.End)];
        Count = joined.Sum(range => range.End - range.Start);
    }

    /// <summary>How many numbers they hold.</summary>
    public int Count { get; }

    public IEnumerable<(int Start, int End)> All => _starts.Zip(_ends);

    /// <summary>The first number at or after one that is in a range; <see cref="int.MaxValue"/> where there is none.</summary>
    public int Next(int number)
    {
        var found = Array.BinarySearch(_ends, number);
        var range = found < 0 ? ~found : found + 1;
        return range == _ends.Length ? int.MaxValue : Math.Max(number, _starts[range]);
    }

    public bool Contains(int number) => Next(number) == number;

    /// <summary>How many units of a list are in the ranges.</summary>
    public int CountOf(PostingList postings) =>
        All.Sum(range => postings.Rank(range.End) - (range.Start == 0 ? 0 : postings.Rank(range.Start)));
}
