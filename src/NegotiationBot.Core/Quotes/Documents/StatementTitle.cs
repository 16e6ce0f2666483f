using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>What a title says about whose words a document holds: <c>Statement by …</c>, <c>Mara Ellery’s opening remarks</c>.</summary>
/// <remarks>Only whole words in the shape of such a title count. <c>Talks postponed</c> and <c>Letter from the envoy leaked</c> are headlines of reports.</remarks>
public static class StatementTitle
{
    private const int UsualTitle = 16;

    private static readonly FrozenSet<string> Forms = Set(
        "statement statements remarks address speech message letter testimony post"
    );

    // What may stand between the beginning of a title and its form: "Full text of the joint statement".
    private static readonly FrozenSet<string> Modifiers = Set(
        "joint oral ministerial opening closing concluding welcome full text transcript of the a an written prepared press official public open video televised evening daily "
            + "annual inaugural farewell keynote special final brief short virtual delivered on-the-record"
    );

    private static readonly FrozenSet<string> Meetings = Set(
        "conference meeting briefing interview gaggle call questions conversation transcript availability with"
    );

    // Occasions on which somebody is asked.
    private static readonly FrozenSet<string> Answers = Set(
        "conference briefing interview gaggle questions conversation availability q&a"
    );

    /// <summary>The title names an occasion on which people speak.</summary>
    public static bool NamesOccasion(string title) =>
        NamesForm(title)
        || Tokens(title).Any(token => Meetings.Contains(token.Folded) || IsForm(token.Folded) && token.IsCapitalised);

    public static bool IsForm(string folded) => Forms.Contains(folded);

    /// <summary>The title calls the document a statement, an address, a speech, whosever it may be.</summary>
    public static bool NamesForm(string title)
    {
        var tokens = Tokens(title);
        return tokens.Index().Any(at => OpensSegment(tokens, at.Index) && EndsPhrase(tokens, at.Index + 1));
    }

    /// <summary>Where the name of the one whose words they are begins: after <c>Statement by</c>, <c>address by the</c>; -1 where the title does not say.</summary>
    public static int AuthorStart(string title)
    {
        var tokens = Tokens(title);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (!OpensSegment(tokens, i))
            {
                continue;
            }
            if (tokens[i + 1].Folded is "by" or "from" or "of")
            {
                return tokens[i + 2].Span.Start;
            }
            if (i + 3 < tokens.Count && tokens[i + 1].Folded is "attributable" && tokens[i + 2].Folded is "to")
            {
                return tokens[i + 3].Span.Start;
            }
        }
        return -1;
    }

    /// <summary>The office that alone tells the author: <c>Statement by the Foreign Secretary on …</c>; null where the title names none.</summary>
    public static string? Office(string title)
    {
        var from = AuthorStart(title);
        if (from < 0)
        {
            return null;
        }
        var end = AuthorEnd(title, from);
        var role = Tokens(title)
            .LastOrDefault(token => token.Span.Start >= from && token.Span.End <= end && RoleNoun.IsAny(token.Folded));
        return role.Text is not null && EndsName(title, role.Span.End) ? title[from..role.Span.End] : null;
    }

    /// <summary>Whoever is named at an offset answers: <c>interview with</c>, <c>press conference of</c>, <c>questions for</c> stands before the name and its titles.</summary>
    public static bool IsGuest(string title, int start)
    {
        var before = Tokens(title).TakeWhile(token => token.Span.End <= start).ToList();
        var link = before.FindLastIndex(token => !token.IsCapitalised && token.Folded is not ("the" or "and"));
        while (link > 0 && before[link].Folded is "of" or "for" && !Answers.Contains(before[link - 1].Folded))
        {
            link = before.FindLastIndex(
                link - 1,
                token => !token.IsCapitalised && token.Folded is not ("the" or "and")
            );
        }
        return link > 0
            && Answers.Contains(before[link - 1].Folded)
            && (
                before[link].Folded is "with" or "of" or "for"
                || (before[link].Folded is "by" && before[link - 1].Folded is not "interview")
            );
    }

    /// <summary>Another is named beside the one whose name ends at <paramref name="end"/>: <c>and Arvik</c>, <c>, Arvik</c>, but not <c>, Harbour Minister</c>.</summary>
    public static bool NamesAnother(string title, int end)
    {
        var behind = Tokens(title).SkipWhile(token => token.Span.Start < end).ToList();
        return behind switch
        {
            [{ Folded: "and" or "with" or "&" }, ..] => true,
            [{ Text: "," }, { IsCapitalised: true }, ..] => !behind
                .Skip(1)
                .TakeWhile(token => token.Kind is not TokenKind.Sign)
                .Any(token => RoleNoun.IsAny(token.Folded)),
            _ => false,
        };
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

    /// <summary>A body speaks, not whoever leads it: <c>the Office of President Ellery</c>.</summary>
    public static bool NamesBody(string title, int from)
    {
        var author = Tokens(title)
            .SkipWhile(token => token.Span.Start < from || token.Folded is "the")
            .Take(2)
            .ToList();
        return author is [var first, { Folded: "of" or "for" }] && BodyWord.Is(first.Folded);
    }

    /// <summary>Nothing tells a story of the name that ends at <paramref name="end"/>: <c>Speech by Ellery disappoints markets</c> does.</summary>
    public static bool EndsName(string title, int end) =>
        EndsPhrase(Tokens(title).SkipWhile(token => token.Span.Start < end).ToList(), 0);

    /// <summary>Whoever owns the form: the words before <c>’s statement on …</c>, <c>’s opening remarks</c>, <c>: opening remarks</c>; null where the title is not so made.</summary>
    public static string? Owner(string title)
    {
        var tokens = Tokens(title);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not TokenKind.Possessive && tokens[i].Text is not ":")
            {
                continue;
            }
            var form = tokens.FindIndex(i + 1, token => !Modifiers.Contains(token.Folded));
            if (form > i && IsForm(tokens[form].Folded) && EndsPhrase(tokens, form + 1))
            {
                return title[..tokens[i].Span.Start];
            }
        }
        return null;
    }

    /// <summary>The form whose authors begin at <paramref name="from"/> is a joint one; a joint meeting may come later.</summary>
    public static bool IsJoint(string title, int from) =>
        Tokens(title).TakeWhile(token => token.Span.Start < from).Any(token => token.Folded is "joint");

    // A bar stands before the name of an outlet ("| Harbour Post"), never before a form.
    private static bool OpensSegment(List<Token> tokens, int form)
    {
        if (!IsForm(tokens[form].Folded))
        {
            return false;
        }
        var i = form - 1;
        while (i >= 0 && Modifiers.Contains(tokens[i].Folded))
        {
            i--;
        }
        return i < 0 || tokens[i].Text is ":" || tokens[i].IsDash;
    }

    private static bool EndsPhrase(List<Token> tokens, int next) =>
        next >= tokens.Count
        || tokens[next].Kind is TokenKind.Sign
        || tokens[next].Folded is "before" or "after" or "delivered" or "aboard"
        || Prepositions.Contains(tokens[next].Folded)
        || Prepositions.IsConjunction(tokens[next].Folded)
        || (tokens[next].Folded.Length > 5 && tokens[next].Folded.EndsWith("ing", StringComparison.Ordinal));

    private static List<Token> Tokens(string title)
    {
        var tokens = new List<Token>(UsualTitle);
        Tokenizer.Tokenize(title, new TextSpan(0, title.Length), tokens);
        return tokens;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
