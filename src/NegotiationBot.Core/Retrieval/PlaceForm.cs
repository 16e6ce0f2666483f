using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Tells by shape whether a word says where: <c>in Larn</c>, <c>the port of Larn</c>.</summary>
internal static class PlaceForm
{
    private static readonly FrozenSet<string> Placing = Set(
        "in at to from near into outside via through across around toward towards"
    );

    /// <summary>What stands before "of" and a name that is then a place’s: "the port of Larn".</summary>
    private static readonly FrozenSet<string> KindsOfPlace = Set(
        """
        city town village port capital region province district island islands peninsula county state coast shore shores north south east west northeast northwest
        southeast southwest outskirts suburb border streets centre center university valley gulf bay lake strait
        """
    );

    private static readonly FrozenSet<string> Directions = Set(
        "north south east west northeast northwest southeast southwest"
    );

    private static readonly FrozenSet<string> StatesInInitials = Set("us u.s. usa uk u.k. eu uae dprk drc");

    /// <summary>Behind such a word a name is that of a place.</summary>
    public static bool Places(string folded) => Placing.Contains(folded);

    public static bool Is(SentenceWords words, int i) =>
        !words.Opens(i)
        && char.IsUpper(words[i].First)
        && !RowWords.Days.Contains(words[i].Folded)
        && !RowWords.Months.Contains(words[i].Folded)
        && !PlaceWords.Peoples.Contains(words[i].Folded)
        && (!words.IsGenitive(i) || IsOfPlaceIn(words, i))
        && !(words.IsInitials(i) && !StatesInInitials.Contains(words[i].Folded))
        && (
            (
                Placing.Contains(words[i - 1].Folded)
                && !(i > 1 && words[i - 1].Folded is "to" && IsPutTo(words[i - 2].Folded))
            )
            || (i > 1 && words[i - 1].Folded is "the" && Placing.Contains(words[i - 2].Folded))
            || (i > 1 && words[i - 1].Folded is "of" && KindsOfPlace.Contains(words[i - 2].Folded))
            // "Larn Street"; the Far East may do something itself.
            || (
                KindsOfPlace.Contains(words[i].Folded)
                && !Directions.Contains(words[i].Folded)
                && char.IsUpper(words[i - 1].First)
            )
        );

    // "In Larn’s Hallin district", "in Larn’s capital"; "in Larn’s view" tells no place.
    private static bool IsOfPlaceIn(SentenceWords words, int i) =>
        (i + 1 < words.Count && KindsOfPlace.Contains(words[i + 1].Folded))
        || (
            i + 2 < words.Count
            && char.IsUpper(words[i + 1].First)
            && (
                KindsOfPlace.Contains(words[i + 2].Folded)
                || words[i + 2].Folded is "canton" or "department" or "oblast" or "prefecture"
            )
        );

    // "Spoke to Kelm", "responded to Larn": somebody is there, and nobody goes there.
    private static bool IsPutTo(string before) =>
        PlainWords.Saying.Contains(before)
        || PlainWords.Asking.Contains(before)
        || before
            is "according"
                or "due"
                or "thanks"
                or "respond"
                or "responded"
                or "responding"
                or "belong"
                or "belongs"
                or "belonged";

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
