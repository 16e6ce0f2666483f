using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>One line to what the bot does not do.</summary>
internal static class DeclineComposer
{
    public static PartAnswer Compose(Findings found) =>
        found.Part.Intent switch
        {
            Intent.ContactData => Refusals.Decline(Reasons.ContactData, Frames.NoContactData),
            Intent.Instruction => Refusals.Decline(Reasons.Instruction, Refused(found)),
            Intent.Impersonation => Refusals.Decline(Reasons.Impersonation, Frames.NotAsPeople),
            Intent.TooLong => Refusals.Decline(Reasons.TooLong, Frames.TooLong),
            _ => Refusals.Decline(Reasons.Empty, Frames.NoQuestion),
        };

    private static StyledText Refused(Findings found) =>
        found.Speakers is [{ Name: { } name }, ..]
            ? Frames.NoInstructionsAbout(ShownName.Short(found.Speakers[0].Asked) ?? name)
            : Frames.NoInstructions;
}
