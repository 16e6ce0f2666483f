namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>A platform on loopback on which a bot is asked.</summary>
internal interface IEmulatedPlatform : IAsyncDisposable
{
    string Name { get; }

    /// <summary>What the bot must be told to come to it.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    bool IsConnected { get; }

    /// <summary>How often the bot has answered, whatever it was.</summary>
    int Posted { get; }

    /// <summary>What the bot sent that the platform would not have taken.</summary>
    IReadOnlyCollection<string> Violations { get; }

    /// <summary>A moderator has the bot answer in one of the channels.</summary>
    Task SwitchOnAsync(int channel);

    /// <summary>Somebody asks; done when it is acknowledged.</summary>
    Task AskAsync(LoadQuestion question);

    /// <summary>The numbers of the questions that were answered, as often as each was.</summary>
    IEnumerable<int> FindAnswered();
}
