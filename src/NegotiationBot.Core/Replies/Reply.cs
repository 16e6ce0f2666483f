using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>What a chat shows, before a platform's renderer gives it a face.</summary>
/// <param name="FirstLine">The answer as one plain sentence of at most 120 characters: it stands alone in a notification.</param>
/// <param name="Footer">The grey line: article, date, link, count searched, answer id. Always last; null where the reply has none.</param>
/// <param name="Suggestions">At most three follow-up questions, as buttons or as hints.</param>
public sealed record Reply(
    StyledText FirstLine,
    IReadOnlyList<ReplyBlock> Blocks,
    StyledText? Footer,
    IReadOnlyList<string> Suggestions
);
