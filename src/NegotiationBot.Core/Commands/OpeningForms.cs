using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Commands;

/// <summary>Which events open a form. A platform wants it as the very first answer, so it is decided at the door. Who may send it is asked when it comes back.</summary>
public sealed class OpeningForms(CorpusUpload upload, ModerateMenu moderate, CorpusAdmins admins)
{
    /// <summary>Null where the event opens none.</summary>
    public async Task<Form?> FindAsync(
        InteractionEvent interaction,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        var language = Languages.Of(null, interaction.User.Locale);
        return interaction switch
        {
            CommandInvoked { Command: CommandNames.CorpusAdd } command
                when admins.Include(platform.Name, command.User.Id) => await upload.FormAsync(
                command,
                platform.Capabilities,
                language,
                cancellationToken
            ),
            ComponentPressed { Values: [var chosen, ..] }
                when ReplyAction.Parse(chosen) is { Verb: ModerateMenu.Dispute } dispute =>
                await moderate.DisputeFormAsync(interaction.Place, dispute, language, cancellationToken),
            ComponentPressed { Values: [] } pressed
                when ReplyAction.Parse(pressed.Action) is { Verb: ModerateMenu.Correct } correct =>
                ModerationForms.Correct(correct.About, language),
            _ => null,
        };
    }
}
