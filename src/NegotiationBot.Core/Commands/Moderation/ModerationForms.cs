using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>The forms that moderators fill in.</summary>
public static class ModerationForms
{
    private const int LongestReason = 200;

    private static string Words(Language language, Phrase phrase) => Say(phrase).Into(language).Plain;

    public static Form Dispute(string answerId, Language language) =>
        new(
            new ReplyAction(ModerateMenu.Dispute, answerId).ToString(),
            Words(language, Phrase.FormDispute),
            Words(language, Phrase.FormSend),
            [
                QuoteNumber(language),
                new FormField(
                    "reason",
                    Words(language, Phrase.FieldReason),
                    FormFieldKind.Paragraph,
                    IsRequired: true,
                    MaximumLength: LongestReason
                ),
                new FormField("link", Words(language, Phrase.FieldLink), FormFieldKind.Line, IsRequired: true),
            ]
        );

    public static Form Correct(string answerId, Language language) =>
        new(
            new ReplyAction(ModerateMenu.Correct, answerId).ToString(),
            Words(language, Phrase.ProposeCorrection),
            Words(language, Phrase.FormSend),
            [
                QuoteNumber(language),
                new FormField("speaker", Words(language, Phrase.FieldSpeaker), FormFieldKind.Line, IsRequired: true),
            ]
        );

    private static FormField QuoteNumber(Language language) =>
        new(
            "number",
            Words(language, Phrase.FieldQuoteNumber),
            FormFieldKind.Line,
            IsRequired: true,
            Value: "1",
            MaximumLength: 2
        );
}
