using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Every sentence that is ours, in one place. None repeats a word of the question; names come in the registry's spelling.</summary>
internal static class Frames
{
    /// <summary>What a notification shows of a first line.</summary>
    public const int LongestFirstLine = 120;

    private const string ReportedHeading = "Reported, not quoted";

    public static StyledText SaidIt(string name, string occasion, string through) =>
        Fitting(
            Line.Of(Line.Bold(name), Line.Plain(" said it" + occasion + through + ".")),
            Line.Of(Line.Bold(name), Line.Plain(" said it" + through + "."))
        );

    /// <summary>Close to what was asked for: what is shown is what was said.</summary>
    public static StyledText SaidThis(string name, string occasion, string through) =>
        Fitting(
            Line.Of(Line.Bold(name), Line.Plain(" said this" + occasion + through + ":")),
            Line.Of(Line.Bold(name), Line.Plain(" said this" + through + ":"))
        );

    public static StyledText ReportedToHaveSaidIt(string name, string occasion, string through) =>
        Fitting(
            Line.Of(
                Line.Bold(name),
                Line.Plain(", as the article reports it" + occasion + through + "; no quotation.")
            ),
            Line.Of(Line.Bold(name), Line.Plain(", as the article reports it" + through + "; no quotation."))
        );

    public static StyledText Speaker(string name, string? office, string occasion, string through) =>
        Fitting(
            Line.Of(Line.Bold(name), Line.Plain(InBrackets(office) + occasion + through + ".")),
            Line.Of(Line.Bold(name), Line.Plain(occasion + through + ".")),
            Line.Of(Line.Bold(name), Line.Plain(through + "."))
        );

    public static StyledText Is(string name, string office) =>
        Fitting(
            Line.Of(Line.Bold(name), Line.Plain(": " + office + ".")),
            Line.Of(Line.Bold(name), Line.Plain(", in the article’s words:"))
        );

    public static StyledText InTheArticlesWords(string name) =>
        Line.Of(Line.Bold(name), Line.Plain(", in the article’s words:"));

    public static StyledText Account(string name, string manner, bool reported) =>
        Line.Of(Line.Bold(name), Line.Plain(manner + (reported ? " (reported, not quoted):" : ":")));

    public static StyledText NoAccount(string? name) =>
        name is null
            ? StyledText.Of("The other name: nothing here on that.")
            : Line.Of(Line.Bold(name), Line.Plain(": nothing here on that."));

    /// <param name="word">As an article has it.</param>
    public static StyledText DoesNotUse(string name, string word) =>
        Line.Of(
            Line.Plain("No sentence here has "),
            Line.Bold(name),
            Line.Plain(" using the word “"),
            new StyledRun(word, TextStyle.Italic),
            Line.Plain("”. ")
        );

    public static StyledText Accounts(int accounts, bool oneArticle) =>
        StyledText.Of(
            $"{Count(accounts)} accounts, {(!oneArticle ? "from different articles" : accounts == 2 ? "both from one article" : "all from one article")}. I show them; I don’t judge them."
        );

    public static StyledText OneAccount { get; } = StyledText.Of("One account only. I show it; I don’t judge it.");

    public static StyledText Unconfirmed { get; } = StyledText.Of("The article does not make clear who said this.");

    public static StyledText Reported { get; } =
        Line.Of(Line.Bold(ReportedHeading), Line.Plain(" (the article’s wording):"));

    public static StyledText ReportsOf(string name) =>
        Line.Of(Line.Plain("The article reports of "), Line.Bold(name), Line.Plain(":"));

    public static StyledText NotQuoted(string name) =>
        Line.Of(Line.Plain("This article does not quote "), Line.Bold(name), Line.Plain(". It reports:"));

    public static StyledText TheArticleReports { get; } = StyledText.Of("The article reports it.");

    /// <summary>The asked thing in the article's words, which stand in the sentence below.</summary>
    public static StyledText TheArticleHas(string words) =>
        Line.Of(Line.Plain("The article has: "), new StyledRun(words, TextStyle.Italic), Line.Plain("."));

    public static StyledText WrittenBy(IReadOnlyList<string> authors) =>
        Fitting([
            .. Enumerable
                .Range(0, authors.Count)
                .Select(left =>
                    Line.Of([
                        .. Named(authors.SkipLast(left)),
                        Line.Plain(left > 0 ? " and others" : ""),
                        Line.Plain(" wrote it."),
                    ])
                ),
        ]);

    public static StyledText PublishedOn(string day) => StyledText.Of($"It was published on {day}.");

    public static StyledText PublishedBy(string publisher) =>
        Fitting(
            Line.Of(Line.Bold(publisher), Line.Plain(" published it.")),
            StyledText.Of("The line below says who published it.")
        );

    public static StyledText ArticleDoesNotSay { get; } = StyledText.Of("The article does not say, and I don’t guess.");

    public static StyledText WhichArticle { get; } =
        StyledText.Of("Which article? Ask under an answer of mine, or name its subject.");

    public static StyledText Words(Pronoun pronoun) => Line.Of(Line.Bold(WordsHeading(pronoun)));

    public static StyledText NothingFrom(string name, Pronoun pronoun) =>
        Line.Of(
            Line.Plain("I have nothing from "),
            Line.Bold(name),
            Line.Plain($": no article here names {Object(pronoun)}.")
        );

    public static StyledText NotQuotedAnywhere(string name) =>
        Line.Of(
            Line.Plain("I have no words of "),
            Line.Bold(name),
            Line.Plain(": articles here only mention the name.")
        );

    public static StyledText NothingOnThis(string name) =>
        Line.Of(Line.Plain("I have nothing from "), Line.Bold(name), Line.Plain(" on that."));

    public static StyledText UnknownName { get; } = StyledText.Of("That name is in no article here.");

    public static StyledText NobodySaidThat { get; } = StyledText.Of("No article here has anybody saying that.");

    public static StyledText NotCovered { get; } = StyledText.Of("The articles here do not tell.");

    public static StyledText AboutMyArticles(Pronoun pronoun) =>
        StyledText.Of($"That is about my articles, not about {Object(pronoun)}.");

    public static StyledText Nearest { get; } = StyledText.Of("The nearest that I have, which is not an answer:");

    public static StyledText OffTopic { get; } = StyledText.Of("I only know the articles on these talks. Not that.");

    public static StyledText NoInstructions { get; } =
        StyledText.Of("No article here has that, and I don’t write quotes.");

    public static StyledText NoInstructionsAbout(string name) =>
        Line.Of(
            Line.Plain("No article here has "),
            Line.Bold(name),
            Line.Plain(" saying that, and I don’t write quotes.")
        );

    public static StyledText NoContactData { get; } = StyledText.Of("I don’t give out people’s contact details.");

    public static StyledText NoVerdict { get; } =
        StyledText.Of("I don’t rate people. I only show what the articles have.");

    public static StyledText NoQuestion { get; } = StyledText.Of("Ask me who said what about the talks.");

    public static StyledText TooLong { get; } = StyledText.Of("That is too long for me: ask it in a sentence or two.");

    public static StyledText EmptyCorpus { get; } = StyledText.Of("I have no articles yet.");

    /// <summary>Who does speak on it: <c>On that I do have: A, B, C.</c></summary>
    public static StyledText DoHave(IReadOnlyList<string> names) =>
        Line.Of([Line.Plain("On that I do have: "), .. Named(names), Line.Plain(".")]);

    private static IEnumerable<StyledRun?> Named(IEnumerable<string> names) =>
        names.SelectMany((name, i) => new[] { i > 0 ? Line.Plain(", ") : null, Line.Bold(name) });

    /// <summary>The names in a line of ours: what is bold and no heading.</summary>
    public static List<string> NamesIn(StyledText line) =>
        [
            .. line
                .Runs.Where(run => run.Style is TextStyle.Bold)
                .Select(run => run.Text)
                .Where(text => !IsHeading(text)),
        ];

    private static bool IsHeading(string text) =>
        text == ReportedHeading || Enum.GetValues<Pronoun>().Any(pronoun => WordsHeading(pronoun) == text);

    private static string WordsHeading(Pronoun pronoun) =>
        pronoun switch
        {
            Pronoun.He => "His words:",
            Pronoun.She => "Her words:",
            Pronoun.They => "Their words:",
            _ => "The words:",
        };

    private static string Object(Pronoun pronoun) =>
        pronoun switch
        {
            Pronoun.He => "him",
            Pronoun.She => "her",
            Pronoun.It => "it",
            _ => "them",
        };

    private static string InBrackets(string? office) => office is null ? "" : $" ({office})";

    private static string Count(int n) =>
        n switch
        {
            2 => "Two",
            3 => "Three",
            _ => "Several",
        };

    private static StyledText Fitting(params ReadOnlySpan<StyledText> longestFirst)
    {
        foreach (var line in longestFirst)
        {
            if (line.Plain.Length <= LongestFirstLine)
            {
                return line;
            }
        }
        return longestFirst[^1];
    }
}
