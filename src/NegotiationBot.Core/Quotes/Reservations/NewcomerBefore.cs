using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// The sentence before the pronoun is about somebody who has just come in and may be meant as well: <c>A nurse stood up. “We are tired,” she said.</c>
/// So may whom the paragraph names for the first time, where it does not name the speaker: <c>Mara Ellery’s husband died in May. She kept his letters.</c>
/// </summary>
internal sealed class NewcomerBefore : Reservation
{
    /// <summary>So far back it is looked: a text may be one paragraph, and have a pronoun in every sentence.</summary>
    private const int SentencesBack = 12;

    private const int WordsOfOffice = 7;

    public override string Name => "newcomer-before";

    public override bool AppliesTo(Claim claim) =>
        claim
            is {
                Mention: { Kind: MentionKind.Pronoun, Gender: Pronoun.He or Pronoun.She, Frame: > 0 } pronoun,
                Speaker: { Kind: SpeakerKind.Person } speaker
            }
        && (
            IsOneOfSeveral(claim.Reading, pronoun, speaker)
            || IsLatter(claim.Reading.Frames[pronoun.Frame - 1])
            || IsOfSentenceBefore(claim.Reading, pronoun, speaker)
            || IsOfParagraph(claim.Reading, pronoun, speaker)
            || IsSinceNamed(claim.Reading, pronoun, speaker)
        );

    private static bool IsOfSentenceBefore(ArticleReading reading, FoundMention pronoun, CastMember speaker) =>
        IsOfLastClause(reading, pronoun, speaker)
        || (IsSubjectOfSentence(reading, pronoun, speaker) && !SpeaksIn(reading, pronoun.Frame - 1, speaker));

    // "The town of Marstad had no bread, said Mara Ellery. “We had none,” she said.": whoever spoke in the sentence before goes on.
    private static bool SpeaksIn(ArticleReading reading, int frame, CastMember speaker) =>
        reading
            .Cues[frame]
            .Any(cue =>
                cue is { IsStrong: true, Via.Count: 0, Subject.Kind: MentionKind.Name }
                && reading.Cast.Named(cue.Subject).Contains(speaker)
            );

    // "The crews were asked to go, but the mayor would not have it. “They stay,” he said."
    private static bool IsOfLastClause(ArticleReading reading, FoundMention pronoun, CastMember speaker)
    {
        var frame = reading.Frames[pronoun.Frame - 1];
        return reading
                .Mentions[frame.Index]
                .Any(office =>
                    office is { Kind: MentionKind.Description, First: > 1 }
                    && frame.Pieces[office.First - 1].Folded is "but" or "while" or "though" or "and"
                    && frame.Pieces[office.First - 2].Is(",")
                    && IsHolder(frame, office, pronoun, speaker)
                ) && !IsNamedIn(reading, frame.Index, speaker);
    }

    private static bool IsSubjectOfSentence(ArticleReading reading, FoundMention pronoun, CastMember speaker) =>
        reading.Mentions[pronoun.Frame - 1] is [var subject, ..]
        && IsSubject(reading.Frames[subject.Frame], subject)
        && MayBe(subject.Gender, pronoun)
        && (
            subject.Kind is MentionKind.Description
                ? IsNewDescription(reading.Frames[subject.Frame], subject, speaker)
                    || (
                        IsOfficeholder(reading.Frames[subject.Frame], subject, pronoun, speaker)
                        && !IsNamedIn(reading, subject.Frame, speaker)
                    )
                : IsNewName(reading.Cast, subject, pronoun, speaker)
        );

    // "Two envoys were there. One of them had a cold. “It was long,” she said.": she need not be whoever was named before.
    private static bool IsOneOfSeveral(ArticleReading reading, FoundMention pronoun, CastMember speaker) =>
        reading.Frames[pronoun.Frame - 1] is { Pieces: { Count: > 3 } pieces, Index: var before }
        && pieces[0].Folded is "one" or "another"
        && pieces[1].Is("of")
        && (
            pieces[2].Folded is "them" or "us" or "these" or "those"
            || (
                pieces[2].IsDeterminer
                && pieces.Any(3, Math.Min(pieces.Count, 6), piece => RoleNoun.IsPlural(piece.Folded))
            )
        )
        && !IsNamedIn(reading, before, speaker)
        && !IsNamedIn(reading, pronoun.Frame, speaker);

    // "The latter was in good spirits. “It rains,” he said."
    private static bool IsLatter(Frame before) =>
        before.Pieces is { Count: > 2 } pieces
        && pieces[0].Is("the")
        && pieces[1].Folded is "latter" or "former" or "other" or "second" or "first"
        && (pieces[2].IsAuxiliary || pieces[2].Verb is { IsBare: false } || pieces[2].IsSign);

    private static bool IsOfParagraph(ArticleReading reading, FoundMention pronoun, CastMember speaker)
    {
        var hasNewcomer = false;
        var paragraph = reading.Frames[pronoun.Frame].Paragraph;
        var first = Math.Max(0, pronoun.Frame - SentencesBack);
        for (var i = pronoun.Frame; i >= first && reading.Frames[i].Paragraph == paragraph; i--)
        {
            foreach (var mention in reading.Mentions[i])
            {
                var name = mention.Owner ?? mention;
                if (mention.Span.Start >= pronoun.Span.Start)
                {
                    continue;
                }
                if (name.Kind is MentionKind.Description)
                {
                    hasNewcomer |= IsOfficeholder(reading.Frames[i], name, pronoun, speaker);
                    continue;
                }
                if (name.Kind is not MentionKind.Name)
                {
                    continue;
                }
                if (reading.Cast.Named(name).Contains(speaker))
                {
                    return false;
                }
                hasNewcomer |=
                    (name.Name.Contains(' ') || IsSubjectAtHead(reading.Frames[i], name))
                    && IsNewName(reading.Cast, name, pronoun, speaker);
            }
        }
        return hasNewcomer;
    }

    // "Roksa was elected by the tenants.", "Roksa, who has two boys, was elected"
    private static bool IsSubjectAtHead(Frame frame, FoundMention name) =>
        name.First == 0
        && name.Last + 1 < frame.Pieces.Count
        && (
            frame.Pieces[name.Last + 1] is { IsAuxiliary: true }
            || (
                name.Last + 2 < frame.Pieces.Count
                && frame.Pieces[name.Last + 1].Is(",")
                && frame.Pieces[name.Last + 2].Is("who")
            )
        );

    // "A witness gave evidence. She had been told nothing. “Why?” asked Arvik. “I never knew,” she said.": the judge was named before she came in.
    private static bool IsSinceNamed(ArticleReading reading, FoundMention pronoun, CastMember speaker)
    {
        for (var i = pronoun.Frame - 1; i >= Math.Max(0, pronoun.Frame - SentencesBack); i--)
        {
            var mentions = reading.Mentions[i];
            if (IsNamedIn(reading, i, speaker))
            {
                return false;
            }
            foreach (var mention in mentions)
            {
                if (
                    IsIntroduced(reading, mention, pronoun, speaker)
                    || (
                        mention.Kind is MentionKind.Description
                            ? ComesIn(reading.Frames[i], mention)
                                && MayBe(mention.Gender, pronoun)
                                && IsNewDescription(reading.Frames[i], mention, speaker)
                            : IsSubjectAtHead(reading.Frames[i], mention)
                                && IsNewName(reading.Cast, mention, pronoun, speaker)
                    )
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    // "The dam was planned with Tomas Arvik, director of the railway. He said it was late.": whoever is introduced is whom the text is about then.
    private static bool IsIntroduced(
        ArticleReading reading,
        FoundMention mention,
        FoundMention pronoun,
        CastMember speaker
    ) =>
        mention is { Kind: MentionKind.Name, IsPossessive: false }
        && mention.Name.Contains(' ')
        && (mention.Apposition is not null || HasOfficeBehind(reading.Frames[mention.Frame], mention))
        && IsNewName(reading.Cast, mention, pronoun, speaker);

    // "with Tomas Arvik, trade and harbour director of the railway"
    private static bool HasOfficeBehind(Frame frame, FoundMention name)
    {
        if (name.Last + 1 >= frame.Pieces.Count || !frame.Pieces[name.Last + 1].Is(","))
        {
            return false;
        }
        for (var i = name.Last + 2; i < frame.Pieces.Count && i - name.Last <= WordsOfOffice; i++)
        {
            if (!frame.Pieces[i].IsWord || frame.Pieces[i].IsPreposition || frame.Pieces[i].Verb is not null)
            {
                return false;
            }
            if (RoleNoun.IsPerson(frame.Pieces[i].Folded))
            {
                return true;
            }
        }
        return false;
    }

    // "A witness gave evidence", "Another pilot told us", "We spoke to one man who sails alone", "The man is a pilot"
    private static bool ComesIn(Frame frame, FoundMention mention) =>
        mention.First == 0
            ? frame.Pieces[0].Folded is "a" or "an" or "another" or "one"
                || (frame.Pieces[0].Is("the") && frame.Pieces[mention.Last].Folded is "man" or "woman")
            : frame.Pieces[mention.First].Folded is "a" or "an" or "another" or "one"
                && (IsMet(frame, mention.First - 1) || IsSpeaking(frame, mention.First - 1));

    // "“…,” says a baker from the old town"
    private static bool IsSpeaking(Frame frame, int before) =>
        frame.Pieces[before].Verb is { IsParticiple: false }
        && (
            (before > 0 && frame.Pieces[before - 1].IsQuotation)
            || (before > 1 && frame.Pieces[before - 1].Is(",") && frame.Pieces[before - 2].IsQuotation)
        );

    // "We spoke to one man", "The Ledger met a sailor"
    private static bool IsMet(Frame frame, int before) =>
        frame.Pieces[before].Folded is "met" or "interviewed" or "meets" or "interviews"
        || (
            before > 0
            && frame.Pieces[before].Folded is "to" or "with"
            && frame.Pieces[before - 1].Folded is "spoke" or "spoken" or "talked" or "speaks" or "talks"
        );

    // "Another officer with the harbour brigade"
    private static string HeadOf(Frame frame, FoundMention mention)
    {
        for (var i = mention.First + 1; i < mention.Last; i++)
        {
            if (frame.Pieces[i + 1].IsPreposition && RoleNoun.IsPerson(frame.Pieces[i].Folded))
            {
                return frame.Pieces[i].Folded;
            }
        }
        return frame.Pieces[mention.Last].Folded;
    }

    // "The mediator hopes so. “Ask me tomorrow,” she said.": who else holds that office? "Later the teacher stood."
    private static bool IsOfficeholder(Frame frame, FoundMention office, FoundMention pronoun, CastMember speaker) =>
        (office.First == 0 || (office.First == 1 && SentenceOpeners.Contains(frame.Pieces[0].Folded)))
        && IsHolder(frame, office, pronoun, speaker);

    private static bool IsHolder(Frame frame, FoundMention office, FoundMention pronoun, CastMember speaker) =>
        frame.Pieces[office.First].Is("the")
        && IsSubject(frame, office)
        && MayBe(office.Gender, pronoun)
        && frame.Pieces[office.Last].Folded is var noun
        && RoleNoun.IsPerson(noun)
        && !RoleNoun.IsPlural(noun)
        && !speaker.Titles.Any(title => NameFolder.Words(title).Contains(noun));

    private static bool IsNamedIn(ArticleReading reading, int frame, CastMember speaker) =>
        reading.Mentions[frame].Any(mention => reading.Cast.Named(mention).Contains(speaker));

    private static bool IsSubject(Frame frame, FoundMention mention) =>
        !mention.IsPossessive && !mention.IsBelowPreposition(frame);

    private static bool MayBe(Pronoun gender, FoundMention pronoun) =>
        gender is Pronoun.Unknown || gender == pronoun.Gender;

    // "A nurse", "his father", "the company’s lawyer"; what the speaker is called is the speaker.
    private static bool IsNewDescription(Frame frame, FoundMention subject, CastMember speaker)
    {
        var noun = HeadOf(frame, subject);
        return RoleNoun.IsPerson(noun)
            && !RoleNoun.IsPlural(noun)
            && (
                frame.Pieces[subject.First].Folded is "a" or "an" or "one" or "another" or "his" or "her" or "their"
                || noun is "man" or "woman"
                || frame.Pieces.Any(
                    subject.First,
                    subject.Last,
                    piece => piece is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
                )
            )
            && !speaker.Titles.Any(title => NameFolder.Words(title).Contains(noun));
    }

    // The "Tory" of "Tory spokesman Mara Ellery" is nobody who came in.
    private static bool IsNewName(Cast cast, FoundMention subject, FoundMention pronoun, CastMember speaker) =>
        subject.Kind is MentionKind.Name
        && !NameFolder.Words(subject.Name).All(Place.IsOrigin)
        && cast.Named(subject) is [{ Kind: SpeakerKind.Person } newcomer]
        && !ReferenceEquals(newcomer, speaker)
        && MayBe(newcomer.Gender, pronoun)
        && newcomer.Mentions is [var first, ..]
        && first.Span == subject.Span;
}
