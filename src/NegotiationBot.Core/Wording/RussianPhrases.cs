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
        DoesNotUse: Ни в одном предложении здесь нет слова «_{1}_» от *{0}*.
        TwoAccounts: Две версии, из разных статей. Я их показываю, не сужу.
        TwoAccountsOfOneArticle: Две версии, обе из одной статьи. Я их показываю, не сужу.
        ThreeAccounts: Три версии, из разных статей. Я их показываю, не сужу.
        ThreeAccountsOfOneArticle: Три версии, все из одной статьи. Я их показываю, не сужу.
        SeveralAccounts: Несколько версий, из разных статей. Я их показываю, не сужу.
        SeveralAccountsOfOneArticle: Несколько версий, все из одной статьи. Я их показываю, не сужу.
        OneAccount: Только одна версия. Я её показываю, не сужу.
        Unconfirmed: Из статьи не ясно, кто это сказал.
        Reported: *Пересказ, не цитата* (словами статьи):
        ReportsOf: О *{0}* статья сообщает:
        NotQuoted: Эта статья не цитирует *{0}*. Она сообщает:
        TheArticleReports: Статья сообщает об этом.
        TheArticleHas: В статье: _{0}_.
        WrittenBy: Авторство: {0}.
        WrittenByOthersToo: Авторство: {0} и другие.
        PublishedOn: Опубликовано {0}.
        PublishedBy: Опубликовано: *{0}*.
        | Кто опубликовал, сказано в строке ниже.
        ArticleDoesNotSay: Статья этого не говорит, а я не угадываю.
        WhichArticle: Какая статья? Спросите под моим ответом или назовите её тему.
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
        UnknownName: Этого имени нет ни в одной статье здесь.
        NobodySaidThat: Ни в одной статье здесь никто такого не говорит.
        NotCovered: Статьи здесь об этом не говорят.
        AboutMyArticlesNotHim: Это о моих статьях, а не о нём.
        AboutMyArticlesNotHer: Это о моих статьях, а не о ней.
        AboutMyArticlesNotIt: Это о моих статьях, а не о самом ведомстве.
        AboutMyArticlesNotThem: Это о моих статьях, а не о них.
        Nearest: Ближайшее из того, что есть, но это не ответ:
        OffTopic: Я знаю только статьи об этих переговорах. Этого там нет.
        NoInstructions: Ни в одной статье здесь этого нет, а цитат я не пишу.
        NoInstructionsAbout: Ни в одной статье здесь *{0}* такого не говорит, а цитат я не пишу.
        NoContactData: Я не даю контактных данных людей.
        NotAboutThatPerson: Об этом человеке я не отвечаю.
        NoVerdict: Я не оцениваю людей. Я только показываю, что есть в статьях.
        NoQuestion: Спросите меня, кто что сказал о переговорах.
        TooLong: Для меня это слишком длинно: спросите одним-двумя предложениями.
        EmptyCorpus: У меня ещё нет статей.
        DoHave: Об этом у меня есть: {0}.
        QuotedBy: , со слов {0}
        ThroughFrom: {0}, от {1}
        InArticleOf: , в статье от {0}
        NoDay: ; статья не называет дня
        FromTheSentenceBefore: «{0}» = {1}, из предыдущего предложения.
        UndatedNoLink: Статья без даты и открытой ссылки:
        AuthorNotStated: автор не указан:
        Undated: без даты
        NoPublicLink: нет открытой ссылки
        Open: открыть
        Searched: просмотрено статей: {0}
        OneArticleSearched: просмотрена 1 статья
        ArticlesSearched: просмотрено статей: {0}
        FromTo: от {0} до {1}
        NewestAdded: последняя добавлена {0}
        SampleNotice: _Из образцового корпуса, он вымышлен. Свой: corpus add PATH_
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
        CommandCorpusAdd: Добавить статью; сначала увидите, какой она будет
        CommandCorpusList: Статьи
        CommandCorpusShow: Что известно о статье
        CommandCorpusEdit: Изменить сведения о статье; её слова остаются
        CommandCorpusRemove: Убрать статью из всех ответов
        CommandCorpusReview: Исправления, которые предлагают модераторы
        CommandCorpusStatus: Сколько есть статей, цитат и вопросов
        CommandCorpusSuppress: Больше не показывать ничего от этого человека и о нём
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
        OptionTo: Этот канал или весь сервер
        OptionCollections: Названия коллекций через запятую

        """;
}
