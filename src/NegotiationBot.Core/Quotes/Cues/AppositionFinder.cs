using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds whom an apposition belongs to: <c>Mara Ellery, the ministry’s envoy, said</c>.</summary>
internal sealed class AppositionFinder(Frame frame, SubjectFinder subjects)
{
    private const int LongestTitle = 3;

    /// <summary>The name before the commas of an apposition that ends at <paramref name="before"/>.</summary>
    public FoundMention? Before(int before, int longest)
    {
        if ((InCompany(before, longest) ?? WhoMetSomebody(before, longest)) is { } led)
        {
            return led;
        }
        // "The ministry’s spokesman, Tomas Arvik, said", "Harbour Party spokesman, Tomas Arvik, said"
        if (
            frame.Pieces[before].Is(",")
            && subjects.EndingAt(before - 1) is { IsPossessive: false } ended
            && subjects.Climb(ended) is { Kind: MentionKind.Name, First: > 1 } name
            && CommaBefore(name) is > 0 and var comma
            && (
                subjects.EndingAt(comma - 1) is { Kind: MentionKind.Description or MentionKind.Body }
                || RoleNoun.IsPerson(frame.Pieces[comma - 1].Folded)
                || IsOfOffice(comma - 1)
            )
        )
        {
            return name;
        }
        if (GivenAsName(before, longest) is { } given)
        {
            return given;
        }
        FoundMention? found = null;
        for (var i = before; i > 0 && before - i < longest && !frame.Pieces[i].IsQuotation; i--)
        {
            var piece = frame.Pieces[i];
            var opens = ((piece.Is(",") || piece.Is("(") || piece.IsDash) && i < before) || piece.Is("who");
            if (opens && subjects.EndingAt(i - 1) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention)
            {
                if (IsObjectOfOpening(mention))
                {
                    break;
                }
                found = subjects.Climb(mention);
                if (!subjects.AfterPreposition(found) && found.Kind is MentionKind.Name)
                {
                    return found;
                }
            }
        }
        return found;
    }

    // "Courting northern farmers, Ellery went to the docks, whose men said": the farmers belong to the participle that opens the sentence.
    private bool IsObjectOfOpening(FoundMention mention) =>
        mention.First > 0
        && frame.Pieces[0] is { IsWord: true, Folded: var word }
        && word.EndsWith("ing", StringComparison.Ordinal)
        && !GivenName.IsKnown(word)
        && subjects.EndingAt(0) is null
        && !frame.Pieces.Any(1, mention.First, piece => piece.IsSign);

    // "the Special Envoy for the Upper Fords, Tomas Arvik, said"
    private bool IsOfOffice(int last) =>
        subjects.EndingAt(last) is { IsPossessive: false } of
        && subjects.PrepositionBefore(of) is > 0 and var preposition
        && frame.Pieces[preposition].Folded is "for" or "of" or "to"
        && RoleNoun.IsPerson(frame.Pieces[preposition - 1].Folded);

    // "Mara Ellery, flanked by the director, Tomas Arvik, said": whoever is with her has an apposition, too.
    private FoundMention? InCompany(int before, int longest)
    {
        if (!frame.Pieces[before].Is(","))
        {
            return null;
        }
        for (var i = before - 1; i > 0 && before - i < longest && !frame.Pieces[i].IsQuotation; i--)
        {
            if (
                frame.Pieces[i].Is(",")
                && IsWithSomebody(frame.Pieces[i + 1])
                && subjects.EndingAt(i - 1) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention
            )
            {
                return subjects.Climb(mention);
            }
        }
        return null;
    }

    // "Mara Ellery, who met the director, Tomas Arvik, said": the apposition is to one of the clause with "who", and ends with it.
    private FoundMention? WhoMetSomebody(int before, int longest)
    {
        if (!frame.Pieces[before].Is(","))
        {
            return null;
        }
        var commas = 0;
        for (var i = before - 1; i > 1 && before - i < longest && !frame.Pieces[i].IsQuotation; i--)
        {
            var piece = frame.Pieces[i];
            if (piece.Is("who") && frame.Pieces[i - 1].Is(","))
            {
                return
                    commas == 1
                    && subjects.EndingAt(i - 2) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention
                    && subjects.Climb(mention) is var top
                    && !subjects.AfterPreposition(top)
                    ? top
                    : null;
            }
            commas += piece.Is(",") ? 1 : 0;
            if (commas > 1 || piece.Is("and") || piece.Is("but"))
            {
                return null;
            }
        }
        return null;
    }

    private static bool IsWithSomebody(Piece piece) =>
        piece.Folded
            is "flanked"
                or "accompanied"
                or "joined"
                or "surrounded"
                or "watched"
                or "seated"
                or "alongside"
                or "beside"
                or "together"
        || (piece is { IsWord: true, IsCapitalised: false } && piece.Folded.EndsWith("ing", StringComparison.Ordinal));

    // The comma of ", Tomas Arvik" and of ", retired General Tomas Arvik"; -1 where there is none.
    private int CommaBefore(FoundMention name)
    {
        var at = name.First - 1;
        while (at > 0 && name.First - at <= LongestTitle && BelongsToTitle(frame.Pieces[at]))
        {
            at--;
        }
        return frame.Pieces[at].Is(",") ? at : -1;
    }

    // "retired", "then"; of "several envoys, including Tomas Arvik" he is one.
    private static bool BelongsToTitle(Piece piece) =>
        piece is { IsWord: true, IsCapitalised: false }
        && !piece.Folded.EndsWith("ing", StringComparison.Ordinal)
        && !piece.Folded.EndsWith("ly", StringComparison.Ordinal)
        && !NounPhrase.EndsBefore(piece)
        && !piece.IsDeterminer;

    // "One of the freed men, a cook who gave his name only as Anders, said"
    private FoundMention? GivenAsName(int before, int longest)
    {
        if (
            subjects.EndingAt(before - 1) is not { Kind: MentionKind.Name, IsPossessive: false, First: > 0 } name
            || !frame.Pieces[name.First - 1].Is("as")
        )
        {
            return null;
        }
        return frame.Pieces.Any(name.First - (longest / 8), name.First, piece => piece.Is("name")) ? name : null;
    }
}
