using System.Text.Json.Serialization;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>A closed family: what can stand between the first line and the footer.</summary>
[JsonDerivedType(typeof(LineBlock), "line")]
[JsonDerivedType(typeof(QuotedBlock), "quoted")]
[JsonDerivedType(typeof(HintBlock), "hint")]
public abstract record ReplyBlock(StyledText Content)
{
    public ReplyBlock Into(Language language) => this with { Content = Content.Into(language) };
}

/// <summary>A line in the bot's words.</summary>
public sealed record LineBlock(StyledText Content) : ReplyBlock(Content);

/// <summary>A line of the corpus, set off as a quotation. No page ends inside one.</summary>
/// <param name="IsCovered">It holds hurtful words: shown only to whoever uncovers it.</param>
public sealed record QuotedBlock(StyledText Content, bool IsCovered = false) : ReplyBlock(Content);

/// <summary>A small grey line in the bot's words.</summary>
public sealed record HintBlock(StyledText Content) : ReplyBlock(Content);
