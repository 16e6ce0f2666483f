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
        var parts = whole.Intent
            is Intent.Instruction
                or Intent.Impersonation
                or Intent.ContactData
                or Intent.Compare
                or Intent.WhoSaid
            ? [whole]
            : QuestionSplitter.Split(text).Select(part => Read(part, question.AskedAt));
        return new QuestionAnalysis([.. parts.Select(part => Complete(part, text, question))]);
    }

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
        var words = Marked(text, read, today);
        // "The president in March 2022" is whoever was president then.
        return PeriodReader.Read(words, today) is { Readings: [{ To: var then }, ..] } && then < today
            ? QuestionPartReader.Read(text, Marked(text, read, then), registry, today)
            : QuestionPartReader.Read(text, words, registry, today);
    }

    private MarkedWords Marked(string text, IReadOnlyList<QuestionWord> words, DateOnly on) =>
        new(words, NameSpotter.Spot(text, words, registry, on));

    private QuestionPart Complete(QuestionPart part, string text, Question question) =>
        question.Turns.Count == 0 ? part : new FollowUpResolver(registry, this).Complete(part, text, question);
}
