using System.Globalization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>A calendar day as each language writes it: <c>18 Mar 2031</c>, <c>18.03.2031</c>.</summary>
public sealed record DayText(DateOnly Day) : StyledText([new StyledRun(Write(Day, Language.English))])
{
    public override StyledText Into(Language language) => Of(Write(Day, language));

    private static string Write(DateOnly day, Language language) =>
        day.ToString(language is Language.English ? "d MMM yyyy" : "dd.MM.yyyy", CultureInfo.InvariantCulture);
}
