using System.Net;
using System.Text;
using System.Text.Json;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>Slack over HTTP: what it brings must be signed, and is then what comes over the socket.</summary>
public sealed class SlackWebTests : IAsyncLifetime
{
    private const string Bridge = "what did korvell say about the bridge";

    private SlackStage _stage = null!;
    private Scene _scene = null!;
    private SlackHttpDelivery _http = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.OverHttpAsync();
        _scene = new Scene(_stage);
        _http = new SlackHttpDelivery(_stage.Bot);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Mentions_commands_buttons_menus_and_forms_come_over_it()
    {
        await _scene.SwitchOnAsync(Spot.Talks);
        var answer = await _scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        (await _scene.PressedAsync(Person.OtherMember, answer, "Who else")).FirstLine.ShouldBe("Also on this:");
        var menu = await _scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        await _stage.ChooseAsync(Person.Manager, menu, "Dispute a quote …");
        var fields = new Dictionary<string, string>
        {
            ["number"] = "1",
            ["reason"] = "The office denied it.",
            ["link"] = "https://velm.example/denial",
        };

        await _stage.SubmitAsync(Person.Manager, Spot.Talks, fields);
        await _scene.SettleAsync();

        _stage.SeenBy(Person.Manager)[^1].FirstLine.ShouldContain("is marked as disputed");
        (await _stage.TypeAsync(Person.Member, Spot.Talks, "quotes", "speaker", "kor")).ShouldContain("Edda Korvell");
    }

    [Fact]
    public async Task It_answers_the_question_whether_the_address_is_its_own()
    {
        var body = SlackHttpDelivery.Json(new { type = "url_verification", challenge = "abc" });

        using var response = await _http.SendAsync(SlackWeb.Events, body, Token);

        var answer = await response.Content.ReadAsStringAsync(Token);
        JsonDocument.Parse(answer).RootElement.GetProperty("challenge").GetString().ShouldBe("abc");
    }

    [Theory]
    [InlineData(SlackWeb.Events)]
    [InlineData(SlackWeb.Commands)]
    [InlineData(SlackWeb.Interactions)]
    public async Task What_is_not_signed_by_Slack_is_refused_without_detail(string path)
    {
        var body = SlackHttpDelivery.Json(new { type = "url_verification", challenge = "abc" });
        var now = _stage.Bot.Clock.GetUtcNow();

        using var forged = await _http.SendAsync(path, body, Token, signature: "v0=" + new string('0', 64));
        using var unsigned = await _http.SendAsync(path, body, Token, signature: "");
        using var old = await _http.SendAsync(path, body, Token, at: now - TimeSpan.FromSeconds(301));
        using var early = await _http.SendAsync(path, body, Token, at: now + TimeSpan.FromSeconds(301));

        foreach (var response in new[] { forged, unsigned, old, early })
        {
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await response.Content.ReadAsStringAsync(Token)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_signature_of_five_minutes_ago_still_holds()
    {
        var body = SlackHttpDelivery.Json(new { type = "url_verification", challenge = "abc" });
        var at = _stage.Bot.Clock.GetUtcNow() - TimeSpan.FromMinutes(5);

        using var response = await _http.SendAsync(SlackWeb.Events, body, Token, at);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(SlackWeb.Events, "{\"type\":")]
    [InlineData(SlackWeb.Interactions, "payload=%7B%22type%22")]
    public async Task A_signed_body_that_is_no_json_is_a_bad_request(string path, string body)
    {
        using var response = await _http.SendAsync(path, Encoding.UTF8.GetBytes(body), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(SlackWeb.Events, "[]")]
    [InlineData(SlackWeb.Events, "{\"type\":\"event_callback\",\"team_id\":\"T500\"}")]
    [InlineData(SlackWeb.Events, "{\"type\":\"app_rate_limited\",\"team_id\":\"T500\"}")]
    [InlineData(SlackWeb.Commands, "ssl_check=1&token=x")]
    [InlineData(SlackWeb.Interactions, "payload=%7B%22type%22%3A%22view_closed%22%7D")]
    public async Task What_the_bot_has_no_use_for_is_acknowledged(string path, string body)
    {
        using var response = await _http.SendAsync(path, Encoding.UTF8.GetBytes(body), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using var response = await _http.SendAsync(SlackWeb.Events, new byte[1_000_001], Token);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
