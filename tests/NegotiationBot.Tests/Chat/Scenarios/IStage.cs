using NegotiationBot.Core.Chat;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>
/// One chat platform with people on it, as the scenarios need it: what they do there and what they see there. <see cref="ScriptedStage"/> plays in memory; a platform's
/// own stage plays through its emulator, over the real wire. What somebody does returns when the platform has taken it and the bot has acknowledged it;
/// <see cref="Scene.SettleAsync"/> then waits for the bot.
/// </summary>
public interface IStage : IAsyncDisposable
{
    /// <summary>The bot that plays, already started.</summary>
    PlayingBot Bot { get; }

    PlatformCapabilities Can { get; }

    /// <summary>The bot has a page of its own there.</summary>
    bool HasHome { get; }

    /// <summary>The pieces of a grey line have strokes between them (Slack), and do not make one line of sentences.</summary>
    bool SetsPiecesApart { get; }

    /// <summary>Writes a message.</summary>
    /// <param name="mentions">The bot.</param>
    /// <param name="repliesTo">A message; where the platform has threads in its place, the message goes into that thread.</param>
    /// <returns>The message's id.</returns>
    Task<string> WriteAsync(Person who, Spot where, string text, bool mentions = false, string? repliesTo = null);

    /// <param name="mentions">The bot, in the new words.</param>
    Task EditAsync(Person who, Spot where, string message, string text, bool mentions = true);

    Task DeleteAsync(Person who, Spot where, string message);

    /// <summary>Gives a slash command.</summary>
    /// <param name="command">Its path: <c>mod channel</c>.</param>
    /// <param name="options">By name.</param>
    /// <param name="file">Name and content of a file given with it.</param>
    Task CommandAsync(
        Person who,
        Spot where,
        string command,
        IReadOnlyDictionary<string, string> options,
        (string Name, string Content)? file = null
    );

    /// <summary>Chooses an entry in the menu of a message.</summary>
    /// <param name="menu">A name of <c>MessageCommand</c>.</param>
    Task ChooseInMenuOfAsync(Person who, Spot where, string message, string menu);

    /// <summary>Presses the button of a label.</summary>
    Task PressAsync(Person who, SeenMessage message, string label);

    /// <summary>Chooses the entry of a label from a menu.</summary>
    Task ChooseAsync(Person who, SeenMessage message, string label);

    /// <summary>Sends the form that opened last for somebody.</summary>
    Task SubmitAsync(
        Person who,
        Spot where,
        IReadOnlyDictionary<string, string> fields,
        (string Name, string Content)? file = null
    );

    /// <summary>What is offered while somebody types; empty where the platform offers nothing.</summary>
    Task<IReadOnlyList<string>> TypeAsync(Person who, Spot where, string command, string field, string typed);

    /// <summary>Opens the bot's own page and gives its text; null where there is none.</summary>
    Task<string?> OpenHomeAsync(Person who);

    /// <summary>From now on the bot may not write to somebody directly.</summary>
    void CloseDirect(Person who);

    /// <summary>Delivers the last event again, as a retry or a resumed session does.</summary>
    Task DeliverAgainAsync();

    /// <summary>The bot's messages that stand in a channel, its threads included, in the order in which they came.</summary>
    IReadOnlyList<SeenMessage> SeenIn(Spot where);

    /// <summary>What somebody alone has seen, in order.</summary>
    IReadOnlyList<SeenMessage> SeenBy(Person who);

    /// <summary>The form that opened last for somebody; null where none did.</summary>
    SeenForm? FormOf(Person who);

    /// <summary>The signs of the bot under a message.</summary>
    IReadOnlyList<Reaction> ReactionsUnder(Spot where, string message);

    /// <summary>The contents of the files that somebody was sent.</summary>
    IReadOnlyList<string> FilesOf(Person who);

    /// <summary>How many messages the bot has posted in all, private ones included; edits do not count.</summary>
    int Posted { get; }
}
