using System.Collections.Concurrent;
using System.Globalization;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>Questions by mention over Slack's socket, each told twice, as an <c>app_mention</c> and as a <c>message</c>.</summary>
internal sealed class SlackLoad : IEmulatedPlatform
{
    private const string Moderator = "UMOD";

    private static readonly SlackTeam Team = new("T1", "xoxb-T1", "UBOT", "B1");

    private readonly SlackEmulator _slack;
    private readonly SlackSocketDelivery _delivery;
    private readonly ConcurrentDictionary<string, int> _questions = [];

    private SlackLoad(SlackEmulator slack) => (_slack, _delivery) = (slack, new SlackSocketDelivery(slack.Sockets));

    public string Name => "Slack mentions";

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Slack__BotTokens__0"] = Team.Token,
            ["Slack__AppToken"] = SlackEmulator.AppToken,
            ["Slack__ApiUrl"] = _slack.ApiUrl,
        };

    public bool IsConnected => _slack.Sockets.Open > 0;

    public int Posted => _slack.World.Posted;

    public IReadOnlyCollection<string> Violations => _slack.Violations;

    public static async Task<SlackLoad> StartAsync()
    {
        var slack = await SlackEmulator.StartAsync(TimeProvider.System.GetUtcNow);
        slack.World.Teams[Team.Id] = Team;
        slack.World.Users[Moderator] = new SlackUser(Moderator, Team.Id, "en-US", IsAdmin: true);
        for (var member = 0; member < LoadQuestion.Members; member++)
        {
            slack.World.Users[UserOf(member)] = new SlackUser(UserOf(member), Team.Id, "en-US", IsAdmin: false);
        }
        return new SlackLoad(slack);
    }

    public Task SwitchOnAsync(int channel)
    {
        var response = _slack.World.NextId("R");
        _slack.World.Responses[response] = new ResponseAddress(
            Team.Id,
            Moderator,
            ChannelOf(channel),
            _slack.World.Now + TimeSpan.FromMinutes(30)
        );
        var trigger = _slack.World.NextId("trigger.");
        _slack.World.Triggers[trigger] = new Trigger(Moderator, Team.Id, _slack.World.Now);
        var fields = new Dictionary<string, string>
        {
            ["team_id"] = Team.Id,
            ["channel_id"] = ChannelOf(channel),
            ["channel_name"] = "talks",
            ["user_id"] = Moderator,
            ["command"] = "/mod",
            ["text"] = "channel state:on",
            ["api_app_id"] = "A1",
            ["response_url"] = $"{_slack.Address}response/{response}",
            ["trigger_id"] = trigger,
        };
        return _delivery.CommandAsync(fields, CancellationToken.None);
    }

    public Task AskAsync(LoadQuestion question)
    {
        var asked = _slack.World.Write(
            new StandingMessage(
                Team.Id,
                ChannelOf(question.Channel),
                _slack.World.NextTs(),
                ThreadTs: null,
                UserOf(question.Member),
                Bot: null,
                $"<@{Team.BotUser}> {question.Text}"
            )
        );
        _questions[asked.Ts] = question.Number;
        return Task.WhenAll(TellAsync(asked, "app_mention"), TellAsync(asked, type: null));
    }

    public IEnumerable<int> FindAnswered() =>
        from message in _slack.World.Messages
        let thread = message.ThreadTs ?? ""
        where message.Bot is not null && _questions.ContainsKey(thread)
        select _questions[thread];

    public ValueTask DisposeAsync() => _slack.DisposeAsync();

    private Task TellAsync(StandingMessage asked, string? type) =>
        _delivery.TellAsync(
            SlackPayloads.Event(_slack.World, Team, SlackPayloads.Message(asked, type)),
            CancellationToken.None
        );

    private static string ChannelOf(int number) => string.Create(CultureInfo.InvariantCulture, $"C{number:0000}");

    private static string UserOf(int number) => string.Create(CultureInfo.InvariantCulture, $"U{number:0000}");
}
