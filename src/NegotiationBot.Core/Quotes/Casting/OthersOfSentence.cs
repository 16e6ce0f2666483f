using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>
/// Whom the pronoun that opens a sentence cannot mean: whoever is named in the same clause behind it. Of <c>He also rejected Marsh’s demands</c> Marsh is not the one
/// who rejects (principle C: N. Chomsky, "Lectures on Government and Binding", 1981).
/// </summary>
internal static class OthersOfSentence
{
    public static IReadOnlyList<CastMember> Of(ArticleReading reading, FoundMention pronoun)
    {
        if (pronoun is not { Kind: MentionKind.Pronoun, IsPossessive: false })
        {
            return [];
        }
        var frame = reading.Frames[pronoun.Frame];
        if (pronoun.First > 0)
        {
            return ComparedOrMet(reading, frame, pronoun);
        }
        var end = EndOfClause(frame, pronoun.Last + 1);
        List<CastMember>? others = null;
        foreach (var mention in reading.Mentions[frame.Index])
        {
            var name = mention.Owner ?? mention;
            if (
                name.Kind is MentionKind.Name
                && name.First > pronoun.Last
                && name.First < end
                && !IsSetApart(frame, pronoun, name)
                && reading.Cast.Named(name) is [var bearer]
            )
            {
                (others ??= []).Add(bearer);
            }
        }
        return others ?? [];
    }

    // "Like Marsh, he", "Speaking to Marsh, she": nobody is like himself, and whoever speaks, or is asked, is another than whom they speak to (principle B).
    private static IReadOnlyList<CastMember> ComparedOrMet(ArticleReading reading, Frame frame, FoundMention pronoun)
    {
        var pieces = frame.Pieces;
        if (pronoun.First < 3 || !pieces[pronoun.First - 1].Is(",") || !OpensAdjunct(pieces[0].Folded))
        {
            return [];
        }
        var acts = pieces[0].Folded.EndsWith("ing", StringComparison.Ordinal);
        foreach (var found in reading.Mentions[frame.Index])
        {
            // "Bending over Marsh’s hand, he asked": of whoever does it the text has "his hand".
            var mention = acts ? found.Owner ?? found : found;
            if (
                mention is { Kind: MentionKind.Name, First: 1 or 2 }
                && (acts || !mention.IsPossessive)
                && (mention.First == 1 || pieces[1].IsPreposition || pieces[1].Is("to"))
                && mention.Last < pronoun.First
                && reading.Cast.Named(mention) is [var other]
            )
            {
                return [other];
            }
        }
        return [];
    }

    private static bool OpensAdjunct(string folded) =>
        folded is "like" or "unlike" or "alongside" or "asked"
        || (folded.EndsWith("ing", StringComparison.Ordinal) && !IsPreposition(folded));

    /// <summary>A form of a verb by which nobody does anything any more: "Owing to Marsh’s illness, he" is Marsh.</summary>
    private static bool IsPreposition(string folded) =>
        Prepositions.Contains(folded)
        || folded is "according" or "including" or "excluding" or "owing" or "judging" or "depending";

    // "He went home and Marsh’s aides stayed", "He notes that Marsh’s boat was late": what follows is another clause, and may name him.
    private static int EndOfClause(Frame frame, int from)
    {
        var at = from;
        while (
            at < frame.Pieces.Count
            && frame.Pieces[at]
                is { IsQuotation: false, IsSign: false, IsConjunction: false, Verb: not { IsStrong: true } }
        )
        {
            at++;
        }
        return at;
    }

    // "He is Marsh", "he himself, Marsh": the name is his own.
    private static bool IsSetApart(Frame frame, FoundMention pronoun, FoundMention name) =>
        name.First == pronoun.Last + 1
        || frame.Pieces[name.First - 1].Folded is "is" or "was" or "be" or "been" or "became" or "remains";
}
