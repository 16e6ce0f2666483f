using System.Collections.Frozen;
using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads the days a question is about: <c>last week</c>, <c>in march</c>, <c>feb 2022</c>, <c>on 12 march</c>.</summary>
internal static class PeriodReader
{
    /// <summary>"The last few days" are so many.</summary>
    private const int FewOfThem = 3;

    /// <summary>Nobody follows talks for longer, in days, weeks or months.</summary>
    private const int MostBack = 1000;

    private static readonly FrozenDictionary<string, int> Months = Enumerable
        .Range(1, 12)
        .SelectMany(month => new[] { "MMMM", "MMM" }.Select(format => (Name: Name(month, format), Month: month)))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Month, StringComparer.Ordinal);

    /// <summary>The period the words name and the words that name it; null where they name none.</summary>
    public static (Period Period, IReadOnlyList<int> Consumed)? Read(MarkedWords words, DateOnly today)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Relative(words, i, today) is { } relative)
            {
                return UntilToday(words, relative, today);
            }
            if (Months.TryGetValue(words[i], out var month) && OfMonth(words, i, month, today) is { } calendar)
            {
                return UntilToday(words, calendar, today);
            }
        }
        return null;
    }

    /// <summary>"Since march" is from then on.</summary>
    private static (Period Period, IReadOnlyList<int> Consumed) UntilToday(
        MarkedWords words,
        (Period Period, IReadOnlyList<int> Consumed) named,
        DateOnly today
    ) =>
        named.Consumed.Min() is > 0 and var first && words[first - 1] is "since" && named.Period.From <= today
            ? (named.Period with { To = today }, [first - 1, .. named.Consumed])
            : named;

    private static (Period, IReadOnlyList<int>)? Relative(MarkedWords words, int i, DateOnly today) =>
        (words[i], i + 1 < words.Count ? words[i + 1] : "") switch
        {
            ("today", _) => (new Period(today, today), [i]),
            ("yesterday", _) => (new Period(today.AddDays(-1), today.AddDays(-1)), [i]),
            ("last", "week") => (new Period(Monday(today).AddDays(-7), Monday(today).AddDays(-1)), [i, i + 1]),
            ("past", "week") => (new Period(today.AddDays(-7), today), [i, i + 1]),
            ("this", "week") => (new Period(Monday(today), today), [i, i + 1]),
            ("last", "month") => (Month(First(today).AddMonths(-1)), [i, i + 1]),
            ("past", "month") => (new Period(today.AddMonths(-1), today), [i, i + 1]),
            ("this", "month") => (new Period(First(today), today), [i, i + 1]),
            ("last", "year") => (Year(today.Year - 1), [i, i + 1]),
            ("this", "year") => (new Period(Year(today.Year).From, today), [i, i + 1]),
            ("last" or "past", var many) when i + 2 < words.Count && Back(many, words[i + 2], today) is { } from => (
                new Period(from, today),
                [i, i + 1, i + 2]
            ),
            _ => null,
        };

    /// <summary>The first of the last so many days, weeks or months; null for other words.</summary>
    private static DateOnly? Back(string many, string unit, DateOnly today) =>
        (Many(many), unit) switch
        {
            (> 0 and var days, "days") => today.AddDays(-days),
            (> 0 and var weeks, "weeks") => today.AddDays(-7 * weeks),
            (> 0 and var months, "months") => today.AddMonths(-months),
            _ => null,
        };

    private static int Many(string word) =>
        word is "few" or "couple" ? FewOfThem
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, MostBack)
        : RowWords.ValueOf(word);

    private static (Period, IReadOnlyList<int>)? OfMonth(MarkedWords words, int i, int month, DateOnly today)
    {
        List<int> consumed = [i];
        int? day = null;
        int? year = null;
        foreach (var at in new[] { i - 1, i + 1, i + 2 }.Where(at => at >= 0 && at < words.Count))
        {
            if (!int.TryParse(words[at].AsSpan().TrimEnd("stndrh"), CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }
            if (number is >= 1990 and <= 2100)
            {
                (year, consumed) = (number, [.. consumed, at]);
            }
            else if (number is >= 1 and <= 31 && day is null)
            {
                (day, consumed) = (number, [.. consumed, at]);
            }
        }
        var preceded = i > 0 && words[i - 1] is "in" or "of" or "since" or "early" or "mid" or "late";
        if (words[i] is "may" or "march" or "mar" && year is null && day is null && !preceded)
        {
            return null;
        }
        var inferred = year ?? (month <= today.Month ? today.Year : today.Year - 1);
        if (day is { } known && known <= DateTime.DaysInMonth(inferred, month))
        {
            var date = new DateOnly(inferred, month, known);
            return (new Period(date, date), consumed);
        }
        return (Month(new DateOnly(inferred, month, 1)), consumed);
    }

    private static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static Period Month(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Name(int month, string format) =>
        new DateOnly(2000, month, 1).ToString(format, CultureInfo.InvariantCulture).ToLowerInvariant();
}
