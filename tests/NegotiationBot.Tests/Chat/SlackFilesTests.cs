using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Chat;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>Files that came with an event.</summary>
public sealed class SlackFilesTests : IAsyncLifetime
{
    private SlackStage _stage = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SlackEmulator Slack => _stage.Slack;

    public async ValueTask InitializeAsync() => _stage = await SlackStage.StartAsync();

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData("https://files.slack.com.evil.example/f")]
    [InlineData("https://evil.example/files/F1")]
    [InlineData("http://files.slack.com/f")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nonsense")]
    public async Task A_file_is_read_from_Slack_alone(string address)
    {
        var read = () => ReadAsync(address, 1000);

        await read.ShouldThrowAsync<ChatPlatformException>();
    }

    [Fact]
    public async Task A_file_is_read_up_to_its_limit()
    {
        Slack.World.Files["F1"] = new byte[1000];
        var read = () => ReadAsync($"{Slack.Address}files/F1", 999);

        (await ReadAsync($"{Slack.Address}files/F1", 1000)).Length.ShouldBe(1000);
        (await read.ShouldThrowAsync<ChatPlatformException>()).Message.ShouldBe("The file is larger than 999 bytes.");
    }

    private Task<byte[]> ReadAsync(string address, int maximumBytes) =>
        _stage
            .Bot.Services.GetRequiredService<SlackPlatform>()
            .ReadAttachmentAsync(
                new CommunityId(SlackPlatform.PlatformName, "T500"),
                new Attachment("a.txt", 0, address),
                maximumBytes,
                Token
            );
}
