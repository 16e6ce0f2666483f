using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Hosting;

public sealed class WebFrontTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_tells_that_it_is_alive_and_ready_and_maps_what_the_adapters_bring()
    {
        await using var bot = await StartAsync("http://127.0.0.1:0");
        using var client = ClientOf(bot);

        (await client.GetStringAsync("/health", Token)).ShouldBe("ok");
        (await client.GetStringAsync("/ready", Token)).ShouldBe("ready");
        (await client.PostAsync("/echo", new StringContent("hello"), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/elsewhere", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        await using var bot = await StartAsync("http://127.0.0.1:0");
        using var client = ClientOf(bot);

        var response = await client.PostAsync("/echo", new StringContent(new string('x', 20_000)), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Without_an_address_it_listens_nowhere()
    {
        await using var bot = await StartAsync(null);

        bot.Services.GetRequiredService<WebFront>().Addresses.ShouldBeEmpty();
    }

    private static HttpClient ClientOf(PlayingBot bot) =>
        new() { BaseAddress = new Uri(bot.Services.GetRequiredService<WebFront>().Addresses.Single()) };

    private static Task<PlayingBot> StartAsync(string? listen) =>
        PlayingBot.StartAsync(builder =>
        {
            builder.Configuration.AddInMemoryCollection([
                new("Web:Listen", listen),
                new("Web:MaximumBodyBytes", "10000"),
            ]);
            builder.Services.AddSingleton<IWebEndpoints, Echo>();
        });

    private sealed class Echo : IWebEndpoints
    {
        public void Map(IEndpointRouteBuilder routes) =>
            routes.MapPost(
                "/echo",
                async (HttpRequest request) =>
                {
                    using var reader = new StreamReader(request.Body);
                    return Results.Text(await reader.ReadToEndAsync());
                }
            );
    }
}
