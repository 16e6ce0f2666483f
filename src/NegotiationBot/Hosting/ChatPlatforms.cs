using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;

namespace NegotiationBot.Hosting;

/// <summary>The chat platforms, each only where it is configured; without any, nothing of a chat is set up.</summary>
internal static class ChatPlatforms
{
    public static IServiceCollection AddChatPlatforms(this IServiceCollection services, IConfiguration configuration)
    {
        var discord = configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new();
        var slack = configuration.GetSection(SlackOptions.Section).Get<SlackOptions>() ?? new();
        if (discord.IsConfigured || slack.IsConfigured)
        {
            services.AddChat();
        }
        if (discord.IsConfigured)
        {
            services.AddDiscord(discord);
        }
        if (slack.IsConfigured)
        {
            services.AddSlack(overHttp: !string.IsNullOrEmpty(slack.SigningSecret));
        }
        return services;
    }
}
