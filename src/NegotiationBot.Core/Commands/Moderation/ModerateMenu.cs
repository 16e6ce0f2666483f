using System.Globalization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>"Moderate this answer" in the menu of a reply of ours: three taps to remove it, hide a quote, mute the asker or stop the bot. Whoever comes here may.</summary>
public sealed class ModerateMenu(IPosts posts, IAnswerRecords records, ActLog log, QuoteModeration quotes, Mutes mutes)
{
    /// <summary>The menu's own action; each entry's is one of those below, about the post.</summary>
    public const string Menu = "moderate";

    public const string Delete = "mod-delete";
    public const string Hide = "mod-hide";
    public const string Dispute = "mod-dispute";
    public const string Mute = "mod-mute";
    public const string Pause = "mod-pause";

    /// <summary>Shows a moderator an answer of the queue, with what it rests on.</summary>
    public const string Look = "mod-look";

    /// <summary>Opens the form in which another speaker is proposed.</summary>
    public const string Correct = "mod-correct";

    private const int Hideable = 3;

    private static readonly TimeSpan MuteFor = TimeSpan.FromHours(1);

    public async Task<Reply> OpenAsync(Visit visit, MessageRef target, CancellationToken cancellationToken)
    {
        if (await posts.FindAsync(target, cancellationToken) is not { } post)
        {
            return Reply.Of(Say(Phrase.NotAReplyOfMine));
        }
        var record = post.AnswerId is { } id
            ? await records.FindAsync(new Answers.AnswerId(id), cancellationToken)
            : null;
        var quoteCount = record is null
            ? 0
            : Math.Min(Hideable, record.Evidence.Count(evidence => evidence.Quote is not null));
        return Reply.Of(Say(Phrase.ModerateFirstLine, post.AnswerId ?? "")) with
        {
            Menu = new ReplyMenu(Say(Phrase.ModeratePlaceholder), Menu, [.. Entries(target.Id, post, quoteCount)]),
        };
    }

    private static IEnumerable<ReplyMenuEntry> Entries(string message, KeptPost post, int quoteCount)
    {
        yield return Entry(Say(Phrase.ModerateDelete), Delete, message);
        for (var i = 1; i <= quoteCount; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            yield return Entry(Say(Phrase.ModerateHide, number), Hide, message, number);
        }
        if (quoteCount > 0)
        {
            yield return Entry(Say(Phrase.ModerateDispute), Dispute, message);
        }
        if (post.Asker is not null)
        {
            yield return Entry(Say(Phrase.ModerateMute), Mute, message);
        }
        yield return Entry(Say(Phrase.ModeratePause), Pause, message);
    }

    private static ReplyMenuEntry Entry(StyledText label, string verb, string message, string detail = "") =>
        new(label, new ReplyAction(verb, message, detail).ToString());

    public async Task<IReadOnlyList<Deed>> ChooseAsync(
        Visit visit,
        ReplyAction action,
        CancellationToken cancellationToken
    )
    {
        if (action.Verb is Pause)
        {
            return [await DoneAsync(visit, new CommunitySwitched(IsOn: false), Phrase.HouseIsOff, cancellationToken)];
        }
        if (await posts.FindAsync(new MessageRef(visit.Place, action.About), cancellationToken) is not { } post)
        {
            return [new PostReply(Reply.Of(Say(Phrase.NotAReplyOfMine)))];
        }
        return action.Verb switch
        {
            Delete => [await DeleteAsync(visit, post, cancellationToken)],
            Mute when post.Asker is { } asker =>
            [
                new PostReply(
                    await mutes.MuteAsync(
                        visit,
                        new MemberKey(asker),
                        MuteFor,
                        Say(Phrase.AskerIsMuted),
                        cancellationToken
                    )
                ),
            ],
            Hide => await HideAsync(visit, post, action.Detail, cancellationToken),
            _ => [new PostReply(Reply.Of(Say(Phrase.UnknownCommand)))],
        };
    }

    /// <summary>The form that a dispute is written in; the answer's first quote is meant.</summary>
    public async Task<Form?> DisputeFormAsync(
        ChatPlace place,
        ReplyAction action,
        Language language,
        CancellationToken cancellationToken
    ) =>
        await posts.FindAsync(new MessageRef(place, action.About), cancellationToken) is { AnswerId: { } id }
            ? ModerationForms.Dispute(id, language)
            : null;

    /// <summary>It is removed at once, because only what was removed is logged and forgotten.</summary>
    private async Task<PostReply> DeleteAsync(Visit visit, KeptPost post, CancellationToken cancellationToken)
    {
        if (await visit.Platform.DeleteAsync(post.Message, cancellationToken) is ChangeResult.Refused)
        {
            return new PostReply(Reply.Of(Say(Phrase.ReplyNotDeleted)));
        }
        var deleted = new ReplyDeleted(post.AnswerId ?? "");
        var done = await DoneAsync(visit, deleted, Phrase.ReplyIsDeleted, cancellationToken);
        await posts.RemoveAsync(post.Message, cancellationToken);
        return done;
    }

    private async Task<IReadOnlyList<Deed>> HideAsync(
        Visit visit,
        KeptPost post,
        string number,
        CancellationToken cancellationToken
    )
    {
        var quote = await QuoteOfAnswer.FindAsync(
            records,
            visit,
            post.AnswerId ?? "",
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : 1,
            cancellationToken
        );
        return quote is null
            ? [new PostReply(Reply.Of(Say(Phrase.NoSuchQuote)))]
            : await quotes.HideAsync(visit, quote, cancellationToken);
    }

    private async Task<PostReply> DoneAsync(Visit visit, Act act, Phrase line, CancellationToken cancellationToken) =>
        new(await log.DoneAsync(visit, act, Say(line), cancellationToken));
}
