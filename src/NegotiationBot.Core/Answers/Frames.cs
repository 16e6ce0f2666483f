using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Answers;

/// <summary>Every line of ours in an answer. None repeats a word of the question; names come in the registry's spelling. The words are in the phrase tables.</summary>
internal static class Frames
{
    /// <summary>What a notification shows of a first line.</summary>
    public const int LongestFirstLine = Phrasebook.LongestLine;

    public static StyledText SaidIt(string name, StyledText occasion, StyledText through) =>
        Say(Phrase.SaidIt, name, occasion, through);

    /// <summary>Close to what was asked for: what is shown is what was said.</summary>
    public static StyledText SaidThis(string name, StyledText occasion, StyledText through) =>
        Say(Phrase.SaidThis, name, occasion, through);

    /// <summary>The asked words are quoted within words of theirs.</summary>
    public static StyledText QuotesIt(string name, StyledText occasion, StyledText through) =>
        Say(Phrase.QuotesIt, name, occasion, through);

    public static StyledText ReportedToHaveSaidIt(string name, StyledText occasion, StyledText through) =>
        Say(Phrase.ReportedToHaveSaidIt, name, occasion, through);

    public static StyledText Speaker(string name, string? office, StyledText occasion, StyledText through) =>
        Say(Phrase.Speaker, name, InBrackets(office), occasion, through);

    public static StyledText Is(string name, string office) => Say(Phrase.Is, name, office);

    public static StyledText InTheArticlesWords(string name) => Say(Phrase.InTheArticlesWords, name);

    public static StyledText Account(string name, StyledText manner, bool reported) =>
        Say(reported ? Phrase.ReportedAccount : Phrase.Account, name, manner);

    public static StyledText NoAccount(string? name) =>
        name is null ? Say(Phrase.NoAccountOfTheOther) : Say(Phrase.NoAccount, name);

    /// <param name="word">As an article has it.</param>
    public static StyledText DoesNotUse(string name, string word) => Say(Phrase.DoesNotUse, name, word);

    /// <summary>For the grey line: that two accounts are in one article makes them one source.</summary>
    public static StyledText OneArticleOf(int accounts) =>
        Say(accounts == 2 ? Phrase.OneArticleOfBoth : Phrase.OneArticleOfAll);

    /// <summary>The same where it does not begin a line.</summary>
    public static StyledText OneArticleInListOf(int accounts) =>
        Say(accounts == 2 ? Phrase.OneArticleOfBothInList : Phrase.OneArticleOfAllInList);

    public static StyledText Accounts(int accounts, bool oneArticle) =>
        Say(
            (accounts, oneArticle) switch
            {
                (2, true) => Phrase.TwoAccountsOfOneArticle,
                (2, false) => Phrase.TwoAccounts,
                (3, true) => Phrase.ThreeAccountsOfOneArticle,
                (3, false) => Phrase.ThreeAccounts,
                (_, true) => Phrase.SeveralAccountsOfOneArticle,
                _ => Phrase.SeveralAccounts,
            }
        );

    public static StyledText OneAccount { get; } = Say(Phrase.OneAccount);

    public static StyledText Unconfirmed { get; } = Say(Phrase.Unconfirmed);

    public static StyledText SpeakersDiffer { get; } = Say(Phrase.SpeakersDiffer);

    public static StyledText WhoseWords { get; } = Say(Phrase.WhoseWords);

    public static StyledText Reported { get; } = Say(Phrase.Reported);

    public static StyledText ReportsOf(string name) => Say(Phrase.ReportsOf, name);

    public static StyledText NotQuoted(string name) => Say(Phrase.NotQuoted, name);

    public static StyledText MayAnswer { get; } = Say(Phrase.MayAnswer);

    public static StyledText TheArticleReports { get; } = Say(Phrase.TheArticleReports);

    /// <summary>Over a sentence of the article's own that stands below somebody's words.</summary>
    public static StyledText ArticleItself { get; } = Say(Phrase.ArticleItself);

    /// <summary>Of what is asked about not a word stands in the words shown.</summary>
    public static StyledText AroundTheirWords { get; } = Say(Phrase.AroundTheirWords);

    /// <summary>Where yes or no is asked: whichever it is, the bot does not say.</summary>
    public static StyledText TheArticleOnThat { get; } = Say(Phrase.TheArticleOnThat);

    /// <summary>The asked thing in the article's words, which stand in the sentence below.</summary>
    public static StyledText TheArticleHas(string words) => Say(Phrase.TheArticleHas, words);

    public static StyledText WrittenBy(IReadOnlyList<string> authors)
    {
        for (var shown = authors.Count; shown > 1; shown--)
        {
            var line = Say(
                shown == authors.Count ? Phrase.WrittenBy : Phrase.WrittenByOthersToo,
                Named(authors.Take(shown))
            );
            if (line.Plain.Length <= LongestFirstLine)
            {
                return line;
            }
        }
        return Say(authors.Count == 1 ? Phrase.WrittenBy : Phrase.WrittenByOthersToo, Named(authors.Take(1)));
    }

    public static StyledText PublishedOn(DateOnly day) => Say(Phrase.PublishedOn, new DayText(day));

    public static StyledText PublishedBy(string publisher) => Say(Phrase.PublishedBy, publisher);

    public static StyledText ArticleDoesNotSay { get; } = Say(Phrase.ArticleDoesNotSay);

    public static StyledText WhichArticle { get; } = Say(Phrase.WhichArticle);

    public static StyledText WhomDoYouMean { get; } = Say(Phrase.WhomDoYouMean);

    public static StyledText Words(Pronoun pronoun) =>
        Say(
            pronoun switch
            {
                Pronoun.He => Phrase.HisWords,
                Pronoun.She => Phrase.HerWords,
                Pronoun.They => Phrase.TheirWords,
                _ => Phrase.TheWords,
            }
        );

    public static StyledText NothingFrom(string name, Pronoun pronoun) =>
        Say(
            pronoun switch
            {
                Pronoun.He => Phrase.NothingFromHim,
                Pronoun.She => Phrase.NothingFromHer,
                Pronoun.It => Phrase.NothingFromIt,
                _ => Phrase.NothingFromThem,
            },
            name
        );

    public static StyledText NotQuotedAnywhere(string name) => Say(Phrase.NotQuotedAnywhere, name);

    public static StyledText NothingOnThis(string name) => Say(Phrase.NothingOnThis, name);

    /// <summary>Besides the words that are shown already.</summary>
    /// <param name="isOnThis">Only of one subject is nothing else known to be there.</param>
    public static StyledText NothingElse(string name, bool isOnThis) =>
        Say(isOnThis ? Phrase.NothingElseOnThis : Phrase.NothingElseFrom, name);

    public static StyledText UnknownName { get; } = Say(Phrase.UnknownName);

    /// <summary>Whether anybody said them is not known: they were not looked for.</summary>
    public static StyledText TooCommonWords { get; } = Say(Phrase.TooCommonWords);

    public static StyledText NobodySaidThat { get; } = Say(Phrase.NobodySaidThat);

    public static StyledText NotCovered { get; } = Say(Phrase.NotCovered);

    public static StyledText AboutMyArticles(Pronoun pronoun) =>
        Say(
            pronoun switch
            {
                Pronoun.He => Phrase.AboutMyArticlesNotHim,
                Pronoun.She => Phrase.AboutMyArticlesNotHer,
                Pronoun.It => Phrase.AboutMyArticlesNotIt,
                _ => Phrase.AboutMyArticlesNotThem,
            }
        );

    public static StyledText Nearest { get; } = Say(Phrase.Nearest);

    public static StyledText OffTopic { get; } = Say(Phrase.OffTopic);

    public static StyledText NoInstructions { get; } = Say(Phrase.NoInstructions);

    public static StyledText NoInstructionsAbout(string name) => Say(Phrase.NoInstructionsAbout, name);

    public static StyledText NotAsPeople { get; } = Say(Phrase.NotAsPeople);

    public static StyledText NoContactData { get; } = Say(Phrase.NoContactData);

    public static StyledText NotAboutThatPerson { get; } = Say(Phrase.NotAboutThatPerson);

    public static StyledText NoVerdict { get; } = Say(Phrase.NoVerdict);

    /// <summary>In the place of a verdict: two sentences of an article.</summary>
    public static StyledText AgreedAndAfter(Pronoun pronoun) =>
        Say(
            pronoun switch
            {
                Pronoun.He => Phrase.WhatHeAgreedTo,
                Pronoun.She => Phrase.WhatSheAgreedTo,
                Pronoun.It => Phrase.WhatItAgreedTo,
                _ => Phrase.WhatTheyAgreedTo,
            }
        );

    public static StyledText NoQuestion { get; } = Say(Phrase.NoQuestion);

    public static StyledText TooLong { get; } = Say(Phrase.TooLong);

    public static StyledText EmptyCorpus { get; } = Say(Phrase.EmptyCorpus);

    /// <summary>Who does speak on it: <c>On that I do have: A, B (statement), C.</c></summary>
    /// <param name="subject">In the words of the article: <c>the call</c>; null where it has it in none that would stand here.</param>
    public static StyledText DoHave(IReadOnlyList<Attribution> said, string? subject)
    {
        var names = JoinedText.With(
            ", ",
            said.Zip(
                ShownName.Short(said).Select(name => Line.Of(Line.Bold(name))),
                (one, name) => Manner.IsStatement(one) ? Say(Phrase.InAStatement, name) : name
            )
        );
        return subject is null ? Say(Phrase.DoHave, names) : Say(Phrase.DoHaveOn, names, subject);
    }

    public static StyledText AlsoOnThis { get; } = Say(Phrase.AlsoOnThis);

    public static StyledText NobodyElse { get; } = Say(Phrase.NobodyElse);

    public static StyledText Newest { get; } = Say(Phrase.Newest);

    public static StyledText NewestOnThat { get; } = Say(Phrase.NewestOnThat);

    public static StyledText OfThoseDays { get; } = Say(Phrase.OfThoseDays);

    public static StyledText NothingOfThoseDays { get; } = Say(Phrase.NothingOfThoseDays);

    public static StyledText NothingNewer(DateOnly newest) => Say(Phrase.NothingNewer, new DayText(newest));

    public static StyledText NothingOlder(DateOnly oldest) => Say(Phrase.NothingOlder, new DayText(oldest));

    public static StyledText DayByDay { get; } = Say(Phrase.DayByDay);

    public static StyledText SaidDayByDay(string name) => Say(Phrase.SaidDayByDay, name);

    public static StyledText Day(DateOnly day) => Day(day, StyledText.Empty, isReported: false);

    public static StyledText Day(DateOnly day, StyledText through, bool isReported) =>
        Say(isReported ? Phrase.DayReported : Phrase.Day, new DayText(day), through);

    /// <param name="line">Who said what follows.</param>
    public static StyledText OnDay(DateOnly day, StyledText line) => JoinedText.With(": ", [new DayText(day), line]);

    public static StyledText WordForWord(string name, StyledText occasion, StyledText through) =>
        Say(Phrase.WordForWord, name, occasion, through);

    public static StyledText WordForWordOfNobody { get; } = Say(Phrase.WordForWordOfNobody);

    public static StyledText Nearly(string name, StyledText through) => Say(Phrase.Nearly, name, through);

    public static StyledText NearlyOfNobody { get; } = Say(Phrase.NearlyOfNobody);

    public static StyledText SaidBySomebodyElse(string name, StyledText through) =>
        Say(Phrase.SaidBySomebodyElse, name, through);

    /// <summary>Of several quotations together.</summary>
    public static StyledText Checked(bool areAllRight) =>
        Say(areAllRight ? Phrase.CheckedAllRight : Phrase.CheckedNotAllRight);

    /// <summary>There are more of them.</summary>
    public static StyledText CheckedTheFirst(int quotations) => Say(Phrase.CheckedTheFirst, quotations);

    /// <summary>What is said of one of several; at most three are.</summary>
    /// <param name="place">From 0.</param>
    public static StyledText InTurn(int place, StyledText line) =>
        Say(
            place switch
            {
                0 => Phrase.First,
                1 => Phrase.Second,
                _ => Phrase.Third,
            },
            line
        );

    /// <summary>In the place of words that may not be shown here any more today.</summary>
    public static StyledText ReadItThere { get; } = Say(Phrase.ReadItThere);

    /// <summary>The names in a line of ours: what is bold and no heading.</summary>
    public static List<string> NamesIn(StyledText line) =>
        [
            .. line
                .Runs.Where(run => run.Style is TextStyle.Bold)
                .Select(run => run.Text)
                .Where(text => !Headings.Contains(text)),
        ];

    private static readonly HashSet<string> Headings =
    [
        .. new[] { Reported }
            .Concat(Enum.GetValues<Pronoun>().Select(Words))
            .SelectMany(line => line.Runs)
            .Where(run => run.Style is TextStyle.Bold)
            .Select(run => run.Text),
    ];

    private static JoinedText Named(IEnumerable<string> names) =>
        JoinedText.With(", ", names.Select(name => Line.Of(Line.Bold(name))));

    private static string InBrackets(string? office) => office is null ? "" : $" ({office})";
}
