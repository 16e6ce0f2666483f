namespace NegotiationBot.Core.Wording;

/// <summary>The same in Russian; see <see cref="EnglishPhrases"/>.</summary>
internal static class RussianPhrases
{
    public const string Table = """
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
