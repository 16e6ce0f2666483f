using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Finds everybody a frame mentions outside its quotations: names, bodies, descriptions, pronouns.</summary>
public sealed class MentionFinder(string text)
{
    private const int LongestDescription = 8;
    private const int LongestName = 12;
    private const int LongestTitle = 5;
    private const int LongestApposition = 16;

    public IReadOnlyList<FoundMention> Find(Frame frame)
    {
        var mentions = new List<FoundMention>();
        for (var i = Dateline.End(frame); i < frame.Pieces.Count; i++)
        {
            var mention = PronounAt(frame, i) ?? DescriptionAt(frame, i) ?? NameAt(frame, i) ?? PluralAt(frame, i);
            if (mention is not null)
            {
                mentions.Add(mention);
                i = mention.Last;
            }
        }
        return mentions;
    }

    private FoundMention? PronounAt(Frame frame, int at)
    {
        var gender = frame.Pieces[at].Folded switch
        {
            "he" => Pronoun.He,
            "she" => Pronoun.She,
            "they" => Pronoun.They,
            "it" => Pronoun.It,
            _ => Pronoun.Unknown,
        };
        return gender is Pronoun.Unknown ? null : Make(frame, at, at, at, MentionKind.Pronoun, gender);
    }

    /// <summary>A determiner or possessor, then words up to the last noun that can speak.</summary>
    private FoundMention? DescriptionAt(Frame frame, int at)
    {
        var noun =
            PossessorEnd(frame, at) is { } end ? LastRoleNoun(frame, end + 1)
            : IsOneOf(frame, at) ? LastRoleNoun(frame, at + 3)
            : Determiners.Contains(frame.Pieces[at].Folded) && !OpensClause(frame, at) ? LastRoleNoun(frame, at + 1)
            : -1;
        if (noun < 0 || IsTitleOfName(frame, noun))
        {
            return null;
        }
        return OfCapitals(frame, at, noun, out var office) ? office : Describe(frame, at, noun);
    }

    // "the President of Norland Mara Ellery" is a name, "the Ministry of Trade" a body, "the President of Norland" an office.
    private bool OfCapitals(Frame frame, int at, int noun, out FoundMention? office)
    {
        office = null;
        if (
            !frame.Pieces[noun].IsCapitalised
            || noun + 1 >= frame.Pieces.Count
            || !(frame.Pieces[noun + 1].Folded is "of" or "for")
        )
        {
            return false;
        }
        var first = noun;
        while (first > at + 1 && frame.Pieces[first - 1].IsCapitalised)
        {
            first--;
        }
        var last = NameRun.End(frame, first, LongestName);
        if (last <= noun)
        {
            return false;
        }
        // "the Head of the President’s Office"
        if (
            last + 2 < frame.Pieces.Count
            && frame.Pieces[last + 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            && BodyWord.Is(frame.Pieces[last + 2].Folded)
        )
        {
            office = Make(frame, at, last + 2, at, MentionKind.Description, Pronoun.Unknown);
            return true;
        }
        var name = NameRun.NameStart(frame, first, last);
        if (name > last || NameRun.IsOfficeAlone(frame, first, name, last))
        {
            office = Make(frame, at, last, at, MentionKind.Description, RoleNoun.PronounOf(frame.Pieces[noun].Folded));
        }
        return true;
    }

    // "one of the freed men"
    private static bool IsOneOf(Frame frame, int at) =>
        at + 3 < frame.Pieces.Count
        && frame.Pieces[at].Folded is "one" or "two" or "some" or "many" or "several" or "most" or "none"
        && frame.Pieces[at + 1].Is("of")
        && Determiners.Contains(frame.Pieces[at + 2].Folded);

    // "said that the envoy", "said that Norland": no "that envoy" stands here.
    private static bool OpensClause(Frame frame, int at) =>
        frame.Pieces[at].Is("that")
        && (
            (at > 0 && SpeechVerbs.Find(frame.Pieces[at - 1].Folded) is not null)
            || at + 1 >= frame.Pieces.Count
            || frame.Pieces[at + 1].IsCapitalised
            || Determiners.Contains(frame.Pieces[at + 1].Folded)
            || RoleNoun.IsPlural(frame.Pieces[at + 1].Folded)
        );

    private FoundMention? PluralAt(Frame frame, int at)
    {
        var piece = frame.Pieces[at];
        if (
            !piece.IsWord
            || !(RoleNoun.IsPlural(piece.Folded) || (RoleNoun.IsPerson(piece.Folded) && FollowedBySpeech(frame, at)))
        )
        {
            return null;
        }
        return IsTitleOfName(frame, at) ? null : Describe(frame, at, at);
    }

    private FoundMention Describe(Frame frame, int first, int noun)
    {
        var folded = frame.Pieces[noun].Folded;
        var gender =
            RoleNoun.PronounOf(folded) is var known and not Pronoun.Unknown ? known
            : RoleNoun.IsPlural(folded) ? Pronoun.They
            : RoleNoun.IsBody(folded) ? Pronoun.It
            : Pronoun.Unknown;
        return Make(frame, first, noun, first, MentionKind.Description, gender) with
        {
            IsChild = Enumerable.Range(first, noun - first + 1).Any(i => RoleNoun.IsChild(frame.Pieces[i].Folded)),
        };
    }

    private static bool FollowedBySpeech(Frame frame, int at) =>
        at + 1 < frame.Pieces.Count && SpeechVerbs.Find(frame.Pieces[at + 1].Folded) is { IsStrong: true };

    private static int LastRoleNoun(Frame frame, int from)
    {
        var noun = -1;
        var limit = Math.Min(frame.Pieces.Count, from + LongestDescription);
        for (var i = from; i < limit; i++)
        {
            var piece = frame.Pieces[i];
            if (!piece.IsWord && !(piece.Token.Kind is TokenKind.Number or TokenKind.Possessive) || piece.IsQuotation)
            {
                break;
            }
            if (RoleNoun.IsAny(piece.Folded))
            {
                noun = i;
            }
            else if (EndsNounPhrase(piece.Folded))
            {
                break;
            }
        }
        return noun;
    }

    private static bool EndsNounPhrase(string folded) =>
        Prepositions.Contains(folded)
        || Prepositions.IsConjunction(folded)
        || Auxiliaries.Contains(folded)
        || SpeechVerbs.Find(folded) is not null;

    // "the envoy Mara Tolen": the noun is the name's title.
    private static bool IsTitleOfName(Frame frame, int noun) =>
        noun + 1 < frame.Pieces.Count
        && frame.Pieces[noun + 1].IsCapitalised
        && !RoleNoun.IsBody(frame.Pieces[noun].Folded);

    /// <summary>The possessive ending of a name or of <c>his</c>, <c>their</c> that begins here.</summary>
    private static int? PossessorEnd(Frame frame, int at)
    {
        var i = at;
        while (i < frame.Pieces.Count && i - at < 4 && frame.Pieces[i].IsCapitalised)
        {
            i++;
        }
        return
            i > at
            && i < frame.Pieces.Count
            && frame.Pieces[i] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            ? i
            : null;
    }

    private FoundMention? NameAt(Frame frame, int at)
    {
        if (!StartsName(frame, at))
        {
            return null;
        }
        var last = NameRun.End(frame, at, LongestName);
        var name = NameRun.NameStart(frame, at, last);
        if (name > last)
        {
            // Nothing but titles: an office, "President" or "Prime Minister".
            return Make(frame, at, last, at, MentionKind.Description, Pronoun.Unknown);
        }
        if (NameRun.IsOfficeAlone(frame, at, name, last))
        {
            return Make(frame, at, last, at, MentionKind.Description, Pronoun.Unknown);
        }
        var isBody = NameRun.IsBody(frame, name, last);
        var gender = Enumerable
            .Range(at, name - at)
            .Select(i => Honorific.PronounOf(frame.Pieces[i].Folded))
            .FirstOrDefault(g => g is not Pronoun.Unknown);
        return Make(
            frame,
            at,
            last,
            isBody ? at : name,
            isBody ? MentionKind.Body : MentionKind.Name,
            isBody ? Pronoun.It : gender
        ) with
        {
            Title = isBody ? null : TitleBefore(frame, at, name),
            Apposition = isBody ? null : AppositionAfter(frame, last) ?? AppositionBefore(frame, at),
            IsChild = !isBody && ChildWords.Describe(frame, at, last),
        };
    }

    /// <summary>The office before a name: <c>Foreign Secretary</c> of the run of capitals, else small words up to the article (<c>former trade envoy</c>).</summary>
    private string? TitleBefore(Frame frame, int at, int name)
    {
        if (name > at)
        {
            return text[frame.Pieces[at].Span.Start..frame.Pieces[name - 1].Span.End];
        }
        if (at == 0 || !RoleNoun.IsPerson(frame.Pieces[at - 1].Folded))
        {
            return null;
        }
        var first = at - 1;
        while (
            first > 0
            && at - first < LongestTitle
            && frame.Pieces[first - 1].IsWord
            && !EndsNounPhrase(frame.Pieces[first - 1].Folded)
            && !Determiners.Contains(frame.Pieces[first - 1].Folded)
        )
        {
            first--;
        }
        return text[frame.Pieces[first].Span.Start..frame.Pieces[at - 1].Span.End];
    }

    // "Mara Ellery, a former trade envoy to Norland, said"
    private string? AppositionAfter(Frame frame, int last)
    {
        var from = last + 2;
        if (from >= frame.Pieces.Count || !frame.Pieces[last + 1].Is(","))
        {
            return null;
        }
        var hasRole = false;
        var to = from;
        while (
            to < frame.Pieces.Count
            && to - from < LongestApposition
            && !frame.Pieces[to].IsQuotation
            && !(frame.Pieces[to].IsSign && frame.Pieces[to].Token.Text is not "-")
        )
        {
            var folded = frame.Pieces[to].Folded;
            if (folded is "who" or "which" or "and" or "told" or "said")
            {
                break;
            }
            hasRole |= to - from < LongestTitle + 2 && RoleNoun.IsPerson(folded);
            to++;
        }
        var starts =
            frame.Pieces[from].Folded is "a" or "an" or "the" or "former"
            || RoleNoun.IsPerson(frame.Pieces[from].Folded);
        return hasRole && starts && to > from
            ? text[
                frame.Pieces[frame.Pieces[from].Folded is "a" or "an" or "the" ? from + 1 : from].Span.Start..frame
                    .Pieces[to - 1]
                    .Span
                    .End
            ]
            : null;
    }

    // "The special envoy of Norland, Mara Ellery, said"
    private string? AppositionBefore(Frame frame, int at)
    {
        if (at < 2 || !frame.Pieces[at - 1].Is(","))
        {
            return null;
        }
        var first = at - 1;
        var hasRole = false;
        while (
            first > 0
            && at - first < LongestApposition
            && frame.Pieces[first - 1] is { IsQuotation: false, IsSign: false } word
            && SpeechVerbs.Find(word.Folded) is null
            && !Auxiliaries.Contains(word.Folded)
            && !(Prepositions.IsConjunction(word.Folded) && !word.Is("and"))
        )
        {
            first--;
            hasRole |= RoleNoun.IsPerson(frame.Pieces[first].Folded);
            if (frame.Pieces[first].Folded is "the" && hasRole)
            {
                break;
            }
        }
        return hasRole && frame.Pieces[first].Folded is "the" or "his" or "her" or "its" or "their"
            ? text[frame.Pieces[first + 1].Span.Start..frame.Pieces[at - 2].Span.End]
            : null;
    }

    private static bool StartsName(Frame frame, int at)
    {
        var piece = frame.Pieces[at];
        return piece.IsCapitalised
            && !Calendar.Contains(piece.Folded)
            && !(piece.Folded is "q" or "i" || IsContraction(piece.Folded))
            && !(
                IsSentenceStart(frame, at)
                && (SentenceOpeners.Contains(piece.Folded) || LooksLikeOpeningWord(frame, at))
            );
    }

    // "We're", "They've", "Let's"
    private static bool IsContraction(string folded) =>
        folded.IndexOf('\'') is > 0 and var at
        && folded[..at]
            is "i"
                or "we"
                or "you"
                or "they"
                or "he"
                or "she"
                or "it"
                or "that"
                or "there"
                or "let"
                or "what"
                or "who";

    private static bool IsSentenceStart(Frame frame, int at) =>
        at == 0
        || frame.Pieces[at - 1].IsQuotation
        || (
            frame.Pieces[at - 1].IsSign
            && frame.Pieces[at - 1].Token.Text is ":" or "—" or "•" or "-" or "." or "?" or "!"
        );

    // "Speaking", "Asked", "Recently" get their capital from the sentence.
    private static bool LooksLikeOpeningWord(Frame frame, int at)
    {
        var folded = frame.Pieces[at].Folded;
        var nextIsCapital = at + 1 < frame.Pieces.Count && frame.Pieces[at + 1].IsCapitalised;
        return !nextIsCapital
            && (
                folded.EndsWith("ing", StringComparison.Ordinal)
                || folded.EndsWith("ly", StringComparison.Ordinal)
                || SpeechVerbs.Find(folded) is not null
            )
            && !(at + 1 < frame.Pieces.Count && SpeechVerbs.Find(frame.Pieces[at + 1].Folded) is { IsStrong: true });
    }

    private FoundMention Make(Frame frame, int first, int last, int name, MentionKind kind, Pronoun gender)
    {
        var start = frame.Pieces[first].Span.Start;
        var end = frame.Pieces[last].Span.End;
        var possessive =
            last + 1 < frame.Pieces.Count
            && frame.Pieces[last + 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive };
        return new FoundMention(
            frame.Index,
            first,
            last,
            new TextSpan(start, end),
            text[start..end],
            text[frame.Pieces[name].Span.Start..end],
            kind,
            possessive,
            gender,
            null
        );
    }
}
