namespace NegotiationBot.Core.Wording;

/// <summary>The same in Ukrainian; see <see cref="EnglishPhrases"/>.</summary>
internal static class UkrainianPhrases
{
    public const string Table = """
        SaidIt: Це слова *{0}*{1}{2}.
        | Це слова *{0}*{2}.
        SaidThis: Ось слова *{0}*{1}{2}:
        | Ось слова *{0}*{2}:
        ReportedToHaveSaidIt: *{0}*, у переказі статті{1}{2}; не цитата.
        | *{0}*, у переказі статті{2}; не цитата.
        Speaker: *{0}*{1}{2}{3}.
        | *{0}*{2}{3}.
        | *{0}*{3}.
        Is: *{0}*: {1}.
        | *{0}*, словами статті:
        InTheArticlesWords: *{0}*, словами статті:
        Account: *{0}*{1}:
        ReportedAccount: *{0}*{1} (переказ, не цитата):
        NoAccount: *{0}*: про це тут нічого немає.
        NoAccountOfTheOther: Друге ім’я: про це тут нічого немає.
        DoesNotUse: Жодне речення тут не має слова «_{1}_» від *{0}*
        OneArticleOfBoth: Обидві сторони переказує одна стаття
        OneArticleOfAll: Усі сторони переказує одна стаття
        OneArticleOfBothInList: обидві сторони переказує одна стаття
        OneArticleOfAllInList: усі сторони переказує одна стаття
        TwoAccounts: Дві версії, з різних статей. Я їх показую, не суджу.
        TwoAccountsOfOneArticle: Дві версії, обидві з однієї статті. Я їх показую, не суджу.
        ThreeAccounts: Три версії, з різних статей. Я їх показую, не суджу.
        ThreeAccountsOfOneArticle: Три версії, усі з однієї статті. Я їх показую, не суджу.
        SeveralAccounts: Кілька версій, з різних статей. Я їх показую, не суджу.
        SeveralAccountsOfOneArticle: Кілька версій, усі з однієї статті. Я їх показую, не суджу.
        OneAccount: Лише одна версія. Я її показую, не суджу.
        Unconfirmed: Зі статті не зрозуміло, хто це сказав.
        SpeakersDiffer: Статті приписують ці слова різним людям.
        WhoseWords: Одного автора цих слів напевно не назвати, тож я не кажу, що ще він сказав.
        QuotesIt: *{0}* наводить ці слова{1}{2}.
        Reported: *Переказ, не цитата* (словами статті):
        ReportsOf: Про *{0}* стаття повідомляє:
        NotQuoted: Ця стаття не цитує *{0}*. Вона повідомляє:
        MayAnswer: Можливо, відповідь тут.
        TheArticleReports: Стаття повідомляє про це.
        ArticleItself: Сама стаття:
        AroundTheirWords: Самі слова цього не називають; про це йдеться в статті довкола них.
        TheArticleOnThat: У статті про це є ось що.
        TheArticleHas: У статті: _{0}_.
        WrittenBy: Авторство: {0}.
        WrittenByOthersToo: Авторство: {0} та інші.
        PublishedOn: Опубліковано {0}.
        PublishedBy: Опубліковано: *{0}*.
        | Хто опублікував, сказано в рядку нижче.
        ArticleDoesNotSay: Стаття цього не каже, а я не вгадую.
        WhichArticle: Яка стаття? Запитайте під моєю відповіддю або назвіть її тему.
        WhomDoYouMean: Про кого мова? Напишіть ім’я.
        HisWords: *Його слова:*
        HerWords: *Її слова:*
        TheirWords: *Їхні слова:*
        TheWords: *Слова:*
        NothingFromHim: Я не маю нічого від *{0}*: жодна стаття тут його не згадує.
        NothingFromHer: Я не маю нічого від *{0}*: жодна стаття тут її не згадує.
        NothingFromIt: Я не маю нічого від *{0}*: жодна стаття тут цього не згадує.
        NothingFromThem: Я не маю нічого від *{0}*: жодна стаття тут їх не згадує.
        NotQuotedAnywhere: Я не маю слів *{0}*: статті тут лише згадують ім’я.
        NothingOnThis: Від *{0}* про це я нічого не маю.
        NothingElseFrom: Більше нічого від *{0}* я не маю.
        NothingElseOnThis: Більше нічого від *{0}* про це я не маю.
        UnknownName: Цього імені немає в жодній статті тут.
        NobodySaidThat: У жодній статті тут ніхто такого не каже.
        TooCommonWords: Такі поширені слова самі по собі я не шукаю: додайте рідкісніше.
        NotCovered: Статті тут про це не кажуть.
        AboutMyArticlesNotHim: Це про мої статті, а не про нього.
        AboutMyArticlesNotHer: Це про мої статті, а не про неї.
        AboutMyArticlesNotIt: Це про мої статті, а не про саму установу.
        AboutMyArticlesNotThem: Це про мої статті, а не про них.
        Nearest: Найближче з того, що маю, але це не відповідь:
        OffTopic: Я знаю лише статті про ці переговори. Цього там немає.
        NoInstructions: У жодній статті тут цього немає, а цитат я не пишу.
        NoInstructionsAbout: У жодній статті тут *{0}* такого не каже, а цитат я не пишу.
        NotAsPeople: Я не говорю від імені людей, а цитат я не пишу.
        NoContactData: Я не даю контактних даних людей.
        NotAboutThatPerson: Про цю людину я не відповідаю.
        NoVerdict: Я не оцінюю людей. Я лише показую, що є в статтях.
        WhatHeAgreedTo: Я не оцінюю людей. Ось на що він погодився, і що було потім:
        WhatSheAgreedTo: Я не оцінюю людей. Ось на що вона погодилася, і що було потім:
        WhatItAgreedTo: Я не оцінюю людей. Ось на що там погодилися, і що було потім:
        WhatTheyAgreedTo: Я не оцінюю людей. Ось на що вони погодилися, і що було потім:
        NoQuestion: Запитайте мене, хто що сказав про переговори.
        TooLong: Для мене це задовго: запитайте одним-двома реченнями.
        EmptyCorpus: У мене ще немає статей.
        DoHave: Про це я маю: {0}.
        DoHaveOn: Про «_{1}_» я маю: {0}.
        InAStatement: {0} (заява)
        QuotedBy: , за словами {0}
        ThroughFrom: {0}, від {1}
        InArticleOf: , у статті від {0}
        NoDay: ; стаття не називає дня
        FromTheSentenceBefore: «{0}» = {1}, з попереднього речення
        AsTheArticleTells: «{0}» = {1}, як видно зі статті
        CorrectedByEditors: Мовця виправили редактори
        UndatedNoLink: Стаття без дати й відкритого посилання
        AuthorNotStated: автора не вказано
        Undated: без дати
        NoPublicLink: немає відкритого посилання
        Open: відкрити
        OpenAtSentence: відкрити на цьому місці
        AlsoIn: також у {0}
        AlsoInMore: також у {0} та ще {1}
        Searched: переглянуто статей: {0}
        OneArticleSearched: переглянуто 1 статтю
        ArticlesSearched: переглянуто статей: {0}
        FromTo: від {0} до {1}
        NewestAdded: останню додано {0}
        SampleNotice: _Зі зразкового корпусу, він вигаданий. Власний: corpus add PATH_
        QuotedAsWritten: (англійською, як у статті)
        MenuAsk: Запитати про це
        MenuAskDescription: Запитати статті про сказане в повідомленні; відповідь бачите лише ви
        MenuCheck: Перевірити цитату
        MenuCheckDescription: Чи справді так сказали? Відповідь бачите лише ви
        MenuModerate: Модерувати відповідь
        MenuModerateDescription: Видалити відповідь, приховати цитату, заглушити, зупинити
        CommandAsk: Запитати, хто що сказав; відповідь зі статей, слово в слово
        CommandCheck: Перевірити, чи справді хтось це сказав; відповідь бачите лише ви
        CommandQuotes: Що хтось сказав
        CommandTimeline: Що хтось сказав, день за днем
        CommandCompare: Що сказали двоє, одне під одним
        CommandWhy: Що насправді було у відповіді і на чому вона стоїть
        CommandSources: Статті, з яких я тут відповідаю
        CommandHelp: Що я вмію
        CommandPrivacy: Що зберігається, як довго і хто відповідає
        CommandMyData: Усе, що про вас зберігається, одним файлом
        CommandForgetMe: Видалити те, що про вас зберігається
        CommandMod: Для модераторів: де бот тут відповідає і чого не показує
        CommandModChannel: Увімкнути або вимкнути бота в цьому каналі
        CommandModOff: Зупинити бота на всьому сервері одразу
        CommandModOn: Дозволити боту знову відповідати там, де він увімкнений
        CommandModLimit: Скільки відповідей за хвилину отримують учасник і канал
        CommandModMute: Якийсь час не відповідати комусь
        CommandModUnmute: Знову відповідати комусь
        CommandModHide: Приховати цитату з відповіді на цьому сервері
        CommandModRestore: Знову показувати приховану цитату
        CommandModCorrect: Запропонувати адмінам іншого мовця; тим часом тут приховано
        CommandModDispute: Позначити цитату спірною, з причиною і посиланням
        CommandModPin: Відповідати на тему вашими словами, з джерелом, до певного дня
        CommandModPosting: Чи можна публікувати перевірену цитату в цьому каналі
        CommandModModerator: Призначити когось модератором бота на цьому сервері
        CommandModQueue: Що чекає на вас: без відповіді, скарги, непідтверджене, запізніле
        CommandModLog: Хто що зробив
        CommandModUndo: Скасувати дію з журналу
        CommandCorpus: Для адміністраторів: статті, з яких бот відповідає
        CommandCorpusAdd: Додати статтю; спершу побачите, якою вона буде
        CommandCorpusList: Статті
        CommandCorpusShow: Що відомо про статтю
        CommandCorpusEdit: Змінити відомості про статтю; її слова лишаються
        CommandCorpusRemove: Вилучити статтю з усіх відповідей
        CommandCorpusReview: Виправлення, які пропонують модератори
        CommandCorpusStatus: Скільки є статей, цитат і запитань
        CommandCorpusSuppress: Більше не показувати нічого від цієї людини і про неї
        CommandCorpusLift: Показувати одну цитату статті, хоч у ній названо дитину
        CommandCorpusGive: З яких колекцій відповідати в цьому каналі чи на сервері
        CommandCorpusLog: Що зробили адміни
        CommandCorpusUndo: Скасувати дію з журналу адмінів
        OptionQuestion: Ваше запитання звичайними словами
        OptionWords: Слова для перевірки, з мовцем або без
        OptionSpeaker: Чиї слова
        OptionTopic: Про що
        OptionAnswerId: Код під відповіддю, як-от A7K2
        OptionArticleId: Код статті, як у списку
        OptionQuoteNumber: Яка цитата у відповіді, рахуючи згори; якщо пропущено, перша
        OptionState: on (увімкнути) або off (вимкнути)
        OptionMemberLimit: Відповідей одному учаснику за хвилину
        OptionChannelLimit: Відповідей в одному каналі за хвилину
        OptionAccountDays: Обліковим записам, молодшим за стільки днів, відповідати лише приватно
        OptionUser: Кого
        OptionMinutes: На скільки хвилин; якщо пропущено, на 60
        OptionRightSpeaker: Хто сказав насправді; стаття має згадувати цю особу
        OptionLink: Посилання, яке це показує
        OptionReason: Чому, щонайбільше 200 знаків
        OptionPinTopic: Слова запитання, на яке це відповідає
        OptionPinText: Відповідь; те, що в лапках, має бути в статті слово в слово
        OptionUntil: Останній день, як-от 2031-05-12
        OptionNamed: add (додати) або remove (прибрати)
        OptionActNumber: Номер у журналі
        OptionFile: Стаття: .txt, .md, .html або .json
        OptionField: Що змінити
        OptionValue: Нове значення
        OptionPerson: Ім’я людини
        OptionQuoteWords: Щонайменше три слова цитати, як у статті
        OptionTo: Цей канал чи весь сервер
        OptionCollections: Назви колекцій через кому
        AlsoOnThis: Про це також:
        NobodyElse: Більше ніхто тут про це не говорить.
        Newest: Найновіше, що я маю:
        NewestOnThat: Найновіше про це, що я маю:
        OfThoseDays: За ті дні я маю:
        NothingOfThoseDays: Жодної статті за ті дні тут немає.
        NothingNewer: Нічого новішого за {0} тут немає.
        NothingOlder: Нічого давнішого за {0} тут немає.
        DayByDay: День за днем:
        SaidDayByDay: *{0}*, день за днем:
        Day: {0}{1}:
        DayReported: {0}{1} (переказ, не цитата):
        WordForWord: Слово в слово. Це слова *{0}*{1}{2}.
        | Слово в слово. Це слова *{0}*{2}.
        WordForWordOfNobody: Слово в слово у статті, з якої не зрозуміло, хто це сказав.
        Nearly: Майже. Слова *{0}*{1}:
        NearlyOfNobody: Майже. Зі статті не зрозуміло, хто це сказав.
        SaidBySomebodyElse: Сказав хтось інший: *{0}*{1}.
        ReadItThere: Більше з цієї статті я тут сьогодні показати не можу: посилання нижче веде до неї.
        TooLongToShow: Ця цитата задовга для одного повідомлення: посилання нижче веде до неї.
        WhoElse: Хто ще
        AlsoSpeaks: Також: {0}
        Wrong: Помилка?
        More: Далі
        WhatArticlesSay: Що кажуть статті
        ShowWords: Показати слова
        WordsBehindButton: (Ці слова можуть ранити; кнопка покаже їх лише вам.)
        ModeratorsNote: Примітка модераторів: {0} ({1})
        PinnedByModerators: Закріплено модераторами, {0}:
        PinSource: Джерело: {0}
        AnsweredAlready: Щойно була відповідь: {0}
        Here: тут
        NotInThoseWords: На це я не відповідаю.
        IAmAProgram: Я програма. Речення скопійовано зі статей.
        ReplyToAskOn: Щоб питати далі, дайте відповідь на це повідомлення.
        WriteHereToAskOn: Щоб питати далі, пишіть у цій гілці.
        MentionMeToAskOn: Щоб питати далі, згадайте мене в цій гілці.
        InviteToAnswerAll: Це бачите лише ви: мене немає в цьому каналі. Запросіть мене, щоб відповідь бачили всі.
        NoSuchAnswer: Такої відповіді в мене тут уже немає.
        WhatIsWrong: Що не так?
        WrongSpeaker: Не той мовець
        NotInTheArticle: Немає в статті
        OtherwiseWrong: Інше
        ReportedToModerators: Дякую. Модератори подивляться на {0}.
        ReportedDirectly: Дякую. За мене відповідає {0}: {1}.
        OffInThisServer: Модератори зупинили мене на цьому сервері.
        OffInThisChannel: У цьому каналі мене вимкнено.
        YouAreMuted: Модератори попросили якийсь час вам не відповідати.
        TooManyQuestions: Зараз забагато запитань: спробуйте за хвилину.
        BrokeDown: Під час відповіді щось зламалося; нічого не втрачено. Запитайте ще раз.
        CameTooLate: Це чекало задовго: запитайте ще раз.
        LeftUnanswered: Без відповіді: ви видалили все, що збережено про вас, і це разом з усім.
        CorrectedAt: Виправлено {0} UTC: це слова *{1}*, а не *{2}*.
        | Виправлено {0} UTC: це слова *{1}*.
        CorrectedFromNobodyAt: Виправлено {0} UTC: це слова *{1}*.
        CorrectedToNobodyAt: Виправлено {0} UTC: зі статті не зрозуміло, хто це сказав.
        ShownNoMore: Те, що тут стояло, більше не показується.
        Strong: *{0}*
        None: немає
        NothingToCheck: Для перевірки потрібно щонайменше три слова і не більше за одне повідомлення.
        CheckInterrupted: Мене перервали, а чужих слів я не зберігаю: спробуйте ще раз.
        TheMessageHas: У повідомленні: _{0}_.
        AboutMyArticlesOnly: Це про мої статті; деінде це могли сказати.
        CheckedAllRight: Усі ці цитати є у статтях дослівно.
        CheckedNotAllRight: Не всі ці цитати такі, як у статтях.
        First: Перша: {0}
        Second: Друга: {0}
        Third: Третя: {0}
        CheckedTheFirst: Перевірено лише перші цитати: {0}.
        ComparedTheFirst: Порівняно лише перші слова: {0}.
        PostInChannel: Опублікувати в каналі
        PostingIsOff: Перевірені цитати в цьому каналі не публікуються.
        PostingIsOn: Перевірені цитати можна публікувати в цьому каналі.
        HelpFirstLine: Запитайте, хто що сказав; відповідаю зі статей, слово в слово, або кажу, що цього не маю.
        HelpWhoSaid: хто сказав …
        HelpWhoSaidMeans: чиї це слова
        HelpWhatDid: що сказав ІМ’Я про …
        HelpWhatDidMeans: їхні слова і що про них повідомляють
        HelpCompare: compare ІМ’Я and ІМ’Я on …
        HelpCompareMeans: обидві версії, одна під одною
        HelpMenu: У меню будь-якого повідомлення: «Перевірити цитату». Відповідь бачите лише ви.
        HelpQuit: вийти
        UnknownCommand: Я не знаю такої команди; /help показує всі.
        HouseIsOn: Увімкнено в каналах цього сервера: {0}.
        HouseIsOff: Зупинено на всьому сервері. /mod on дозволить відповідати знову.
        HouseSwitches: У каналі я вимкнений, доки там не дали /mod channel on. Вимикач: /mod off.
        AnswersFromOne: Я відповідаю з 1 статті.
        AnswersFrom: Я відповідаю зі статей: {0}.
        AndMore: … і ще {0}.
        PublisherNotStated: видавця не вказано
        WhyUnknown: Відповіді з таким кодом тут не було, або її запис уже стерто; код стоїть останнім під відповіддю.
        WhyFirstLine: Відповідь {0}, {1}: {2} ({3}).
        WhyHidden: Показане там тут тепер приховано, або це більше зі статті, ніж сьогодні можна показати.
        WhyEvidence: {0}. {1}, редакція {2}, знаки {3}: {4}.
        WhySpeaker: {0}, написано {1}, {2}, імовірність {3}
        WhyNoSpeaker: без мовця
        WhyNowhere: ніде поруч
        OutcomeAnswered: є відповідь
        OutcomeNotInCorpus: немає в корпусі
        OutcomeDeclined: відхилено
        PrivacyFirstLine: За цього бота відповідає {0}.
        PrivacyContact: Контакт: {0}. Про приватність: {1}.
        PrivacyKept: Зберігаються ваші запитання і мої відповіді, днів: {0}, щоб можна було перевірити скриншот; потім лише їхня кількість і те, які цитати є в моїх дописах.
        PrivacyMembers: Ваш ідентифікатор зберігається лише як хеш із ключем. Видаліть запитання, і його текст зникне разом із відповіддю.
        PrivacyThirdParties: Повідомлення, яке ви даєте на перевірку, ніде не зберігається.
        PrivacyNoModel: Мовну модель не запитують: ніщо не виходить за межі бота.
        PrivacyYours: /my-data надішле все, що про вас є, /forget-me це видалить; рішення модераторів лишаються.
        MyDataNote: Усе, що про вас зберігається, у цьому файлі.
        MyDataSent: Надіслано вам особисто: відповідей {0}, скарг {1}.
        MyDataUnsent: Нічого не надіслано: мені не можна писати вам особисто. Дозвольте особисті повідомлення звідси й запитайте ще раз.
        MyDataTitle: Що про вас зберігається, {0} UTC
        MyDataKey: Вас записано як {0}: це хеш вашого ідентифікатора з ключем.
        MyDataAnswer: {0} UTC, {1}, відповідь {2}
        MyDataAsked: запитання: {0}
        MyDataNotKept: запитання: (не зберігається)
        MyDataAnswered: відповідь: {0}
        MyDataPosts: місць, де вона стоїть: {0}
        MyDataQueue: {0} UTC, {1}, у черзі модераторів: {2}
        MyDataLog: {0} UTC, {1}, у журналі модераторів: {2}
        MyDataUntil: , до {0} UTC
        ForgetMeAsk: Видалити все, що про вас зберігається? Мої відповіді лишаться на місці, але вже нічиї.
        ForgetMeButton: Забути мене
        Forgotten: Видалено відповідей: {0}, і все інше, що про вас зберігалося.
        MutesStay: Рішення модераторів щодо вас діють, доки не мине їхній строк.
        OnlyModerators: Це можуть лише модератори цього сервера.
        OnlyAdmins: Це можуть лише адміни корпусу.
        OnlyManagersName: Модераторів призначають лише ті, хто керує сервером.
        OnlyAdminsUndo: Це зробив адмін: скасувати може лише адмін.
        NeedsOption: Вкажіть *{0}*: {1}.
        ChannelIsOn: Відтепер я відповідаю в цьому каналі.
        ChannelIsOff: Відтепер у цьому каналі я мовчу; /ask відповідає приватно.
        LoggedAs: У журналі: {0}. Скасувати: /mod undo {0}.
        LoggedInCorpus: У журналі: {0}. Скасувати: /corpus undo {0}.
        LimitsAre: За хвилину: учаснику {0}, каналу {1}.
        AccountDaysAre: Облікові записи, молодші за {0} дн.: лише приватно.
        AccountAgeUntold: Тут мені невідомо, скільки днів обліковому запису: не вказуйте account-days.
        Muted: Без відповідей, хвилин: {0}.
        MutedLonger: Уже без відповідей до {0} UTC, а це довше; /mod unmute це скасує.
        Unmuted: Знову з відповідями.
        ModeratorAdded: Відтепер може модерувати бота тут.
        ModeratorRemoved: Більше не може модерувати бота тут.
        NoSuchQuote: Такої цитати немає: дайте код під відповіддю і номер цитати згори.
        QuoteIsHidden: {0}: на цьому сервері приховано.
        QuoteIsBack: {0}: знову показується.
        WaitsForAdmins: {0}: приховано, доки адміни не вирішать щодо виправлення; /mod undo {1} його скасує.
        QuoteIsDisputed: {0}: на цьому сервері позначено спірним.
        CorrectionIsProposed: {0}: запропоновано адмінам, тим часом тут приховано.
        SpeakerNotInArticle: Стаття не згадує цього імені: дайте повне ім’я особи чи установи, яку вона згадує.
        SpeakerNameShared: У статті це ім’я має не одна людина: дайте повне ім’я.
        NeedsReason: Дайте причину, щонайбільше {0} знаків.
        NeedsLink: Дайте посилання, що починається з https:// або http://.
        NeedsDay: Дайте день як 2031-05-12; останній день не може бути в минулому.
        PinNeedsText: Дайте тему і текст, щонайбільше {0} знаків.
        PinInvents: У жодній статті тут немає слів «{0}». У лапках мають стояти слова підтвердженого мовця.
        PinCuts: Ці слова вирізано з цитати: «{0}». Дайте всю цитату або її цілі речення.
        PinLeavesOpen: Якимсь лапкам бракує пари: відкрийте й закрийте кожну цитату в одному рядку.
        PinMisattributes: Ці слова сказав не той, кого названо, а {1}: «{0}». Не називайте їхнім мовцем нікого іншого.
        Pinned: Закріплено до {0}.
        QueueFirstLine: Чекає на вас, за 14 днів: {0}.
        QueueEmpty: На вас нічого не чекає.
        QueueWrong: {0} × скарга: {1}
        QueueUncorrected: {0} × застаріло, але змінити повідомлення мені не вдалося
        QueueUntold: {0} × можливо, не опубліковано після збою
        QueueTooLate: {0} × запізно для відповіді
        QueueUnanswered: {0} × немає в статтях: {1}
        QueueUnconfirmed: {0} × мовця не підтверджено: {1}
        QueueExpired: {0} × закріплене вийшло: {1}, {2}
        QueuePlaceholder: Переглянути відповідь …
        ProposeCorrection: Запропонувати виправлення
        LogFirstLine: У журналі: {0}. Найновіші спершу:
        LogEmpty: Журнал порожній.
        LogUndone:  (скасовано)
        NoSuchAct: Такого номера в журналі немає.
        UndoneAlready: {0}: уже скасовано.
        CannotBeUndone: Цього не скасувати.
        SettledAs: Це вже вирішив адмін: скасувати може лише адмін, під номером {0}.
        Undone: Скасовано, {0}: {1}.
        NotAReplyOfMine: Це не моя відповідь, або я її вже не знаю.
        ModerateFirstLine: Модерувати {0}:
        ModeratePlaceholder: Що зробити?
        ModerateDelete: Видалити цю відповідь
        ModerateHide: Приховати тут цитату {0}
        ModerateDispute: Позначити цитату спірною …
        ModerateMute: Не відповідати автору запитання 1 годину
        ModeratePause: Зупинити бота на цьому сервері
        ReplyIsDeleted: Відповідь видалено.
        ReplyNotDeleted: Відповідь лишилася: мені не дозволено її видалити. Дайте мені право бачити цей канал і писати в ньому та спробуйте ще раз або видаліть її самі.
        AskerIsMuted: Автор запитання годину без відповідей.
        FormDispute: Спірна цитата
        FormSend: Надіслати
        FieldQuoteNumber: Яка цитата, рахуючи згори
        FieldSpeaker: Хто це сказав насправді
        FieldReason: Чому (щонайбільше 200 знаків)
        FieldLink: Посилання, яке це показує
        ActChannelOn: канал {0} увімкнено
        ActChannelOff: канал {0} вимкнено
        ActHouseOn: сервер увімкнено
        ActHouseOff: сервер вимкнено
        ActLimits: змінено обмеження
        ActMuted: учасника заглушено ({0}) до {1} UTC
        ActUnmuted: учасника знову чути ({0})
        ActHidden: приховано: {0}
        ActRestored: знову показано: {0}
        ActProposed: запропоновано виправлення, {0}: {1} → {2}
        ActAccepted: виправлення {0} прийнято
        ActRejected: виправлення {0} відхилено
        ActDisputed: спірне: {0}
        ActPinned: закріплено «{0}» до {1}
        ActPostingOn: публікацію в {0} дозволено
        ActPostingOff: публікацію в {0} припинено
        ActModeratorAdded: призначено модератора
        ActModeratorRemoved: модератора усунено
        ActDeleted: відповідь {0} видалено
        ActCollections: відповіді з {0}, {1}
        ActSuppressed: нічого про {0}
        ActLifted: цитату з {0} показано, хоч у ній названо дитину
        ActArticle: стаття, {0}: {1}
        NobodyNamed: нікого не названо
        ActCorrected: виправлено для всіх, {0}: {1} → {2}
        WholeServer: увесь сервер
        CorpusAddNeedsFile: Додайте до команди файл: .txt, .md, .html або .json.
        CorpusEmpty: Корпус порожній.
        CorpusListFirstLine: Статей: {0}, найновіші спершу:
        NoSuchArticle: Такої статті немає; коди показує /corpus list.
        SeveralArticles: Такий код мають кілька статей: дайте повний ідентифікатор.
        CannotEditSo: Це поле не приймає такого значення: день як 2031-05-12, посилання з https://, без контактних даних.
        ArticleRemoved: «{0}» вилучено з усіх відповідей.
        ArticleAuthors: автори: {0}
        ArticlePublisher: видавець: {0}
        ArticlePublished: опубліковано: {0}
        ArticleLink: посилання: {0}
        ArticleLicence: ліцензія: {0}
        ArticleCollection: колекція: {0}
        ArticleQuotes: цитати: {0}
        AddressesRemoved: адрес, вилучених із відповідей: {0}
        StatusFirstLine: Статей: {0}, цитат: {1}.
        StatusQuestions: За 7 днів: з відповіддю {0}, немає в корпусі {1}, відхилено {2}.
        StatusCollections: Колекції: {0}
        SuppressNeedsName: Дайте ім’я людини.
        Suppressed: Нічого від цієї людини і про неї більше не показується.
        NoSuchChildQuote: Жодна окрема цитата цієї статті не має цих слів із ім’ям дитини: дайте щонайменше три її слова.
        ChildQuoteIsLifted: Відтепер цю цитату показано, хоч у ній названо дитину.
        ChildQuoteIsShown: Цю цитату й так показано: нічого з неї не приховано.
        GivenToServer: Цей сервер отримує відповіді з: {0}.
        GivenToChannel: Цей канал отримує відповіді з колекцій сервера і з: {0}.
        NothingToReview: Жодне виправлення на вас не чекає.
        ReviewFirstLine: Виправлень чекає: {0}. Найстаріше, {1} у {2}:
        ProposedSpeaker: зараз *{0}*, пропонують *{1}*
        AcceptCorrection: Прийняти
        RejectCorrection: Відхилити
        SettledAlready: Це виправлення вже розглянуто.
        CorrectionAccepted: Прийнято для всіх; буде оновлено повідомлень: {0}.
        CorrectionRejected: Відхилено; цитату знову видно.
        CorrectionTakenBack: Цитата знову того, чия була; буде оновлено повідомлень: {0}. Пропозиція знову чекає на адміна.
        FormUpload: Додати статтю
        FieldPublisher: Видавець
        FieldPublished: Опубліковано
        FieldUrl: Посилання
        FieldLicence: Ліцензія
        FieldCollection: Колекція: хто бачить статтю
        HintPublished: День, як-от 2031-05-12; порожньо, якщо ніхто не знає
        HintUrl: Відкрита адреса; слово none, якщо відкритої немає
        HintLicence: Як-от CC BY 4.0; порожньо, якщо невідомо
        HintCollection: Порожньо або here: лише цей канал; або назва колекції, як-от public
        CannotRead: Це не вдається прочитати: {0}
        NeedsSource: Щоб зберегти, вкажіть у формі видавця і посилання, або слово {0} замість посилання.
        PreviewQuote: {0}: *{1}*
        PreviewUnconfirmed: {0}: не підтверджено, можливо {1}
        WouldBeAdded: Буде додано: {0}
        WouldBeRevised: Стане новою редакцією: {0}
        WouldBeUpdated: Зміняться відомості: {0}
        WouldChangeNothing: Нічого не зміниться, так уже збережено: {0}
        WasAdded: Додано: {0}
        WasRevised: Збережено нову редакцію: {0}
        WasUpdated: Відомості змінено: {0}
        Confirm: Підтвердити
        Cancel: Скасувати
        NothingStored: Нічого не збережено.
        DraftIsGone: Цей перегляд застарів: дайте команду ще раз.

        """;
}
