using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Answers in a moderator's words. They are checked when they are pinned and whenever they are shown.</summary>
public sealed class Pins(PinnedQuotations quotations)
{
    /// <summary>
    /// What moderators pinned on the subject, in the answer's place; null where nothing is. What the articles say is one press away, where the question is kept to be asked
    /// again. Whom nothing is told about, moderators tell nothing about either.
    /// </summary>
    public GivenAnswer? FindInPlaceOf(
        Answer answer,
        Question question,
        AnswerOrigin origin,
        HouseRules rules,
        RetrievalFilter filter,
        DateTimeOffset now
    ) =>
        answer.Reason is Reasons.Suppressed || Find(question.Text, rules, filter, now) is not { } pin
            ? null
            : new GivenAnswer(
                pin.InPlaceOf(answer),
                pin.Show() with
                {
                    Buttons = origin.KeepsQuestion ? [WhatArticlesSay(answer.Id)] : [],
                }
            );

    /// <summary>Why moderators may not pin a text; null where they may.</summary>
    public StyledText? FaultOf(string text, Visit visit) => Check(text, visit.Filter, visit.Now).Fault;

    /// <summary>The latest pin that has all its topic's words in the question and passes the check still; null where none does.</summary>
    private PinToShow? Find(string question, HouseRules rules, RetrievalFilter filter, DateTimeOffset now)
    {
        var asked = Terms(question);
        return rules
            .PinsOn(DateOnly.FromDateTime(now.UtcDateTime))
            .Where(pinned => Terms(pinned.Pin.Topic) is { Count: > 0 } topic && topic.IsSubsetOf(asked))
            .Select(pinned => (Pinned: pinned, Checked: Check(pinned.Pin.Text, filter, now)))
            .Where(pin => pin.Checked.Fault is null)
            .Select(pin => new PinToShow(pin.Pinned.At, now, pin.Pinned.Pin, pin.Checked.Quotations))
            .FirstOrDefault();
    }

    private CheckedPin Check(string text, RetrievalFilter filter, DateTimeOffset now) =>
        filter.Veil.People.AreNamedIn(text)
            ? new CheckedPin(Frames.NotAboutThatPerson, [])
            : quotations.Check(text, filter, now);

    private static ReplyButton WhatArticlesSay(AnswerId answer) =>
        new(Say(Phrase.WhatArticlesSay), new ReplyAction(ReplyAction.More, answer, "0").ToString());

    private static HashSet<string> Terms(string text) =>
        [.. TermAnalyzer.Analyze(text).Select(word => word.Term).Where(term => !TermAnalyzer.IsStopWord(term))];
}

/// <param name="Fault">What is wrong with it; null where nothing is.</param>
/// <param name="Quotations">The quotes that it shows.</param>
public sealed record CheckedPin(StyledText? Fault, IReadOnlyList<Evidence> Quotations);
