using System.Globalization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>
/// Whether somebody really said some words: word for word, nearly, another did, or nobody. The words are mostly a third party's: nothing of them is kept, only
/// whoever asked sees the answer, and what may be posted afterwards names the quote and never who had it wrong.
/// </summary>
public sealed class CheckCommand(
    QuoteFinder finder,
    AskCommand ask,
    AnswerGiving giving,
    AnswerLimits limits,
    AnswerFace face,
    FirstWords firstWords,
    IAnswerRecords records,
    CorpusIndex index
)
{
    /// <summary>More quotations of one message have no place in an answer.</summary>
    private const int MostPlaces = 3;

    /// <summary>Posts a quote that was found in the channel; the detail is its number among those found, from 0, and may be left out of the first.</summary>
    public const string PostInChannel = "post";

    private readonly int _most = Math.Min(MostPlaces, limits.Quotations);

    public async Task<IReadOnlyList<Deed>> CheckAsync(Visit visit, string? message, CancellationToken cancellationToken)
    {
        if (message is null)
        {
            return [new PostReply(Reply.Of(Say(Phrase.CheckInterrupted)))];
        }
        if (message.Length > Question.MaximumLength || ClaimedWords.Find(message) is not { Count: > 0 } claims)
        {
            return [new PostReply(Reply.Of(Say(Phrase.NothingToCheck)))];
        }
        List<CheckedQuote?> found =
        [
            .. claims.Take(_most).Select(claim => finder.Find(message, claim, visit.Filter, visit.Now)),
        ];
        // What is recorded asks nothing: the words are not ours to keep.
        var unkept = new Question("", [], visit.Event.SentAt);
        var id = await ask.FreeIdAsync(unkept with { Text = visit.Event.Key }, visit.Origin, cancellationToken);
        var answer = found.TrueForAll(quote => quote is null)
            ? ask.Decline(id, Reasons.NobodySaidThat, Frames.NobodySaidThat, unkept, visit.Filter)
            : ask.Verify(
                Answer(id, found, hasMore: claims.Count > found.Count, visit.Filter),
                unkept with
                {
                    Text = message,
                },
                visit.Filter
            );
        var given = await giving.GiveAsync(visit, unkept, answer, Origin(visit, id), cancellationToken);
        var reply = Lay(visit, given, found, message);
        reply = reply with { Blocks = [.. reply.Blocks, .. NotCompared(claims, found)] };
        return
        [
            new PostReply(await firstWords.AddToAsync(reply, visit, visit.Event.Key, cancellationToken), Answer: id),
        ];
    }

    /// <summary>A quote that a check has found, for everybody.</summary>
    public async Task<IReadOnlyList<Deed>> PostAsync(
        Visit visit,
        ReplyAction action,
        CancellationToken cancellationToken
    )
    {
        var record = await records.FindAsync(action.Answer, cancellationToken);
        if (
            record?.Origin?.Community != visit.Community
            || record.Evidence.ElementAtOrDefault(NumberIn(action)) is not { Quote: { } key }
            || Find(key, visit.Filter) is not { } hit
        )
        {
            return [new PostReply(Reply.Of(Say(Phrase.NoSuchAnswer)))];
        }
        if (!visit.Rules.AllowsPosting(visit.Place) || HouseGate.Refuse(visit) is not null)
        {
            return [new PostReply(Reply.Of(Say(Phrase.PostingIsOff)))];
        }
        var unkept = new Question("", [], visit.Event.SentAt);
        var id = await ask.FreeIdAsync(unkept with { Text = visit.Event.Key }, visit.Origin, cancellationToken);
        var answer = ask.Verify(
            Answer(id, Headline(hit.Quote.Attribution), [Statement(hit, null)], 1, visit.Filter),
            unkept,
            visit.Filter
        );
        var (_, reply) = await giving.GiveAsync(visit, unkept, answer, Origin(visit, id), cancellationToken);
        return [new PostReply(reply, Answer: id)];
    }

    private static int NumberIn(ReplyAction action) =>
        action.Detail.Length == 0 ? 0
        : int.TryParse(action.Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : -1;

    private static AnswerOrigin Origin(Visit visit, AnswerId id) =>
        visit.Origin with
        {
            Conversation = id.Value,
            KeepsQuestion = false,
        };

    private QuoteHit? Find(QuoteKey key, RetrievalFilter filter)
    {
        if (index.Find(key.Article) is not { } article || !filter.LetsThrough(article.Article))
        {
            return null;
        }
        var veiled = filter.Veil.Over(article);
        return veiled
            .Quotes.Where(quote =>
                quote.Attribution.Status is not AttributionStatus.Withdrawn
                && QuoteKey.Of(key.Article, veiled.Text, quote) == key
            )
            .Select(quote => (QuoteHit?)new QuoteHit(veiled, quote, 1))
            .FirstOrDefault();
    }

    /// <summary>Of one quotation the verdict is the first line; of several each has its own.</summary>
    private Answer Answer(AnswerId id, List<CheckedQuote?> found, bool hasMore, RetrievalFilter filter) =>
        found is [{ } only]
            ? Answer(id, Verdict(only), [Statement(only.Hit, null)], Confidence(only), filter)
            : Answer(
                id,
                hasMore
                    ? Frames.CheckedTheFirst(found.Count)
                    : Frames.Checked(
                        found.TrueForAll(quote => quote is { IsWordForWord: true, IsBySomebodyElse: false })
                    ),
                [
                    .. found.Select(
                        (quote, i) =>
                            quote is null
                                ? new Statement(StatementForm.Offered, Frames.InTurn(i, Frames.NobodySaidThat), [])
                                : Statement(quote.Hit, Frames.InTurn(i, Verdict(quote)))
                    ),
                ],
                found.Min(quote => quote is null ? 0 : Confidence(quote)),
                filter
            );

    private static StyledText Verdict(CheckedQuote found)
    {
        var said = found.Hit.Quote.Attribution;
        return (found.IsWordForWord, found.IsBySomebodyElse) switch
        {
            _ when !said.IsNamed => found.IsWordForWord ? Frames.WordForWordOfNobody : Frames.NearlyOfNobody,
            (_, true) => Frames.SaidBySomebodyElse(Name(said), Manner.Through(said)),
            (true, _) => Frames.WordForWord(Name(said), Manner.Occasion(said), Manner.Through(said)),
            _ => Frames.Nearly(Name(said), Manner.Through(said)),
        };
    }

    private static double Confidence(CheckedQuote found)
    {
        var words = CheckedWord.In(found.Hit.Article.In(found.Hit.Quote.Span), 0).Count;
        return Math.Clamp(1 - ((double)found.Alignment.Changes / Math.Max(1, words)), 0, 1);
    }

    private static Statement Statement(QuoteHit hit, StyledText? lead)
    {
        var whole = hit.Quote.Sentence.Cover(hit.Quote.Span);
        var (form, evidence) = QuoteShowing.Show(new RankedQuote(hit.Article, hit.Quote, whole, default));
        return new Statement(form, lead, [evidence]);
    }

    private Answer Answer(
        AnswerId id,
        StyledText headline,
        IReadOnlyList<Statement> statements,
        double confidence,
        RetrievalFilter filter
    ) => new(id, AnswerOutcome.Answered, "checked", headline, statements, confidence, index.Coverage(filter));

    private static StyledText Headline(Attribution said) =>
        said.IsNamed ? Frames.SaidThis(Name(said), Manner.Occasion(said), Manner.Through(said)) : Frames.Unconfirmed;

    private static string Name(Attribution said) => ShownName.Of(said);

    /// <summary>With the words that differ marked on both sides, and the button that posts what was found.</summary>
    private Reply Lay(Visit visit, GivenAnswer given, List<CheckedQuote?> found, string message)
    {
        var (answer, reply) = given;
        if (answer.Evidence.Count == 0)
        {
            return reply with
            {
                Blocks = [.. reply.Blocks, new LineBlock(Say(Phrase.AboutMyArticlesOnly))],
                Buttons = [],
            };
        }
        var differing = found.OfType<CheckedQuote>().Where(quote => !quote.IsWordForWord).ToList();
        reply = reply with
        {
            Blocks =
            [
                .. reply.Blocks.Select(block => differing.Aggregate(block, Marked)),
                .. found.SelectMany((quote, i) => Differing(quote, found.Count > 1 ? i : null, message)),
            ],
        };
        return
            visit.Rules.AllowsPosting(visit.Place) && !visit.Place.IsDirect && face.IsForEverybody(given.Reply, visit)
            ? reply with
            {
                Buttons = [.. Posting(answer), .. reply.Buttons],
            }
            : reply;
    }

    /// <summary>A button for each quote: one is posted at a time, so that nobody takes one for another's. What the channel may not be shown any more has none.</summary>
    private static IEnumerable<ReplyButton> Posting(Answer answer)
    {
        var number = 0;
        for (var place = 0; place < answer.Statements.Count; place++)
        {
            var statement = answer.Statements[place];
            if (statement.Form is not StatementForm.Offered)
            {
                var label = Say(Phrase.PostInChannel);
                var detail = number > 0 ? number.ToString(CultureInfo.InvariantCulture) : "";
                yield return new ReplyButton(
                    answer.Statements.Count > 1 ? Frames.InTurn(place, label) : label,
                    new ReplyAction(PostInChannel, answer.Id, detail).ToString()
                );
            }
            number += statement.Citations.Count;
        }
    }

    private static ReplyBlock Marked(ReplyBlock block, CheckedQuote found) =>
        block is QuotedBlock quoted
            ? quoted with
            {
                Content = DifferenceMarks.Mark(quoted.Content, found.Hit, found.Alignment.Other),
            }
            : block;

    /// <param name="place">Among several, from 0; null of one alone.</param>
    private static IEnumerable<ReplyBlock> Differing(CheckedQuote? found, int? place, string message)
    {
        var given = WordAlignment
            .Stretches(found?.Alignment.Given ?? [], message)
            .Select(span => span.Of(message))
            .ToList();
        if (given.Count > 0)
        {
            var line = Say(Phrase.TheMessageHas, string.Join(" … ", given));
            yield return new LineBlock(place is { } i ? Frames.InTurn(i, line) : line);
        }
    }

    /// <summary>Nobody shall take for checked what was not looked at; where several were found, the first line says how many were.</summary>
    private static IEnumerable<ReplyBlock> NotCompared(IReadOnlyList<Claim> claims, List<CheckedQuote?> found)
    {
        if (claims.Count > found.Count && (found.Count == 1 || found.TrueForAll(quote => quote is null)))
        {
            yield return new LineBlock(Frames.CheckedTheFirst(found.Count));
        }
        if (claims.Take(found.Count).Any(claim => claim.IsCut))
        {
            yield return new LineBlock(Say(Phrase.ComparedTheFirst, ClaimedWords.Most));
        }
    }
}
