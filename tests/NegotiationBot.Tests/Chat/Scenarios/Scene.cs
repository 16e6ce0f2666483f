using NegotiationBot.Core.Chat;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A scenario being played: what people do, in a line each, and what they then see.</summary>
public sealed class Scene(IStage stage)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public IStage Stage => stage;

    public PlayingBot Bot => stage.Bot;

    public PlatformCapabilities Can => stage.Can;

    /// <summary>Waits until the bot has answered everything it accepted.</summary>
    public async Task SettleAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Bot.Open > 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Delay(2, patience.Token);
        }
    }

    /// <summary>A manager switches the bot on in a channel.</summary>
    public Task SwitchOnAsync(Spot where) => CommandAsync(Person.Manager, where, "mod channel", ("state", "on"));

    /// <summary>Mentions the bot; gives the question's id.</summary>
    public async Task<string> AskAsync(Person who, Spot where, string question)
    {
        var id = await stage.WriteAsync(who, where, question, mentions: true);
        await SettleAsync();
        return id;
    }

    /// <summary>Asks, and gives the bot's one new message in the channel.</summary>
    public async Task<SeenMessage> AskedAsync(Person who, Spot where, string question)
    {
        var before = stage.SeenIn(where).Count;
        await AskAsync(who, where, question);
        return stage.SeenIn(where).Skip(before).ShouldHaveSingleItem();
    }

    public async Task CommandAsync(Person who, Spot where, string command, params (string Name, string Value)[] options)
    {
        await stage.CommandAsync(who, where, command, options.ToDictionary(o => o.Name, o => o.Value));
        await SettleAsync();
    }

    /// <summary>Gives a command, and gives what its giver alone then sees.</summary>
    public async Task<SeenMessage> ToldAsync(
        Person who,
        Spot where,
        string command,
        params (string Name, string Value)[] options
    )
    {
        var before = stage.SeenBy(who).Count;
        await CommandAsync(who, where, command, options);
        return stage.SeenBy(who).Skip(before).ShouldHaveSingleItem();
    }

    /// <summary>Presses a button, and gives what the presser alone then sees.</summary>
    public async Task<SeenMessage> PressedAsync(Person who, SeenMessage message, string label)
    {
        var before = stage.SeenBy(who).Count;
        await stage.PressAsync(who, message, label);
        await SettleAsync();
        return stage.SeenBy(who).Skip(before).ShouldHaveSingleItem();
    }

    /// <summary>Chooses from a menu, and gives what the chooser alone then sees.</summary>
    public async Task<SeenMessage> ChosenAsync(Person who, SeenMessage message, string label)
    {
        var before = stage.SeenBy(who).Count;
        await stage.ChooseAsync(who, message, label);
        await SettleAsync();
        return stage.SeenBy(who).Skip(before).ShouldHaveSingleItem();
    }

    /// <summary>Chooses an entry in the menu of a message, and gives what the chooser alone then sees.</summary>
    public async Task<SeenMessage> ChosenInMenuAsync(Person who, Spot where, string message, string menu)
    {
        var before = stage.SeenBy(who).Count;
        await stage.ChooseInMenuOfAsync(who, where, message, menu);
        await SettleAsync();
        return stage.SeenBy(who).Skip(before).ShouldHaveSingleItem();
    }
}
