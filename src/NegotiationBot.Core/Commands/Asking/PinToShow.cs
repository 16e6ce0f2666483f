using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>A pin that has passed its check.</summary>
/// <param name="At">When it was pinned.</param>
/// <param name="Now">When it is shown.</param>
/// <param name="Quotations">The quotes of the corpus that it shows.</param>
public sealed record PinToShow(
    DateTimeOffset At,
    DateTimeOffset Now,
    AnswerPinned Pin,
    IReadOnlyList<Evidence> Quotations
)
{
    private const string Reason = "pinned";

    public Reply Show() =>
        new(
            Say(Phrase.PinnedByModerators, DayText.Near(At, Now)),
            [.. Pin.Text.Split('\n').Select(line => new LineBlock(StyledText.Of(line)))],
            Say(Phrase.PinSource, new LinkedText(Say(Phrase.Open), Pin.Source)),
            []
        );

    /// <summary>The answer as it goes on record where the pin is shown and nothing of the answer's own.</summary>
    public Answer InPlaceOf(Answer answer) =>
        answer with
        {
            Outcome = AnswerOutcome.Answered,
            Reason = Reason,
            Statements = Quotations.Count > 0 ? [new Statement(StatementForm.QuoteMode, Lead: null, Quotations)] : [],
        };
}
