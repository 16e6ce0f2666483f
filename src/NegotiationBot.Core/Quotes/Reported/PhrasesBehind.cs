using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds the whole noun phrase behind a preposition, whoever it means: <c>according to the Herald’s analysis</c>.</summary>
internal sealed class PhrasesBehind(string text, Frame frame, SubjectFinder subjects)
{
    private const int Longest = 10;

    private readonly PhrasePieces _pieces = new(frame);
    private readonly PhraseMaker _maker = new(text, frame);

    /// <summary>The phrase that begins at a piece: <c>praise from two farmers’ unions</c>.</summary>
    public FoundMention? StartingAt(int first)
    {
        if (subjects.StartingAt(first) is { IsPossessive: false } mention)
        {
            return mention;
        }
        if (first >= frame.Pieces.Count || !_pieces.CanStartPhrase(first))
        {
            return null;
        }
        var last = first - 1;
        while (
            last + 1 < frame.Pieces.Count
            && last - first < Longest
            && _pieces.IsPartOfPhrase(last + 1)
            && (last + 1 == first || _pieces.IsWithinShare(last + 1) || !NounPhrase.EndsBefore(frame.Pieces[last + 1]))
        )
        {
            last++;
        }
        return last < first || !_pieces.CanEndPhrase(last) ? null : _maker.Describe(first, last);
    }

    /// <summary>The rest of the phrase that a mention begins, up to the next sign: <c>according to sources</c> familiar with the plan.</summary>
    public FoundMention? UpTo(FoundMention mention)
    {
        var last = mention.Last;
        // A name is the whole phrase unless a noun follows it: "the Northern Herald analysis".
        if (mention.Kind is MentionKind.Pronoun || (mention.Kind is MentionKind.Name && !IsNounBehindName(last + 1)))
        {
            return null;
        }
        while (
            last + 1 < frame.Pieces.Count
            && last - mention.First < Longest
            && _pieces.IsPartOfPhrase(last + 1)
            && !_pieces.BeginsClause(last + 1)
        )
        {
            last++;
        }
        return last > mention.Last && _pieces.CanEndPhrase(last) ? _maker.Describe(mention.First, last) : null;
    }

    private bool IsNounBehindName(int at) =>
        at < frame.Pieces.Count
        && frame.Pieces[at] is { IsWord: true, IsCapitalised: false }
        && !NounPhrase.EndsBefore(frame.Pieces[at])
        && !Auxiliaries.IsBetweenSubjectAndVerb(frame, at)
        && _pieces.CanEndPhrase(at);
}
