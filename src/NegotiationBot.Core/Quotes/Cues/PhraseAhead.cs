using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>The noun phrase that stands behind a verb of speech, whatever it is: <c>said the designer</c>, <c>said one of the interpreters</c>.</summary>
/// <param name="nameAfterComma">The name set beside a phrase; null where none is.</param>
internal sealed class PhraseAhead(string text, Frame frame, Func<FoundMention, FoundMention?> nameAfterComma)
{
    private const int LongestPhrase = 6;

    public FoundMention? At(int at)
    {
        if (at >= frame.Pieces.Count || !frame.Pieces[at].IsDeterminer)
        {
            return null;
        }
        // "said one, a sergeant", "said another."
        if (StandsAlone(at))
        {
            return At(at + 2) ?? Describe(at, at);
        }
        if (OneOfSeveral(at) is { } one)
        {
            return nameAfterComma(one) ?? one;
        }
        return Described(at, at);
    }

    // "said one of the interpreters, Mara Ellery"
    private FoundMention? OneOfSeveral(int at)
    {
        if (
            !(frame.Pieces[at].Folded is "one" or "another")
            || at + 3 >= frame.Pieces.Count
            || !frame.Pieces[at + 1].Is("of")
            || !frame.Pieces[at + 2].IsDeterminer
        )
        {
            return null;
        }
        return Described(at, at + 2);
    }

    /// <summary>From its first word to the end of the phrase that an article begins; null where nothing stands behind the article.</summary>
    public FoundMention? Described(int first, int article)
    {
        var last = article;
        while (
            last + 1 < frame.Pieces.Count
            && last - first < LongestPhrase
            && frame.Pieces[last + 1].IsWord
            && (!NounPhrase.EndsBefore(frame.Pieces[last + 1]) || IsOfName(last + 1))
        )
        {
            last++;
        }
        return last == article ? null : Describe(first, last);
    }

    // "said a Norland State Board clerk", "says a Ministry of Harbours note": within a name no word is a verb, and "of" no end.
    private bool IsOfName(int at) =>
        frame.Pieces[at].IsCapitalised
        || (
            frame.Pieces[at].Is("of")
            && frame.Pieces[at - 1].IsCapitalised
            && at + 1 < frame.Pieces.Count
            && frame.Pieces[at + 1].IsCapitalised
        );

    private bool StandsAlone(int at) =>
        frame.Pieces[at].Folded is "one" or "another" or "others" or "some" or "many" or "several" or "two"
        && (at + 1 >= frame.Pieces.Count || frame.Pieces[at + 1].IsSign);

    private FoundMention Describe(int first, int last)
    {
        var span = new TextSpan(frame.Pieces[first].Span.Start, frame.Pieces[last].Span.End);
        return new FoundMention(
            frame.Index,
            first,
            last,
            span,
            span.Of(text),
            span.Of(text),
            MentionKind.Description,
            IsPossessive: false,
            RoleNoun.PronounOf(frame.Pieces[last].Folded),
            Title: null
        );
    }
}
