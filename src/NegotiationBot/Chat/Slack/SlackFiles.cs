using System.Globalization;
using System.Text;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Chat.Slack;

/// <summary>Files, to one person and from an event.</summary>
internal sealed class SlackFiles(SlackClient client, SlackPace pace)
{
    /// <summary>Slack takes a file in three steps: an address for it, its bytes, and the conversation that it is for.</summary>
    public async Task<PostResult> SendAsync(
        SlackWorkspace workspace,
        ChatUser user,
        Reply note,
        OutgoingFile file,
        CancellationToken cancellationToken
    )
    {
        var bytes = Encoding.UTF8.GetBytes(file.Content);
        var opened = await client.CallAsync(
            workspace.Token,
            "conversations.open",
            new { users = user.Id },
            SlackRepeat.Freely,
            cancellationToken
        );
        var upload = await client.ReadAsync(
            workspace.Token,
            "files.getUploadURLExternal",
            [("filename", file.Name), ("length", bytes.Length.ToString(CultureInfo.InvariantCulture))],
            cancellationToken
        );
        if (
            opened.Body.TextAt("channel", "id") is not { } channel
            || upload.Body.TextAt("file_id") is not { } id
            || !Uri.TryCreate(upload.Body.TextAt("upload_url"), UriKind.Absolute, out var address)
        )
        {
            return new Refused(SlackErrors.Explain(opened.Error ?? upload.Error));
        }
        if (
            !await client.SendToAsync(address, () => new ByteArrayContent(bytes), SlackRepeat.Freely, cancellationToken)
        )
        {
            return new Refused("Slack did not take the file's bytes.");
        }
        await pace.TakeTurnAsync(channel, cancellationToken);
        var shared = await client.CallAsync(
            workspace.Token,
            "files.completeUploadExternal",
            new
            {
                files = new[] { new { id, title = file.Name } },
                channel_id = channel,
                initial_comment = SlackText.Write(note.FirstLine),
            },
            SlackRepeat.Never,
            cancellationToken
        );
        return shared.IsWell ? new Posted(null) : new Refused(SlackErrors.Explain(shared.Error));
    }

    /// <inheritdoc cref="IChatPlatform.ReadAttachmentAsync"/>
    public Task<byte[]> ReadAsync(
        SlackWorkspace workspace,
        Attachment attachment,
        int maximumBytes,
        CancellationToken cancellationToken
    ) =>
        Uri.TryCreate(attachment.Address, UriKind.Absolute, out var address)
            ? client.DownloadAsync(workspace.Token, address, maximumBytes, cancellationToken)
            : throw new ChatPlatformException("The file has no address that can be read.");
}
