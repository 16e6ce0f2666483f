using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NegotiationBot.Hosting;

/// <summary>Puts the bot together: configuration, logging to standard error, services.</summary>
public static class BotHost
{
    private const string EnvironmentPrefix = "NEGOTIATIONBOT_";

    /// <param name="dataDirectory">Overrides <c>Data:Directory</c> of the configuration.</param>
    /// <param name="configure">What a second head, or a test, puts in the place of what is set up here.</param>
    public static IHost Build(string? dataDirectory, Action<HostApplicationBuilder>? configure = null)
    {
        // The empty builder reads nothing by itself: a short command starts in half the time.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder
            .Configuration.AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddUserSecrets(typeof(BotHost).Assembly, optional: true)
            .AddEnvironmentVariables(EnvironmentPrefix);
        if (dataDirectory is not null)
        {
            builder.Configuration.AddInMemoryCollection([new($"{DataOptions.Section}:Directory", dataDirectory)]);
        }
        builder
            .Logging.SetMinimumLevel(LogLevel.Warning)
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddNegotiationBot(builder.Configuration);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
