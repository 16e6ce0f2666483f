using System.Text.RegularExpressions;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Answers in a moderator's words. What stands there between quotation marks is checked like any other quotation, when it is pinned and whenever it is shown.</summary>
public sealed partial class Pins(CorpusIndex index)
{
    /// <summary>The latest pin that has all its topic's words in the question; null where none has, or its quotations no longer stand in an article.</summary>
    public (DateTimeOffset At, AnswerPinned Pin)? Find(string question, Visit visit)
    {
        var asked = Terms(question);
        return visit
            .Rules.PinsOn(visit.Today)
            .Where(pinned => Terms(pinned.Pin.Topic) is { Count: > 0 } topic && topic.IsSubsetOf(asked))
            .Where(pinned => FirstInvented(pinned.Pin.Text, visit.Filter) is null)
            .Select(pinned => ((DateTimeOffset, AnswerPinned)?)pinned)
            .FirstOrDefault();
    }

    /// <summary>The first words between quotation marks that no visible article has, word for word; null where all stand somewhere.</summary>
    public string? FirstInvented(string text, RetrievalFilter filter) =>
        Quotations()
            .Matches(text)
            .Select(match => match.Groups["words"].Value.Trim().TrimEnd(',', '.'))
            .FirstOrDefault(words => words.Length > 0 && !Stands(words, filter));

    public static Reply Show(DateTimeOffset at, AnswerPinned pin) =>
        new(
            Say(Phrase.PinnedByModerators, new DayText(DateOnly.FromDateTime(at.UtcDateTime))),
            [.. pin.Text.Split('\n').Select(line => new LineBlock(StyledText.Of(line)))],
            Say(Phrase.PinSource, new LinkedText(Say(Phrase.Open), pin.Source)),
            []
        );

    private bool Stands(string words, RetrievalFilter filter) =>
        index
            .Articles(filter)
            .Select(filter.Veil.Over)
            .Any(article => article.Quotes.Any(quote => quote.IsVerbatim && Holds(article, quote.Span, words, filter)));

    private static bool Holds(IndexedArticle article, TextSpan quote, string words, RetrievalFilter filter) =>
        quote.In(article.Text).IndexOf(words, StringComparison.Ordinal) is var at and >= 0
        && !filter.Veil.Covers(article, new TextSpan(quote.Start + at, quote.Start + at + words.Length));

    private static HashSet<string> Terms(string text) =>
        [.. TermAnalyzer.Analyze(text).Select(word => word.Term).Where(term => !TermAnalyzer.IsStopWord(term))];

    [GeneratedRegex("[“”„«»\"](?<words>[^“”„«»\"]+)[“”„«»\"]")]
    private static partial Regex Quotations();
}
