using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>A menu of things to do, of which one is chosen.</summary>
/// <param name="Action">What comes back with the chosen entry; at most 100 characters.</param>
/// <param name="Entries">At most 25.</param>
public sealed record ReplyMenu(StyledText Placeholder, string Action, IReadOnlyList<ReplyMenuEntry> Entries)
{
    public const int MaximumEntries = 25;

    public ReplyMenu Into(Language language) =>
        this with
        {
            Placeholder = Placeholder.Into(language),
            Entries = [.. Entries.Select(entry => entry with { Label = entry.Label.Into(language) })],
        };
}

/// <param name="Label">At most 75 characters.</param>
/// <param name="Action">What comes back as the menu's value; at most 75 characters.</param>
public sealed record ReplyMenuEntry(StyledText Label, string Action);
