namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A message of the bot as a person sees it.</summary>
/// <param name="Id">By which the platform knows it; null where it is private and has none.</param>
/// <param name="Text">Without the signs of mark-up; quoted lines behind <c>&gt;</c>.</param>
/// <param name="Thread">The message under which it stands in a thread; null outside of threads.</param>
/// <param name="RepliesTo">The message that it replies to or stands under.</param>
/// <param name="PrivateTo">Who alone sees it; null where the channel does.</param>
/// <param name="Buttons">Their labels.</param>
/// <param name="Menu">The labels of its menu's entries.</param>
/// <param name="Covered">The lines of the text that are covered until they are tapped.</param>
public sealed record SeenMessage(
    string? Id,
    Spot Spot,
    string Text,
    string? Thread,
    string? RepliesTo,
    string? PrivateTo,
    IReadOnlyList<string> Buttons,
    IReadOnlyList<string> Menu,
    IReadOnlyList<string> Covered
)
{
    public string FirstLine => Text.Split('\n')[0];

    /// <summary>The id at the end of the grey line, which is the last.</summary>
    public string AnswerId => Text.TrimEnd().Split(' ')[^1];
}
