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
        DoesNotUse: No sentence here has *{0}* using the word “_{1}_”
        OneArticleOfBoth: One article’s account of both sides
        OneArticleOfAll: One article’s account of all sides
        OneArticleOfBothInList: one article’s account of both sides
        OneArticleOfAllInList: one article’s account of all sides
        TwoAccounts: Two accounts, from different articles. I show them; I don’t judge them.
        TwoAccountsOfOneArticle: Two accounts, both from one article. I show them; I don’t judge them.
        ThreeAccounts: Three accounts, from different articles. I show them; I don’t judge them.
        ThreeAccountsOfOneArticle: Three accounts, all from one article. I show them; I don’t judge them.
        SeveralAccounts: Several accounts, from different articles. I show them; I don’t judge them.
        SeveralAccountsOfOneArticle: Several accounts, all from one article. I show them; I don’t judge them.
        OneAccount: One account only. I show it; I don’t judge it.
        Unconfirmed: The article does not make clear who said this.
        SpeakersDiffer: The articles give these words to different people.
        WhoseWords: No one speaker is sure, so I don’t tell what else they said.
        QuotesIt: *{0}* quotes it{1}{2}.
        Reported: *Reported, not quoted* (the article’s wording):
        ReportsOf: The article reports of *{0}*:
        NotQuoted: This article does not quote *{0}*. It reports:
        MayAnswer: This may answer it.
        TheArticleReports: The article reports it.
        ArticleItself: The article itself:
        AroundTheirWords: Their words do not name it; the article around them does.
        TheArticleOnThat: The article has this on it.
        TheArticleHas: The article has: _{0}_.
        WrittenBy: {0} wrote it.
        WrittenByOthersToo: {0} and others wrote it.
        PublishedOn: It was published on {0}.
        PublishedBy: *{0}* published it.
        | The line below says who published it.
        ArticleDoesNotSay: The article does not say, and I don’t guess.
        WhichArticle: Which article? Ask under an answer of mine, or name its subject.
        WhomDoYouMean: Whom do you mean? Write the name.
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
        NothingElseFrom: I have nothing else from *{0}*.
        NothingElseOnThis: I have nothing else from *{0}* on that.
        UnknownName: That name is in no article here.
        NobodySaidThat: No article here has anybody saying that.
        TooCommonWords: Words so common I do not look for alone: add one that few people use.
        NotCovered: The articles here do not tell.
        AboutMyArticlesNotHim: That is about my articles, not about him.
        AboutMyArticlesNotHer: That is about my articles, not about her.
        AboutMyArticlesNotIt: That is about my articles, not about it.
        AboutMyArticlesNotThem: That is about my articles, not about them.
        Nearest: The nearest that I have, which is not an answer:
        OffTopic: I only know the articles on these talks. Not that.
        NoInstructions: No article here has that, and I don’t write quotes.
        NoInstructionsAbout: No article here has *{0}* saying that, and I don’t write quotes.
        NotAsPeople: I don’t speak as people, and I don’t write quotes.
        NoContactData: I don’t give out people’s contact details.
        NotAboutThatPerson: I don’t answer about that person.
        NoVerdict: I don’t rate people. I only show what the articles have.
        WhatHeAgreedTo: I don’t rate people. Here is what he agreed to, and what happened after:
        WhatSheAgreedTo: I don’t rate people. Here is what she agreed to, and what happened after:
        WhatItAgreedTo: I don’t rate people. Here is what it agreed to, and what happened after:
        WhatTheyAgreedTo: I don’t rate people. Here is what they agreed to, and what happened after:
        NoQuestion: Ask me who said what about the talks.
        TooLong: That is too long for me: ask it in a sentence or two.
        EmptyCorpus: I have no articles yet.
        DoHave: On that I do have: {0}.
        DoHaveOn: On {1} I do have: {0}.
        InAStatement: {0} (statement)
        QuotedBy: , quoted by {0}
        ThroughFrom: {0}, from {1}
        InArticleOf: , in an article of {0}
        NoDay: ; the article gives no day
        FromTheSentenceBefore: “{0}” = {1}, from the sentence before
        AsTheArticleTells: “{0}” = {1}, as the article tells it
        CorrectedByEditors: Speaker corrected by editors
        UndatedNoLink: Undated article, no public link
        AuthorNotStated: author not stated
        Undated: undated
        NoPublicLink: no public link
        Open: open
        OpenAtSentence: open at the sentence
        AlsoIn: also in {0}
        AlsoInMore: also in {0} and {1} more
        Searched: {0} searched
        OneArticleSearched: 1 article searched
        ArticlesSearched: {0} articles searched
        FromTo: {0} to {1}
        NewestAdded: newest added {0}
        SampleNotice: _From the sample corpus, which is fiction. Your own: corpus add PATH_
        QuotedAsWritten: (in English, as in the article)
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
        CommandMod: For moderators: where the bot answers here, and what it does not show
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
        CommandCorpus: For admins: the articles that the bot answers from
        CommandCorpusAdd: Add an article; you see what it would be before anything is stored
        CommandCorpusList: The articles
        CommandCorpusShow: What is known of an article
        CommandCorpusEdit: Change what is said about an article; its words stay
        CommandCorpusRemove: Take an article out of all answers
        CommandCorpusReview: Corrections that moderators propose
        CommandCorpusStatus: How many articles, quotes and questions there are
        CommandCorpusSuppress: Nothing by or about this person is shown any more
        CommandCorpusLift: Show one quote of an article though it names a child
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
        OptionQuoteWords: At least three words of the quote, as the article has them
        OptionTo: This channel, or the whole server
        OptionCollections: Names of collections, with commas between
        AlsoOnThis: Also on this:
        NobodyElse: Nobody else here speaks on that.
        Newest: The newest that I have:
        NewestOnThat: The newest that I have on that:
        OfThoseDays: From those days I have:
        NothingOfThoseDays: No article here is of those days.
        NothingNewer: Nothing here is newer than {0}.
        NothingOlder: Nothing here is older than {0}.
        DayByDay: Day by day:
        SaidDayByDay: *{0}*, day by day:
        Day: {0}{1}:
        DayReported: {0}{1} (reported, not quoted):
        WordForWord: Word for word. *{0}* said it{1}{2}.
        | Word for word. *{0}* said it{2}.
        WordForWordOfNobody: Word for word in an article, which does not make clear who said it.
        Nearly: Nearly. The words of *{0}*{1}:
        NearlyOfNobody: Nearly. The article does not make clear who said it.
        SaidBySomebodyElse: Said by somebody else: *{0}*{1}.
        ReadItThere: More of this article than I may show here today: the link below leads to it.
        TooLongToShow: This quotation is too long for one message: the link below leads to it.
        WhoElse: Who else
        AlsoSpeaks: Also: {0}
        Wrong: Wrong?
        More: More
        WhatArticlesSay: What the articles say
        ShowWords: Show the words
        WordsBehindButton: (These words may hurt; the button shows them to you alone.)
        ModeratorsNote: Moderators’ note: {0} ({1})
        PinnedByModerators: Pinned by moderators, {0}:
        PinSource: Source: {0}
        AnsweredAlready: Answered a moment ago: {0}
        Here: here
        NotInThoseWords: I don’t answer that.
        IAmAProgram: I’m a program. Sentences are copied from articles.
        ReplyToAskOn: Reply to this message to ask on.
        WriteHereToAskOn: Write in this thread to ask on.
        MentionMeToAskOn: Mention me in this thread to ask on.
        InviteToAnswerAll: Only you see this: I am not in this channel. Invite me to be answered for everybody.
        NoSuchAnswer: I have no such answer here any more.
        WhatIsWrong: What is wrong with it?
        WrongSpeaker: Wrong speaker
        NotInTheArticle: Not in the article
        OtherwiseWrong: Something else
        ReportedToModerators: Thank you. The moderators will look at {0}.
        ReportedDirectly: Thank you. Whoever runs me, {0}, is reached at {1}.
        OffInThisServer: The moderators have stopped me in this server.
        OffInThisChannel: I am switched off in this channel.
        YouAreMuted: The moderators have asked me not to answer you for a while.
        TooManyQuestions: Too many questions just now: ask again in a minute.
        BrokeDown: Something broke while I answered; nothing was lost. Ask again.
        CameTooLate: That waited too long to be answered: ask again.
        LeftUnanswered: Not answered: you have had everything about you deleted, and this with it.
        CorrectedAt: Corrected {0} UTC: the speaker was *{1}*, not *{2}*.
        | Corrected {0} UTC: the speaker was *{1}*.
        CorrectedFromNobodyAt: Corrected {0} UTC: the speaker was *{1}*.
        CorrectedToNobodyAt: Corrected {0} UTC: the article does not make clear who said this.
        ShownNoMore: What stood here is not shown any more.
        Strong: *{0}*
        None: none
        NothingToCheck: I need at least three words to check, and no more than a message holds.
        CheckInterrupted: I was interrupted, and nobody else’s words are stored: please try again.
        TheMessageHas: The message has _{0}_.
        AboutMyArticlesOnly: That is about my articles; elsewhere it may have been said.
        CheckedAllRight: All of these quotations stand in the articles word for word.
        CheckedNotAllRight: Not all of these quotations are as the articles have them.
        First: First: {0}
        Second: Second: {0}
        Third: Third: {0}
        CheckedTheFirst: I checked the first {0} quotations.
        ComparedTheFirst: I compared the first {0} words.
        PostInChannel: Post in channel
        PostingIsOff: Checked quotes are not posted in this channel.
        PostingIsOn: Checked quotes may be posted in this channel.
        HelpFirstLine: Ask who said what; I answer from my articles, word for word, or say that I don’t have it.
        HelpWhoSaid: who said …
        HelpWhoSaidMeans: the person behind some words
        HelpWhatDid: what did NAME say about …
        HelpWhatDidMeans: their words, and what is reported of them
        HelpCompare: compare NAME and NAME on …
        HelpCompareMeans: both accounts, one under the other
        HelpMenu: In the menu of any message: “Check this quote”. Only you see the answer.
        HelpQuit: leave
        UnknownCommand: I don’t know that command; /help lists those I know.
        HouseIsOn: On in {0} channels of this server.
        HouseIsOff: Stopped in this whole server. /mod on lets me answer again.
        HouseSwitches: I am off in a channel until /mod channel on there. Kill switch: /mod off.
        AnswersFromOne: I answer from 1 article.
        AnswersFrom: I answer from {0} articles.
        AndMore: … and {0} more.
        PublisherNotStated: publisher not stated
        WhyUnknown: I gave no answer with that id here, or its record has run out; the id is the last word under an answer.
        WhyFirstLine: Answer {0}, {1}: {2} ({3}).
        WhyHidden: What it showed is hidden here now, or more of its article than may be shown here today.
        WhyEvidence: {0}. {1}, revision {2}, characters {3}: {4}.
        WhySpeaker: {0}, written {1}, {2}, probability {3}
        WhyNoSpeaker: no speaker
        WhyNowhere: nowhere nearby
        OutcomeAnswered: answered
        OutcomeNotInCorpus: not in the corpus
        OutcomeDeclined: declined
        PrivacyFirstLine: {0} is responsible for this bot.
        PrivacyContact: Contact: {0}. Privacy notice: {1}.
        PrivacyKept: Kept: your questions and my answers, for {0} days, so that a screenshot can be checked; then only how many there were, and which quotes my posts show.
        PrivacyMembers: Your id is kept as a keyed hash only. Delete your question, and its text is dropped with my answer.
        PrivacyThirdParties: A message that you have me check is stored nowhere.
        PrivacyNoModel: No language model is asked: nothing leaves this bot.
        PrivacyYours: /my-data sends you all that is held about you, /forget-me deletes it; what moderators decided stays.
        MyDataNote: What is held about you is in this file.
        MyDataSent: Sent to you directly: {0} answers, {1} reports.
        MyDataUnsent: Nothing was sent: I may not write to you directly. Allow direct messages from here, and ask again.
        MyDataTitle: What is held about you, {0} UTC
        MyDataKey: You are known as {0}: a keyed hash of your id.
        MyDataAnswer: {0} UTC, {1}, answer {2}
        MyDataAsked: asked: {0}
        MyDataNotKept: asked: (not kept)
        MyDataAnswered: answered: {0}
        MyDataPosts: places where it stands: {0}
        MyDataQueue: {0} UTC, {1}, in the moderators’ queue: {2}
        MyDataLog: {0} UTC, {1}, in the moderators’ log: {2}
        MyDataUntil: , until {0} UTC
        ForgetMeAsk: Delete all that is held about you? My replies stay where they stand, as nobody’s.
        ForgetMeButton: Forget me
        Forgotten: Deleted: {0} answers, and all else that was held about you.
        MutesStay: What moderators decided about you stays until it runs out.
        OnlyModerators: Only moderators of this server may do that.
        OnlyAdmins: Only the admins of the corpus may do that.
        OnlyManagersName: Only who manages this server may name moderators.
        OnlyAdminsUndo: An admin did that: only an admin takes it back.
        NeedsOption: Give *{0}*: {1}.
        ChannelIsOn: I answer in this channel from now on.
        ChannelIsOff: I am silent in this channel from now on; /ask answers privately.
        LoggedAs: In the log: {0}. /mod undo {0} takes it back.
        LoggedInCorpus: In the log: {0}. /corpus undo {0} takes it back.
        LimitsAre: In a minute: {0} answers to a member, {1} in a channel.
        AccountDaysAre: Accounts younger than {0} days: privately only.
        AccountAgeUntold: How old an account is, I am not told here: leave out account-days.
        Muted: Not answered for {0} minutes.
        MutedLonger: Not answered until {0} UTC already, which is longer; /mod unmute ends that.
        Unmuted: Answered again.
        ModeratorAdded: May moderate the bot here from now on.
        ModeratorRemoved: May not moderate the bot here any more.
        NoSuchQuote: There is no such quote: give the id under the answer and the quote’s number from the top.
        QuoteIsHidden: {0} is hidden in this server from now on.
        QuoteIsBack: {0} is shown again.
        WaitsForAdmins: {0} stays hidden until the admins have settled its correction; /mod undo {1} takes that back.
        QuoteIsDisputed: {0} is marked as disputed in this server.
        CorrectionIsProposed: {0}: proposed to the admins, and hidden here meanwhile.
        SpeakerNotInArticle: The article does not mention that name: give the whole name of a person or body that it mentions.
        SpeakerNameShared: More than one in the article has that name: give the whole name.
        NeedsReason: Give a reason of at most {0} characters.
        NeedsLink: Give a link that begins with https:// or http://.
        NeedsDay: Give a day as 2031-05-12; a last day may not be past.
        PinNeedsText: Give a topic and a text of at most {0} characters.
        PinInvents: No article here has these words: “{0}”. Between quotation marks must stand the words of a confirmed speaker.
        PinCuts: These words are cut out of a quote: “{0}”. Give the whole quote, or whole sentences of it.
        PinLeavesOpen: A quotation mark has no other: open and close each quotation in one line.
        PinMisattributes: These are the words of {1}: “{0}”. Name nobody else as their speaker.
        Pinned: Pinned until {0}.
        QueueFirstLine: Waiting for you, 14 days: {0}.
        QueueEmpty: Nothing waits for you.
        QueueWrong: {0} × reported wrong: {1}
        QueueUncorrected: {0} × outdated, but I could not change the post
        QueueUntold: {0} × perhaps not posted after a crash
        QueueTooLate: {0} × came too late to be answered
        QueueUnanswered: {0} × not in the articles: {1}
        QueueUnconfirmed: {0} × speaker not confirmed: {1}
        QueueExpired: {0} × pin that has run out: {1}, {2}
        QueuePlaceholder: Look at an answer …
        ProposeCorrection: Propose correction
        LogFirstLine: In the log: {0}. The latest first:
        LogEmpty: The log is empty.
        LogUndone:  (taken back)
        NoSuchAct: There is no such number in the log.
        UndoneAlready: {0} was taken back already.
        CannotBeUndone: That cannot be taken back.
        SettledAs: An admin has settled that: only an admin takes it back, as number {0}.
        Undone: Taken back, {0}: {1}.
        NotAReplyOfMine: That is no reply of mine, or I know it no more.
        ModerateFirstLine: Moderate {0}:
        ModeratePlaceholder: What shall be done?
        ModerateDelete: Delete this reply
        ModerateHide: Hide quote {0} here
        ModerateDispute: Dispute a quote …
        ModerateMute: Mute whoever asked for 1 hour
        ModeratePause: Stop the bot in this server
        ReplyIsDeleted: The reply is deleted.
        ReplyNotDeleted: The reply still stands: I was not allowed to delete it. Give me the permission to see this channel and to write in it and try again, or delete it by hand.
        AskerIsMuted: Whoever asked is not answered for an hour.
        FormDispute: Dispute a quote
        FormSend: Send
        FieldQuoteNumber: Which quote, from the top
        FieldSpeaker: Who really said it
        FieldReason: Why (at most 200 characters)
        FieldLink: A link that shows it
        ActChannelOn: channel {0} switched on
        ActChannelOff: channel {0} switched off
        ActHouseOn: the server switched on
        ActHouseOff: the server switched off
        ActLimits: limits changed
        ActMuted: a member muted ({0}) until {1} UTC
        ActUnmuted: a member unmuted ({0})
        ActHidden: hidden: {0}
        ActRestored: shown again: {0}
        ActProposed: correction proposed, {0}: {1} → {2}
        ActAccepted: correction {0} accepted
        ActRejected: correction {0} rejected
        ActDisputed: disputed: {0}
        ActPinned: pinned “{0}” until {1}
        ActPostingOn: posting allowed in {0}
        ActPostingOff: posting stopped in {0}
        ActModeratorAdded: a moderator named
        ActModeratorRemoved: a moderator removed
        ActDeleted: reply {0} deleted
        ActCollections: answered from {0}, {1}
        ActSuppressed: nothing about {0}
        ActLifted: a quote of {0} shown though it names a child
        ActArticle: article {0}: {1}
        NobodyNamed: nobody named
        ActCorrected: corrected for everybody, {0}: {1} → {2}
        WholeServer: the whole server
        CorpusAddNeedsFile: Give the file with the command: .txt, .md, .html or .json.
        CorpusEmpty: The corpus is empty.
        CorpusListFirstLine: {0} articles, the latest first:
        NoSuchArticle: There is no such article; /corpus list shows the ids.
        SeveralArticles: Several articles have that id: give the whole id.
        CannotEditSo: That field does not take that value: a day is 2031-05-12, a link begins with https://, no contact details.
        ArticleRemoved: “{0}” is out of all answers.
        ArticleAuthors: authors: {0}
        ArticlePublisher: publisher: {0}
        ArticlePublished: published: {0}
        ArticleLink: link: {0}
        ArticleLicence: licence: {0}
        ArticleCollection: collection: {0}
        ArticleQuotes: quotes: {0}
        AddressesRemoved: addresses removed from answers: {0}
        StatusFirstLine: {0} articles with {1} quotes.
        StatusQuestions: In the last 7 days: {0} answered, {1} not in the corpus, {2} declined.
        StatusCollections: Collections: {0}
        SuppressNeedsName: Give the person’s name.
        Suppressed: Nothing by or about this person is shown any more.
        NoSuchChildQuote: No one quote of that article has these words and names a child: give at least three of its words.
        ChildQuoteIsLifted: That quote is shown from now on, though it names a child.
        ChildQuoteIsShown: That quote is shown already: nothing of it is withheld.
        GivenToServer: This server is answered from: {0}.
        GivenToChannel: This channel is answered from the server’s collections and: {0}.
        NothingToReview: No correction waits for you.
        ReviewFirstLine: Corrections that wait: {0}. The oldest, {1} in {2}:
        ProposedSpeaker: now *{0}*, proposed *{1}*
        AcceptCorrection: Accept
        RejectCorrection: Reject
        SettledAlready: That correction is settled already.
        CorrectionAccepted: Accepted for everybody; posts to be brought up to date: {0}.
        CorrectionRejected: Rejected; the quote is shown again.
        CorrectionTakenBack: The quote is whose it was before; posts to be brought up to date: {0}. The proposal waits for an admin again.
        FormUpload: Add an article
        FieldPublisher: Publisher
        FieldPublished: Published
        FieldUrl: Link
        FieldLicence: Licence
        FieldCollection: Collection: who may see it
        HintPublished: A day, like 2031-05-12; empty where nobody knows
        HintUrl: The public address; the word none where there is no public one
        HintLicence: Like CC BY 4.0; empty where unknown
        HintCollection: Empty or here: this channel alone; or a collection’s name, like public
        CannotRead: That cannot be read: {0}
        NeedsSource: Before it can be stored, give publisher and link in the form, or the word {0} for the link.
        PreviewQuote: {0}: *{1}*
        PreviewUnconfirmed: {0}: not confirmed, perhaps {1}
        WouldBeAdded: Would be added: {0}
        WouldBeRevised: Would become a new revision: {0}
        WouldBeUpdated: Would change what is said about it: {0}
        WouldChangeNothing: Nothing changes, it is stored so already: {0}
        WasAdded: Added: {0}
        WasRevised: A new revision is stored: {0}
        WasUpdated: What is said about it is changed: {0}
        Confirm: Confirm
        Cancel: Cancel
        NothingStored: Nothing was stored.
        DraftIsGone: That preview has run out: give the command again.

        """;
}
