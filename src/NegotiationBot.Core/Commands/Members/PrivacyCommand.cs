using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Members;

/// <summary><c>/privacy</c>: what is kept, for how long, and who answers for it.</summary>
public sealed class PrivacyCommand(ResponsibleParty responsible, PrivacyFacts facts)
{
    public Reply Run() =>
        Reply.Of(
            Say(Phrase.PrivacyFirstLine, responsible.Name),
            Say(
                Phrase.PrivacyContact,
                responsible.Contact,
                new LinkedText(responsible.PrivacyUrl, responsible.PrivacyUrl)
            ),
            Say(Phrase.PrivacyKept, facts.RetentionDays),
            Say(Phrase.PrivacyMembers),
            Say(Phrase.PrivacyThirdParties),
            Say(Phrase.PrivacyNoModel),
            Say(Phrase.PrivacyYours)
        );
}
