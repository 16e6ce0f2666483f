using System.Collections.Concurrent;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A platform in memory that keeps what the bot sends, and can misbehave.</summary>
public sealed class ScriptedPlatform(PlatformName name, PlatformCapabilities capabilities, Func<Reply, bool> fits)
    : IHomePlatform
{
    private readonly Lock _gate = new();
    private readonly List<StandingPost> _posts = [];
    private readonly List<(MessageRef Message, Reaction Reaction)> _reactions = [];
    private readonly List<(string User, string Content)> _files = [];
    private readonly ConcurrentQueue<Failure> _failures = [];
    private int _lastId = 70_000;

    public PlatformName Name => name;

    public PlatformCapabilities Capabilities => capabilities;

    /// <summary>Who manages which server.</summary>
    public HashSet<string> Managers { get; } = [];

    /// <summary>Who takes nothing directly.</summary>
    public HashSet<string> Closed { get; } = [];

    /// <summary>Files to be downloaded, by address.</summary>
    public ConcurrentDictionary<string, byte[]> Uploads { get; } = [];

    public ConcurrentDictionary<string, Reply> Homes { get; } = [];

    public int Posted { get; private set; }

    public int Deleted { get; private set; }

    /// <summary>What happens whenever a post is made, before it stands.</summary>
    public Func<Task> Posting { get; set; } = () => Task.CompletedTask;

    /// <summary>What happens whenever a post is to be removed.</summary>
    public Func<Task> Deleting { get; set; } = () => Task.CompletedTask;

    /// <summary>Whether the bot may edit and remove what it has posted.</summary>
    public bool LetsChange { get; set; } = true;

    /// <summary>What goes wrong with the next post, and with those after it in turn.</summary>
    public void Fail(Failure failure) => _failures.Enqueue(failure);

    /// <summary>All that was to go wrong has gone wrong.</summary>
    public bool HasFailed => _failures.IsEmpty;

    /// <summary>Whether a search for an own post can tell.</summary>
    public bool CanTell { get; set; } = true;

    public IReadOnlyList<StandingPost> Standing
    {
        get
        {
            lock (_gate)
            {
                return [.. _posts];
            }
        }
    }

    public string NextId()
    {
        lock (_gate)
        {
            return (++_lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public async Task<PostResult> PostAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        await Posting();
        _failures.TryDequeue(out var failure);
        if (failure is Failure.Unreachable)
        {
            throw new ChatPlatformException("The platform cannot be reached.");
        }
        if (failure is Failure.Refuses)
        {
            return new Refused("Not allowed here.");
        }
        post.Nonce.Length.ShouldBeLessThanOrEqualTo(25);
        post.Reply.Buttons.Count.ShouldBeLessThanOrEqualTo(Reply.MaximumButtons);
        var posted = Stand(post);
        return failure is Failure.AnswerLost
            ? throw new ChatPlatformException("The connection broke.")
            : new Posted(posted.PrivateTo is null ? posted.Message : null);
    }

    public Task<OwnPost> FindOwnPostAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        if (!CanTell)
        {
            return Task.FromResult<OwnPost>(OwnPost.Untold);
        }
        lock (_gate)
        {
            return Task.FromResult<OwnPost>(
                _posts.Find(standing => standing.Nonce == post.Nonce) is { } found
                    ? new FoundPost(found.PrivateTo is null ? found.Message : null)
                    : OwnPost.NotPosted
            );
        }
    }

    public Task<ChangeResult> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken) =>
        Task.FromResult(
            Change(message, at => _posts[at] = _posts[at] with { Reply = ReplyPages.Page(reply, 0, fits) })
        );

    public Task EndWorkAsync(MessageRef message, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<ChangeResult> DeleteAsync(MessageRef message, CancellationToken cancellationToken)
    {
        await Deleting();
        return Change(
            message,
            at =>
            {
                _posts.RemoveAt(at);
                Deleted++;
            }
        );
    }

    public Task ReactAsync(MessageRef message, Reaction reaction, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_reactions.Contains((message, reaction)))
            {
                _reactions.Add((message, reaction));
            }
        }
        return Task.CompletedTask;
    }

    public IReadOnlyList<Reaction> ReactionsUnder(string message)
    {
        lock (_gate)
        {
            return [.. _reactions.Where(under => under.Message.Id == message).Select(under => under.Reaction)];
        }
    }

    public IReadOnlyList<string> FilesOf(string user)
    {
        lock (_gate)
        {
            return [.. _files.Where(file => file.User == user).Select(file => file.Content)];
        }
    }

    public Task<PostResult> SendFileAsync(
        CommunityId community,
        ChatUser user,
        Reply note,
        OutgoingFile file,
        CancellationToken cancellationToken
    )
    {
        if (Closed.Contains(user.Id))
        {
            return Task.FromResult<PostResult>(new Refused("Not to this member."));
        }
        lock (_gate)
        {
            _files.Add((user.Id, file.Content));
        }
        return Task.FromResult<PostResult>(new Posted(null));
    }

    public Task ShowHomeAsync(CommunityId community, ChatUser user, Reply reply, CancellationToken cancellationToken)
    {
        Homes[user.Id] = reply;
        return Task.CompletedTask;
    }

    public Task<bool> MayManageAsync(ChatPlace place, ChatUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Managers.Contains(user.Id));

    public Task<string?> FindLinkAsync(MessageRef message, CancellationToken cancellationToken) =>
        Task.FromResult<string?>($"https://chat.example/{message.Place.Channel}/{message.Id}");

    public Task<byte[]> ReadAttachmentAsync(
        CommunityId community,
        Attachment attachment,
        int maximumBytes,
        CancellationToken cancellationToken
    ) => Task.FromResult(Uploads[attachment.Address]);

    private ChangeResult Change(MessageRef message, Action<int> change)
    {
        lock (_gate)
        {
            if (!LetsChange)
            {
                return ChangeResult.Refused;
            }
            var at = _posts.FindIndex(post => post.Message.Id == message.Id);
            if (at < 0)
            {
                return ChangeResult.Gone;
            }
            change(at);
            return ChangeResult.Done;
        }
    }

    private StandingPost Stand(OutgoingPost post)
    {
        lock (_gate)
        {
            Posted++;
            var isPrivate = post.Visibility is Visibility.Private;
            var thread =
                post.Place.Thread ?? (capabilities.AnswersInThreads && !post.Place.IsDirect ? post.ReplyTo : null);
            var posted = new StandingPost(
                new MessageRef(
                    isPrivate ? post.Place : post.Place with { Thread = thread },
                    (++_lastId).ToString(System.Globalization.CultureInfo.InvariantCulture)
                ),
                post.Nonce,
                post.ReplyTo,
                isPrivate ? post.Response!.Token : null,
                ReplyPages.Page(post.Reply, post.Page, fits)
            );
            _posts.Add(posted);
            return posted;
        }
    }
}

/// <param name="PrivateTo">Who alone sees it.</param>
public sealed record StandingPost(MessageRef Message, string Nonce, string? ReplyTo, string? PrivateTo, Reply Reply);

public enum Failure
{
    None,

    /// <summary>Nothing was posted, and the bot is told so.</summary>
    Unreachable,

    /// <summary>It was posted, and the bot never learns of it.</summary>
    AnswerLost,

    /// <summary>It will never be posted.</summary>
    Refuses,
}
