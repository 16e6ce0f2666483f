using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>A closed family: what can stand between the first line and the footer.</summary>
public abstract record ReplyBlock;

/// <summary>A line in the bot's words.</summary>
public sealed record LineBlock(StyledText Content) : ReplyBlock;

/// <summary>A line of the corpus, set off as a quotation.</summary>
public sealed record QuotedBlock(StyledText Content) : ReplyBlock;
