using System.Text.Json.Serialization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>A closed family: what can stand between the first line and the footer.</summary>
[JsonDerivedType(typeof(LineBlock), "line")]
[JsonDerivedType(typeof(QuotedBlock), "quoted")]
public abstract record ReplyBlock(StyledText Content)
{
    public abstract ReplyBlock Into(Language language);
}

/// <summary>A line in the bot's words.</summary>
public sealed record LineBlock(StyledText Content) : ReplyBlock(Content)
{
    public override ReplyBlock Into(Language language) => new LineBlock(Content.Into(language));
}

/// <summary>A line of the corpus, set off as a quotation. No page ends inside one.</summary>
/// <param name="IsCovered">It holds hateful words: shown only to whoever uncovers it.</param>
public sealed record QuotedBlock(StyledText Content, bool IsCovered = false) : ReplyBlock(Content)
{
    public override ReplyBlock Into(Language language) => this;
}
