using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Accounts stacked one under the other, each in its own words; never a judgement whether they agree.</summary>
internal static class CompareComposer
{
    /// <summary>Of a side that speaks nowhere of the subject itself, this share of the question must stand around what is shown of it.</summary>
    private const double NearEnough = 0.4;

    /// <summary>With this share of the question, and nothing of it in the words themselves, they stand in an article that has the subject in its title.</summary>
    private const double Entitled = 0.7;

    public static PartAnswer Compose(Findings found)
    {
        var fitting = found.Speakers.ToDictionary(speaker => speaker, Fitting(found));
        var speaking = found.Speakers.Where(speaker => fitting[speaker].Count > 0).ToList();
        if (speaking.Count == 0)
        {
            return found.Speakers.Count > 0
                ? Refusals.AboutPerson(found, found.Speakers[0])
                : FactComposer.Compose(found);
        }
        var silent = found.Speakers.Except(speaking).ToDictionary(speaker => speaker, Near);
        var chosen = CommonGround.Choose(
            [.. speaking.Select(speaker => fitting[speaker])],
            [.. silent.Values.Where(near => near.Count > 0)]
        );
        var accounts = speaking.Zip(chosen).ToDictionary(pair => pair.First, pair => Accounts.Of(pair.Second));
        foreach (var (speaker, near) in silent)
        {
            if (near.Find(quote => chosen.Any(other => other.Article == quote.Article)) is { } nearest)
            {
                accounts.Add(speaker, WithNote(nearest, chosen[0], found.Part));
            }
        }
        var (headline, statements) = Accounts.Stacked([
            .. found.Speakers.Select(speaker => accounts.GetValueOrDefault(speaker) ?? Missing(speaker)),
        ]);
        return new PartAnswer(
            AnswerOutcome.Answered,
            "compare",
            headline,
            statements,
            chosen.Min(quote => quote.Judgement.Probability)
        )
        {
            Also = Also(found),
        };
    }

    /// <summary>Whoever else speaks on the subject best.</summary>
    private static Attribution? Also(Findings found) =>
        found
            .Quotes.Where(quote => quote.Match.Coverage >= NearEnough)
            .Select(quote => quote.Quote.Attribution)
            .FirstOrDefault(said =>
                said is { IsNamed: true, Speaker: { } name }
                && char.IsUpper(name[0])
                && !found.Speakers.Any(speaker => speaker.Asked.MayBe(name))
            );

    private static Statement Missing(FoundSpeaker speaker) =>
        new(StatementForm.Offered, Frames.NoAccount(speaker.Name), []);

    /// <summary>
    /// Words on the subject; and words in an article that has the subject in its title, where another speaks of it in so many words: they speak of the same thing.
    /// </summary>
    private static Func<FoundSpeaker, List<RankedQuote>> Fitting(Findings found)
    {
        var likely = found.Speakers.ToDictionary(
            speaker => speaker,
            speaker =>
                speaker
                    .Quotes.Where(quote => quote.Quote.Attribution.IsNamed && Confidence.IsEnough(quote))
                    .OrderByDescending(Accounts.Worth)
                    .ToList()
        );
        return speaker =>
            [
                .. likely[speaker]
                    .Where(quote =>
                        quote.Match.Own > 0
                        || !found.Part.HasSubject
                        || (quote.Match.Coverage >= Entitled && IsSpokenOfBesides(quote, speaker))
                    ),
            ];

        bool IsSpokenOfBesides(RankedQuote quote, FoundSpeaker speaker) =>
            likely.Any(other =>
                other.Key != speaker
                && other.Value.Exists(theirs => theirs.Article == quote.Article && theirs.Match.Own > 0)
            );
    }

    /// <summary>What there is of this side beside the subject, best first: shown from an article that carries another account.</summary>
    private static List<RankedQuote> Near(FoundSpeaker silent) =>
        [.. silent.Quotes.Where(quote => quote.Quote.Attribution.IsNamed && quote.Match.Coverage >= NearEnough)];

    /// <summary>Says which word of the other account this side is nowhere shown to use, so that nobody reads the two as being of one thing.</summary>
    private static Statement WithNote(RankedQuote near, RankedQuote other, QuestionPart part)
    {
        var account = Accounts.Of(near);
        var shown = other.Article.Of(other.Focus);
        var missing = part
            .Topics.Where(topic => topic.Role is TopicRole.Subject or TopicRole.Kind)
            .Where(topic => Word(topic, account.Citations[0].Text) is null)
            .Select(topic => Word(topic, shown))
            .FirstOrDefault(word => word is not null);
        return missing is null
            ? account
            : account with
            {
                Note = Frames.DoesNotUse(ShownName.Of(near.Quote.Attribution), missing),
            };
    }

    /// <summary>The word of a text that stands for a topic, as the text has it.</summary>
    private static string? Word(Topic topic, string text) =>
        TermAnalyzer
            .Analyze(text)
            .Where(word => topic.Terms.Contains(word.Term))
            .Select(word => word.Span.Of(text))
            .FirstOrDefault();
}
