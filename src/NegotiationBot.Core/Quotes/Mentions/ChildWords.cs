using System.Globalization;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Words beside a name that tell that its bearer is a child: <c>Lina Tol, 12,</c>, <c>a schoolboy</c>, <c>nine-year-old</c>.</summary>
public static class ChildWords
{
    private const int OfAge = 18;
    private const int LongestApposition = 6;

    /// <summary>Of whoever is named it is told that they are a child: <c>Lina Tol, 9,</c>, <c>Lina Tol is a schoolgirl</c>.</summary>
    /// <param name="first">The first word of the name.</param>
    /// <param name="last">The last one.</param>
    public static bool TellOf(Frame frame, int first, int last) =>
        Describe(frame, first, last)
        || IsFollowed(frame, last + 1)
        // "Lina Tol, who turned nine,"
        || (
            last + 2 < frame.Pieces.Count
            && frame.Pieces[last + 1].Is(",")
            && frame.Pieces[last + 2].Is("who")
            && IsFollowed(frame, last + 3)
        );

    private static bool IsFollowed(Frame frame, int verb) =>
        verb + 1 < frame.Pieces.Count
        && frame.Pieces[verb].Folded is "is" or "was" or "turns" or "turned"
        && Follow(frame, verb + 1);

    public static bool Describe(Frame frame, int first, int last) =>
        Precede(frame, first)
        || IsAgeInBrackets(frame, last + 1)
        || (last + 2 < frame.Pieces.Count && frame.Pieces[last + 1].Is(",") && Follow(frame, last + 2));

    // "the schoolgirl Lina Tol", "12-year-old Lina Tol"
    private static bool Precede(Frame frame, int first) =>
        first > 0 && (RoleNoun.IsChild(frame.Pieces[first - 1].Folded) || IsYearsOld(frame, first - 1));

    // "Lina Tol (12) said"
    private static bool IsAgeInBrackets(Frame frame, int at) =>
        at + 2 < frame.Pieces.Count
        && frame.Pieces[at].Is("(")
        && IsAge(frame.Pieces[at + 1].Folded)
        && frame.Pieces[at + 2].Is(")");

    /// <summary>The words from there on say it: <c>12, said</c>; <c>aged 12</c>; <c>a schoolgirl from Norburg, said</c>.</summary>
    public static bool Follow(Frame frame, int from)
    {
        if (frame.Pieces[from].Folded is "aged" or "age")
        {
            return from + 1 < frame.Pieces.Count && IsAge(frame.Pieces[from + 1].Folded);
        }
        if (IsAge(frame.Pieces[from].Token.Text))
        {
            return from + 1 < frame.Pieces.Count
                && (frame.Pieces[from + 1].Folded is "," or "." or "and" or "on" || IsYearsOld(frame, from + 2));
        }
        if (frame.Pieces[from].Folded is not ("a" or "an" or "the"))
        {
            return false;
        }
        for (var i = from; i < frame.Pieces.Count && i - from < LongestApposition && !frame.Pieces[i].IsQuotation; i++)
        {
            if ((RoleNoun.IsChild(frame.Pieces[i].Folded) && !IsOfGrownUp(frame, i + 1)) || IsYearsOld(frame, i))
            {
                return true;
            }
            if (frame.Pieces[i].Is(",") || frame.Pieces[i].IsPreposition)
            {
                return false;
            }
        }
        return false;
    }

    // "a minor official", "a child psychologist"
    private static bool IsOfGrownUp(Frame frame, int at) =>
        at < frame.Pieces.Count
        && RoleNoun.IsPerson(frame.Pieces[at].Folded)
        && !RoleNoun.IsChild(frame.Pieces[at].Folded);

    /// <summary>The word ends the age of a child: <c>12-year-old</c>, <c>nine-year-old</c>, the last of <c>12 years old</c>.</summary>
    public static bool IsYearsOld(Frame frame, int at)
    {
        if (at >= frame.Pieces.Count)
        {
            return false;
        }
        var folded = frame.Pieces[at].Folded;
        return folded.EndsWith("year-old", StringComparison.Ordinal) && IsAge(folded.Split('-')[0])
            || (folded == "old" && at > 1 && IsAge(frame.Pieces[at - 2].Folded));
    }

    private static bool IsAge(string written) =>
        RowWords.ValueOf(written) is > 0 and < OfAge
        || (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years < OfAge);
}
