using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Makes mentions of phrases that no list of names and roles foresees.</summary>
internal sealed class PhraseMaker(string text, Frame frame)
{
    private readonly MentionMaker _maker = new(text);

    public FoundMention Describe(int first, int last)
    {
        var head = first;
        var isChild = false;
        for (var i = first; i <= last; i++)
        {
            isChild |= RoleNoun.IsChild(frame.Pieces[i].Folded);
        }
        while (head < last && !frame.Pieces[head + 1].IsPreposition && !frame.Pieces[head + 1].Is("to"))
        {
            head++;
        }
        var folded = frame.Pieces[head].Folded;
        var gender =
            RoleNoun.PronounOf(folded) is var known and not Pronoun.Unknown ? known
            : RoleNoun.IsPlural(folded) ? Pronoun.They
            : RoleNoun.IsBody(folded) ? Pronoun.It
            : Pronoun.Unknown;
        return _maker.Make(frame, first, last, first, MentionKind.Description, gender) with { IsChild = isChild };
    }

    // "she’s hoping", "they’d like"
    public FoundMention? Contracted(int at)
    {
        var folded = frame.Pieces[at].Folded;
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        var gender =
            apostrophe < 0
                ? Pronoun.Unknown
                : folded[..apostrophe] switch
                {
                    "he" => Pronoun.He,
                    "she" => Pronoun.She,
                    "they" => Pronoun.They,
                    "it" => Pronoun.It,
                    _ => Pronoun.Unknown,
                };
        if (gender is Pronoun.Unknown)
        {
            return null;
        }
        var start = frame.Pieces[at].Span.Start;
        var span = new TextSpan(start, start + apostrophe);
        return _maker.Make(frame, at, at, at, MentionKind.Pronoun, gender) with
        {
            Span = span,
            Text = span.Of(text),
            Name = span.Of(text),
        };
    }
}
