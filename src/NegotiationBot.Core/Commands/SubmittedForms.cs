using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands;

/// <summary>The forms, once they come back. Who may send one is asked again.</summary>
public sealed class SubmittedForms(CorpusUpload upload, QuoteModeration quotes, Authorities authorities)
{
    public async Task<IReadOnlyList<Deed>> SubmitAsync(
        Visit visit,
        FormSubmitted form,
        CancellationToken cancellationToken
    )
    {
        var action = ReplyAction.Parse(form.Action);
        if (await authorities.RefuseAsync(visit, NeededAuthority.Of(form), cancellationToken) is { } refusal)
        {
            return [new PostReply(refusal)];
        }
        return action.Verb switch
        {
            CorpusUpload.Form => [new PostReply(await upload.PreviewAsync(visit, form, cancellationToken))],
            ModerateMenu.Dispute => await quotes.DisputeAsync(visit, OfAnswer(form, action), cancellationToken),
            ModerateMenu.Correct => await quotes.CorrectAsync(visit, OfAnswer(form, action), cancellationToken),
            _ => [new PostReply(Reply.Of(Say(Phrase.UnknownCommand)))],
        };
    }

    private static GivenOptions OfAnswer(FormSubmitted form, ReplyAction action) =>
        new(new Dictionary<string, string>(form.Fields) { ["id"] = action.About });
}
