namespace NegotiationBot.Core.Wording;

/// <summary>The same in Russian; see <see cref="EnglishPhrases"/>.</summary>
internal static class RussianPhrases
{
    public const string Table = """
        SaidIt: Это слова *{0}*{1}{2}.
        | Это слова *{0}*{2}.
        SaidThis: Вот слова *{0}*{1}{2}:
        | Вот слова *{0}*{2}:
        ReportedToHaveSaidIt: *{0}*, в пересказе статьи{1}{2}; не цитата.
        | *{0}*, в пересказе статьи{2}; не цитата.
        Speaker: *{0}*{1}{2}{3}.
        | *{0}*{2}{3}.
        | *{0}*{3}.
        Is: *{0}*: {1}.
        | *{0}*, словами статьи:
        InTheArticlesWords: *{0}*, словами статьи:
        Account: *{0}*{1}:
        ReportedAccount: *{0}*{1} (пересказ, не цитата):
        NoAccount: *{0}*: об этом здесь ничего нет.
        NoAccountOfTheOther: Второе имя: об этом здесь ничего нет.
        DoesNotUse: Ни в одном предложении здесь нет слова «_{1}_» от *{0}*
        OneArticleOfBoth: Обе стороны пересказывает одна статья
        OneArticleOfAll: Все стороны пересказывает одна статья
        OneArticleOfBothInList: обе стороны пересказывает одна статья
        OneArticleOfAllInList: все стороны пересказывает одна статья
        TwoAccounts: Две версии, из разных статей. Я их показываю, не сужу.
        TwoAccountsOfOneArticle: Две версии, обе из одной статьи. Я их показываю, не сужу.
        ThreeAccounts: Три версии, из разных статей. Я их показываю, не сужу.
        ThreeAccountsOfOneArticle: Три версии, все из одной статьи. Я их показываю, не сужу.
        SeveralAccounts: Несколько версий, из разных статей. Я их показываю, не сужу.
        SeveralAccountsOfOneArticle: Несколько версий, все из одной статьи. Я их показываю, не сужу.
        OneAccount: Только одна версия. Я её показываю, не сужу.
        Unconfirmed: Из статьи не ясно, кто это сказал.
        SpeakersDiffer: Статьи приписывают эти слова разным людям.
        WhoseWords: Одного автора этих слов точно не назвать, поэтому я не говорю, что ещё он сказал.
        QuotesIt: *{0}* приводит эти слова{1}{2}.
        Reported: *Пересказ, не цитата* (словами статьи):
        ReportsOf: О *{0}* статья сообщает:
        NotQuoted: Эта статья не цитирует *{0}*. Она сообщает:
        MayAnswer: Возможно, ответ здесь.
        TheArticleReports: Статья сообщает об этом.
        ArticleItself: Сама статья:
        AroundTheirWords: Сами слова этого не называют; об этом идёт речь в статье вокруг них.
        TheArticleOnThat: В статье об этом есть вот что.
        TheArticleHas: В статье: _{0}_.
        WrittenBy: Авторство: {0}.
        WrittenByOthersToo: Авторство: {0} и другие.
        PublishedOn: Опубликовано {0}.
        PublishedBy: Опубликовано: *{0}*.
        | Кто опубликовал, сказано в строке ниже.
        ArticleDoesNotSay: Статья этого не говорит, а я не угадываю.
        WhichArticle: Какая статья? Спросите под моим ответом или назовите её тему.
        WhomDoYouMean: О ком речь? Напишите имя.
        HisWords: *Его слова:*
        HerWords: *Её слова:*
        TheirWords: *Их слова:*
        TheWords: *Слова:*
        NothingFromHim: У меня нет ничего от *{0}*: ни одна статья здесь его не упоминает.
        NothingFromHer: У меня нет ничего от *{0}*: ни одна статья здесь её не упоминает.
        NothingFromIt: У меня нет ничего от *{0}*: ни одна статья здесь этого не упоминает.
        NothingFromThem: У меня нет ничего от *{0}*: ни одна статья здесь их не упоминает.
        NotQuotedAnywhere: У меня нет слов *{0}*: статьи здесь только упоминают имя.
        NothingOnThis: От *{0}* об этом у меня ничего нет.
        NothingElseFrom: Больше ничего от *{0}* у меня нет.
        NothingElseOnThis: Больше ничего от *{0}* об этом у меня нет.
        UnknownName: Этого имени нет ни в одной статье здесь.
        NobodySaidThat: Ни в одной статье здесь никто такого не говорит.
        TooCommonWords: Такие частые слова сами по себе я не ищу: добавьте более редкое.
        NotCovered: Статьи здесь об этом не говорят.
        AboutMyArticlesNotHim: Это о моих статьях, а не о нём.
        AboutMyArticlesNotHer: Это о моих статьях, а не о ней.
        AboutMyArticlesNotIt: Это о моих статьях, а не о самом ведомстве.
        AboutMyArticlesNotThem: Это о моих статьях, а не о них.
        Nearest: Ближайшее из того, что есть, но это не ответ:
        OffTopic: Я знаю только статьи об этих переговорах. Этого там нет.
        NoInstructions: Ни в одной статье здесь этого нет, а цитат я не пишу.
        NoInstructionsAbout: Ни в одной статье здесь *{0}* такого не говорит, а цитат я не пишу.
        NotAsPeople: Я не говорю от имени людей, а цитат я не пишу.
        NoContactData: Я не даю контактных данных людей.
        NotAboutThatPerson: Об этом человеке я не отвечаю.
        NoVerdict: Я не оцениваю людей. Я только показываю, что есть в статьях.
        WhatHeAgreedTo: Я не оцениваю людей. Вот на что он согласился, и что было потом:
        WhatSheAgreedTo: Я не оцениваю людей. Вот на что она согласилась, и что было потом:
        WhatItAgreedTo: Я не оцениваю людей. Вот на что там согласились, и что было потом:
        WhatTheyAgreedTo: Я не оцениваю людей. Вот на что они согласились, и что было потом:
        NoQuestion: Спросите меня, кто что сказал о переговорах.
        TooLong: Для меня это слишком длинно: спросите одним-двумя предложениями.
        EmptyCorpus: У меня ещё нет статей.
        DoHave: Об этом у меня есть: {0}.
        DoHaveOn: Про «_{1}_» у меня есть: {0}.
        InAStatement: {0} (заявление)
        QuotedBy: , со слов {0}
        ThroughFrom: {0}, от {1}
        InArticleOf: , в статье от {0}
        NoDay: ; статья не называет дня
        FromTheSentenceBefore: «{0}» = {1}, из предыдущего предложения
        AsTheArticleTells: «{0}» = {1}, как видно из статьи
        CorrectedByEditors: Автора слов исправили редакторы
        UndatedNoLink: Статья без даты и открытой ссылки
        AuthorNotStated: автор не указан
        Undated: без даты
        NoPublicLink: нет открытой ссылки
        Open: открыть
        OpenAtSentence: открыть на этом месте
        AlsoIn: также в {0}
        AlsoInMore: также в {0} и ещё {1}
        Searched: просмотрено статей: {0}
        OneArticleSearched: просмотрена 1 статья
        ArticlesSearched: просмотрено статей: {0}
        FromTo: от {0} до {1}
        NewestAdded: последняя добавлена {0}
        SampleNotice: _Из образцового корпуса, он вымышлен. Свой: corpus add PATH_
        QuotedAsWritten: (по-английски, как в статье)
        MenuAsk: Спросить об этом
        MenuAskDescription: Спросить статьи о сказанном в сообщении; ответ видите только вы
        MenuCheck: Проверить цитату
        MenuCheckDescription: Действительно ли так сказали? Ответ видите только вы
        MenuModerate: Модерировать ответ
        MenuModerateDescription: Удалить ответ, скрыть цитату, заглушить, остановить
        CommandAsk: Спросить, кто что сказал; ответ из статей, слово в слово
        CommandCheck: Проверить, действительно ли кто-то это сказал; ответ видите только вы
        CommandQuotes: Что кто-то сказал
        CommandTimeline: Что кто-то сказал, день за днём
        CommandCompare: Что сказали двое, одно под другим
        CommandWhy: Что на самом деле было в ответе и на чём он основан
        CommandSources: Статьи, по которым я здесь отвечаю
        CommandHelp: Что я умею
        CommandPrivacy: Что хранится, как долго и кто отвечает
        CommandMyData: Всё, что о вас хранится, одним файлом
        CommandForgetMe: Удалить то, что о вас хранится
        CommandMod: Для модераторов: где бот здесь отвечает и чего не показывает
        CommandModChannel: Включить или выключить бота в этом канале
        CommandModOff: Остановить бота на всём сервере сразу
        CommandModOn: Позволить боту снова отвечать там, где он включён
        CommandModLimit: Сколько ответов в минуту получают участник и канал
        CommandModMute: Какое-то время не отвечать кому-то
        CommandModUnmute: Снова отвечать кому-то
        CommandModHide: Скрыть цитату из ответа на этом сервере
        CommandModRestore: Снова показывать скрытую цитату
        CommandModCorrect: Предложить админам другого автора слов; пока здесь скрыто
        CommandModDispute: Пометить цитату спорной, с причиной и ссылкой
        CommandModPin: Отвечать на тему вашими словами, с источником, до определённого дня
        CommandModPosting: Можно ли публиковать проверенную цитату в этом канале
        CommandModModerator: Назначить кого-то модератором бота на этом сервере
        CommandModQueue: Что вас ждёт: без ответа, жалобы, неподтверждённое, опоздавшее
        CommandModLog: Кто что сделал
        CommandModUndo: Отменить действие из журнала
        CommandCorpus: Для администраторов: статьи, по которым бот отвечает
        CommandCorpusAdd: Добавить статью; сначала увидите, какой она будет
        CommandCorpusList: Статьи
        CommandCorpusShow: Что известно о статье
        CommandCorpusEdit: Изменить сведения о статье; её слова остаются
        CommandCorpusRemove: Убрать статью из всех ответов
        CommandCorpusReview: Исправления, которые предлагают модераторы
        CommandCorpusStatus: Сколько есть статей, цитат и вопросов
        CommandCorpusSuppress: Больше не показывать ничего от этого человека и о нём
        CommandCorpusLift: Показывать одну цитату статьи, хотя в ней назван ребёнок
        CommandCorpusGive: По каким коллекциям отвечать в этом канале или на сервере
        CommandCorpusLog: Что сделали админы
        CommandCorpusUndo: Отменить действие из журнала админов
        OptionQuestion: Ваш вопрос обычными словами
        OptionWords: Слова для проверки, с автором или без
        OptionSpeaker: Чьи слова
        OptionTopic: О чём
        OptionAnswerId: Код под ответом, например A7K2
        OptionArticleId: Код статьи, как в списке
        OptionQuoteNumber: Какая цитата в ответе, считая сверху; если пропущено, первая
        OptionState: on (включить) или off (выключить)
        OptionMemberLimit: Ответов одному участнику в минуту
        OptionChannelLimit: Ответов в одном канале в минуту
        OptionAccountDays: Учётным записям моложе стольких дней отвечать только лично
        OptionUser: Кого
        OptionMinutes: На сколько минут; если пропущено, на 60
        OptionRightSpeaker: Кто сказал на самом деле; статья должна упоминать этого человека
        OptionLink: Ссылка, которая это показывает
        OptionReason: Почему, не больше 200 знаков
        OptionPinTopic: Слова вопроса, на который это отвечает
        OptionPinText: Ответ; то, что в кавычках, должно быть в статье слово в слово
        OptionUntil: Последний день, например 2031-05-12
        OptionNamed: add (добавить) или remove (убрать)
        OptionActNumber: Номер в журнале
        OptionFile: Статья: .txt, .md, .html или .json
        OptionField: Что изменить
        OptionValue: Новое значение
        OptionPerson: Имя человека
        OptionQuoteWords: Не меньше трёх слов цитаты, как в статье
        OptionTo: Этот канал или весь сервер
        OptionCollections: Названия коллекций через запятую
        AlsoOnThis: Об этом также:
        NobodyElse: Больше никто здесь об этом не говорит.
        Newest: Самое новое, что у меня есть:
        NewestOnThat: Самое новое об этом, что у меня есть:
        OfThoseDays: За те дни у меня есть:
        NothingOfThoseDays: Ни одной статьи за те дни здесь нет.
        NothingNewer: Ничего новее {0} здесь нет.
        NothingOlder: Ничего старше {0} здесь нет.
        DayByDay: День за днём:
        SaidDayByDay: *{0}*, день за днём:
        Day: {0}{1}:
        DayReported: {0}{1} (пересказ, не цитата):
        WordForWord: Слово в слово. Это слова *{0}*{1}{2}.
        | Слово в слово. Это слова *{0}*{2}.
        WordForWordOfNobody: Слово в слово в статье, из которой не ясно, кто это сказал.
        Nearly: Почти. Слова *{0}*{1}:
        NearlyOfNobody: Почти. Из статьи не ясно, кто это сказал.
        SaidBySomebodyElse: Сказал кто-то другой: *{0}*{1}.
        ReadItThere: Больше из этой статьи я здесь сегодня показать не могу: ссылка ниже ведёт к ней.
        TooLongToShow: Эта цитата слишком длинна для одного сообщения: ссылка ниже ведёт к ней.
        WhoElse: Кто ещё
        AlsoSpeaks: Также: {0}
        Wrong: Ошибка?
        More: Дальше
        WhatArticlesSay: Что говорят статьи
        ShowWords: Показать слова
        WordsBehindButton: (Эти слова могут ранить; кнопка покажет их только вам.)
        ModeratorsNote: Примечание модераторов: {0} ({1})
        PinnedByModerators: Закреплено модераторами, {0}:
        PinSource: Источник: {0}
        AnsweredAlready: Только что был ответ: {0}
        Here: здесь
        NotInThoseWords: На это я не отвечаю.
        IAmAProgram: Я программа. Предложения скопированы из статей.
        ReplyToAskOn: Чтобы спрашивать дальше, ответьте на это сообщение.
        WriteHereToAskOn: Чтобы спрашивать дальше, пишите в этой ветке.
        MentionMeToAskOn: Чтобы спрашивать дальше, упомяните меня в этой ветке.
        InviteToAnswerAll: Это видите только вы: меня нет в этом канале. Пригласите меня, чтобы ответ видели все.
        NoSuchAnswer: Такого ответа у меня здесь уже нет.
        WhatIsWrong: Что не так?
        WrongSpeaker: Не тот автор слов
        NotInTheArticle: Нет в статье
        OtherwiseWrong: Другое
        ReportedToModerators: Спасибо. Модераторы посмотрят на {0}.
        ReportedDirectly: Спасибо. За меня отвечает {0}: {1}.
        OffInThisServer: Модераторы остановили меня на этом сервере.
        OffInThisChannel: В этом канале я выключен.
        YouAreMuted: Модераторы попросили какое-то время вам не отвечать.
        TooManyQuestions: Сейчас слишком много вопросов: попробуйте через минуту.
        BrokeDown: Во время ответа что-то сломалось; ничего не потеряно. Спросите ещё раз.
        CameTooLate: Это ждало слишком долго: спросите ещё раз.
        LeftUnanswered: Без ответа: вы удалили всё, что о вас хранится, и это вместе со всем.
        CorrectedAt: Исправлено {0} UTC: это слова *{1}*, а не *{2}*.
        | Исправлено {0} UTC: это слова *{1}*.
        CorrectedFromNobodyAt: Исправлено {0} UTC: это слова *{1}*.
        CorrectedToNobodyAt: Исправлено {0} UTC: из статьи не ясно, кто это сказал.
        ShownNoMore: То, что здесь стояло, больше не показывается.
        Strong: *{0}*
        None: нет
        NothingToCheck: Для проверки нужно не меньше трёх слов и не больше одного сообщения.
        CheckInterrupted: Меня прервали, а чужих слов я не храню: попробуйте ещё раз.
        TheMessageHas: В сообщении: _{0}_.
        AboutMyArticlesOnly: Это о моих статьях; где-то ещё это могли сказать.
        CheckedAllRight: Все эти цитаты есть в статьях дословно.
        CheckedNotAllRight: Не все эти цитаты такие, как в статьях.
        First: Первая: {0}
        Second: Вторая: {0}
        Third: Третья: {0}
        CheckedTheFirst: Проверены только первые цитаты: {0}.
        ComparedTheFirst: Сравнены только первые слова: {0}.
        PostInChannel: Опубликовать в канале
        PostingIsOff: Проверенные цитаты в этом канале не публикуются.
        PostingIsOn: Проверенные цитаты можно публиковать в этом канале.
        HelpFirstLine: Спросите, кто что сказал; отвечаю по статьям, слово в слово, или говорю, что этого нет.
        HelpWhoSaid: кто сказал …
        HelpWhoSaidMeans: чьи это слова
        HelpWhatDid: что сказал ИМЯ о …
        HelpWhatDidMeans: их слова и что о них сообщают
        HelpCompare: compare ИМЯ and ИМЯ on …
        HelpCompareMeans: обе версии, одна под другой
        HelpMenu: В меню любого сообщения: «Проверить цитату». Ответ видите только вы.
        HelpQuit: выйти
        UnknownCommand: Я не знаю такой команды; /help показывает все.
        HouseIsOn: Включено в каналах этого сервера: {0}.
        HouseIsOff: Остановлено на всём сервере. /mod on позволит отвечать снова.
        HouseSwitches: В канале я выключен, пока там не дали /mod channel on. Выключатель: /mod off.
        AnswersFromOne: Я отвечаю по 1 статье.
        AnswersFrom: Я отвечаю по статьям: {0}.
        AndMore: … и ещё {0}.
        PublisherNotStated: издатель не указан
        WhyUnknown: Ответа с таким кодом здесь не было, или его запись уже стёрта; код стоит последним под ответом.
        WhyFirstLine: Ответ {0}, {1}: {2} ({3}).
        WhyHidden: Показанное там здесь теперь скрыто, или это больше из статьи, чем сегодня можно показать.
        WhyEvidence: {0}. {1}, редакция {2}, знаки {3}: {4}.
        WhySpeaker: {0}, написано {1}, {2}, вероятность {3}
        WhyNoSpeaker: без автора слов
        WhyNowhere: нигде рядом
        OutcomeAnswered: есть ответ
        OutcomeNotInCorpus: нет в корпусе
        OutcomeDeclined: отклонено
        PrivacyFirstLine: За этого бота отвечает {0}.
        PrivacyContact: Контакт: {0}. О приватности: {1}.
        PrivacyKept: Хранятся ваши вопросы и мои ответы, дней: {0}, чтобы можно было проверить скриншот; потом только их число и то, какие цитаты есть в моих сообщениях.
        PrivacyMembers: Ваш идентификатор хранится только как хеш с ключом. Удалите вопрос, и его текст исчезнет вместе с ответом.
        PrivacyThirdParties: Сообщение, которое вы даёте на проверку, нигде не хранится.
        PrivacyNoModel: Языковая модель не запрашивается: ничто не выходит за пределы бота.
        PrivacyYours: /my-data пришлёт всё, что о вас есть, /forget-me это удалит; решения модераторов остаются.
        MyDataNote: Всё, что о вас хранится, в этом файле.
        MyDataSent: Отправлено вам лично: ответов {0}, жалоб {1}.
        MyDataUnsent: Ничего не отправлено: мне нельзя писать вам лично. Разрешите личные сообщения отсюда и спросите ещё раз.
        MyDataTitle: Что о вас хранится, {0} UTC
        MyDataKey: Вы записаны как {0}: это хеш вашего идентификатора с ключом.
        MyDataAnswer: {0} UTC, {1}, ответ {2}
        MyDataAsked: вопрос: {0}
        MyDataNotKept: вопрос: (не хранится)
        MyDataAnswered: ответ: {0}
        MyDataPosts: мест, где он стоит: {0}
        MyDataQueue: {0} UTC, {1}, в очереди модераторов: {2}
        MyDataLog: {0} UTC, {1}, в журнале модераторов: {2}
        MyDataUntil: , до {0} UTC
        ForgetMeAsk: Удалить всё, что о вас хранится? Мои ответы останутся на месте, но уже ничьи.
        ForgetMeButton: Забыть меня
        Forgotten: Удалено ответов: {0}, и всё остальное, что о вас хранилось.
        MutesStay: Решения модераторов о вас действуют, пока не истечёт их срок.
        OnlyModerators: Это могут только модераторы этого сервера.
        OnlyAdmins: Это могут только админы корпуса.
        OnlyManagersName: Модераторов назначают только те, кто управляет сервером.
        OnlyAdminsUndo: Это сделал админ: отменить может только админ.
        NeedsOption: Укажите *{0}*: {1}.
        ChannelIsOn: Теперь я отвечаю в этом канале.
        ChannelIsOff: Теперь в этом канале я молчу; /ask отвечает лично.
        LoggedAs: В журнале: {0}. Отменить: /mod undo {0}.
        LoggedInCorpus: В журнале: {0}. Отменить: /corpus undo {0}.
        LimitsAre: В минуту: участнику {0}, каналу {1}.
        AccountDaysAre: Учётные записи моложе {0} дн.: только лично.
        AccountAgeUntold: Здесь мне неизвестно, сколько дней учётной записи: не указывайте account-days.
        Muted: Без ответов, минут: {0}.
        MutedLonger: Уже без ответов до {0} UTC, а это дольше; /mod unmute это отменит.
        Unmuted: Снова с ответами.
        ModeratorAdded: Теперь может модерировать бота здесь.
        ModeratorRemoved: Больше не может модерировать бота здесь.
        NoSuchQuote: Такой цитаты нет: дайте код под ответом и номер цитаты сверху.
        QuoteIsHidden: {0}: на этом сервере скрыто.
        QuoteIsBack: {0}: снова показывается.
        WaitsForAdmins: {0}: скрыто, пока админы не решат об исправлении; /mod undo {1} его отменит.
        QuoteIsDisputed: {0}: на этом сервере помечено спорным.
        CorrectionIsProposed: {0}: предложено админам, пока здесь скрыто.
        SpeakerNotInArticle: Статья не упоминает этого имени: дайте полное имя человека или учреждения, которое она упоминает.
        SpeakerNameShared: В статье это имя носит не один человек: дайте полное имя.
        NeedsReason: Дайте причину, не больше {0} знаков.
        NeedsLink: Дайте ссылку, которая начинается с https:// или http://.
        NeedsDay: Дайте день как 2031-05-12; последний день не может быть в прошлом.
        PinNeedsText: Дайте тему и текст, не больше {0} знаков.
        PinInvents: Ни в одной статье здесь нет слов «{0}». В кавычках должны стоять слова подтверждённого автора.
        PinCuts: Эти слова вырезаны из цитаты: «{0}». Дайте всю цитату или её целые предложения.
        PinLeavesOpen: Какой-то кавычке не хватает пары: откройте и закройте каждую цитату в одной строке.
        PinMisattributes: Эти слова сказал не тот, кто назван, а {1}: «{0}». Не называйте их автором никого другого.
        Pinned: Закреплено до {0}.
        QueueFirstLine: Ждёт вас, за 14 дней: {0}.
        QueueEmpty: Вас ничего не ждёт.
        QueueWrong: {0} × жалоба: {1}
        QueueUncorrected: {0} × устарело, но изменить сообщение мне не удалось
        QueueUntold: {0} × возможно, не опубликовано после сбоя
        QueueTooLate: {0} × слишком поздно для ответа
        QueueUnanswered: {0} × нет в статьях: {1}
        QueueUnconfirmed: {0} × автор слов не подтверждён: {1}
        QueueExpired: {0} × закреплённое истекло: {1}, {2}
        QueuePlaceholder: Посмотреть ответ …
        ProposeCorrection: Предложить исправление
        LogFirstLine: В журнале: {0}. Сначала новейшие:
        LogEmpty: Журнал пуст.
        LogUndone:  (отменено)
        NoSuchAct: Такого номера в журнале нет.
        UndoneAlready: {0}: уже отменено.
        CannotBeUndone: Это не отменить.
        SettledAs: Это уже решил админ: отменить может только админ, под номером {0}.
        Undone: Отменено, {0}: {1}.
        NotAReplyOfMine: Это не мой ответ, или я его уже не знаю.
        ModerateFirstLine: Модерировать {0}:
        ModeratePlaceholder: Что сделать?
        ModerateDelete: Удалить этот ответ
        ModerateHide: Скрыть здесь цитату {0}
        ModerateDispute: Пометить цитату спорной …
        ModerateMute: Не отвечать автору вопроса 1 час
        ModeratePause: Остановить бота на этом сервере
        ReplyIsDeleted: Ответ удалён.
        ReplyNotDeleted: Ответ остался: мне не разрешено его удалить. Дайте мне право видеть этот канал и писать в нём и попробуйте ещё раз или удалите его сами.
        AskerIsMuted: Автор вопроса час без ответов.
        FormDispute: Спорная цитата
        FormSend: Отправить
        FieldQuoteNumber: Какая цитата, считая сверху
        FieldSpeaker: Кто сказал это на самом деле
        FieldReason: Почему (не больше 200 знаков)
        FieldLink: Ссылка, которая это показывает
        ActChannelOn: канал {0} включён
        ActChannelOff: канал {0} выключен
        ActHouseOn: сервер включён
        ActHouseOff: сервер выключен
        ActLimits: изменены ограничения
        ActMuted: участник заглушён ({0}) до {1} UTC
        ActUnmuted: участника снова слышно ({0})
        ActHidden: скрыто: {0}
        ActRestored: снова показано: {0}
        ActProposed: предложено исправление, {0}: {1} → {2}
        ActAccepted: исправление {0} принято
        ActRejected: исправление {0} отклонено
        ActDisputed: спорное: {0}
        ActPinned: закреплено «{0}» до {1}
        ActPostingOn: публикация в {0} разрешена
        ActPostingOff: публикация в {0} прекращена
        ActModeratorAdded: назначен модератор
        ActModeratorRemoved: модератор снят
        ActDeleted: ответ {0} удалён
        ActCollections: ответы из {0}, {1}
        ActSuppressed: ничего о {0}
        ActLifted: цитата из {0} показывается, хотя в ней назван ребёнок
        ActArticle: статья, {0}: {1}
        NobodyNamed: никто не назван
        ActCorrected: исправлено для всех, {0}: {1} → {2}
        WholeServer: весь сервер
        CorpusAddNeedsFile: Добавьте к команде файл: .txt, .md, .html или .json.
        CorpusEmpty: Корпус пуст.
        CorpusListFirstLine: Статей: {0}, сначала новейшие:
        NoSuchArticle: Такой статьи нет; коды показывает /corpus list.
        SeveralArticles: Такой код у нескольких статей: дайте полный идентификатор.
        CannotEditSo: Это поле не принимает такого значения: день как 2031-05-12, ссылка с https://, без контактных данных.
        ArticleRemoved: «{0}» убрано из всех ответов.
        ArticleAuthors: авторы: {0}
        ArticlePublisher: издатель: {0}
        ArticlePublished: опубликовано: {0}
        ArticleLink: ссылка: {0}
        ArticleLicence: лицензия: {0}
        ArticleCollection: коллекция: {0}
        ArticleQuotes: цитаты: {0}
        AddressesRemoved: адресов, убранных из ответов: {0}
        StatusFirstLine: Статей: {0}, цитат: {1}.
        StatusQuestions: За 7 дней: с ответом {0}, нет в корпусе {1}, отклонено {2}.
        StatusCollections: Коллекции: {0}
        SuppressNeedsName: Дайте имя человека.
        Suppressed: Ничего от этого человека и о нём больше не показывается.
        NoSuchChildQuote: Нет одной цитаты этой статьи с этими словами и именем ребёнка: дайте не меньше трёх её слов.
        ChildQuoteIsLifted: Отныне эта цитата показывается, хотя в ней назван ребёнок.
        ChildQuoteIsShown: Эта цитата и так показывается: ничего из неё не скрыто.
        GivenToServer: Этот сервер получает ответы из: {0}.
        GivenToChannel: Этот канал получает ответы из коллекций сервера и из: {0}.
        NothingToReview: Ни одно исправление вас не ждёт.
        ReviewFirstLine: Исправлений ждёт: {0}. Старейшее, {1} в {2}:
        ProposedSpeaker: сейчас *{0}*, предлагают *{1}*
        AcceptCorrection: Принять
        RejectCorrection: Отклонить
        SettledAlready: Это исправление уже рассмотрено.
        CorrectionAccepted: Принято для всех; будет обновлено сообщений: {0}.
        CorrectionRejected: Отклонено; цитата снова видна.
        CorrectionTakenBack: Цитата снова того, чья была; будет обновлено сообщений: {0}. Предложение снова ждёт админа.
        FormUpload: Добавить статью
        FieldPublisher: Издатель
        FieldPublished: Опубликовано
        FieldUrl: Ссылка
        FieldLicence: Лицензия
        FieldCollection: Коллекция: кто видит статью
        HintPublished: День, например 2031-05-12; пусто, если никто не знает
        HintUrl: Открытый адрес; слово none, если открытого нет
        HintLicence: Например CC BY 4.0; пусто, если неизвестно
        HintCollection: Пусто или here: только этот канал; или название коллекции, например public
        CannotRead: Это не удаётся прочитать: {0}
        NeedsSource: Чтобы сохранить, укажите в форме издателя и ссылку, или слово {0} вместо ссылки.
        PreviewQuote: {0}: *{1}*
        PreviewUnconfirmed: {0}: не подтверждено, возможно {1}
        WouldBeAdded: Будет добавлено: {0}
        WouldBeRevised: Станет новой редакцией: {0}
        WouldBeUpdated: Изменятся сведения: {0}
        WouldChangeNothing: Ничего не изменится, так уже сохранено: {0}
        WasAdded: Добавлено: {0}
        WasRevised: Сохранена новая редакция: {0}
        WasUpdated: Сведения изменены: {0}
        Confirm: Подтвердить
        Cancel: Отмена
        NothingStored: Ничего не сохранено.
        DraftIsGone: Этот просмотр устарел: дайте команду ещё раз.

        """;
}
