using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>A workspace that does not pass the messages of its channels on.</summary>
public sealed class SlackMentionsOnlyTests : IAsyncLifetime
{
    private SlackStage _stage = null!;
    private Scene _scene = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SlackStage.StartAsync(
            _ => { },
            overHttp: false,
            services => services.PostConfigure<SlackOptions>(options => options.ChannelMessages = false)
        );
        _scene = new Scene(_stage);
        await _scene.SwitchOnAsync(Spot.Talks);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Who_asks_where_it_hears_mentions_alone_is_told_so_with_the_first_answer_and_never_again()
    {
        await _scene.AskAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge");
        await _scene.AskAsync(Person.Member, Spot.Talks, "what did brandel say");
        await _scene.AskAsync(Person.OtherMember, Spot.Talks, "what did pereth say");

        _stage
            .SeenIn(Spot.Talks)
            .Select(answer => answer.Text.Contains("Mention me in this thread to ask on."))
            .ShouldBe([true, false, true]);
    }

    [Fact]
    public async Task A_follow_up_in_the_thread_that_mentions_it_leans_on_what_was_said()
    {
        var first = await _scene.AskedAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge");

        await _stage.WriteAsync(Person.Member, Spot.Talks, "and pereth?", mentions: true, repliesTo: first.Id);
        await _scene.SettleAsync();

        _stage.SeenIn(Spot.Talks)[1].Text.ShouldContain("I will open the bridge on the morning");
    }
}
