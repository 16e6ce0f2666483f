using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Somebody who might speak, as the article writes them.</summary>
/// <param name="Frame">The index of its frame.</param>
/// <param name="First">Its first piece in the frame.</param>
/// <param name="Last">Its last piece in the frame, inclusive.</param>
/// <param name="Text">The words as written, titles included, possessive ending not.</param>
/// <param name="Name">Without titles; for descriptions and pronouns the same as <paramref name="Text"/>.</param>
/// <param name="IsPossessive">An <c>’s</c> follows.</param>
/// <param name="Gender">What its own words tell: <c>Mrs.</c>, <c>spokeswoman</c>, <c>she</c>.</param>
/// <param name="Title">The words before the name: <c>Russian President</c>; null where there are none.</param>
public sealed record FoundMention(
    int Frame,
    int First,
    int Last,
    TextSpan Span,
    string Text,
    string Name,
    MentionKind Kind,
    bool IsPossessive,
    Pronoun Gender,
    string? Title
)
{
    /// <summary>What the article says they are, between commas after the name: <c>former trade envoy to Norland</c>.</summary>
    public string? Apposition { get; init; }

    /// <summary>The article tells its bearer apart from another of the surname: <c>General Ellery, his brother,</c>.</summary>
    public bool IsApart { get; init; }

    /// <summary>The article tells of its bearer as somebody’s kin: <c>his wife, Mara Ellery</c>.</summary>
    public bool IsKin { get; init; }

    /// <summary>Described as a child: never a named speaker.</summary>
    public bool IsChild { get; init; }

    /// <summary>The name that a description begins with: Mara Ellery of <c>Mara Ellery’s husband</c>, who is spoken of as well; null where none does.</summary>
    public FoundMention? Owner { get; init; }

    /// <summary>A preposition stands right before it: <c>with Ellery</c>.</summary>
    /// <param name="frame">The one it stands in.</param>
    internal bool IsBelowPreposition(Frames.Frame frame) => First > 0 && frame.Pieces[First - 1].IsPreposition;
}
