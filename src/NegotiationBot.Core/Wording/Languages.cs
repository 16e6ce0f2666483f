using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>Decides in which language somebody is answered.</summary>
public static class Languages
{
    private const string UkrainianOnly = "іїєґІЇЄҐ";
    private const string RussianOnly = "ыэъёЫЭЪЁ";

    /// <summary>A question in Cyrillic letters is answered in its language, any other in that of the member's settings.</summary>
    /// <param name="locale">BCP 47; null where it is not known.</param>
    public static Language Of(string? question, string? locale)
    {
        var ofLocale = OfLocale(locale);
        if (question is null || !question.Any(c => c is >= '\u0400' and <= '\u04FF'))
        {
            return ofLocale ?? Language.English;
        }
        var ukrainian = question.Count(UkrainianOnly.Contains);
        var russian = question.Count(RussianOnly.Contains);
        return ukrainian > russian ? Language.Ukrainian
            : russian > ukrainian ? Language.Russian
            : ofLocale ?? Language.Ukrainian;
    }

    private static Language? OfLocale(string? locale) =>
        locale?.Split('-', '_')[0].ToLowerInvariant() switch
        {
            "uk" => Language.Ukrainian,
            "ru" => Language.Russian,
            null => null,
            _ => Language.English,
        };
}
