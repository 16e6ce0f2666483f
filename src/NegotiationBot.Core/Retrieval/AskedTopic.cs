using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A topic with its weight and its terms as bits of <see cref="QuestionTerms"/>.</summary>
/// <param name="Opposite">Of <see cref="Topic.Opposites"/>.</param>
internal readonly record struct AskedTopic(
    Topic Topic,
    double Weight,
    UInt128 Typed,
    UInt128 Any,
    UInt128 Kin,
    UInt128 Opposite
)
{
    /// <summary>A synonym counts for this share of the typed word.</summary>
    public const double SynonymShare = 0.8;

    /// <summary>A word that only means about the same counts for this share.</summary>
    private const double KinShare = 0.5;

    /// <summary>A word found in the paragraph or the one before, not in the sentence, counts for this share.</summary>
    public const double NearShare = 0.55;

    /// <summary>The same for a turn of a conversation: it answers what the turn before it asks.</summary>
    public const double ReplyShare = 0.85;

    /// <summary>A word of the sentence before, to which this one points back.</summary>
    private const double LeanShare = 0.7;

    /// <summary>A word found in the article's title only.</summary>
    private const double TitleShare = 0.75;

    public bool IsFresh => Topic.Role is not TopicRole.Recalled;

    /// <summary>How far a stretch of text holds it, 0 to 1; the setting of a question may stand around it.</summary>
    /// <param name="leant">What stands in what the stretch leans on, which is near.</param>
    /// <param name="nearShare"><see cref="NearShare"/> or <see cref="ReplyShare"/>.</param>
    public double Share(UInt128 own, UInt128 leant, UInt128 near, UInt128 title, double nearShare)
    {
        var (inNear, inTitle) = Topic.Role is TopicRole.Setting ? (0.8, 1.0) : (nearShare, TitleShare);
        return (Typed & own) != 0 ? 1
            : (Any & own) != 0 ? SynonymShare
            : (Any & title) != 0 ? inTitle
            : (Any & near) != 0 ? Math.Max(inNear, (Any & leant) != 0 ? LeanShare : 0)
            : (Kin & own) != 0 ? KinShare
            : 0;
    }
}
