using NegotiationBot.Core.Quotes.Casting;

namespace NegotiationBot.Core.Quotes;

/// <summary>The office to show beside a speaker.</summary>
public static class Offices
{
    /// <summary>The article's own words where they say more than one word, else what the registry knows, else what the article has.</summary>
    public static string? Of(CastMember speaker) =>
        speaker.ArticleOffice ?? speaker.KnownOffice ?? (speaker.Titles.Count > 0 ? speaker.Titles[0] : null);
}
