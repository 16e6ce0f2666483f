namespace NegotiationBot.Core.Speakers;

/// <summary>Who holds the offices that no table has, as articles tell it.</summary>
public interface IOfficesTold
{
    /// <summary>Those who are told to hold an office, by the article that is the last before a day; empty for words that are no office, and where nobody is told to.</summary>
    /// <param name="office">Folded words.</param>
    /// <param name="day">The day that is asked of; null for now.</param>
    IReadOnlyList<Speaker> HoldersOf(IReadOnlyList<string> office, DateOnly? day);

    /// <summary>Some article has their words, or the name in full.</summary>
    bool IsNamed(Speaker speaker);
}
