using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>One line to what the bot does not do.</summary>
internal static class DeclineComposer
{
    public static PartAnswer Compose(Findings found) =>
        found.Part.Intent switch
        {
            Intent.ContactData => Refusals.Decline(Reasons.ContactData, Frames.NoContactData),
            Intent.Instruction => Refusals.Decline(Reasons.Instruction, Frames.NoInstructions),
            Intent.Verdict => Refusals.Decline(Reasons.Verdict, Frames.NoVerdict) with
            {
                Statements = Refusals.Nearest(found),
            },
            _ => Refusals.Decline(Reasons.Empty, Frames.NoQuestion),
        };
}
