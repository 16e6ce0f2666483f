using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A day as articles name it: <c>19 May</c>, <c>May 19</c>, <c>May 19th</c>.</summary>
internal sealed class NamedDay
{
    private readonly string _month;
    private readonly string _shortMonth;
    private readonly string _day;

    public NamedDay(DateOnly day)
    {
        _month = day.ToString("MMMM", CultureInfo.InvariantCulture).ToLowerInvariant();
        _shortMonth = day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant();
        _day = day.Day.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The index terms of the day's number and its month, which do not say by themselves that they stand together.</summary>
    public IEnumerable<string> Terms =>
        new[] { _month, _shortMonth, _day }
            .SelectMany(TermAnalyzer.Analyze)
            .Select(word => word.Term)
            .Distinct(StringComparer.Ordinal);

    public bool IsIn(ReadOnlySpan<AnalyzedTerm> words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (
                (IsMonth(words[i].Folded) && IsDay(words[i + 1].Folded))
                || (IsDay(words[i].Folded) && IsMonth(words[i + 1].Folded))
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool IsMonth(string folded) => folded == _month || folded == _shortMonth;

    private bool IsDay(string folded) =>
        folded.StartsWith(_day, StringComparison.Ordinal)
        && folded.AsSpan(_day.Length) is "" or "st" or "nd" or "rd" or "th";
}
