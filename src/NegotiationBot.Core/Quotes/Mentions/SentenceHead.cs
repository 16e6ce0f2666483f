using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Where a sentence begins, and which words have their capital from that alone.</summary>
internal sealed class SentenceHead(string text)
{
    private readonly Lazy<WordsInside> _inside = new(() => new WordsInside(text), LazyThreadSafetyMode.None);

    /// <param name="isBehindQuotation">What follows a quotation begins a sentence, too.</param>
    public static bool Is(Frame frame, int at, bool isBehindQuotation = true) =>
        at == 0
        || (isBehindQuotation && frame.Pieces[at - 1].IsQuotation)
        || (
            frame.Pieces[at - 1].IsSign
            && (frame.Pieces[at - 1].IsDash || frame.Pieces[at - 1].Token.Text is ":" or "•" or "." or "?" or "!")
        );

    /// <summary>The word stands at the head of a sentence and would be small elsewhere.</summary>
    public bool GivesCapital(Frame frame, int at) =>
        Is(frame, at)
        && (
            OpensQuestion(frame, at)
            || IsCrowd(frame, at)
            || IsPrefixed(frame.Pieces[at].Token.Text)
            // "Manning", "Rønning": a word that has its capital behind a small word, too, has it from nobody.
            || (LooksLikeOpeningWord(frame, at) && !_inside.Value.HasCapital(frame.Pieces[at].Token.Text))
            || IsSmallElsewhere(frame, at)
        );

    /// <summary><c>Next Partners said</c>: a small word opens the name of a body, as its capital within other sentences tells.</summary>
    public bool IsOfBody(Frame frame, int at) =>
        Is(frame, at)
        && !frame.Pieces[at].IsDeterminer
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1].IsCapitalised
        && BodyWord.Is(frame.Pieces[at + 1].Folded)
        && _inside.Value.HasCapital(frame.Pieces[at].Token.Text);

    // "Will they wait?", "May the harbour open?", "Will Norland wait?": the question gives the auxiliary its capital.
    private static bool OpensQuestion(Frame frame, int at) =>
        frame.Pieces[at].Folded is "will" or "may"
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1] is { IsWord: true } next
        && (
            next.IsDeterminer
            || next.Folded is "he" or "she" or "it" or "they" or "we" or "you" or "i" or "there"
            || (next.IsCapitalised && frame.Pieces[^1].Is("?"))
        );

    // "Managers from the ferry company": many, who have their capital from the sentence.
    private bool IsCrowd(Frame frame, int at) =>
        RoleNoun.IsPlural(frame.Pieces[at].Folded)
        && !GivenName.IsKnown(frame.Pieces[at].Folded)
        && !Honorific.Is(frame.Pieces[at].Folded)
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1].Folded is "from" or "at"
        && !_inside.Value.HasCapital(frame.Pieces[at].Token.Text);

    // "Political prisoners", "Expectations of a rise": a word that is small elsewhere and has no capital there.
    private bool IsSmallElsewhere(Frame frame, int at) =>
        at + 1 < frame.Pieces.Count
        && frame.Pieces[at] is { Verb: null, Token.Text: [_, var second, _, _, ..] } word
        && char.IsLower(second)
        && frame.Pieces[at + 1] is { IsWord: true, IsCapitalised: false, Verb: null, IsAuxiliary: false }
        && !GivenName.IsKnown(word.Folded)
        && !Honorific.Is(word.Folded)
        && !Place.IsOrigin(word.Folded)
        && !BodyWord.Is(word.Folded)
        && !BodyWord.IsName(word.Folded)
        && _inside.Value.IsSmall(word.Folded)
        && !_inside.Value.HasCapital(word.Token.Text);

    // "Then-opposition leader Mara Ellery", "Ex-envoy Mara Ellery", "Right-wingers": what stands before the hyphen has its capital from the sentence.
    private static bool IsPrefixed(string written) =>
        written.IndexOf('-') is > 0 and var hyphen
        && hyphen + 1 < written.Length
        && char.IsLower(written[hyphen + 1])
        && (
            written[..hyphen].ToLowerInvariant()
                is "then"
                    or "ex"
                    or "now"
                    or "former"
                    or "co"
                    or "pro"
                    or "anti"
                    or "non"
                    or "vice"
            || (
                !NameJoints.IsParticle(written[..hyphen].ToLowerInvariant())
                && written[(hyphen + 1)..] is [_, _, _, .., not 's', 's']
            )
        );

    // "Speaking", "Asked", "Recently" get their capital from the sentence.
    private static bool LooksLikeOpeningWord(Frame frame, int at)
    {
        var folded = frame.Pieces[at].Folded;
        var nextIsCapital = at + 1 < frame.Pieces.Count && frame.Pieces[at + 1].IsCapitalised;
        // "Continued Ellery: …"
        if (nextIsCapital && frame.Pieces[at].Verb is { IsBare: false } && !GivenName.IsKnown(folded))
        {
            return true;
        }
        return !nextIsCapital
            && (
                folded.EndsWith("ing", StringComparison.Ordinal)
                || folded.EndsWith("ly", StringComparison.Ordinal)
                || frame.Pieces[at].Verb is not null
            )
            && !(at + 1 < frame.Pieces.Count && frame.Pieces[at + 1].Verb is { IsStrong: true });
    }
}
