using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Whose it is to do what an event asks for.</summary>
public static class NeededAuthority
{
    public static Authority Of(ChatEvent chatEvent) =>
        chatEvent switch
        {
            CommandInvoked command => CommandTable.Find(command.Command)?.Authority ?? Authority.Member,
            MessageCommandInvoked { Command: MessageCommand.Moderate } => Authority.Moderator,
            ComponentPressed pressed => Of(ActionOf(pressed)),
            FormSubmitted form => ReplyAction.Parse(form.Action).Verb is CorpusUpload.Form
                ? Authority.Admin
                : Authority.Moderator,
            _ => Authority.Member,
        };

    /// <summary>That of the button, or of what was chosen from the menu.</summary>
    public static ReplyAction ActionOf(ComponentPressed pressed) =>
        ReplyAction.Parse(pressed.Values is [var chosen, ..] ? chosen : pressed.Action);

    private static Authority Of(ReplyAction action) =>
        action.Verb switch
        {
            ModerateMenu.Delete
            or ModerateMenu.Hide
            or ModerateMenu.Mute
            or ModerateMenu.Pause
            or ModerateMenu.Look
            or ModerateMenu.Correct => Authority.Moderator,
            CorrectionReview.Accept or CorrectionReview.Reject or CorpusUpload.Store or CorpusUpload.Cancel =>
                Authority.Admin,
            _ => Authority.Member,
        };
}
