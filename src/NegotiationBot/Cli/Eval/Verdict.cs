using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Eval;

/// <summary>How one answer did against its gold.</summary>
/// <param name="First">The first piece of evidence is, holds or lies in a gold sentence.</param>
/// <param name="Shown">One of the first three does.</param>
/// <param name="Speakers">Every expected speaker is among those shown; null where none is expected.</param>
/// <param name="Forbidden">The answer holds words that it must not.</param>
public sealed record Verdict(GoldQuestion Gold, bool Answered, bool First, bool Shown, bool? Speakers, bool Forbidden)
{
    private const int Looked = 3;

    /// <summary>Half of the shorter of the two must be shared, as in any overlap measure that forgives a sentence cut elsewhere.</summary>
    private const double LeastShare = 0.5;

    /// <summary>The right sentence was shown, or rightly none.</summary>
    public bool IsRight => !Forbidden && (Gold.Answerable ? Answered && Shown : !Answered);

    /// <summary>What went wrong, for a list of errors.</summary>
    public string Complaint =>
        this switch
        {
            { Forbidden: true } => "holds forbidden words",
            { Gold.Answerable: true, Answered: false } => "refused",
            { Gold.Answerable: false, Answered: true } => "answered",
            { Shown: false } => "without the right sentence",
            _ => "right",
        };

    public static Verdict Of(GoldQuestion gold, Answer answer, string text, SpeakerRegistry registry)
    {
        var evidence = answer.Evidence;
        var expected = gold.ExpectedSpeakers ?? [];
        return new Verdict(
            gold,
            answer.Outcome is AnswerOutcome.Answered,
            evidence.Count > 0 && Supports(gold, evidence[0].Article, evidence[0].Span),
            evidence.Take(Looked).Any(piece => Supports(gold, piece.Article, piece.Span)),
            expected.Count == 0 ? null : expected.All(name => evidence.Any(piece => IsBy(name, piece, registry))),
            answer.Outcome is AnswerOutcome.Answered
                && (gold.MustNotInclude ?? []).Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase))
        );
    }

    /// <summary>A stretch of an article is, holds or lies in a sentence that answers.</summary>
    public static bool Supports(GoldQuestion gold, IndexedArticle article, TextSpan span) =>
        (gold.Support ?? []).Any(sentence =>
        {
            if (sentence.Doc is { } doc && doc != article.Article.Id.Value)
            {
                return false;
            }
            var at = article.Text.IndexOf(sentence.Text, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }
            var shared = span.OverlapWith(new(at, at + sentence.Text.Length));
            return shared >= LeastShare * Math.Min(sentence.Text.Length, span.Length);
        });

    private static bool IsBy(string name, Evidence piece, SpeakerRegistry registry) =>
        piece.Quote?.Attribution.Speaker is { } speaker
        && (
            string.Equals(speaker, name, StringComparison.OrdinalIgnoreCase)
            || registry.Find(name).Any(known => known.Name == speaker)
        );
}
