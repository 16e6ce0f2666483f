namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>What a quotation mark does where it stands.</summary>
public enum MarkRole
{
    Opens,
    Closes,

    /// <summary>Its neighbours do not tell; it closes what is open, and else opens.</summary>
    Either,
}
