namespace NegotiationBot.Core.Wording;

/// <summary>The bot's sentences in English. Data: a gap is a number in braces, <c>*bold*</c>, <c>_italic_</c>; a line with a stroke is a shorter wording.</summary>
internal static class EnglishPhrases
{
    public const string Table = """
        SaidIt: *{0}* said it{1}{2}.
        | *{0}* said it{2}.
        SaidThis: *{0}* said this{1}{2}:
        | *{0}* said this{2}:
        ReportedToHaveSaidIt: *{0}*, as the article reports it{1}{2}; no quotation.
        | *{0}*, as the article reports it{2}; no quotation.
        Speaker: *{0}*{1}{2}{3}.
        | *{0}*{2}{3}.
        | *{0}*{3}.
        Is: *{0}*: {1}.
        | *{0}*, in the article’s words:
        InTheArticlesWords: *{0}*, in the article’s words:
        Account: *{0}*{1}:
        ReportedAccount: *{0}*{1} (reported, not quoted):
        NoAccount: *{0}*: nothing here on that.
        NoAccountOfTheOther: The other name: nothing here on that.
        DoesNotUse: No sentence here has *{0}* using the word “_{1}_”.
        TwoAccounts: Two accounts, from different articles. I show them; I don’t judge them.
        TwoAccountsOfOneArticle: Two accounts, both from one article. I show them; I don’t judge them.
        ThreeAccounts: Three accounts, from different articles. I show them; I don’t judge them.
        ThreeAccountsOfOneArticle: Three accounts, all from one article. I show them; I don’t judge them.
        SeveralAccounts: Several accounts, from different articles. I show them; I don’t judge them.
        SeveralAccountsOfOneArticle: Several accounts, all from one article. I show them; I don’t judge them.
        OneAccount: One account only. I show it; I don’t judge it.
        Unconfirmed: The article does not make clear who said this.
        Reported: *Reported, not quoted* (the article’s wording):
        ReportsOf: The article reports of *{0}*:
        NotQuoted: This article does not quote *{0}*. It reports:
        TheArticleReports: The article reports it.
        TheArticleHas: The article has: _{0}_.
        WrittenBy: {0} wrote it.
        WrittenByOthersToo: {0} and others wrote it.
        PublishedOn: It was published on {0}.
        PublishedBy: *{0}* published it.
        | The line below says who published it.
        ArticleDoesNotSay: The article does not say, and I don’t guess.
        WhichArticle: Which article? Ask under an answer of mine, or name its subject.
        HisWords: *His words:*
        HerWords: *Her words:*
        TheirWords: *Their words:*
        TheWords: *The words:*
        NothingFromHim: I have nothing from *{0}*: no article here names him.
        NothingFromHer: I have nothing from *{0}*: no article here names her.
        NothingFromIt: I have nothing from *{0}*: no article here names it.
        NothingFromThem: I have nothing from *{0}*: no article here names them.
        NotQuotedAnywhere: I have no words of *{0}*: articles here only mention the name.
        NothingOnThis: I have nothing from *{0}* on that.
        UnknownName: That name is in no article here.
        NobodySaidThat: No article here has anybody saying that.
        NotCovered: The articles here do not tell.
        AboutMyArticlesNotHim: That is about my articles, not about him.
        AboutMyArticlesNotHer: That is about my articles, not about her.
        AboutMyArticlesNotIt: That is about my articles, not about it.
        AboutMyArticlesNotThem: That is about my articles, not about them.
        Nearest: The nearest that I have, which is not an answer:
        OffTopic: I only know the articles on these talks. Not that.
        NoInstructions: No article here has that, and I don’t write quotes.
        NoInstructionsAbout: No article here has *{0}* saying that, and I don’t write quotes.
        NoContactData: I don’t give out people’s contact details.
        NotAboutThatPerson: I don’t answer about that person.
        NoVerdict: I don’t rate people. I only show what the articles have.
        NoQuestion: Ask me who said what about the talks.
        TooLong: That is too long for me: ask it in a sentence or two.
        EmptyCorpus: I have no articles yet.
        DoHave: On that I do have: {0}.
        QuotedBy: , quoted by {0}
        ThroughFrom: {0}, from {1}
        InArticleOf: , in an article of {0}
        NoDay: ; the article gives no day
        FromTheSentenceBefore: “{0}” = {1}, from the sentence before.
        UndatedNoLink: Undated article, no public link:
        AuthorNotStated: author not stated:
        Undated: undated
        NoPublicLink: no public link
        Open: open
        Searched: {0} searched
        OneArticleSearched: 1 article searched
        ArticlesSearched: {0} articles searched
        FromTo: {0} to {1}
        NewestAdded: newest added {0}
        SampleNotice: _From the sample corpus, which is fiction. Your own: corpus add PATH_
        MenuAsk: Ask about this
        MenuAskDescription: Ask the articles about what this message says; only you see the answer
        MenuCheck: Check this quote
        MenuCheckDescription: Is it really what they said? Only you see the answer
        MenuModerate: Moderate this answer
        MenuModerateDescription: Delete the reply, hide a quote, mute, pause
        CommandAsk: Ask who said what; the answer comes from the articles, word for word
        CommandCheck: Check whether somebody really said these words; only you see the answer
        CommandQuotes: What somebody said
        CommandTimeline: What somebody said, day by day
        CommandCompare: What two people said, one under the other
        CommandWhy: What an answer really said and what it rests on
        CommandSources: The articles that I answer from here
        CommandHelp: What I can do
        CommandPrivacy: What is kept, for how long, and who is responsible
        CommandMyData: Everything that is held about you, as a file
        CommandForgetMe: Delete what is held about you
        CommandModChannel: Switch the bot on or off in this channel
        CommandModOff: Stop the bot in the whole server at once
        CommandModOn: Let the bot answer again where it is on
        CommandModLimit: How many answers a member and a channel get in a minute
        CommandModMute: Do not answer somebody for a while
        CommandModUnmute: Answer somebody again
        CommandModHide: Hide a quote of an answer in this server
        CommandModRestore: Show a hidden quote again
        CommandModCorrect: Propose the right speaker to the admins; hidden here meanwhile
        CommandModDispute: Mark a quote as disputed, with a reason and a link
        CommandModPin: Answer a topic with words of yours, with a source, until a day
        CommandModPosting: Whether a checked quote may be posted in this channel
        CommandModModerator: Name somebody a moderator of the bot in this server
        CommandModQueue: What waits for you: unanswered, reported, unconfirmed, too late
        CommandModLog: Who did what
        CommandModUndo: Take back something from the log
        CommandCorpusAdd: Add an article; you see what it would be before anything is stored
        CommandCorpusList: The articles
        CommandCorpusShow: What is known of an article
        CommandCorpusEdit: Change what is said about an article; its words stay
        CommandCorpusRemove: Take an article out of all answers
        CommandCorpusReview: Corrections that moderators propose
        CommandCorpusStatus: How many articles, quotes and questions there are
        CommandCorpusSuppress: Nothing by or about this person is shown any more
        CommandCorpusGive: Which collections this channel or server is answered from
        CommandCorpusLog: What admins did
        CommandCorpusUndo: Take back something from the admins’ log
        OptionQuestion: Your question, as you would say it
        OptionWords: The words to check, with or without the speaker
        OptionSpeaker: Whose words
        OptionTopic: About what
        OptionAnswerId: The id under the answer, like A7K2
        OptionArticleId: The article’s id, as the list shows it
        OptionQuoteNumber: Which quote of the answer, from the top; 1 if left out
        OptionState: on or off
        OptionMemberLimit: Answers to one member in a minute
        OptionChannelLimit: Answers in one channel in a minute
        OptionAccountDays: Accounts younger than so many days are answered privately only
        OptionUser: Whom
        OptionMinutes: For how many minutes; 60 if left out
        OptionRightSpeaker: Who really said it; the article must mention them
        OptionLink: A link that shows it
        OptionReason: Why, in at most 200 characters
        OptionPinTopic: The words of a question that this answers
        OptionPinText: The answer; what stands between quotation marks must be in an article, word for word
        OptionUntil: The last day, like 2031-05-12
        OptionNamed: add or remove
        OptionActNumber: The number in the log
        OptionFile: The article: .txt, .md, .html or .json
        OptionField: What to change
        OptionValue: What it is now
        OptionPerson: The person’s name
        OptionTo: This channel, or the whole server
        OptionCollections: Names of collections, with commas between

        """;
}
