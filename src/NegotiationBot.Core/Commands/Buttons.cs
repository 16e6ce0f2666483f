using System.Globalization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Checking;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands;

/// <summary>Every button and menu of ours. What is a moderator's or an admin's is asked for again, whoever was shown it.</summary>
public sealed class Buttons(
    AnswerButtons answers,
    MemberCommands members,
    CheckCommand check,
    MyDataCommand data,
    ModerateMenu moderate,
    AnswerForModerators look,
    CorrectionReview review,
    CorpusUpload upload,
    Authorities authorities
)
{
    public async Task<IReadOnlyList<Deed>> PressAsync(
        Visit visit,
        ComponentPressed pressed,
        CancellationToken cancellationToken
    )
    {
        var action = NeededAuthority.ActionOf(pressed);
        if (await authorities.RefuseAsync(visit, NeededAuthority.Of(pressed), cancellationToken) is { } refusal)
        {
            return [new PostReply(refusal)];
        }
        return action.Verb switch
        {
            ReplyAction.More when CommandTable.Find(action.About) is not null => await members.PageAsync(
                visit,
                action.About,
                int.TryParse(action.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0,
                cancellationToken
            ),
            CheckCommand.PostInChannel => await check.PostAsync(visit, action, cancellationToken),
            MyDataCommand.Forget => await data.ForgetAsync(visit, cancellationToken),
            ModerateMenu.Delete or ModerateMenu.Hide or ModerateMenu.Mute or ModerateMenu.Pause =>
                await moderate.ChooseAsync(visit, action, cancellationToken),
            ModerateMenu.Look => [new PostReply(await look.ShowAsync(visit, action.Answer, cancellationToken))],
            CorrectionReview.Accept or CorrectionReview.Reject => await review.SettleAsync(
                visit,
                action,
                cancellationToken
            ),
            CorpusUpload.Store => [new PostReply(await upload.StoreAsync(visit, action.About, cancellationToken))],
            CorpusUpload.Cancel => [new PostReply(await upload.CancelAsync(action.About, cancellationToken))],
            _ => await answers.PressAsync(visit, action, cancellationToken)
                ?? [new PostReply(Reply.Of(Say(Phrase.UnknownCommand)))],
        };
    }
}
