using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Chat.Slack;
using NegotiationBot.ChatLibraries.Discord;
using NegotiationBot.ChatLibraries.Slack;

namespace NegotiationBot.ChatLibraries;

/// <summary>The host as it is, with what happens on the platforms from Discord.Net and SlackNet.</summary>
public static class LibraryServices
{
    /// <summary>Of a platform that is not configured nobody asks for what is replaced here.</summary>
    public static IServiceCollection UseChatLibraries(this IServiceCollection services) =>
        services
            .Replace(ServiceDescriptor.Singleton<IGateway, DiscordNetGateway>())
            .Replace(ServiceDescriptor.Singleton<ISocketMode, SlackNetSocketMode>());
}
