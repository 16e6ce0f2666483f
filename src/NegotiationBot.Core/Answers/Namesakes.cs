using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Answers;

/// <summary>Two of one surname in an article: a sentence that has the bare surname tells of either.</summary>
internal static class Namesakes
{
    /// <summary>The article quotes somebody else of the surname, and the sentence does not have the first name of who is asked about.</summary>
    public static bool MayBeMeant(RankedSentence sentence, AskedSpeaker asked)
    {
        if (asked.Candidates is not [{ Kind: SpeakerKind.Person } speaker, ..])
        {
            return false;
        }
        var names = AskedSpeaker.NamesOf(speaker).Select(PersonName.TryParse).OfType<PersonName>().ToList();
        return sentence.Article.Quotes.Any(quote =>
                quote.Attribution.Speaker is { } other
                && !asked.MayBe(other)
                && PersonName.TryParse(other) is { } otherName
                && names.Exists(name =>
                    name.Surname == otherName.Surname
                    && (!name.MayBe(otherName) || SpeakerRegistry.IsAddressedOtherwise(other, name))
                )
            )
            && !NameFolder
                .Words(sentence.Span.Of(sentence.Article.Text))
                .Any(word => names.Exists(name => name.Given.Contains(word)));
    }
}
