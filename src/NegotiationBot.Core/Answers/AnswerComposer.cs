using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Makes an answer of what was found: each intent has its composer, two parts become one answer.</summary>
public static class AnswerComposer
{
    public static Answer Compose(AnswerId id, IReadOnlyList<Findings> found, AnswerLimits limits)
    {
        var share = limits.SharedBy(found.Count);
        var parts = found.Select(part => Within(share, Answerability.Weigh(part, Compose(part)))).ToList();
        var whole = parts is [var first, var second] ? Join(first, second) : parts[0];
        return new Answer(
            id,
            whole.Outcome,
            whole.Reason,
            whole.Headline,
            whole.Statements,
            whole.Confidence,
            found[0].Coverage
        )
        {
            Also = parts.Count == 1 ? whole.Also : null,
        };
    }

    /// <summary>An answer to what is not looked for at all.</summary>
    public static Answer Decline(AnswerId id, string reason, StyledText line, Coverage coverage)
    {
        var declined = Refusals.Decline(reason, line);
        return new Answer(id, declined.Outcome, reason, line, [], declined.Confidence, coverage);
    }

    private static PartAnswer Within(AnswerLimits limits, PartAnswer part) =>
        part with
        {
            Statements = ShownLimits.Apply(part.Statements, limits),
        };

    /// <summary>As the composer of its intent makes it, before it is weighed and held to its limits.</summary>
    internal static PartAnswer Compose(Findings found) =>
        found.Part.Intent switch
        {
            Intent.WhatTheySaid when found.Part is { IsOfSpeakerFound: true, Speakers: [] } => Refusals.WhoseWords(),
            _ when found.Part.IsOfNobodySure => Refusals.Decline(Reasons.WhomDoYouMean, Frames.WhomDoYouMean),
            Intent.WhoSaid => WhoSaidComposer.Compose(found),
            Intent.WhatTheySaid => WhatTheySaidComposer.Compose(found),
            Intent.WhoSpeaks => WhoSpeaksComposer.Compose(found),
            Intent.WhereSaid => WhereSaidComposer.Compose(found),
            Intent.WhoIs => WhoIsComposer.Compose(found),
            Intent.AboutArticle => AboutArticleComposer.Compose(found),
            Intent.Compare => CompareComposer.Compose(found),
            Intent.News => NewsComposer.Compose(found),
            Intent.OverTime => DayByDayComposer.Compose(found),
            Intent.Fact when AskedVerdict.Of(found.Part) is { } verdict => FactComposer.Compose(
                found with
                {
                    Sentences = verdict.Among(found.Sentences),
                }
            ),
            Intent.Fact => FactComposer.Compose(found),
            Intent.Verdict or Intent.Rating or Intent.WhetherSo => VerdictComposer.Compose(found),
            _ => DeclineComposer.Compose(found),
        };

    /// <summary>Both halves in their order; half an answer is an answer, and says what is missing.</summary>
    private static PartAnswer Join(PartAnswer first, PartAnswer second)
    {
        if (first.Outcome is not AnswerOutcome.Answered && second.Outcome is AnswerOutcome.Answered)
        {
            return second with { Statements = [.. second.Statements, Unanswered(first)] };
        }
        return second.Outcome is AnswerOutcome.Answered
            ? first with
            {
                Statements = [.. first.Statements, Heading(second), .. second.Statements],
            }
            : first with
            {
                Statements = [.. first.Statements, Unanswered(second)],
            };
    }

    private static Statement Heading(PartAnswer part) => new(StatementForm.Offered, part.Headline, []);

    private static Statement Unanswered(PartAnswer part) => Heading(part);
}
