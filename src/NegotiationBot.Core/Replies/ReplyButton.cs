using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>A button under a reply. What it opens is seen by whoever presses it, and by nobody else.</summary>
/// <param name="Label">At most 75 characters.</param>
/// <param name="Action">What comes back when it is pressed; at most 100 characters.</param>
public sealed record ReplyButton(StyledText Label, string Action, ButtonStyle Style = ButtonStyle.Plain)
{
    public const int MaximumLabel = 75;
    public const int MaximumAction = 100;

    public ReplyButton Into(Language language) => this with { Label = Label.Into(language) };
}
