using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>
/// Ukrainian and Russian words of questions and of news of negotiations, in plain English words. They count only where they were typed in Cyrillic: in Latin
/// letters "он" would be "on". A line is <c>word stem-: english words</c>; a stem stands for every word of it and an ending. Data: extend it by lines.
/// </summary>
internal static class CyrillicQuestionWords
{
    private const char StemMark = '-';
    private const int ShortestStem = 3;

    /// <summary>The longest ending of a case or a verb that a stem may take.</summary>
    private const int LongestEnding = 4;

    private static readonly FrozenDictionary<string, string[]> Table = Parse(
        """
        що что чого чего чим чем: what
        хто кто ким кем: who
        кого кому: whom
        чий чия чиї чей чья чьи: whose
        коли когда: when
        де где куди куда звідки откуда: where
        чому навіщо почему зачем: why
        як как: how
        скільки сколько: how many
        який яка яке які яких яку якій якого какой какая какое какие каких какую какого: which
        чи ли: whether
        і й та и а: and
        або или: or
        але но: but
        не ні нет: not
        про о об щодо насчет относительно: about
        в у во: in
        на по: on
        з із зі с со: with
        для за: for
        від из от: from
        до к ко: to
        після после: after
        перед: before
        під час под время: during
        між между: between
        проти против: against
        без: without
        якщо если: if
        цей ця ці цього цих этот эта эти этой этого этих: this
        той ті тот те того тех тих: that
        він он: he
        вона она: she
        вони они: they
        його его: his
        йому ему ним им: him
        її ее ей їй нею: her
        їх их їхній: their
        мені мне: me
        ти ви ты вы: you
        був була було були был была было были: was
        буде будуть будет будут: will
        є есть це это такий така таке такі такой такая такое такие: is
        має мають имеет имеют: has
        може можуть может могут: can
        би бы: would
        вже уже: already
        ще еще также також: also
        тільки только: only
        всі все всіх всех: all
        будь пожалуйста ласка: please
        правда правдой правдою: true
        скажи скажіть скажите розкажи расскажи: tell
        покажи покажіть покажите: show
        прикинься притворись удавай вдай: pretend

        сказа- каже кажуть говорит говорят говори- заяви- заявля- повідоми- сообщи- наголоси- підкресли- подчеркну-: said
        назва-: called
        дума- вважа- счита-: think
        відпові- ответи-: answered
        поясни- объясни-: explained
        написа-: wrote
        попереди- предупреди-: warned
        погрожу- погрожа- угрожа-: threatened
        звинувати- звинувач- обвини- обвиня-: accused
        обіця- пообіця- обеща- пообеща-: promised
        пропонува- предлага- запропонува- предложи-: offered
        вимага- требу- потребова-: demanded
        відмови- отказа-: refused
        погоди- згоди- согласи-: agreed
        домови- договори-: agreed
        обговори- обсуди- обсужда-: discussed
        підписа- подписа-: signed
        зустрі- встрети-: met
        подзвони- дзвони- позвони- звони-: called
        хоче хоті- хочет хоте-: wants
        порушу- поруши- наруши- наруша-: violated
        визна- призна-: recognized
        звільни- звільне- освободи- освобожд-: freed
        загину- погиб-: killed
        поране- ранен-: wounded

        сталос- стало трапи- відбу- случи- произош- происход-: happened
        змін- измен- менял- мінял-: changed
        поверну- вернул- верну- возвра-: returned
        переда-: handed
        втрат- потер- потеря-: lost
        захопи- захват-: captured
        обрал- обран- избра-: elected
        призначи- назначи-: appointed
        приїха- приеха- прибув прибула прибули прибыл прибыла: arrived
        почина- почал- нача-: started
        закінч- законч-: ended
        триває тривал- длил- длит-: last
        коштує стоит: cost

        перемир-: ceasefire
        припинен- прекращен- вогню огня: ceasefire
        переговор- перемов-: talks
        розмов- разговор-: conversation
        дзвінок дзвінк- звонок звонк- телефон-: call
        зустріч- встреч-: meeting
        саміт- саммит-: summit
        угод- сделк- договір договор- соглашени-: deal
        домовлен- договорен- договоренност-: agreement
        війн- войн-: war
        мир миру мира мире мирі миром мирн-: peace
        військ- войск-: troops
        військов- военн-: military
        армі- арми-: army
        солдат-: soldiers
        допомог- помощ-: aid
        зброя зброї зброю зброєю оружи- озброєн- вооружен-: weapons
        новин- новост-: news
        нове нового новое: new
        хронолог-: timeline
        позиц-: position
        тіло тіла тіл тілах тело тела тел телах: bodies
        загибл-: fallen
        жертв-: casualties
        людин- люди людей людям людях человек-: people
        ціна ціни ціну цін цена цены цену цене: price
        коридор-: corridor
        відкри- откры- откро-: open
        закри- закры- закро-: close
        чека- ждут ждет ожида- очіку-: waiting
        інспекц- инспекц- перевірк- проверк-: inspection
        машин- автомоб-: vehicles
        страйк- забастовк-: strike
        протест-: protest
        судд- судья судьи судью: judge
        тюрм- в'язниц-: prison
        арешт- арест-: arrest
        вибух- взрыв-: explosion
        аеропорт- аэропорт-: airport
        порт порту порта порті: port
        кораб-: ship
        потяг- поїзд поїзда поїзді поезд поезда поезде: train
        лікарн- больниц-: hospital
        школ-: school
        церкв-: church
        заяв-: statement
        пакт-: pact
        документ-: document
        карта карти карту карті карты карте: map
        список списки списку списке: list
        санкці- санкци-: sanctions
        територі- территори-: territory
        земл-: land
        кордон- границ-: border
        гаранті- гаранти-: guarantees
        безпек- безопасност-: security
        поступк- уступк-: concessions
        вимог- требовани-: demands
        умов- услови-: conditions
        ультиматум-: ultimatum
        пропозиц- предложен-: proposal
        план-: plan
        обмін- обмен-: exchange
        полонен- пленн- військовополонен- военнопленн-: prisoners
        заручник- заложник-: hostages
        діти дітей дети детей: children
        біжен- бежен-: refugees
        енерг- энерг-: energy
        електр- электр-: electricity
        ракет-: missile
        безпілотн- беспилотн- дрон-: drones
        удар-: strikes
        обстріл- обстрел-: shelling
        атак-: attack
        наступ-: offensive
        вторгнен- вторжен-: invasion
        ядерн-: nuclear
        газ газу газа: gas
        нафт- нефт-: oil
        зерн-: grain
        вода води воду воді воды воде: water
        річк- река реки реке реку: river
        дамб- гребл- плотин-: dam
        міст мост мосту моста мости мосты: bridge
        місто міста місті город-: city
        море моря морі: sea
        миротвор-: peacekeepers
        нейтраліт- нейтралит-: neutrality
        мобіліз- мобилиз-: mobilization
        окуп- оккуп-: occupied
        анекс- аннекс-: annexed
        компенсац-: compensation
        репарац-: reparations
        гроші грошей деньг- денег: money
        вибор- выбор-: election
        голос-: vote
        закон-: law
        суд суду суда суді суде: court
        пост пості посту посте: post
        інтерв интерв: interview
        реч- промов-: speech
        листі лист письм-: letter

        президент-: president
        міністр- министр-: minister
        прем'єр- премьер-: premier
        посол посла послу: ambassador
        посередник-: mediator
        парламент-: parliament
        уряд- правительств-: government
        делегац-: delegation
        україн- украин-: ukraine
        росі- росс-: russia
        росіян- русск-: russian
        кремл-: kremlin
        москв-: moscow
        київ києв- киев-: kyiv
        сша: usa
        америк-: america
        європ- европ-: europe
        єс ес євросоюз- евросоюз-: eu
        оон: un
        китай китаю китая китаї китае китайс-: china
        туреччин- турци-: turkey
        німеччин- германи-: germany
        британ-: britain
        франц-: france
        польщ- польш-: poland
        білорус- беларус- белорус-: belarus
        крим- крым-: crimea

        вчора вчера: yesterday
        сьогодні сегодня: today
        тиждень тижня тижні неделя неделе недели неделю: week
        місяць місяця місяці месяц-: month
        рік року році год года году: year
        січн- январ-: january
        лютий лютого лютому феврал-: february
        березн- март-: march
        квітн- апрел-: april
        травн- май мая мае: may
        червн- июн-: june
        липн- июл-: july
        серпн- август-: august
        вересн- сентябр-: september
        жовтн- октябр-: october
        листопад- ноябр-: november
        грудн- декабр-: december
        минул- прошл- останн- последн-: last
        перш- перв-: first
        друг- втор-: second
        """
    );

    /// <param name="typed">A word in Cyrillic letters, as it was typed.</param>
    /// <returns>English words; null for a word that is not known.</returns>
    public static IReadOnlyList<string>? WriteOut(ReadOnlySpan<char> typed)
    {
        var word = Bare(typed);
        if (Table.TryGetValue(word, out var whole))
        {
            return whole;
        }
        for (var length = word.Length; length >= Math.Max(ShortestStem, word.Length - LongestEnding); length--)
        {
            if (Table.TryGetValue(word[..length] + StemMark, out var stem))
            {
                return stem;
            }
        }
        return null;
    }

    private static FrozenDictionary<string, string[]> Parse(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": "))
            .SelectMany(pair => pair[0].Split(' ').Select(key => (Key: Bare(key), Words: pair[1].Split(' '))))
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Words, StringComparer.Ordinal);

    /// <summary>In lower case, without apostrophes, ё as е.</summary>
    private static string Bare(ReadOnlySpan<char> word)
    {
        var bare = new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (!TextFolding.IsApostrophe(letter))
            {
                var lower = char.ToLowerInvariant(letter);
                bare[length++] = lower == 'ё' ? 'е' : lower;
            }
        }
        return new string(bare, 0, length);
    }
}
