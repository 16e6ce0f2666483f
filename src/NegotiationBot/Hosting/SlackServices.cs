using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Hosting;

/// <summary>The bot on Slack, over a socket or over HTTP.</summary>
internal static class SlackServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private const int MaximumAnswer = 16_000_000;

    /// <param name="overHttp">Slack comes to the bot, which then has addresses of its own for it.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, bool overHttp)
    {
        services.AddSingleton<SlackPace>();
        services.AddSingleton(provider => new SlackClient(
            Client(),
            provider.GetRequiredService<SlackPace>(),
            provider.GetRequiredService<IOptions<SlackOptions>>()
        ));
        services.AddSingleton<SlackWorkspaces>();
        services.AddSingleton<SlackPeople>();
        services.AddSingleton<SlackOwnPosts>();
        services.AddSingleton<SlackFiles>();
        services.AddSingleton<SlackWorkSigns>();
        services.AddSingleton<SlackPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<SlackPlatform>());
        services.AddSingleton<IPlatformCheck, SlackCheck>();
        services.AddSingleton<SlackOrder>();
        services.AddSingleton<SlackErrands>();
        services.AddSingleton<SlackPresence>();
        services.AddSingleton<SlackReceiver>();
        services.AddSingleton<ISocketMode, SlackConnection>();
        services.AddHostedService<SlackService>();
        if (overHttp)
        {
            services.AddSingleton<IWebEndpoints, SlackWeb>();
        }
        return services;
    }

    // Not from a factory, whose handlers write addresses to the log: a response_url is a secret.
    private static HttpClient Client() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            }
        )
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = MaximumAnswer,
        };
}
