using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>A calendar day as each language writes it: <c>18 Mar 2031</c>, <c>18.03.2031</c>.</summary>
/// <param name="HasYear">Without it: <c>18 Mar</c>, <c>18.03.</c></param>
public sealed record DayText(DateOnly Day, bool HasYear = true)
    : StyledText([new StyledRun(Write(Day, HasYear, Language.English))])
{
    /// <summary>A day without its year where that is the reader's own.</summary>
    /// <param name="now">Null where it is not known.</param>
    public static DayText Near(DateTimeOffset time, DateTimeOffset? now) =>
        new(DateOnly.FromDateTime(time.UtcDateTime), HasYear: time.UtcDateTime.Year != now?.UtcDateTime.Year);

    public override StyledText Into(Language language) => Of(Write(Day, HasYear, language));

    private static string Write(DateOnly day, bool hasYear, Language language) =>
        day.ToString(
            (language, hasYear) switch
            {
                (Language.English, true) => "d MMM yyyy",
                (Language.English, false) => "d MMM",
                (_, true) => "dd.MM.yyyy",
                _ => "dd.MM.",
            },
            CultureInfo.InvariantCulture
        );
}
