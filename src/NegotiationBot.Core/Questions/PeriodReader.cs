using System.Collections.Frozen;
using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads the days a question is about: <c>last week</c>, <c>in march</c>, <c>feb 2022</c>, <c>mid june 22</c>, <c>on the 12th of march</c>.</summary>
/// <remarks>What is typed without a year, or with two digits that may be a year or a day, is read in more than one way; which of them is meant the corpus tells.</remarks>
internal static class PeriodReader
{
    /// <summary>"The last few days" are so many.</summary>
    private const int FewOfThem = 3;

    /// <summary>Nobody follows talks for longer, in days, weeks or months.</summary>
    private const int MostBack = 1000;

    /// <summary>How far back a day typed without a year may lie, in years.</summary>
    private const int MostYearsBack = 10;

    private const int FirstYearOfTwoDigits = 10;

    private static readonly FrozenDictionary<string, int> Months = Enumerable
        .Range(1, 12)
        .SelectMany(month => new[] { "MMMM", "MMM" }.Select(format => (Name: Name(month, format), Month: month)))
        .Append((Name: "sept", Month: 9))
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Month, StringComparer.Ordinal);

    /// <summary>The first month of each.</summary>
    private static readonly FrozenDictionary<string, int> Seasons = new Dictionary<string, int>
    {
        ["spring"] = 3,
        ["summer"] = 6,
        ["autumn"] = 9,
        ["fall"] = 9,
        ["winter"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The periods the words may name, the likeliest first, and the words that name them; null where they name none.</summary>
    public static NamedPeriod? Read(MarkedWords words, DateOnly today)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Relative(words, i, today) is var (relative, consumed))
            {
                return UntilToday(words, new NamedPeriod([relative], consumed), today);
            }
            if (Seasons.TryGetValue(words[i], out var first) && OfSeason(words, i, first, today) is { } season)
            {
                return UntilToday(words, season, today);
            }
            if (Months.TryGetValue(words[i], out var month) && OfMonth(words, i, month, today) is { } calendar)
            {
                return UntilToday(words, calendar, today);
            }
        }
        return null;
    }

    /// <summary>"Since march" is from then on.</summary>
    private static NamedPeriod UntilToday(MarkedWords words, NamedPeriod named, DateOnly today) =>
        named.Consumed.Min() is > 0 and var first && words[first - 1] is "since" && named.Readings[0].From <= today
            ? new NamedPeriod(
                [.. named.Readings.Select(period => period with { To = today })],
                [first - 1, .. named.Consumed]
            )
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

    private static NamedPeriod? OfMonth(MarkedWords words, int i, int month, DateOnly today)
    {
        List<int> consumed = [i];
        int? day = null;
        int? year = null;
        var mayBeYear = false;
        // "The 14th of March".
        var before = i > 1 && words[i - 1] is "of" ? i - 2 : i - 1;
        var isWithin = i > 0 && OpensMonth(words[i - 1]);
        consumed.AddRange(PartOfMonth(words, i));
        foreach (var at in new[] { before, i + 1, i + 2 }.Where(at => at >= 0 && at < words.Count))
        {
            if (!int.TryParse(words[at].AsSpan().TrimEnd("stndrh"), CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }
            var isYear = at > i && number >= FirstYearOfTwoDigits && number <= today.Year % 100;
            if (number is >= 1990 and <= 2100)
            {
                (year, consumed) = (number, [.. consumed, at]);
            }
            // Nobody says "in March 22" of a day.
            else if (isYear && year is null && (day is not null || isWithin))
            {
                (year, consumed) = (today.Year - (today.Year % 100) + number, [.. consumed, at]);
            }
            else if (number is >= 1 and <= 31 && day is null)
            {
                (day, mayBeYear, consumed) = (number, isYear, [.. consumed, at]);
            }
        }
        if (words[i] is "may" or "march" or "mar" && year is null && day is null && !isWithin)
        {
            return null;
        }
        var last = month <= today.Month ? today.Year : today.Year - 1;
        var years = year is { } known ? [known] : Enumerable.Range(0, MostYearsBack).Select(back => last - back);
        var readings = years.Select(one => Day(one, month, day) ?? Month(new DateOnly(one, month, 1))).ToList();
        if (mayBeYear && year is null)
        {
            readings.Insert(1, Month(new DateOnly(today.Year - (today.Year % 100) + day!.Value, month, 1)));
        }
        return new NamedPeriod(readings, consumed);
    }

    /// <summary>"Spring 2022", "the fall of 22"; without a year it may be any, and no season at all.</summary>
    private static NamedPeriod? OfSeason(MarkedWords words, int i, int month, DateOnly today)
    {
        var at = i + 1 < words.Count && words[i + 1] is "of" ? i + 2 : i + 1;
        if (
            at >= words.Count
            || !int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return null;
        }
        // "Did it fall 22 percent"
        if (
            year >= FirstYearOfTwoDigits
            && year <= today.Year % 100
            && i > 0
            && (OpensMonth(words[i - 1]) || words[i - 1] is "the" or "last")
        )
        {
            year += today.Year - (today.Year % 100);
        }
        // What was to be "by fall 2022" was told before.
        if (year is < 1990 or > 2100 || (i > 0 && words[i - 1] is "by" or "before" or "until" or "till"))
        {
            return null;
        }
        // The winter of a year is the one it ends with or the one it begins with.
        IEnumerable<int> years = month == 12 ? [year, year - 1] : [year];
        return new NamedPeriod([.. years.Select(one => Season(one, month))], [.. PartOfMonth(words, i), i, at]);
    }

    private static Period Season(int year, int month)
    {
        var from = new DateOnly(year, month, 1);
        return new Period(from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>"Late March" and "the end of March" are of that month: the words say nothing else.</summary>
    private static IEnumerable<int> PartOfMonth(MarkedWords words, int month) =>
        month > 0 && words[month - 1] is "early" or "mid" or "late" ? [month - 1]
        : month > 1 && words[month - 1] is "of" && words[month - 2] is "end" or "beginning" or "start" or "middle"
            ? [month - 2, month - 1]
        : month > 0 && words[month - 1] is "end" ? [month - 1]
        : [];

    private static bool OpensMonth(string word) =>
        word is "in" or "of" or "since" or "early" or "mid" or "late" or "during" or "until" or "till" or "back";

    private static Period? Day(int year, int month, int? day) =>
        day is { } known && known <= DateTime.DaysInMonth(year, month)
            ? new Period(new DateOnly(year, month, known), new DateOnly(year, month, known))
            : null;

    private static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static Period Month(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Name(int month, string format) =>
        new DateOnly(2000, month, 1).ToString(format, CultureInfo.InvariantCulture).ToLowerInvariant();
}
