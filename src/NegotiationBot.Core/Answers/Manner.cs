using System.Collections.Frozen;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Answers;

/// <summary>On what occasion, when, and through whom something was said, as the end of a line of ours: <c>, to reporters, quoted by Tass</c>.</summary>
internal static class Manner
{
    /// <summary>What opens with one of them reads on behind "said it" as it is.</summary>
    private static readonly FrozenSet<string> Openings = FrozenSet.Create(
        StringComparer.Ordinal,
        ["in", "on", "at", "to", "during", "by", "from", "after", "before"]
    );

    /// <summary>Occasion and day.</summary>
    public static StyledText OccasionAndDay(IndexedArticle article, Attribution attribution) =>
        new JoinedText(Occasion(attribution), Day(article, attribution));

    public static StyledText Occasion(Attribution attribution) =>
        WithoutWriter(attribution.Occasion) is { Length: > 0 } occasion
            ? ", " + AsAdverbial(occasion)
            : StyledText.Empty;

    /// <summary>As a heading over the words, which is no sentence: <c>, interview on Lund Radio</c>. With it after what it was; the day is left to the article's line.</summary>
    public static StyledText OccasionAsHeading(Attribution attribution)
    {
        StyledText occasion = WithoutWriter(attribution.Occasion) is { Length: > 0 } told
            ? ", " + WithoutArticle(AsAdverbial(told))
            : StyledText.Empty;
        return attribution.SaidAt is { } saidAt && FirstWord(saidAt) is "after" or "before" or "during"
            ? new JoinedText(occasion, attribution.Occasion is null ? ", " : " ", attribution.SaidAt!)
            : occasion;
    }

    /// <summary>It was handed out, not spoken to anybody.</summary>
    public static bool IsStatement(Attribution attribution) =>
        attribution.Occasion is { } occasion
        && occasion.Split(' ').Contains("statement", StringComparer.OrdinalIgnoreCase);

    /// <summary>Those through whom the words come are never left out.</summary>
    public static StyledText Through(Attribution attribution) =>
        attribution.Chain.Count == 0
            ? StyledText.Empty
            : PhrasedText.Say(
                Phrase.QuotedBy,
                attribution
                    .Chain.Select(link => StyledText.Of(InMidSentence(link.Speaker)))
                    .Aggregate((outer, inner) => PhrasedText.Say(Phrase.ThroughFrom, outer, inner))
            );

    /// <summary>"She told me on her last day": in a line of ours that would be told to somebody else.</summary>
    private static string? WithoutWriter(string? occasion) =>
        occasion?.Split(' ') switch
        {
            ["me" or "us", .. var rest] => string.Join(' ', rest),
            ["to" or "To", "me" or "us", .. var rest] => string.Join(' ', rest),
            _ => occasion,
        };

    /// <summary>"Speaking to reporters" and "An official" lose the capital that only the beginning of their sentence gave them.</summary>
    private static string InMidSentence(string phrase) =>
        FirstWord(phrase) is "A" or "An" or "The" or "Asked"
        || FirstWord(phrase).EndsWith("ing", StringComparison.Ordinal)
            ? InSmall(phrase)
            : phrase;

    private static string InSmall(string phrase) => char.ToLowerInvariant(phrase[0]) + phrase[1..];

    /// <summary>Whoever was told stands without a preposition in the article (<c>told reporters</c>), or behind a verb that says no more (<c>Speaking to reporters</c>).</summary>
    private static string AsAdverbial(string occasion) =>
        occasion.StartsWith("Speaking to ", StringComparison.OrdinalIgnoreCase) ? occasion["Speaking ".Length..]
        : occasion.StartsWith("during ", StringComparison.OrdinalIgnoreCase) && IsInterview(occasion)
            ? string.Concat("in ", occasion.AsSpan("during ".Length))
        : Openings.Contains(FirstWord(occasion).ToLowerInvariant()) ? InSmall(occasion)
        : FirstWord(occasion).EndsWith("ing", StringComparison.Ordinal) || FirstWord(occasion) is "asked" or "Asked"
            ? InMidSentence(occasion)
        : "to " + InMidSentence(occasion);

    /// <summary>Whatever somebody says during it they say in it.</summary>
    private static bool IsInterview(string occasion) =>
        occasion.Split(' ').Contains("interview", StringComparer.OrdinalIgnoreCase);

    /// <summary>"In a post on X" is a post on X; "to reporters", "in the house" stay what they are.</summary>
    private static string WithoutArticle(string occasion) =>
        occasion.Split(' ', 3) is ["in" or "on" or "at" or "during", "a" or "an", var rest] ? rest : occasion;

    private static string FirstWord(string phrase) => phrase.Split(' ')[0];

    private static StyledText Day(IndexedArticle article, Attribution attribution) =>
        attribution.SaidAt is { Length: > 0 } saidAt ? $", {saidAt}"
        : article.Article.Published is { } published ? PhrasedText.Say(Phrase.InArticleOf, new DayText(published.Day))
        : PhrasedText.Say(Phrase.NoDay);
}
