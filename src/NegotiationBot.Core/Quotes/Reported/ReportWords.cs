using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Kinds of words that tell whether and where something is reported.</summary>
internal static class ReportWords
{
    private static readonly FrozenSet<string> Pronouns = "he she they it him her them there we i you this these those"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool IsPronoun(string folded) => Pronouns.Contains(folded);

    /// <summary>It may begin an indirect question.</summary>
    public static bool IsQuestion(string folded) =>
        folded is "how" or "why" or "what" or "whether" or "if" or "who" or "when" or "where";

    public static bool IsVerbLike(Piece piece) =>
        piece.IsAuxiliary
        || piece.Verb is not null
        || piece.Folded.EndsWith("ed", StringComparison.Ordinal)
        || piece.Folded.EndsWith("n't", StringComparison.Ordinal);

    public static bool IsSubordinate(string folded) =>
        folded
            is "as"
                or "what"
                or "which"
                or "who"
                or "if"
                or "than"
                or "how"
                or "why"
                or "where"
                or "when"
                or "because"
                or "while"
                or "though";
}
