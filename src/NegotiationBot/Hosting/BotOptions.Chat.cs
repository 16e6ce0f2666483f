using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;

namespace NegotiationBot.Hosting;

/// <summary>The sections of the chat platforms. What is secret is never repeated in a message.</summary>
internal static partial class BotOptions
{
    private const int PublicKeyDigits = 64;

    private static IServiceCollection AddChatOptions(this IServiceCollection services)
    {
        services
            .Section<ChatOptions>(ChatOptions.Section)
            .Check(chat => Range("Chat:MemberAnswersPerMinute", chat.MemberAnswersPerMinute, 1, 60))
            .Check(chat => Range("Chat:ChannelAnswersPerMinute", chat.ChannelAnswersPerMinute, 1, 600))
            .Check(chat => Range("Chat:AccountDays", chat.AccountDays, 0, 365))
            .Check(chat =>
                string.IsNullOrWhiteSpace(chat.Collections)
                    ? "Chat:Collections is empty: name the collections that servers are answered from, as \"public\"."
                    : null
            )
            .Check(chat =>
                chat.WordLists is { } folder && !Directory.Exists(folder)
                    ? $"Chat:WordLists is \"{folder}\", which is not there: name a folder, or leave the key out."
                    : null
            );
        services
            .Section<WebOptions>(WebOptions.Section)
            .Check(web => Range("Web:MaximumBodyBytes", web.MaximumBodyBytes, 10_000, 10_000_000))
            .Check(web =>
                web.Listen is { } listen && !IsAddress(listen)
                    ? $"Web:Listen is \"{listen}\": give an address such as http://127.0.0.1:8080."
                    : null
            );
        services
            .Section<AdminsOptions>(AdminsOptions.Section)
            .Check(admins =>
                admins.Discord.FirstOrDefault(id => id.Length == 0 || !id.All(char.IsAsciiDigit)) is { } id
                    ? $"Admins:Discord has \"{id}\": give user ids, which are digits (switch on Developer Mode, then Copy User ID)."
                    : null
            )
            .Check(admins =>
                admins.Slack.FirstOrDefault(id => id is not (['U' or 'W', _, ..])) is { } id
                    ? $"Admins:Slack has \"{id}\": give member ids, which begin with U or W (profile, Copy member ID)."
                    : null
            );
        services.AddPlatformOptions();
        services.AddOperatorOptions();
        return services;
    }

    private static void AddPlatformOptions(this IServiceCollection services)
    {
        services
            .Section<DiscordOptions>(DiscordOptions.Section)
            .Check(discord =>
                discord.Token is { } token && token.Any(char.IsWhiteSpace)
                    ? "Discord:Token has a space in it: give the token alone, without \"Bot\" before it."
                    : null
            )
            .Check(discord =>
                discord.PublicKey is { Length: > 0 } key
                && !(key.Length == PublicKeyDigits && key.All(char.IsAsciiHexDigit))
                    ? $"Discord:PublicKey is \"{key}\": copy the 64 hexadecimal digits from the portal, or leave it out for the gateway."
                    : null
            )
            .Check(discord => Address("Discord:ApiUrl", discord.ApiUrl))
            .Check(
                (discord, provider) =>
                    discord is { IsConfigured: true, PublicKey.Length: > 0 } && !Listens(provider)
                        ? "Discord:PublicKey has Discord come over HTTP, and Web:Listen is empty: give an address, or leave the key out for the gateway."
                        : null
            );
        services
            .Section<SlackOptions>(SlackOptions.Section)
            .Check(slack =>
                slack.BotTokens.Any(token => !token.StartsWith("xoxb-", StringComparison.Ordinal))
                    ? "Slack:BotTokens has one that does not begin with xoxb-: copy the Bot User OAuth Token of each workspace."
                    : null
            )
            .Check(slack =>
                slack.AppToken is { Length: > 0 } token && !token.StartsWith("xapp-", StringComparison.Ordinal)
                    ? "Slack:AppToken does not begin with xapp-: copy the app-level token, or leave it out for HTTP."
                    : null
            )
            .Check(slack =>
                slack.IsConfigured && string.IsNullOrEmpty(slack.AppToken) == string.IsNullOrEmpty(slack.SigningSecret)
                    ? "Slack needs either Slack:AppToken (Socket Mode) or Slack:SigningSecret (HTTP): give one of the two."
                    : null
            )
            .Check(slack => Address("Slack:ApiUrl", slack.ApiUrl))
            .Check(
                (slack, provider) =>
                    slack is { IsConfigured: true, SigningSecret.Length: > 0 } && !Listens(provider)
                        ? "Slack:SigningSecret has Slack come over HTTP, and Web:Listen is empty: give an address, or use Slack:AppToken."
                        : null
            );
    }

    /// <summary>No chat platform without somebody who answers for it.</summary>
    private static void AddOperatorOptions(this IServiceCollection services) =>
        services
            .Section<OperatorOptions>(OperatorOptions.Section)
            .Check(
                (responsible, provider) =>
                    string.IsNullOrWhiteSpace(responsible.Name) && HasPlatform(provider)
                        ? "Operator:Name is empty: a bot on Discord or Slack must say who answers for it; give a name."
                        : null
            )
            .Check(
                (responsible, provider) =>
                    string.IsNullOrWhiteSpace(responsible.Contact) && HasPlatform(provider)
                        ? "Operator:Contact is empty: say how members reach whoever runs the bot, as an address or a link."
                        : null
            )
            .Check(
                (responsible, provider) =>
                    !IsAddress(responsible.PrivacyUrl) && HasPlatform(provider)
                        ? $"Operator:PrivacyUrl is \"{responsible.PrivacyUrl}\": give the https address of your privacy notice."
                        : null
            );

    // Read past their own checks: what is wrong with another section is that section's to say.
    private static bool HasPlatform(IServiceProvider provider) =>
        Read<DiscordOptions>(provider, DiscordOptions.Section).IsConfigured
        || Read<SlackOptions>(provider, SlackOptions.Section).IsConfigured;

    private static bool Listens(IServiceProvider provider) =>
        Read<WebOptions>(provider, WebOptions.Section).Listen is not null;

    private static TOptions Read<TOptions>(IServiceProvider provider, string section)
        where TOptions : class, new() =>
        provider.GetRequiredService<IConfiguration>().GetSection(section).Get<TOptions>() ?? new TOptions();

    private static string? Address(string key, string value) =>
        IsAddress(value)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{key} is \"{value}\": give an http or https address.");

    private static bool IsAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static OptionsBuilder<TOptions> Check<TOptions>(
        this OptionsBuilder<TOptions> builder,
        Func<TOptions, IServiceProvider, string?> complaint
    )
        where TOptions : class
    {
        builder.Services.AddSingleton<IValidateOptions<TOptions>>(provider => new ComplaintValidator<TOptions>(
            options => complaint(options, provider)
        ));
        return builder;
    }
}
