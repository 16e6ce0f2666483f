namespace NegotiationBot.Core.Wording;

/// <summary>The same in Ukrainian; see <see cref="EnglishPhrases"/>.</summary>
internal static class UkrainianPhrases
{
    public const string Table = """
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
