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
        if (pronoun is not { Kind: MentionKind.Pronoun, First: 0, IsPossessive: false })
        {
            return [];
        }
        var frame = reading.Frames[pronoun.Frame];
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
