namespace NegotiationBot.Core.Ingestion;

/// <summary>Reads lines that say who wrote an article.</summary>
internal static class Byline
{
    private const int LongestLine = 160;

    private static readonly string[] Openings = ["By ", "BY ", "by ", "Reporting by ", "(Reporting by ", "Words by "];

    // What stands after these is a place, an outlet or another job, and nobody's name.
    private static readonly string[] Ends =
    [
        " in ",
        " at ",
        " of ",
        " for ",
        " | ",
        " • ",
        " · ",
        " — ",
        " – ",
        " / ",
        "; ",
        " on ",
    ];

    /// <summary>
    /// The people a byline names, in its order; empty where the line is none. After <c>By Jane Roe, Harbor Post</c> the outlet
    /// is no author: a comma only lists people where an <c>and</c> ends the list.
    /// </summary>
    public static IReadOnlyList<string> Authors(string line)
    {
        var opening =
            line.Length > LongestLine ? null : Array.Find(Openings, o => line.StartsWith(o, StringComparison.Ordinal));
        if (opening is null || line.TrimEnd(')') is [.., '!' or '?' or ':' or '"' or '”'])
        {
            return [];
        }
        var people = line[opening.Length..].Replace('\u00A0', ' ').TrimEnd(')', '.', ' ');
        // "By Ada Poe in Harborton and Ben Roe in Milltown": each has a place.
        var listed = people.Split(" and ", StringSplitOptions.TrimEntries);
        var named = listed.Select(WithoutEnd).ToList();
        var places = named.Zip(listed, (name, whole) => name != whole).Count(hasPlace => hasPlace);
        people = places > 1 && named.All(PersonNames.LooksLikeName) ? string.Join(" and ", named) : WithoutEnd(people);
        return PersonNames.Listed(people[..EndOfList(people)]);
    }

    private static string WithoutEnd(string people)
    {
        foreach (var end in Ends)
        {
            var at = people.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            people = at < 0 ? people : people[..at];
        }
        return people;
    }

    private static int EndOfList(string people)
    {
        var and = Math.Max(
            people.LastIndexOf(" and ", StringComparison.OrdinalIgnoreCase),
            people.LastIndexOf(" & ", StringComparison.Ordinal)
        );
        var comma = people.IndexOf(',', Math.Max(and, 0));
        return comma < 0 ? people.Length : comma;
    }
}
