using System.Text.RegularExpressions;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// Whom a speaker means by "he" or "she", where the article leaves no choice: <c>Ellery blamed Marsh for the delay. “He hasn’t changed,” Ellery said.</c>
/// Nobody else is there by name or by what they are, from the speaker's reported sentences to the end of the paragraph.
/// </summary>
/// <param name="Word">The pronoun as the words have it.</param>
/// <param name="Name">As the sentence before the words has it.</param>
internal sealed partial record SpokenOf(string Word, string Name)
{
    /// <summary>Null where what is shown does not settle it.</summary>
    public static SpokenOf? In(Answer answer)
    {
        if (answer is not { Outcome: AnswerOutcome.Answered, Reason: "what-they-said" })
        {
            return null;
        }
        var reported = new List<Evidence>();
        foreach (var statement in answer.Statements)
        {
            foreach (var evidence in statement.Citations)
            {
                if (statement.Form is StatementForm.Reported)
                {
                    reported.Add(evidence);
                }
                else if (
                    statement.Form is StatementForm.QuoteMode or StatementForm.SentenceMode
                    && In(evidence, reported) is { } found
                )
                {
                    return found;
                }
            }
        }
        return null;
    }

    private static SpokenOf? In(Evidence words, List<Evidence> reported)
    {
        var article = words.Article;
        return
            reported.Count > 0
            && words.Quote is { IsMarked: true, Attribution: { IsNamed: true, Chain.Count: 0 } } quote
            && Opening(article.Text, words.Said ?? quote.Span) is { } pronoun
            && Stretch(article, quote) is { } stretch
            && reported.Exists(shown => shown.Article == article && shown.Span.Contains(stretch.LastReport))
            && !article.QuotesOver(stretch.Whole).Any(other => other.IsVerbatim && !AreOfOneMouth(other, quote))
            && OnlyOther(article, stretch, quote.Attribution) is { } meant
            && meant.Member.Gender == GenderOf(pronoun)
            ? new SpokenOf(pronoun, meant.Last.Name)
            : null;
    }

    private static bool AreOfOneMouth(Quote one, Quote other) =>
        one.Attribution.Speaker == other.Attribution.Speaker && one.Attribution.Chain.Count == 0;

    private static Pronoun GenderOf(string pronoun) => pronoun is "He" or "His" ? Pronoun.He : Pronoun.She;

    /// <summary>The first pronoun that a sentence of the words begins with.</summary>
    private static string? Opening(string text, TextSpan words)
    {
        foreach (var sentence in SentenceSplitter.Split(text, words))
        {
            foreach (var found in PronounFirst().EnumerateMatches(sentence.In(text)))
            {
                return text.Substring(sentence.Start + found.Index, found.Length);
            }
        }
        return null;
    }

    // "His Excellency", "He who dares" and a Mr. He are nobody that was named before.
    [GeneratedRegex(
        @"^(?:(?:He|She)(?=['’](?:s|d|ll)\b| (?!who\b|that\b)\p{Ll})|(?:His|Her)(?= \p{Ll}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PronounFirst();

    /// <summary>What the speaker is reported to say up to the sentence of the words, sentence by sentence; null where that is told of somebody else or of nobody.</summary>
    private static ToldBefore? Stretch(IndexedArticle article, Quote quote)
    {
        var text = article.Text;
        var own = quote.Sentence.Cover(quote.Span);
        if (own.In(text).Contains('\n'))
        {
            return null;
        }
        var before = article
            .Quotes.Where(other =>
                other is { Kind: QuoteKind.Indirect, Attribution.IsNamed: true }
                && AreOfOneMouth(other, quote)
                && other.Sentence.End <= own.Start
                && !other.Sentence.In(text).Contains('\n')
            )
            .Select(other => other.Sentence)
            .OrderByDescending(sentence => sentence.Start);
        TextSpan? last = null;
        var start = own.Start;
        foreach (var sentence in before)
        {
            if (sentence.End <= start && text.AsSpan(sentence.End..start).IsWhiteSpace())
            {
                last ??= sentence;
                start = sentence.Start;
            }
        }
        var end = text.IndexOf('\n', own.End);
        return last is { } report ? new ToldBefore(new TextSpan(start, end < 0 ? text.Length : end), report) : null;
    }

    /// <summary>The one person besides the speaker, and where the last of the reported sentences names them; null where anybody else could be meant.</summary>
    private static (CastMember Member, FoundMention Last)? OnlyOther(
        IndexedArticle article,
        ToldBefore stretch,
        Attribution said
    )
    {
        var reading = Read(article);
        var speaker = NamesOf(said, article);
        CastMember? only = null;
        FoundMention? last = null;
        foreach (var frame in reading.Frames.Where(frame => frame.Span.Overlaps(stretch.Whole)))
        {
            var mentions = reading.Mentions[frame.Index];
            if (PointsAtSomebody(frame, mentions))
            {
                return null;
            }
            foreach (var mention in mentions.Where(mention => mention.Kind is MentionKind.Name))
            {
                if (reading.Cast.Named(mention) is not [var member] || member.IsChild)
                {
                    return null;
                }
                if (
                    member.Mentions.Any(name => speaker.Contains(name.Span))
                    || (!member.HasPersonSign && IsBehindThe(frame, mention))
                )
                {
                    continue;
                }
                if ((only is not null && only != member) || IsSpokenTo(frame, mention) || IsBehindThe(frame, mention))
                {
                    return null;
                }
                only = member;
                last = mention;
            }
        }
        return only is { HasPersonSign: true } && last is not null && stretch.LastReport.Contains(last.Span)
            ? (only, last)
            : null;
    }

    /// <summary>With what stands between marks read like the rest: whoever is named there is named, too.</summary>
    private static ArticleReading Read(IndexedArticle article)
    {
        var text = article.Text;
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            var line = new TextSpan(start, end);
            // In a title a capital says nothing of names.
            if (!line.In(text).Trim().SequenceEqual(article.Article.Title.AsSpan().Trim()))
            {
                paragraphs.Add(line);
            }
            start = end + 1;
        }
        return ArticleReading.Of(
            article.Article,
            text,
            new ArticleOutline(Title: null, paragraphs),
            [],
            SpeakerRegistry.Empty
        );
    }

    /// <summary>Where the article writes the speaker beside words that are surely theirs.</summary>
    private static HashSet<TextSpan> NamesOf(Attribution said, IndexedArticle article) =>
        [
            .. article
                .Quotes.Select(quote => quote.Attribution)
                .Where(other => other.IsNamed && other.Speaker == said.Speaker)
                .Select(other => other.Mention?.Span)
                .OfType<TextSpan>(),
        ];

    // "the West", "the Ellery plan"
    private static bool IsBehindThe(Frame frame, FoundMention mention) =>
        mention is { First: > 0, Title: null } && frame.Pieces[mention.First - 1].Is("the");

    /// <summary>Whoever is spoken to is "you".</summary>
    private static bool IsSpokenTo(Frame frame, FoundMention mention) =>
        mention.First > 0
        && frame.Pieces[mention.First - 1].Folded
            is "told"
                or "tells"
                or "telling"
                or "asked"
                or "asking"
                or "urged"
                or "urging"
                or "reminded"
                or "thanked"
                or "warned"
                or "assured"
                or "informed"
                or "to"
                or "with";

    /// <summary>A single person is there by what they are: "the minister", "his brother", "somebody".</summary>
    private static bool PointsAtSomebody(Frame frame, IReadOnlyList<FoundMention> mentions) =>
        Enumerable
            .Range(0, frame.Pieces.Count)
            .Any(i =>
                IsSomebody(frame.Pieces[i].Folded)
                && !mentions.Any(mention => mention.Kind is MentionKind.Name && mention.First <= i && i <= mention.Last)
            );

    private static bool IsSomebody(string folded) =>
        ((RoleNoun.IsPerson(folded) || RoleNoun.IsChild(folded)) && !RoleNoun.IsPlural(folded))
        || folded
            is "someone"
                or "somebody"
                or "anyone"
                or "anybody"
                or "everyone"
                or "everybody"
                or "whoever"
                or "guy"
                or "god";

    /// <param name="Whole">From the first of the reported sentences to the end of the paragraph of the words.</param>
    /// <param name="LastReport">The reported sentence right before that of the words.</param>
    private sealed record ToldBefore(TextSpan Whole, TextSpan LastReport);
}
