using System.Net;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Interactions that come over HTTP, signed.</summary>
public sealed class DiscordHttpTests : IAsyncLifetime
{
    private const string Ping = """{"type":1}""";

    private DiscordStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await DiscordStage.StartAsync(overHttp: true);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Discords_asking_whether_anybody_is_there_is_answered()
    {
        using var response = await _stage.Http.SendAsync(_stage.Bot, Ping);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(Ping);
    }

    [Fact]
    public async Task A_body_that_is_not_what_was_signed_is_turned_away_without_a_word()
    {
        using var response = await _stage.Http.SendAsync(_stage.Bot, Ping, signed: Ping + " ");

        await ShouldBeTurnedAwayAsync(response);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    public async Task A_signature_of_another_time_is_turned_away(int seconds)
    {
        using var response = await _stage.Http.SendAsync(_stage.Bot, Ping, age: TimeSpan.FromSeconds(seconds));

        await ShouldBeTurnedAwayAsync(response);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("zz")]
    public async Task A_signature_that_is_none_is_turned_away(string signature)
    {
        var wrong = signature.Length == 0 ? new string('0', 128) : signature;

        using var response = await _stage.Http.SendAsync(_stage.Bot, Ping, signature: wrong);

        await ShouldBeTurnedAwayAsync(response);
    }

    [Fact]
    public async Task Without_a_signature_it_is_turned_away()
    {
        using var http = new HttpClient();

        using var response = await http.PostAsync(
            HttpInteractions.AddressOf(_stage.Bot),
            new StringContent(Ping),
            TestContext.Current.CancellationToken
        );

        await ShouldBeTurnedAwayAsync(response);
    }

    [Fact]
    public async Task What_is_signed_and_no_interaction_does_no_harm()
    {
        using var none = await _stage.Http.SendAsync(_stage.Bot, "not json");
        using var unknown = await _stage.Http.SendAsync(_stage.Bot, """{"type":99,"token":"t"}""");

        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using var response = await _stage.Http.SendAsync(_stage.Bot, new string(' ', 1_000_001));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static async Task ShouldBeTurnedAwayAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }
}
