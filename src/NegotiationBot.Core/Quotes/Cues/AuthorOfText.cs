using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>
/// What a statement or letter from somebody says, they say: of <c>a statement from Ellery’s office said</c> the office is the speaker. Of one that the article
/// does not vouch for nobody is, nor of a letter from a town.
/// </summary>
internal sealed class AuthorOfText(Frame frame, SubjectFinder subjects)
{
    private static readonly FrozenSet<string> Messages = FrozenSet.Create(
        StringComparer.Ordinal,
        ["statement", "message", "letter", "email", "e-mail", "memo", "memorandum", "note", "post", "tweet", "release"]
    );

    // What is sent from a town as well as from somebody.
    private static readonly FrozenSet<string> Mail = FrozenSet.Create(
        StringComparer.Ordinal,
        ["message", "letter", "email", "e-mail", "note", "post", "tweet"]
    );

    // "A supposed letter", "an anonymous message"
    private static readonly FrozenSet<string> Doubts = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "supposed",
            "purported",
            "alleged",
            "reputed",
            "apparent",
            "fake",
            "faked",
            "false",
            "forged",
            "bogus",
            "hoax",
            "spoof",
            "parody",
            "doctored",
            "fabricated",
            "fictitious",
            "imaginary",
            "unverified",
            "unsigned",
            "anonymous",
        ]
    );

    private static readonly FrozenSet<string> Made = FrozenSet.Create(
        StringComparer.Ordinal,
        ["released", "issued", "sent", "written", "signed", "posted", "circulated", "published", "provided"]
    );

    /// <summary>The same cue; where its subject is a text that tells whom it is from, with them for a subject.</summary>
    public Cue SaidBy(Cue cue)
    {
        if (
            cue is not { Subject: { Kind: MentionKind.Description, IsPossessive: false } text, Via.Count: 0 }
            || Sender(text) is not { } author
        )
        {
            return cue;
        }
        return cue with
        {
            Subject = author,
            // Behind the verb the name may go on where the description of the text ended.
            Last = cue.Verb < author.First ? Math.Max(cue.Last, author.Last) : cue.Last,
        };
    }

    private FoundMention? Sender(FoundMention text)
    {
        var pieces = frame.Pieces;
        var from = text.First;
        while (
            from <= text.Last
            && !pieces[from].IsPreposition
            && !Made.Contains(pieces[from].Folded)
            && !Doubts.Contains(pieces[from].Folded)
        )
        {
            from++;
        }
        if (from == text.First || from + 1 >= pieces.Count || !Messages.Contains(pieces[from - 1].Folded))
        {
            return null;
        }
        var isMail = Mail.Contains(pieces[from - 1].Folded);
        if (Made.Contains(pieces[from].Folded))
        {
            from++;
        }
        return
            from + 1 < pieces.Count
            && pieces[from].Folded is "from" or "by"
            && subjects.StartingAt(from + 1) is { Kind: not MentionKind.Pronoun } sender
            && !(isMail && pieces[from].Is("from") && MayBeTown(sender))
            // "A letter from the folk duo Lena Arvik"
            && (
                sender.Kind is not MentionKind.Name
                || sender.First == from + 1
                || sender.Title is not null
                || RoleNoun.IsPerson(pieces[sender.First - 1].Folded)
            )
            ? sender.IsPossessive
                ? Owned(sender)
                : sender
            : null;
    }

    private static bool MayBeTown(FoundMention sender) =>
        sender is { Kind: MentionKind.Name, IsPossessive: false, Title: null } && sender.First == sender.Last;

    // "Envoy Mara Ellery’s office"
    private FoundMention? Owned(FoundMention owner)
    {
        var noun = owner.Last + 2;
        return noun < frame.Pieces.Count && RoleNoun.IsAny(frame.Pieces[noun].Folded)
            ? subjects.Extend(owner, noun) with
            {
                Kind = MentionKind.Description,
                Gender = RoleNoun.PronounOf(frame.Pieces[noun].Folded),
                IsPossessive = false,
                Title = null,
                Owner = owner,
            }
            : null;
    }
}
