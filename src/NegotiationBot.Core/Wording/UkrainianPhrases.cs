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
        DoesNotUse: Жодне речення тут не має слова «_{1}_» від *{0}*.
        TwoAccounts: Дві версії, з різних статей. Я їх показую, не суджу.
        TwoAccountsOfOneArticle: Дві версії, обидві з однієї статті. Я їх показую, не суджу.
        ThreeAccounts: Три версії, з різних статей. Я їх показую, не суджу.
        ThreeAccountsOfOneArticle: Три версії, усі з однієї статті. Я їх показую, не суджу.
        SeveralAccounts: Кілька версій, з різних статей. Я їх показую, не суджу.
        SeveralAccountsOfOneArticle: Кілька версій, усі з однієї статті. Я їх показую, не суджу.
        OneAccount: Лише одна версія. Я її показую, не суджу.
        Unconfirmed: Зі статті не зрозуміло, хто це сказав.
        Reported: *Переказ, не цитата* (словами статті):
        ReportsOf: Про *{0}* стаття повідомляє:
        NotQuoted: Ця стаття не цитує *{0}*. Вона повідомляє:
        TheArticleReports: Стаття повідомляє про це.
        TheArticleHas: У статті: _{0}_.
        WrittenBy: Авторство: {0}.
        WrittenByOthersToo: Авторство: {0} та інші.
        PublishedOn: Опубліковано {0}.
        PublishedBy: Опубліковано: *{0}*.
        | Хто опублікував, сказано в рядку нижче.
        ArticleDoesNotSay: Стаття цього не каже, а я не вгадую.
        WhichArticle: Яка стаття? Запитайте під моєю відповіддю або назвіть її тему.
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
        UnknownName: Цього імені немає в жодній статті тут.
        NobodySaidThat: У жодній статті тут ніхто такого не каже.
        NotCovered: Статті тут про це не кажуть.
        AboutMyArticlesNotHim: Це про мої статті, а не про нього.
        AboutMyArticlesNotHer: Це про мої статті, а не про неї.
        AboutMyArticlesNotIt: Це про мої статті, а не про саму установу.
        AboutMyArticlesNotThem: Це про мої статті, а не про них.
        Nearest: Найближче з того, що маю, але це не відповідь:
        OffTopic: Я знаю лише статті про ці переговори. Цього там немає.
        NoInstructions: У жодній статті тут цього немає, а цитат я не пишу.
        NoInstructionsAbout: У жодній статті тут *{0}* такого не каже, а цитат я не пишу.
        NoContactData: Я не даю контактних даних людей.
        NotAboutThatPerson: Про цю людину я не відповідаю.
        NoVerdict: Я не оцінюю людей. Я лише показую, що є в статтях.
        NoQuestion: Запитайте мене, хто що сказав про переговори.
        TooLong: Для мене це задовго: запитайте одним-двома реченнями.
        EmptyCorpus: У мене ще немає статей.
        DoHave: Про це я маю: {0}.
        QuotedBy: , за словами {0}
        ThroughFrom: {0}, від {1}
        InArticleOf: , у статті від {0}
        NoDay: ; стаття не називає дня
        FromTheSentenceBefore: «{0}» = {1}, з попереднього речення.
        UndatedNoLink: Стаття без дати й відкритого посилання:
        AuthorNotStated: автора не вказано:
        Undated: без дати
        NoPublicLink: немає відкритого посилання
        Open: відкрити
        Searched: переглянуто статей: {0}
        OneArticleSearched: переглянуто 1 статтю
        ArticlesSearched: переглянуто статей: {0}
        FromTo: від {0} до {1}
        NewestAdded: останню додано {0}
        SampleNotice: _Зі зразкового корпусу, він вигаданий. Власний: corpus add PATH_
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
        CommandCorpusAdd: Додати статтю; спершу побачите, якою вона буде
        CommandCorpusList: Статті
        CommandCorpusShow: Що відомо про статтю
        CommandCorpusEdit: Змінити відомості про статтю; її слова лишаються
        CommandCorpusRemove: Вилучити статтю з усіх відповідей
        CommandCorpusReview: Виправлення, які пропонують модератори
        CommandCorpusStatus: Скільки є статей, цитат і запитань
        CommandCorpusSuppress: Більше не показувати нічого від цієї людини і про неї
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
        OptionTo: Цей канал чи весь сервер
        OptionCollections: Назви колекцій через кому

        """;
}
