using NegotiationBot.Sources;

namespace NegotiationBot.Tests.Sources;

internal static class Items
{
    public static IEnumerable<string> Texts(this IEnumerable<SourceItem> items) =>
        items.OfType<FoundArticle>().Select(found => found.Raw.Text);

    public static IEnumerable<string> Reasons(this IEnumerable<SourceItem> items) =>
        items.OfType<UnreadableItem>().Select(unreadable => unreadable.Reason);
}
