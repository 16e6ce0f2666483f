using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>An author with the office the byline gives.</summary>
public sealed record Byline(string Name, string? Office)
{
    /// <summary>Reads <c>Mara Ellery, Foreign Secretary</c> and lists of such; what is no person's name belongs to the person before it.</summary>
    public static IReadOnlyList<Byline> Read(IEnumerable<string> authors)
    {
        var people = new List<Byline>();
        foreach (var author in authors)
        {
            var first = people.Count;
            foreach (
                var part in author.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            {
                if (IsPersonName(part))
                {
                    people.Add(new Byline(part, null));
                }
                else if (people.Count > first)
                {
                    var last = people[^1];
                    people[^1] = last with { Office = last.Office is null ? part : $"{last.Office}, {part}" };
                }
            }
        }
        return people;
    }

    private static bool IsPersonName(string part)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5
            && char.IsUpper(words[^1][0])
            && words.All(word => char.IsUpper(word[0]) || word.Length <= 3)
            && !words.Any(word => IsNoName(word.ToLowerInvariant()));
    }

    private static bool IsNoName(string folded) =>
        folded is "of" or "the" or "for" or "and" or "contributors"
        || Honorific.Is(folded)
        || BodyWord.Is(folded)
        || RoleNoun.IsAny(folded)
        || Place.Is(folded);
}
