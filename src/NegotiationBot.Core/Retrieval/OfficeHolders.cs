using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Reads who a text says holds an office: <c>Veranian President Ada Holt</c>, <c>Ada Holt, the president of Verane,</c>, <c>President Holt of Verane</c>.</summary>
internal static class OfficeHolders
{
    /// <summary>Names as the text has them, without titles and without the state.</summary>
    public static IEnumerable<string> In(string text, StateOffice office)
    {
        if (!office.MayBeToldIn(text))
        {
            return [];
        }
        text = PlainSpaces.In(text);
        var finder = new MentionFinder(text);
        return FrameReader
            .Read(text, new ArticleOutline(null, [new TextSpan(0, text.Length)]), [])
            .SelectMany(frame =>
                finder
                    .Find(frame)
                    .Select(mention =>
                        mention switch
                        {
                            { IsChild: true } => null,
                            { Kind: MentionKind.Name } => Holder(text, frame, mention, office),
                            { Kind: MentionKind.Body } => HolderOfUnknownState(mention.Name, office),
                            _ => null,
                        }
                    )
            )
            .OfType<string>();
    }

    private static string? Holder(string text, Frame frame, FoundMention mention, StateOffice office) =>
        Names(mention.Title, office)
        || (Names(mention.Apposition, office) && !IsServed(text, frame, mention))
        || (
            IsCalled(frame, mention, office)
            && (IsOfStateBehind(frame, mention, office) || IsOfStateBefore(frame, mention, office))
        )
            ? mention.Name
            : null;

    /// <summary>"President Holt of Tarrovia" is read as one name where no table has the state.</summary>
    private static string? HolderOfUnknownState(string name, StateOffice office)
    {
        if (name.Split(" of ") is not [var titled, var state] || !office.IsOf(NameFolder.Words(state)))
        {
            return null;
        }
        var words = titled.Split(' ');
        var title = Enumerable
            .Range(1, words.Length - 1)
            .LastOrDefault(length => office.IsCalled(NameFolder.Words(string.Join(' ', words[..length]))));
        return title > 0 ? string.Join(' ', words[title..]) : null;
    }

    private static bool Names(string? words, StateOffice office) =>
        words is not null && StateOffice.Read(NameFolder.Words(words)) is { } held && held.IsSameAs(office);

    /// <summary>The title says what the holder is, of whatever state; "the late President Holt" holds nothing.</summary>
    private static bool IsCalled(Frame frame, FoundMention mention, StateOffice office) =>
        mention.Title is { } title
        && office.IsCalled(NameFolder.Words(title))
        && !(
            mention.First > 0
            && frame.Pieces[mention.First - 1].Folded is "former" or "late" or "then" or "ex" or "deposed" or "ousted"
        );

    /// <summary>"The spokesman of the president of Verane, Ada Holt, said": who is named serves whoever holds it.</summary>
    private static bool IsServed(string text, Frame frame, FoundMention mention)
    {
        for (var i = mention.First - 1; i > 1; i--)
        {
            if (text.AsSpan(frame.Pieces[i].Span.Start).StartsWith(mention.Apposition, StringComparison.Ordinal))
            {
                var link = frame.Pieces[i - 1].IsDeterminer ? i - 2 : i - 1;
                return link > 0 && frame.Pieces[link].IsPreposition && RoleNoun.IsAny(frame.Pieces[link - 1].Folded);
            }
        }
        return false;
    }

    /// <summary>"President Holt from Verane"; of "from Verane Harbour" more than the state is named.</summary>
    private static bool IsOfStateBehind(Frame frame, FoundMention mention, StateOffice office) =>
        mention.Last + 1 < frame.Pieces.Count
        && frame.Pieces[mention.Last + 1].Folded is "of" or "from"
        && office.IsOf([
            .. frame
                .Pieces.Skip(mention.Last + 2)
                .TakeWhile(piece => (piece.IsCapitalised && !piece.IsPreposition) || piece.Is("the"))
                .Select(piece => piece.Folded),
        ]);

    /// <summary>"Verane’s President Holt".</summary>
    private static bool IsOfStateBefore(Frame frame, FoundMention mention, StateOffice office) =>
        mention.First > 1
        && frame.Pieces[mention.First - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        && office.IsOf([frame.Pieces[mention.First - 2].Folded]);
}
