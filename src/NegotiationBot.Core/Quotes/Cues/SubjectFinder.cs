using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whom a frame mentions at a place, and who is its subject.</summary>
public sealed class SubjectFinder
{
    private readonly Frame _frame;
    private readonly IReadOnlyList<FoundMention> _mentions;
    private readonly Dictionary<int, FoundMention> _starting = [];
    private readonly Dictionary<int, FoundMention> _ending = [];

    public SubjectFinder(Frame frame, IReadOnlyList<FoundMention> mentions)
    {
        _frame = frame;
        _mentions = mentions;
        foreach (var mention in mentions)
        {
            _starting[mention.First] = mention;
            _ending[mention.Last] = mention;
        }
    }

    /// <summary>The mention that begins at a piece, or after small words and possessors before it; the name where an office and its name stand together.</summary>
    public FoundMention? StartingAt(int at)
    {
        if (!_starting.TryGetValue(at, out var mention))
        {
            return at < _frame.Pieces.Count && _frame.Pieces[at].IsWord && !_frame.Pieces[at].IsCapitalised
                ? StartingAfterSmallWords(at)
                : null;
        }
        if (mention.IsPossessive)
        {
            return StartingAfterSmallWords(mention.Last + 2) ?? mention;
        }
        return mention.Kind is MentionKind.Description ? NameAfterComma(mention) ?? mention : mention;
    }

    // "said the ministry's spokesman, Tomas Arvik"
    private FoundMention? NameAfterComma(FoundMention office) =>
        office.Last + 2 < _frame.Pieces.Count
        && _frame.Pieces[office.Last + 1].Is(",")
        && _starting.TryGetValue(office.Last + 2, out var name)
        && name is { Kind: MentionKind.Name, IsPossessive: false }
        && (name.Last + 1 >= _frame.Pieces.Count || _frame.Pieces[name.Last + 1].IsSign)
            ? name
            : null;

    public FoundMention? EndingAt(int at) => _ending.GetValueOrDefault(at);

    /// <summary>From <c>Tolen</c> in <c>a spokesman for Tolen</c> to the spokesman.</summary>
    public FoundMention Climb(FoundMention mention)
    {
        var top = mention;
        while (
            top.First >= 2
            && Prepositions.Contains(_frame.Pieces[top.First - 1].Folded)
            && EndingAt(top.First - 2) is { IsPossessive: false, Kind: MentionKind.Description } above
        )
        {
            top = above;
        }
        return top;
    }

    /// <summary>The name before the commas of an apposition that ends at <paramref name="before"/>.</summary>
    public FoundMention? BeforeApposition(int before, int longest)
    {
        // "The ministry's spokesman, Tomas Arvik, said"
        if (
            _frame.Pieces[before].Is(",")
            && EndingAt(before - 1) is { Kind: MentionKind.Name, IsPossessive: false, First: > 1 } name
            && _frame.Pieces[name.First - 1].Is(",")
            && EndingAt(name.First - 2) is { Kind: MentionKind.Description }
        )
        {
            return name;
        }
        FoundMention? found = null;
        for (var i = before; i > 0 && before - i < longest; i--)
        {
            var piece = _frame.Pieces[i];
            if (piece.IsQuotation)
            {
                break;
            }
            var opens = piece.IsSign && piece.Token.Text is "," or "(" or "—" or "–" || piece.Is("who");
            if (
                opens
                && i < before + 1
                && EndingAt(i - 1) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention
                && (i < before || piece.Is("who"))
            )
            {
                found = Climb(mention);
                if (!AfterPreposition(found) && found.Kind is MentionKind.Name)
                {
                    return found;
                }
            }
        }
        return found;
    }

    /// <summary>The first mention before <paramref name="before"/> that is not below a preposition: most often the subject of the sentence.</summary>
    public FoundMention? Main(int before) =>
        _mentions.FirstOrDefault(mention =>
            mention.Last < before && !mention.IsPossessive && !AfterPreposition(mention)
        );

    public bool AfterPreposition(FoundMention mention) =>
        mention.First > 0 && Prepositions.Contains(_frame.Pieces[mention.First - 1].Folded);

    // "said 51-year-old Mara Tolen", "said one of the envoys"
    private FoundMention? StartingAfterSmallWords(int at)
    {
        for (var i = at; i < _frame.Pieces.Count && i - at < 5; i++)
        {
            var piece = _frame.Pieces[i];
            if (_starting.TryGetValue(i, out var mention) && mention.Kind is MentionKind.Name)
            {
                return mention;
            }
            if (!piece.IsWord || Prepositions.Contains(piece.Folded) || Prepositions.IsConjunction(piece.Folded))
            {
                return null;
            }
        }
        return null;
    }
}
