using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>One part of an answer: words of ours that introduce (who, on what occasion), and the words of the corpus that follow.</summary>
/// <param name="Form">How the citations are shown.</param>
/// <param name="Lead">The line above them, in our words and never with quotation marks; null where the headline has said it.</param>
/// <param name="Note">What the reader should know of it, for the grey line; null where nothing.</param>
public sealed record Statement(
    StatementForm Form,
    StyledText? Lead,
    IReadOnlyList<Evidence> Citations,
    StyledText? Note = null
)
{
    /// <summary>On the last of several accounts that rest on one article, how many they are: that makes them one source.</summary>
    public int? AccountsOfOneArticle { get; init; }
}
