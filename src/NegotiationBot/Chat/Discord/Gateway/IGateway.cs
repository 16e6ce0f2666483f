using Microsoft.Extensions.Hosting;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>Listens to Discord's gateway as long as the bot runs, and hands what it tells to <see cref="Events.DispatchedEvents"/>.</summary>
internal interface IGateway : IHostedService
{
    /// <summary>Why Discord refuses the bot; null while it does not.</summary>
    string? Refusal { get; }

    /// <summary>Of the last event that was taken over; 0 before it. Where there are several shards, of one of them.</summary>
    long Sequence { get; }
}
