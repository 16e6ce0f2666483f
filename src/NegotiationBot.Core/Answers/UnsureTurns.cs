using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Answers;

/// <summary>Which answers of a conversation were not sure who spoke: what is asked next knows them by their text alone.</summary>
internal static class UnsureTurns
{
    private static readonly HashSet<string> Lines =
    [
        .. Enum.GetValues<Language>()
            .SelectMany(language =>
                new[] { Phrase.Unconfirmed, Phrase.SpeakersDiffer, Phrase.WhoseWords }.SelectMany(
                    Phrasebook.Of(language).Wordings
                )
            )
            .Select(wording => string.Concat(wording.Fill([]).Select(run => run.Text))),
    ];

    public static Question Mark(Question question) =>
        question.Turns.Any(IsUnsure) ? question with { Turns = [.. question.Turns.Select(Mark)] } : question;

    private static ConversationTurn Mark(ConversationTurn turn) =>
        IsUnsure(turn) ? turn with { IsOfNobodySure = true } : turn;

    private static bool IsUnsure(ConversationTurn turn) =>
        turn.Role is ConversationRole.Bot && turn.Text.Split('\n').Select(line => line.Trim()).Any(Lines.Contains);
}
