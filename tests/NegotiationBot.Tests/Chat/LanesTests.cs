using NegotiationBot.Chat;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Tests.Chat;

public sealed class LanesTests : IDisposable
{
    private static readonly CommunityId Server = new(new PlatformName("discord"), "1");

    private readonly Lanes _lanes = new();

    public void Dispose() => _lanes.Dispose();

    [Fact]
    public async Task What_moderators_do_comes_before_the_questions_of_however_many_channels()
    {
        Add("1", "c1", CommandNames.Ask);
        Add("2", "c2", CommandNames.Ask);
        Add("3", "c3", CommandNames.ModOff);
        Add("4", "c3", CommandNames.Ask);
        Add("5", "c4", CommandNames.ModOn);

        (await TakeAllAsync(5)).ShouldBe(["3", "5", "1", "2", "4"]);
    }

    [Fact]
    public async Task What_comes_again_comes_before_all_that_follow_it_in_its_lane()
    {
        Add("1", "c1", CommandNames.Ask);
        Add("2", "c1", CommandNames.Ask);

        var first = await _lanes.TakeAsync(TestContext.Current.CancellationToken);
        _lanes.Again(first);

        (await TakeAllAsync(2)).ShouldBe(["1", "2"]);
    }

    private void Add(string key, string channel, string command) =>
        _lanes.Add(
            new OpenEvent(
                new InboxItem(
                    0,
                    new CommandInvoked(
                        key,
                        new ChatPlace(Server, channel, null, ChannelKind.Shared),
                        default,
                        new ChatUser("7"),
                        new ResponseHandle("", default),
                        command,
                        new Dictionary<string, string>(),
                        []
                    )
                )
            )
        );

    private async Task<IReadOnlyList<string>> TakeAllAsync(int count)
    {
        var keys = new List<string>();
        while (keys.Count < count)
        {
            var taken = await _lanes.TakeAsync(TestContext.Current.CancellationToken);
            keys.Add(taken.Item.Event.Key);
            _lanes.Done(taken);
        }
        return keys;
    }
}
