using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>Nouns that announce the title of something: the programme <c>“…”</c>, her novel <c>“…”</c>.</summary>
public static class TitleNouns
{
    public static bool Announces(Frame frame, int quotation)
    {
        var before = frame.Pieces[quotation - 1].Folded;
        return before is "as" && quotation > 1 && frame.Pieces[quotation - 2].Is("known")
            || IsTitled(frame, quotation)
            || before
                is "codenamed"
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

    /// <summary>Nothing but a title can follow: <c>a report entitled, “…”</c>.</summary>
    public static bool IsTitled(Frame frame, int quotation)
    {
        var word = quotation > 1 && frame.Pieces[quotation - 1].Is(",") ? quotation - 2 : quotation - 1;
        return word >= 0 && frame.Pieces[word].Folded is "titled" or "entitled" or "subtitled" or "headlined";
    }

    /// <summary>The work itself stands before the mark: <c>her biography, “The River of Norland,”</c>.</summary>
    public static bool IsWorkBeforeComma(Frame frame, int quotation) =>
        quotation > 1
        && frame.Pieces[quotation - 1].Is(",")
        && frame.Pieces[quotation - 2].Folded
            is "book"
                or "novel"
                or "memoir"
                or "biography"
                or "autobiography"
                or "film"
                or "movie"
                or "documentary"
                or "song"
                or "single"
                or "album"
                or "essay"
                or "column"
                or "poem"
                or "play"
                or "series"
                or "show";

    /// <summary>The programme that somebody speaks on: <c>in an interview on “The Harbour Hour,”</c>.</summary>
    public static bool IsInterviewOn(Frame frame, int quotation) =>
        quotation > 1
        && frame.Pieces[quotation - 1].Is("on")
        && frame.Pieces[quotation - 2].Folded is "interview" or "appearance" or "appearing" or "interviewed";

    /// <summary>A verb that has a work for its object where a title follows: <c>In 2006 Ellery published “The River of Norland”</c>.</summary>
    public static bool Publishes(string folded) =>
        folded
            is "published"
                or "publishes"
                or "released"
                or "releases"
                or "wrote"
                or "authored"
                or "recorded"
                or "directed"
                or "produced"
                or "edited"
                or "translated";
}
