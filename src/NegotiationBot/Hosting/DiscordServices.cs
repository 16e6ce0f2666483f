using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Discord.Commands;
using NegotiationBot.Chat.Discord.Events;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Chat.Discord.Interactions;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Hosting;

/// <summary>The bot on Discord.</summary>
internal static class DiscordServices
{
    private static readonly TimeSpan RequestPatience = TimeSpan.FromSeconds(15);

    /// <summary>Of an answer: no page of a history comes near it.</summary>
    private const int LongestAnswer = 16 * 1024 * 1024;
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordOptions discord)
    {
        services.TryAddKeyedSingleton<TimeProvider>(FromWireAttribute.WireKey, TimeProvider.System);
        services
            .AddSingleton(new Backoff(Random.Shared))
            .AddSingleton<RestLimits>()
            .AddSingleton<InvalidRequests>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<DiscordRest>(provider, Client(provider)))
            .AddSingleton(provider => new DiscordAttachments(
                new HttpClient(Handler()),
                provider.GetRequiredService<IOptions<DiscordOptions>>()
            ))
            .AddSingleton<DiscordApplication>()
            .AddSingleton<DiscordManagers>()
            .AddSingleton<DiscordPosts>()
            .AddSingleton<DiscordPlatform>()
            .AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<DiscordPlatform>())
            .AddSingleton<IPlatformCheck, DiscordCheck>();
        services
            .AddSingleton<ChannelDirectory>()
            .AddSingleton<OwnRoles>()
            .AddSingleton<EventLanes>()
            .AddSingleton<MessageReader>()
            .AddSingleton<DiscordDoor>()
            .AddSingleton<DispatchedEvents>()
            .AddSingleton<PendingAcknowledgements>()
            .AddSingleton<InteractionReader>()
            .AddSingleton<InteractionDesk>();
        services
            .AddSingleton<IGateway, DiscordGateway>()
            .AddHostedService(provider => provider.GetRequiredService<IGateway>())
            .AddHostedService<CommandRegistration>();
        if (discord.PublicKey is { Length: > 0 })
        {
            services.AddSingleton<IWebEndpoints, InteractionEndpoint>();
        }
        return services;
    }

    /// <summary>Made here and not by a factory, whose log would hold addresses, and with them the tokens of interactions.</summary>
    private static HttpClient Client(IServiceProvider provider)
    {
        var address = provider.GetRequiredService<IOptions<DiscordOptions>>().Value.ApiUrl;
        var client = new HttpClient(Handler())
        {
            BaseAddress = new Uri(address.EndsWith('/') ? address : $"{address}/"),
            Timeout = RequestPatience,
            MaxResponseContentBufferSize = LongestAnswer,
        };
        // In the form that Discord asks for, with the address at which it finds whoever runs the bot.
        var responsible = provider.GetRequiredService<IOptions<OperatorOptions>>().Value;
        client.DefaultRequestHeaders.TryAddWithoutValidation(
            "User-Agent",
            $"DiscordBot ({responsible.PrivacyUrl}, 1.0)"
        );
        return client;
    }

    private static SocketsHttpHandler Handler() =>
        new() { AllowAutoRedirect = false, PooledConnectionLifetime = ConnectionLifetime };
}
