namespace NegotiationBot.Core.Answers;

/// <summary>The codes of <see cref="Answer.Reason"/>: why there is no answer.</summary>
public static class Reasons
{
    public const string PersonUnknown = "person-not-known";
    public const string PersonNotInCorpus = "person-not-in-corpus";
    public const string PersonNotQuoted = "person-not-quoted";
    public const string NotOnThis = "nothing-from-them-on-this";
    public const string NobodySaidThat = "nobody-said-that";
    public const string NotCovered = "no-sentence-covers-it";
    public const string NoAnswerOfThatKind = "no-answer-of-that-kind";
    public const string NothingOfThoseDays = "nothing-of-those-days";
    public const string WhichArticle = "which-article";
    public const string WhomDoYouMean = "whom-do-you-mean";
    public const string ArticleDoesNotSay = "article-does-not-say";
    public const string OffTopic = "off-topic";
    public const string Verdict = "verdict";
    public const string ContactData = "contact-data";
    public const string Instruction = "instruction";
    public const string Impersonation = "impersonation";
    public const string TooLong = "question-too-long";
    public const string Suppressed = "suppressed-person";
    public const string NobodyElse = "nobody-else";
    public const string Empty = "empty-question";
    public const string EmptyCorpus = "empty-corpus";
}
