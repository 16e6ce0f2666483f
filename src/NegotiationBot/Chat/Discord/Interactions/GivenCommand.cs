using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>A slash command as somebody gave it.</summary>
/// <param name="Path">With its subcommand: <c>mod channel</c>.</param>
/// <param name="Options">As text: a number by its digits, a user by the id.</param>
/// <param name="Focused">The option that is being typed.</param>
internal sealed record GivenCommand(
    string Path,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyList<Attachment> Attachments,
    string? Focused
)
{
    private const int Subcommand = 1;
    private const int AttachmentOption = 11;

    public static GivenCommand Read(JsonElement data)
    {
        var path = data.Text("name") ?? "";
        var options = data.Items("options").ToList();
        while (options is [var inner] && inner.Number("type") is Subcommand or Subcommand + 1)
        {
            path = $"{path} {inner.Text("name")}";
            options = [.. inner.Items("options")];
        }
        return new GivenCommand(
            path,
            options
                .Where(option => option.Number("type") is not AttachmentOption && option.Text("name") is not null)
                .DistinctBy(option => option.Text("name"))
                .ToDictionary(option => option.Text("name")!, option => option.Field("value").ToString()),
            [
                .. options
                    .Where(option => option.Number("type") is AttachmentOption)
                    .Select(option => data.Field("resolved").Field("attachments").Field(option.Text("value") ?? ""))
                    .Where(attachment => attachment.Has("url"))
                    .Select(attachment => new Attachment(
                        attachment.Text("filename") ?? "",
                        (long)(attachment.Number("size") ?? 0),
                        attachment.Text("url") ?? ""
                    )),
            ],
            options.Find(option => option.IsTrue("focused")).Text("name")
        );
    }
}
