using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>Understands what a question asks. Never throws, whatever is typed.</summary>
public sealed class QuestionAnalyzer(SpeakerRegistry registry)
{
    public QuestionAnalysis Analyze(Question question)
    {
        var text = question.Text;
        if (text.Length > Question.MaximumLength)
        {
            return new QuestionAnalysis([QuestionPart.TooLong]);
        }
        var whole = Read(text, question.AskedAt);
        if (whole.Intent is not Intent.WhoSaid && SelfRepair.Mend(text) is var mended && mended != text)
        {
            (text, whole) = (mended, Read(mended, question.AskedAt));
        }
        IReadOnlyList<string> asked = whole.Intent
            is Intent.Instruction
                or Intent.Impersonation
                or Intent.ContactData
                or Intent.Compare
            ? [text]
            : QuestionSplitter.Split(text);
        if (
            whole.Intent is Intent.WhoSaid
            && asked is [var who, var more]
            && MoreWords.AreAskedFor(QuestionWords.Read(more), 0)
        )
        {
            return new QuestionAnalysis([
                Complete(Read(who, question.AskedAt), who, question),
                Read(more, question.AskedAt) with
                {
                    Intent = Intent.WhatTheySaid,
                    Speakers = [],
                    IsOfSpeakerFound = true,
                },
            ]);
        }
        if (whole.Intent is Intent.WhoSaid && asked is [_, var second] && !AsksForWords(Read(second, question.AskedAt)))
        {
            // "Who said we came and what was there to see": all of it was said.
            asked = [text];
        }
        return new QuestionAnalysis([
            .. asked
                .Select((part, i) => (Text: part, Read: Read(part, question.AskedAt), IsFirst: i == 0))
                // "… and is it true": behind a question that asks nothing which its answer does not show.
                .Where(part => part.IsFirst || part.Read.Intent is not Intent.WhetherSo)
                .Select(part => Complete(part.Read, part.Text, part.IsFirst ? question : After(asked[0], question))),
        ]);
    }

    /// <summary>Somebody's words, or who said what: nobody is asked about in that way within words that were said.</summary>
    private static bool AsksForWords(QuestionPart part) =>
        part.Intent is Intent.WhereSaid
        || (part.Intent is Intent.WhatTheySaid or Intent.Compare or Intent.WhoIs && part.Speakers.Count > 0)
        || (part.Intent is Intent.WhoSaid && part.Topics.Count > 0);

    /// <summary>The second of two questions in one message may lean on the first: "who signed it and when was that".</summary>
    private static Question After(string first, Question question) =>
        question with
        {
            Turns = [.. question.Turns, new ConversationTurn(ConversationRole.User, first)],
        };

    /// <summary>Everybody whom a text names, in its order.</summary>
    public IReadOnlyList<AskedSpeaker> PeopleIn(string text, DateTimeOffset at)
    {
        var words = QuestionWords.Read(text);
        var names = NameSpotter.Spot(text, words, registry, DateOnly.FromDateTime(at.UtcDateTime));
        var marked = new MarkedWords(words, names);
        return [.. names.Select(name => QuestionPartReader.Asked(marked, name))];
    }

    /// <summary>One part by its own words alone.</summary>
    private QuestionPart Read(string text, DateTimeOffset askedAt)
    {
        var today = DateOnly.FromDateTime(askedAt.UtcDateTime);
        var read = QuestionWords.Read(text);
        // Who held an office on the days asked about.
        var on =
            PeriodReader.Read(new MarkedWords(read, []), today) is { Readings: [var told] } && told.To < today
                ? told.To
                : today;
        var words = new MarkedWords(read, NameSpotter.Spot(text, read, registry, on));
        return QuestionPartReader.Read(text, words, registry, today);
    }

    private QuestionPart Complete(QuestionPart part, string text, Question question) =>
        question.Turns.Count == 0 ? part : new FollowUpResolver(this).Complete(part, text, question);
}
