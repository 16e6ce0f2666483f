namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>What a title says about whose words a document holds.</summary>
public static class StatementTitle
{
    private static readonly string[] Forms =
    [
        "statement",
        "remarks",
        "address",
        "speech",
        "message",
        "letter",
        "testimony",
        "post",
    ];

    private static readonly string[] Meetings =
    [
        "conference",
        "meeting",
        "briefing",
        "interview",
        "gaggle",
        "press call",
        "media questions",
        "conversation",
        "transcript",
        "availability",
        "with ",
    ];

    /// <summary>The title names an occasion on which people speak, so that a label may stand over the whole document.</summary>
    public static bool NamesOccasion(string title) =>
        NamesForm(title) || Meetings.Any(meeting => Find(title, meeting) >= 0);

    /// <summary>The title calls the document a statement, an address, a speech.</summary>
    public static bool NamesForm(string title) => Forms.Any(form => Find(title, form) >= 0);

    /// <summary>Where the name of the one whose words they are begins: after <c>Statement by</c>, <c>address by the</c>; -1 where the title does not say.</summary>
    public static int AuthorStart(string title)
    {
        foreach (var form in Forms)
        {
            var at = Find(title, form);
            foreach (var link in (ReadOnlySpan<string>)[" by ", " from ", " of "])
            {
                if (at >= 0 && title.AsSpan(at + form.Length).StartsWith(link, StringComparison.OrdinalIgnoreCase))
                {
                    return at + form.Length + link.Length;
                }
            }
        }
        return -1;
    }

    /// <summary>Where the title goes on to say what the words are about: <c>on the talks</c>.</summary>
    public static int AuthorEnd(string title, int from)
    {
        foreach (
            var link in (ReadOnlySpan<string>)
                [" on ", " regarding ", " at ", " following ", " after ", " to ", " about ", " in "]
        )
        {
            if (title.IndexOf(link, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                return at;
            }
        }
        return title.Length;
    }

    /// <summary>The words before <c>’s statement on</c>, <c>’s remarks at</c>; null where the title is not so made.</summary>
    public static string? Owner(string title)
    {
        var possessive = title.AsSpan().IndexOfAny("’'");
        if (possessive < 1 || possessive + 3 >= title.Length || title[possessive + 1] is not 's')
        {
            return null;
        }
        var words = title[(possessive + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isForm =
            words.Length > 0 && Forms.Any(form => words[0].StartsWith(form, StringComparison.OrdinalIgnoreCase));
        return
            isForm
            && (words.Length == 1 || words[1].ToLowerInvariant() is "on" or "at" or "to" or "regarding" or "following")
            ? title[..possessive]
            : null;
    }

    public static bool IsJoint(string title) => title.Contains("joint", StringComparison.OrdinalIgnoreCase);

    private static int Find(string title, string form) => title.IndexOf(form, StringComparison.OrdinalIgnoreCase);
}
