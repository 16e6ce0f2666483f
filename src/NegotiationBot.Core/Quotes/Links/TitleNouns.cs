using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>Nouns that announce the title of something: the programme <c>“…”</c>, her novel <c>“…”</c>.</summary>
public static class TitleNouns
{
    public static bool Announces(Frame frame, int quotation)
    {
        var before = frame.Pieces[quotation - 1].Folded;
        return before is "as" && quotation > 1 && frame.Pieces[quotation - 2].Is("known")
            || before
                is "titled"
                    or "entitled"
                    or "headlined"
                    or "codenamed"
                    or "nicknamed"
                    or "book"
                    or "novel"
                    or "memoir"
                    or "film"
                    or "movie"
                    or "documentary"
                    or "song"
                    or "album"
                    or "show"
                    or "program"
                    or "programme"
                    or "series"
                    or "play"
                    or "musical"
                    or "podcast"
                    or "segment"
                    or "episode"
                    or "poem"
                    or "essay"
                    or "painting"
                    or "exhibition"
                    or "magazine"
                    or "on"
                    or "nickname"
                    or "operation";
    }
}
