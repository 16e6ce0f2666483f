using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The words speak of whoever the pronoun is taken to mean: <c>“Tomas is right,” he said</c> was said by another.</summary>
internal sealed class NamesSpeaker : Reservation
{
    private const int ShortestName = 3;

    public override string Name => "names-speaker";

    public override bool AppliesTo(Claim claim) =>
        claim
            is {
                Mention: { Kind: MentionKind.Pronoun } pronoun,
                Speaker: { Kind: SpeakerKind.Person, Person: { Given: [{ Length: >= ShortestName } given, ..] } }
            }
        // "“Tomas is right,” he said. “I liked them.”": what goes on is the other's, too.
        && claim
            .Reading.Frames[pronoun.Frame]
            .Quotations.Any(quotation => Names(claim.Reading.Text, claim.Reading.Quotations[quotation].Span, given));

    // "I am Tomas", "my name is Tomas", "I, Tomas"
    private static bool Names(string text, TextSpan words, string given)
    {
        for (var at = words.Start; at < words.End; at++)
        {
            if (!char.IsUpper(text[at]) || (at > words.Start && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }
            var end = at;
            while (end < words.End && char.IsLetter(text[end]))
            {
                end++;
            }
            if (end - at == given.Length && NameFolder.Key(text[at..end]) == given)
            {
                var before = text[words.Start..at].TrimEnd(' ', ',');
                return !(
                    before.EndsWith('I')
                    || before.EndsWith("’m", StringComparison.Ordinal)
                    || before.EndsWith("'m", StringComparison.Ordinal)
                    || before.EndsWith(" am", StringComparison.Ordinal)
                    || before.EndsWith("name is", StringComparison.Ordinal)
                );
            }
        }
        return false;
    }
}
