using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A stage in memory. It has the traits of one platform or the other, and nothing of their wires.</summary>
public sealed class ScriptedStage : IStage
{
    private readonly ScriptedPlatform _platform;
    private readonly Dictionary<string, SeenForm> _forms = [];
    private readonly Dictionary<string, string> _threadOf = [];
    private readonly string _userPrefix;
    private ChatEvent? _last;
    private int _events;

    private ScriptedStage(ScriptedPlatform platform, PlayingBot bot, string userPrefix)
    {
        (_platform, Bot, _userPrefix) = (platform, bot, userPrefix);
        _platform.Managers.Add(IdOf(Person.Manager));
    }

    public PlayingBot Bot { get; }

    public ScriptedPlatform Platform => _platform;

    public PlatformCapabilities Can => _platform.Capabilities;

    public bool HasHome => true;

    public bool SetsPiecesApart => false;

    public int Posted => _platform.Posted;

    /// <summary>With answers as replies, spoilers, files in commands, and the age of accounts.</summary>
    public static Task<ScriptedStage> LikeDiscordAsync() =>
        StartAsync(
            new ScriptedPlatform(
                new PlatformName("discord"),
                new PlatformCapabilities(
                    HearsFollowUps: false,
                    AnswersInThreads: false,
                    HasSpoilers: true,
                    TakesFilesInCommands: true,
                    TellsAccountAge: true
                ),
                reply => DiscordReplyRenderer.Render(reply).Content.Length <= DiscordMessage.MaximumContent
            ),
            ""
        );

    /// <summary>With answers in threads, and a page of the bot's own.</summary>
    public static Task<ScriptedStage> LikeSlackAsync() =>
        StartAsync(
            new ScriptedPlatform(
                new PlatformName("slack"),
                new PlatformCapabilities(
                    HearsFollowUps: true,
                    AnswersInThreads: true,
                    HasSpoilers: false,
                    TakesFilesInCommands: false,
                    TellsAccountAge: false
                ),
                reply => SlackReplyRenderer.Render(reply).Blocks.Count <= SlackMessage.MaximumBlocks
            ),
            "U"
        );

    public Task<string> WriteAsync(Person who, Spot where, string text, bool mentions = false, string? repliesTo = null)
    {
        var id = _platform.NextId();
        var thread = where.Thread ?? (Can.AnswersInThreads && repliesTo is not null ? ThreadOf(repliesTo) : null);
        if (thread is not null)
        {
            _threadOf[id] = thread;
        }
        var place = PlaceOf(where) with { Thread = thread };
        return ReceiveAsync(
            new MessageWritten(
                MessageKey.Of(new MessageRef(place, id)),
                place,
                Now,
                UserOf(who),
                id,
                text,
                mentions,
                Can.AnswersInThreads ? null : repliesTo,
                !Can.AnswersInThreads
                    && repliesTo is not null
                    && _platform.Standing.Any(post => post.Message.Id == repliesTo)
            ),
            id
        );
    }

    public async Task EditAsync(Person who, Spot where, string message, string text, bool mentions = true)
    {
        var place = PlaceOf(where);
        var edited = new MessageRef(place, message);
        await ReceiveAsync(
            new MessageEdited(MessageKey.OfEdit(edited, NextEvent()), place, Now, UserOf(who), message, text)
        );
        if (mentions && Now - WrittenAt[message] <= MessageEdited.Grace)
        {
            await ReceiveAsync(
                new MessageWritten(MessageKey.Of(edited), place, WrittenAt[message], UserOf(who), message, text, true)
            );
        }
    }

    public Task DeleteAsync(Person who, Spot where, string message)
    {
        var place = PlaceOf(where);
        return ReceiveAsync(
            new MessageDeleted(MessageKey.OfDeletion(new MessageRef(place, message)), place, Now, message)
        );
    }

    public Task CommandAsync(
        Person who,
        Spot where,
        string command,
        IReadOnlyDictionary<string, string> options,
        (string Name, string Content)? file = null
    ) =>
        ReceiveAsync(
            new CommandInvoked(
                NextEvent(),
                PlaceOf(where),
                Now,
                UserOf(who),
                ResponseTo(who),
                command,
                options.ToDictionary(
                    option => option.Key,
                    option => option.Key == "user" ? _userPrefix + option.Value : option.Value
                ),
                file is { } given ? [Attach(given)] : []
            )
        );

    public Task ChooseInMenuOfAsync(Person who, Spot where, string message, string menu)
    {
        var post = _platform.Standing.FirstOrDefault(post => post.Message.Id == message);
        return ReceiveAsync(
            new MessageCommandInvoked(
                NextEvent(),
                PlaceOf(where),
                Now,
                UserOf(who),
                ResponseTo(who),
                menu,
                post?.Message ?? new MessageRef(PlaceOf(where), message),
                post is null ? Written[message] : PlainTextReplyRenderer.Render(post.Reply),
                post is not null
            )
        );
    }

    public Task PressAsync(Person who, SeenMessage message, string label) =>
        ReceiveAsync(
            Pressed(who, message, ReplyOf(message).Buttons.Single(button => button.Label.Plain == label).Action, [])
        );

    public Task ChooseAsync(Person who, SeenMessage message, string label)
    {
        var menu = ReplyOf(message).Menu.ShouldNotBeNull();
        var entry = menu.Entries.Single(entry => entry.Label.Plain == label);
        return ReceiveAsync(Pressed(who, message, menu.Action, [entry.Action]));
    }

    public Task SubmitAsync(
        Person who,
        Spot where,
        IReadOnlyDictionary<string, string> fields,
        (string Name, string Content)? file = null
    ) =>
        ReceiveAsync(
            new FormSubmitted(
                NextEvent(),
                PlaceOf(where),
                Now,
                UserOf(who),
                ResponseTo(who),
                _forms[who.Id].Action,
                fields,
                file is { } given ? [Attach(given)] : []
            )
        );

    public async Task<IReadOnlyList<string>> TypeAsync(
        Person who,
        Spot where,
        string command,
        string field,
        string typed
    )
    {
        var asked = new AutocompleteAsked(PlaceOf(where), UserOf(who), command, field, typed);
        var offered = await Door.OfferAsync(asked, TestContext.Current.CancellationToken);
        return [.. offered.Select(choice => choice.Label)];
    }

    public async Task<string?> OpenHomeAsync(Person who)
    {
        await ReceiveAsync(new HomeOpened(NextEvent(), PlaceOf(Spot.DirectWith(who)), Now, UserOf(who)));
        await new Scene(this).SettleAsync();
        return PlainTextReplyRenderer.Render(_platform.Homes[IdOf(who)]);
    }

    public void CloseDirect(Person who) => _platform.Closed.Add(IdOf(who));

    public Task DeliverAgainAsync() => Door.ReceiveAsync(_platform, _last!, TestContext.Current.CancellationToken);

    public IReadOnlyList<SeenMessage> SeenIn(Spot where) =>
        [
            .. _platform
                .Standing.Where(post => post.PrivateTo is null && post.Message.Place.Channel == where.Channel)
                .Select(Seen),
        ];

    public IReadOnlyList<SeenMessage> SeenBy(Person who) =>
        [.. _platform.Standing.Where(post => post.PrivateTo == IdOf(who)).Select(Seen)];

    public SeenForm? FormOf(Person who) => _forms.GetValueOrDefault(who.Id);

    public IReadOnlyList<Reaction> ReactionsUnder(Spot where, string message) => _platform.ReactionsUnder(message);

    public IReadOnlyList<string> FilesOf(Person who) => _platform.FilesOf(IdOf(who));

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private Dictionary<string, string> Written { get; } = [];

    private Dictionary<string, DateTimeOffset> WrittenAt { get; } = [];

    private ChatDoor Door => Bot.Services.GetRequiredService<ChatDoor>();

    private DateTimeOffset Now => Bot.Clock.GetUtcNow();

    private static async Task<ScriptedStage> StartAsync(ScriptedPlatform platform, string userPrefix)
    {
        var bot = await PlayingBot.StartAsync(builder => builder.Services.AddSingleton<IChatPlatform>(platform));
        return new ScriptedStage(platform, bot, userPrefix);
    }

    private async Task<string> ReceiveAsync(ChatEvent chatEvent, string result = "")
    {
        if (chatEvent is MessageWritten written)
        {
            Written[written.Id] = written.Text;
            WrittenAt[written.Id] = written.SentAt;
        }
        _last = chatEvent;
        var told = await Door.ReceiveAsync(_platform, chatEvent, TestContext.Current.CancellationToken);
        if (told is OpensForm { Form: var form } && chatEvent is MemberEvent caused)
        {
            form.Title.Length.ShouldBeLessThanOrEqualTo(Form.MaximumTitle);
            _forms[caused.User.Id[_userPrefix.Length..]] = new SeenForm(
                form.Action,
                form.Title,
                [.. form.Fields.Select(field => field.Name)]
            );
        }
        return result;
    }

    private ComponentPressed Pressed(Person who, SeenMessage message, string action, IReadOnlyList<string> values)
    {
        action.Length.ShouldBeLessThanOrEqualTo(ReplyButton.MaximumAction);
        var place = PlaceOf(message.Spot) with { Thread = message.Thread };
        return new ComponentPressed(
            NextEvent(),
            place,
            Now,
            UserOf(who),
            ResponseTo(who),
            action,
            values,
            message.Id is { } id ? new MessageRef(place, id) : null
        );
    }

    private Reply ReplyOf(SeenMessage message) =>
        _platform.Standing.Last(post => PlainTextReplyRenderer.Render(post.Reply) == message.Text).Reply;

    private SeenMessage Seen(StandingPost post)
    {
        var place = post.Message.Place;
        return new SeenMessage(
            post.PrivateTo is null ? post.Message.Id : null,
            new Spot(place.Community.Value, place.Channel, place.IsDirect),
            PlainTextReplyRenderer.Render(post.Reply),
            place.Thread,
            post.ReplyTo,
            post.PrivateTo,
            [.. post.Reply.Buttons.Select(button => button.Label.Plain)],
            [.. post.Reply.Menu?.Entries.Select(entry => entry.Label.Plain) ?? []],
            [
                .. post
                    .Reply.Blocks.OfType<QuotedBlock>()
                    .Where(block => block.IsCovered)
                    .Select(block => block.Content.Plain),
            ]
        );
    }

    /// <summary>The message that opened the thread a message stands in; itself, where none did.</summary>
    private string ThreadOf(string message) =>
        _platform.Standing.FirstOrDefault(post => post.Message.Id == message)?.Message.Place.Thread
        ?? _threadOf.GetValueOrDefault(message, message);

    private ChatPlace PlaceOf(Spot where) =>
        new(
            new CommunityId(
                _platform.Name,
                where.IsDirect && !Can.AnswersInThreads ? CommunityId.DirectMessages : where.Server
            ),
            where.Channel,
            where.Thread,
            where.IsDirect ? ChannelKind.Direct : ChannelKind.Shared
        );

    private ChatUser UserOf(Person who) =>
        new(
            IdOf(who),
            who.Locale,
            Can.AnswersInThreads ? null : who.Manages,
            Can.TellsAccountAge ? Now - TimeSpan.FromDays(who.AccountDays) : null
        );

    /// <summary>The token is the user's id, so that what is private is shown to them.</summary>
    private ResponseHandle ResponseTo(Person who) => new(IdOf(who), Now + TimeSpan.FromMinutes(15));

    private string IdOf(Person who) => _userPrefix + who.Id;

    private Attachment Attach((string Name, string Content) file)
    {
        var address = $"https://files.example/{NextEvent()}";
        _platform.Uploads[address] = System.Text.Encoding.UTF8.GetBytes(file.Content);
        return new Attachment(file.Name, file.Content.Length, address);
    }

    private string NextEvent() => $"i:{++_events}";
}
