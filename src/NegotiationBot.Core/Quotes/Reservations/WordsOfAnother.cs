using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Quotes.Reported;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The speaker reads, repeats or shows what somebody else has said: <c>read it aloud</c>, <c>held a sign reading</c>.</summary>
internal sealed class WordsOfAnother : Reservation
{
    private const int LongestObject = 6;
    private const int MostWordsToWords = 2;

    private static readonly FrozenSet<string> Writings =
    [
        .. "banner sign poster placard headline plaque slogan motto letter memo note diary leaflet graffiti billboard".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Holding =
    [
        .. "contained contains held holds read reads began begins ended ends opened opens closed closes ran runs included includes carried carries".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Sayings =
    [
        .. "line claim remark phrase words promise assertion argument warning slogan motto comment statement insistence suggestion answer reply response question message".Split(
            ' '
        ),
        .. "description portrayal depiction characterization characterisation accusation charge view verdict assertion comparison jibe joke taunt insult quip boast threat complaint criticism demand appeal call".Split(
            ' '
        ),
    ];

    public override string Name => "words-of-another";

    public override bool AppliesTo(Claim claim) =>
        claim.IsMarked
        && (
            claim.Words.Any(words => claim.Chain.Count == 0 && IsCited(words, claim))
            || claim.Words.Any(words => IsWrittenOnSomething(words, claim))
            || claim.Lead is { } lead
                && (
                    IsReadOut(lead)
                    || IsRepeated(lead)
                    || IsSomebodysClaim(lead, claim)
                    || IsOnSomebodysClaim(lead, claim)
                    || IsAccused(lead, claim)
                    || IsToldBySomebody(lead, claim)
                    || IsToldInReport(lead)
                    || IsLearned(lead, claim)
                    || AreWordsOf(lead, claim)
                    || AreWrittenElsewhere(lead, claim)
                )
        );

    // "Citing Ellery, the Daily wrote", "Ellery, quoting scripture, said"
    private static bool IsCited(ReportingWords words, Claim claim) =>
        words.Any(piece => piece.Is("quoting"))
        || claim
            .Reading.Mentions[words.Frame.Index]
            .Any(mention =>
                mention is { First: > 0, IsPossessive: false }
                && mention.First > words.From
                && mention.First < words.To
                && mention.Kind is MentionKind.Name or MentionKind.Body
                && words.Frame.Pieces[mention.First - 1].Is("citing")
            )
        || (
            words.Frame.Pieces[words.From].Is("citing")
            && claim.Mention is { Kind: MentionKind.Name or MentionKind.Body }
        );

    // "held a sign that said", "the letter, which said", "a memo attributed to her reads"
    private static bool IsWrittenOnSomething(ReportingWords words, Claim claim)
    {
        if (words.Verb < 0 || claim.Speaker?.Kind is not SpeakerKind.Person)
        {
            return false;
        }
        for (var i = Math.Max(words.From, words.Verb - LongestObject); i < words.Verb; i++)
        {
            if (
                Writings.Contains(words.Frame.Pieces[i].Folded)
                // "Ellery’s letter said" is read as hers.
                && claim.Mention?.Last != i
                && (words.Verb - i <= 3 || !words.Frame.Pieces[i + 1].IsSign)
                && words.Frame.Pieces[words.Verb].Verb?.Lemma is "read" or "say"
                && !claim
                    .Reading.Mentions[words.Frame.Index]
                    .Any(mention =>
                        mention.First > i
                        && mention.Last < words.Verb
                        && mention.Kind is not MentionKind.Description
                        && !words.Frame.Pieces[mention.First - 1].Is("to")
                    )
            )
            {
                return true;
            }
        }
        return false;
    }

    // "read it aloud", "read from the letter"
    private static bool IsReadOut(ReportingWords lead) =>
        lead.Verb >= 0
        && lead.Frame.Pieces[lead.Verb].Is("read")
        && lead.Verb + 1 < lead.To
        && lead.Frame.Pieces[lead.Verb + 1].IsWord;

    // "repeated Tolen’s line"; "repeated: “…”" are words of one's own.
    private static bool IsRepeated(ReportingWords lead) =>
        lead.Verb >= 0
        && lead.Frame.Pieces[lead.Verb].Verb is { Lemma: "repeat" or "echo" or "quote" or "recite" }
        && lead.Frame.Pieces.Any(
            lead.Verb,
            lead.To,
            piece => piece is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        );

    // "called Tolen’s claim that “every village was empty” a lie"
    private static bool IsSomebodysClaim(ReportingWords lead, Claim claim)
    {
        var last = lead.To - 1;
        while (last > lead.From && (lead.Frame.Pieces[last].IsSign || lead.Frame.Pieces[last].Is("that")))
        {
            last--;
        }
        return last > lead.From
            && Sayings.Contains(lead.Frame.Pieces[last].Folded)
            && lead.Frame.Pieces[last - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            && claim.Mention is { } mention
            && mention.Frame == lead.Frame.Index
            && mention.Last != last - 2;
    }

    // "rejected Tolen’s description of him as “…”", "Responding to Tolen’s claim that the port was “…,” Ellery said"
    private static bool IsOnSomebodysClaim(ReportingWords lead, Claim claim)
    {
        var pieces = lead.Frame.Pieces;
        for (var i = lead.To - 1; i > lead.From + 1; i--)
        {
            if (pieces[i].Verb is { IsStrong: true, IsBare: false } || pieces[i].IsSign)
            {
                return false;
            }
            if (
                Sayings.Contains(pieces[i].Folded)
                && pieces[i - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
                && claim
                    .Reading.Mentions[lead.Frame.Index]
                    .FirstOrDefault(mention => mention.Last == i - 2 || mention.Last == i - 1)
                    is { } owner
            )
            {
                return claim.Speaker is { } speaker && !claim.Reading.Cast.Named(owner).Contains(speaker);
            }
        }
        return false;
    }

    // "Ellery accused Tolen of saying “…”", "Tolen is accused of having said “…”"
    private static bool IsAccused(ReportingWords lead, Claim claim)
    {
        var pieces = lead.Frame.Pieces;
        for (var i = lead.From + 1; i + 1 < lead.To; i++)
        {
            if (pieces[i].Is("of") && (pieces[i + 1].Is("having") || pieces[i + 1].Verb is { IsParticiple: true }))
            {
                return pieces.Any(
                    lead.From,
                    i,
                    piece => piece.Folded is "accused" or "accuses" or "accusing" or "suspected"
                );
            }
        }
        return false;
    }

    // "Ellery said that a guard told her: “…”": whoever tells is nobody who has a name here, and not Ellery.
    private static bool IsToldBySomebody(ReportingWords lead, Claim claim)
    {
        var noun = lead.Verb - 1 - lead.Helpers.Length;
        var pieces = lead.Frame.Pieces;
        if (
            lead.Verb < 0
            || pieces[lead.Verb].IsCapitalised
            || noun <= lead.From
            || pieces[noun].Folded is "who" or "that" or "which"
            || pieces[noun].IsConjunction
            || claim.Mention is not { } mention
        )
        {
            return false;
        }
        for (var i = noun; i >= lead.From && i > noun - LongestObject && pieces[i] is { IsWord: true }; i--)
        {
            // "one of the guards"
            if (pieces[i].IsDeterminer && !(i > 0 && pieces[i - 1].Is("of")))
            {
                var isElsewhere = mention.Frame != lead.Frame.Index || mention.Last < i;
                // "He said, a guard told her"
                var before = i > 1 && pieces[i - 1].Is(",") ? i - 2 : i - 1;
                return isElsewhere && i < noun && (i == 0 || OpensClause(pieces[before].Folded));
            }
        }
        return false;
    }

    // "His first words to her, she said, had been: “…”"
    private static bool AreWordsOf(ReportingWords lead, Claim claim)
    {
        var pieces = lead.Frame.Pieces;
        var gender = claim.Mention is { Kind: MentionKind.Pronoun } pronoun ? pronoun.Gender : claim.Speaker?.Gender;
        for (var i = lead.From; i + 1 < lead.To; i++)
        {
            var other = pieces[i].Folded switch
            {
                "his" => Pronoun.He,
                "her" => Pronoun.She,
                _ => Pronoun.Unknown,
            };
            if (
                other is not Pronoun.Unknown
                && gender is Pronoun.He or Pronoun.She
                && gender != other
                && pieces
                    .Skip(i + 1)
                    .Take(MostWordsToWords)
                    .TakeWhile(piece => piece.IsWord)
                    .Any(piece => Sayings.Contains(piece.Folded))
                && pieces.Any(i + 1, lead.To, piece => piece.Folded is "were" or "was" or "been" or "is" or "are")
            )
            {
                return true;
            }
        }
        return false;
    }

    // "Ellery said that the envoy had been “polite,” and had then told her: “…”": what goes on in the past perfect is the report, and the envoy.
    private static bool IsToldInReport(ReportingWords lead)
    {
        var and = lead.Verb - 1 - lead.Helpers.Length;
        var pieces = lead.Frame.Pieces;
        return lead.Verb >= 0
            && and == lead.From
            && pieces[and].Folded is "and" or "but"
            && lead.Helpers.Contains("had")
            && pieces.Any(0, and, piece => piece.Verb is { IsStrong: true, IsBare: false });
    }

    // "Arvik said that he had been told by Ellery in private that “…”", "Arvik recalls hearing Ellery say “…”"
    private static bool IsLearned(ReportingWords lead, Claim claim)
    {
        var pieces = lead.Frame.Pieces;
        for (var i = lead.From; i + 1 < lead.To; i++)
        {
            var learns =
                pieces[i].Folded is "told" or "informed" or "assured" or "warned" && pieces[i + 1].Is("by")
                || pieces[i].Folded is "heard" or "learned" or "learnt" && pieces[i + 1].Is("from")
                || pieces[i].Folded is "heard" or "hearing" or "hears"
                    && pieces.Any(i + 1, lead.To, piece => piece.Folded is "say" or "saying");
            if (learns && claim.Mention is { } mention && (mention.Frame != lead.Frame.Index || mention.Last < i))
            {
                return true;
            }
        }
        return false;
    }

    // "The Daily said that Ellery’s letter held one sentence: “…”": the words are those of the letter.
    private static bool AreWrittenElsewhere(ReportingWords lead, Claim claim)
    {
        var pieces = lead.Frame.Pieces;
        var verb = lead.To - 1;
        while (verb > lead.From && !Holding.Contains(pieces[verb].Folded))
        {
            verb--;
        }
        if (!pieces[lead.To - 1].Is(":") || verb == lead.From || claim.Mention is not { } mention)
        {
            return false;
        }
        for (var i = verb - 1; i >= lead.From && verb - i <= LongestObject; i--)
        {
            if (Writings.Contains(pieces[i].Folded))
            {
                return mention.Frame != lead.Frame.Index || mention.Last < i - 1 || mention.First > i;
            }
        }
        return false;
    }

    private static bool OpensClause(string folded) =>
        folded is "that" or "after" or "before" or "until"
        || ReportWords.IsSubordinate(folded)
        || SpeechVerbs.Find(folded) is { IsStrong: true };
}
