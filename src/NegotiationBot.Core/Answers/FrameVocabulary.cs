using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>The words our own lines are made of, whoever they speak about.</summary>
internal static class FrameVocabulary
{
    public static FrozenSet<string> Terms { get; } =
        Lines()
            .SelectMany(line => TermAnalyzer.Analyze(line.Plain))
            .Select(word => word.Term)
            .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<StyledText> Lines() =>
        [
            Frames.SaidIt("", ", in an article of; the article gives no day", ", quoted by , from"),
            Frames.SaidThis("", "", ""),
            Frames.ReportedToHaveSaidIt("", "", ""),
            Frames.InTheArticlesWords(""),
            Frames.Account("", "", true),
            Frames.NoAccount(null),
            Frames.NoAccount(""),
            Frames.DoesNotUse("", ""),
            Frames.OneArticleOf(2),
            Frames.OneArticleOf(3),
            Frames.Accounts(2, true),
            Frames.Accounts(3, true),
            Frames.Accounts(4, false),
            Frames.OneAccount,
            Frames.Unconfirmed,
            Frames.SpeakersDiffer,
            Frames.WhoseWords,
            Frames.QuotesIt("", "", ""),
            Frames.Reported,
            Frames.ReportsOf(""),
            Frames.NotQuoted(""),
            Frames.MayAnswer,
            Frames.TheArticleReports,
            Frames.ArticleItself,
            Frames.AroundTheirWords,
            Frames.TheArticleOnThat,
            Frames.TheArticleHas(""),
            Frames.WrittenBy(["", ""]),
            Frames.PublishedOn(default),
            Frames.PublishedBy(""),
            Frames.ArticleDoesNotSay,
            Frames.WhichArticle,
            Frames.WhomDoYouMean,
            .. Enum.GetValues<Pronoun>()
                .SelectMany(pronoun =>
                    new[] { Frames.Words(pronoun), Frames.NothingFrom("", pronoun), Frames.AboutMyArticles(pronoun) }
                ),
            Frames.NotQuotedAnywhere(""),
            Frames.NothingOnThis(""),
            Frames.NothingElse("", isOnThis: false),
            Frames.NothingElse("", isOnThis: true),
            Frames.UnknownName,
            Frames.NobodySaidThat,
            Frames.TooCommonWords,
            Frames.NotCovered,
            Frames.Nearest,
            Frames.OffTopic,
            Frames.NoInstructions,
            Frames.NoInstructionsAbout(""),
            Frames.NotAsPeople,
            Frames.NoContactData,
            Frames.NotAboutThatPerson,
            Frames.NoVerdict,
            .. Enum.GetValues<Pronoun>().Select(Frames.AgreedAndAfter),
            Frames.NoQuestion,
            Frames.TooLong,
            Frames.EmptyCorpus,
            Frames.DoHave([], null),
            Frames.DoHave([], ""),
            Frames.AlsoOnThis,
            Frames.NobodyElse,
            Frames.Newest,
            Frames.NewestOnThat,
            Frames.OfThoseDays,
            Frames.NothingOfThoseDays,
            Frames.NothingNewer(default),
            Frames.NothingOlder(default),
            Frames.DayByDay,
            Frames.SaidDayByDay(""),
            Frames.WordForWord("", "", ""),
            Frames.WordForWordOfNobody,
            Frames.Nearly("", ""),
            Frames.NearlyOfNobody,
            Frames.SaidBySomebodyElse("", ""),
            Frames.Checked(true),
            .. Enumerable.Range(1, 3).Select(Frames.CheckedTheFirst),
            Frames.Checked(false),
            .. Enumerable.Range(0, 3).Select(place => Frames.InTurn(place, "")),
            Frames.ReadItThere,
        ];
}
