using System.Globalization;

namespace NegotiationBot.Core.Speakers;

/// <summary>Public figures whom articles name by surname or office alone. An admin adds to them; articles add to them by themselves.</summary>
public static class ShippedSpeakers
{
    /// <summary>
    /// A line a speaker: name | pronoun | other names and spellings, separated by commas | offices, separated by semicolons.
    /// An office: title = alias, alias @ first day..last day. A missing day is an open end.
    /// </summary>
    private const string Table = """
        Vladimir Putin | he | Vladimir Vladimirovich Putin, Владимир Путин, Володимир Путін, Poutine | President of Russia = Russian President, Russia’s President, Russian leader, Russia’s leader, President of the Russian Federation, Head of State @ 2012-05-07..
        Dmitry Peskov | he | Dmitri Peskov, Дмитрий Песков, Дмитро Пєсков | Kremlin spokesman = Kremlin spokesperson, Russian presidential spokesman @ 2012-05-22..
        Sergei Lavrov | he | Sergey Lavrov, Сергей Лавров, Сергій Лавров | Foreign Minister of Russia = Russian Foreign Minister, Russia’s Foreign Minister @ 2004-03-09..
        Sergei Shoigu | he | Sergey Shoigu, Сергей Шойгу | Defence Minister of Russia = Russian Defence Minister, Russian Defense Minister @ 2012-11-06..2024-05-12; Secretary of the Security Council of Russia @ 2024-05-12..
        Andrei Belousov | he | Andrey Belousov, Андрей Белоусов | Defence Minister of Russia = Russian Defence Minister, Russian Defense Minister @ 2024-05-14..
        Maria Zakharova | she | Мария Захарова | Russian Foreign Ministry spokeswoman = Foreign Ministry spokeswoman @ 2015-08-10..
        Yuri Ushakov | he | Yury Ushakov, Юрий Ушаков | Kremlin aide = Kremlin foreign policy adviser @ 2012-05-22..
        Kirill Dmitriev | he | Кирилл Дмитриев |
        Vladimir Medinsky | he | Владимир Мединский |
        Dmitry Medvedev | he | Dmitri Medvedev, Дмитрий Медведев | President of Russia = Russian President @ 2008-05-07..2012-05-07; Deputy chairman of the Security Council of Russia @ 2020-01-16..
        Nikolai Patrushev | he | Nikolay Patrushev, Николай Патрушев | Secretary of the Security Council of Russia @ 2008-05-12..2024-05-12
        Volodymyr Zelensky | he | Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky, Володимир Зеленський, Владимир Зеленский | President of Ukraine = Ukrainian President, Ukraine’s President, Ukrainian leader, Ukraine’s leader, Head of State @ 2019-05-20..
        Andriy Yermak | he | Andrii Yermak, Андрій Єрмак, Андрей Ермак | Head of the Office of the President of Ukraine = Head of the President’s Office @ 2020-02-11..2025-11-28
        Dmytro Kuleba | he | Дмитро Кулеба | Foreign Minister of Ukraine = Ukrainian Foreign Minister, Minister of Foreign Affairs of Ukraine @ 2020-03-04..2024-09-04
        Andrii Sybiha | he | Andriy Sybiha, Андрій Сибіга | Foreign Minister of Ukraine = Ukrainian Foreign Minister @ 2024-09-05..
        Oleksii Reznikov | he | Oleksiy Reznikov, Олексій Резніков | Defence Minister of Ukraine = Ukrainian Defence Minister, Ukrainian Defense Minister @ 2021-11-04..2023-09-05
        Rustem Umerov | he | Рустем Умєров | Defence Minister of Ukraine = Ukrainian Defence Minister, Ukrainian Defense Minister @ 2023-09-06..2025-07-17; Secretary of the National Security and Defense Council of Ukraine @ 2025-07-18..
        Mykhailo Podolyak | he | Михайло Подоляк |
        Iryna Vereshchuk | she | Ірина Верещук |
        Denys Shmyhal | he | Денис Шмигаль | Prime Minister of Ukraine = Ukrainian Prime Minister @ 2020-03-04..2025-07-16
        Yulia Svyrydenko | she | Yuliia Svyrydenko, Юлія Свириденко | Prime Minister of Ukraine = Ukrainian Prime Minister @ 2025-07-17..
        Donald Trump | he | Donald J. Trump, Дональд Трамп | President of the United States = US President, U.S. President, American President, President of the USA, The White House The President @ 2017-01-20..2021-01-20; President of the United States = US President, U.S. President, American President, President of the USA, The White House The President @ 2025-01-20..
        Joe Biden | he | Joseph Biden, Joseph R. Biden, Joseph R. Biden Jr., Джо Байден | Vice President of the United States = US Vice President @ 2009-01-20..2017-01-20; President of the United States = US President, U.S. President, American President, President of the USA, The White House The President @ 2021-01-20..2025-01-20
        Barack Obama | he | Barack H. Obama, Барак Обама | President of the United States = US President, U.S. President, American President @ 2009-01-20..2017-01-20
        Kamala Harris | she | Kamala D. Harris | Vice President of the United States = US Vice President, U.S. Vice President, The White House The Vice President @ 2021-01-20..2025-01-20
        JD Vance | he | J.D. Vance, James David Vance | Vice President of the United States = US Vice President, U.S. Vice President, The White House The Vice President @ 2025-01-20..
        Melania Trump | she | | First Lady of the United States = First Lady @ 2017-01-20..2021-01-20; First Lady of the United States = First Lady @ 2025-01-20..
        Antony Blinken | he | Antony J. Blinken, Anthony Blinken, Tony Blinken, Ентоні Блінкен | Secretary of State = US Secretary of State, U.S. Secretary of State, Secretary of State of the United States @ 2021-01-26..2025-01-20
        Marco Rubio | he | Марко Рубіо | Secretary of State = US Secretary of State, U.S. Secretary of State @ 2025-01-21..
        Lloyd Austin | he | Lloyd J. Austin | Secretary of Defense = US Secretary of Defense, U.S. Defense Secretary, Defense Secretary @ 2021-01-22..2025-01-20
        Pete Hegseth | he | | Secretary of Defense = Defense Secretary, U.S. Defense Secretary @ 2025-01-25..
        Jake Sullivan | he | | National Security Advisor = National Security Adviser, U.S. National Security Advisor @ 2021-01-20..2025-01-20
        Mike Waltz | he | Michael Waltz | National Security Advisor = National Security Adviser @ 2025-01-20..2025-05-01
        Steve Witkoff | he | Steven Witkoff, Стів Віткофф, Стив Уиткофф |
        Keith Kellogg | he | |
        Jared Kushner | he | |
        Wendy Sherman | she | Wendy R. Sherman | Deputy Secretary of State @ 2021-04-14..2023-07-28
        Victoria Nuland | she | |
        Ned Price | he | | Department Spokesperson = State Department spokesperson, State Department spokesman @ 2021-01-20..2023-03-17
        Jen Psaki | she | Jennifer Psaki | Press Secretary = White House Press Secretary @ 2021-01-20..2022-05-13
        Karine Jean-Pierre | she | | Press Secretary = White House Press Secretary @ 2022-05-13..2025-01-20
        Karoline Leavitt | she | | Press Secretary = White House Press Secretary @ 2025-01-20..
        John Kirby | he | |
        Lindsey Graham | he | |
        Hillary Clinton | she | Hillary Rodham Clinton | Secretary of State @ 2009-01-21..2013-02-01
        Bill Clinton | he | William Jefferson Clinton | President of the United States @ 1993-01-20..2001-01-20
        George W. Bush | he | | President of the United States @ 2001-01-20..2009-01-20
        Emmanuel Macron | he | Еммануель Макрон, Эммануэль Макрон | President of France = French President @ 2017-05-14..
        Olaf Scholz | he | | Chancellor of Germany = German Chancellor @ 2021-12-08..2025-05-06
        Friedrich Merz | he | | Chancellor of Germany = German Chancellor @ 2025-05-06..
        Angela Merkel | she | | Chancellor of Germany = German Chancellor @ 2005-11-22..2021-12-08
        Annalena Baerbock | she | | German Foreign Minister = Foreign Minister of Germany @ 2021-12-08..2025-05-06
        Boris Johnson | he | | British Prime Minister = Prime Minister of the United Kingdom, UK Prime Minister @ 2019-07-24..2022-09-06
        Liz Truss | she | Elizabeth Truss | UK Foreign Secretary = British Foreign Secretary, Foreign Secretary @ 2021-09-15..2022-09-06; British Prime Minister = Prime Minister of the United Kingdom @ 2022-09-06..2022-10-25
        Rishi Sunak | he | | British Prime Minister = Prime Minister of the United Kingdom, UK Prime Minister @ 2022-10-25..2024-07-05
        Keir Starmer | he | | British Prime Minister = Prime Minister of the United Kingdom, UK Prime Minister @ 2024-07-05..
        David Lammy | he | | British Foreign Secretary = Foreign Secretary, UK Foreign Secretary @ 2024-07-05..2025-09-05
        Giorgia Meloni | she | | Italian Prime Minister = Prime Minister of Italy @ 2022-10-22..
        Donald Tusk | he | | Polish Prime Minister = Prime Minister of Poland @ 2023-12-13..
        Andrzej Duda | he | | President of Poland = Polish President @ 2015-08-06..2025-08-06
        Karol Nawrocki | he | | President of Poland = Polish President @ 2025-08-06..
        Viktor Orbán | he | Viktor Orban | Prime Minister of Hungary = Hungarian Prime Minister @ 2010-05-29..
        Recep Tayyip Erdoğan | he | Recep Tayyip Erdogan, Tayyip Erdogan | President of Turkey = Turkish President, President of Türkiye @ 2014-08-28..
        Alexander Lukashenko | he | Aleksandr Lukashenko, Alyaksandr Lukashenka, Александр Лукашенко | President of Belarus = Belarusian President @ 1994-07-20..
        Xi Jinping | he | | President of China = Chinese President @ 2013-03-14..
        Narendra Modi | he | | Prime Minister of India = Indian Prime Minister @ 2014-05-26..
        Sauli Niinistö | he | | President of Finland = Finnish President @ 2012-03-01..2024-03-01
        Alexander Stubb | he | | President of Finland = Finnish President @ 2024-03-01..
        Kaja Kallas | she | | Estonian Prime Minister = Prime Minister of Estonia @ 2021-01-26..2024-07-23; EU High Representative for Foreign Affairs = EU foreign policy chief @ 2024-12-01..
        Josep Borrell | he | | EU High Representative for Foreign Affairs = EU foreign policy chief @ 2019-12-01..2024-12-01
        Ursula von der Leyen | she | | President of the European Commission = European Commission President @ 2019-12-01..
        Charles Michel | he | | President of the European Council = European Council President @ 2019-12-01..2024-12-01
        António Costa | he | Antonio Costa | President of the European Council = European Council President @ 2024-12-01..
        Jens Stoltenberg | he | | NATO Secretary General = Secretary General of NATO, NATO Secretary-General @ 2014-10-01..2024-10-01
        Mark Rutte | he | | Prime Minister of the Netherlands = Dutch Prime Minister @ 2010-10-14..2024-07-02; NATO Secretary General = Secretary General of NATO, NATO Secretary-General @ 2024-10-01..
        António Guterres | he | Antonio Guterres | UN Secretary-General = Secretary-General of the United Nations, U.N. Secretary-General @ 2017-01-01..
        Rafael Grossi | he | Rafael Mariano Grossi |
        Justin Trudeau | he | | Prime Minister of Canada = Canadian Prime Minister @ 2015-11-04..2025-03-14
        Mark Carney | he | | Prime Minister of Canada = Canadian Prime Minister @ 2025-03-14..
        Mohammed bin Salman | he | MBS | Crown Prince of Saudi Arabia = Saudi Crown Prince @ 2017-06-21..
        Benjamin Netanyahu | he | Bibi Netanyahu | Prime Minister of Israel = Israeli Prime Minister @ 2009-03-31..2021-06-13; Prime Minister of Israel = Israeli Prime Minister @ 2022-12-29..
        Naftali Bennett | he | | Prime Minister of Israel = Israeli Prime Minister @ 2021-06-13..2022-06-30
        """;

    public static SpeakerRegistry Registry { get; } =
        SpeakerRegistry.Of(
            Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)
        );

    private static Speaker Read(string line)
    {
        var columns = line.Split('|', StringSplitOptions.TrimEntries);
        return new Speaker(
            columns[0],
            SpeakerKind.Person,
            columns[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            [
                .. columns[3]
                    .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(ReadOffice),
            ],
            columns[1] == "she" ? Pronoun.She : Pronoun.He
        );
    }

    private static Office ReadOffice(string written)
    {
        var (names, days) = Cut(written, "@");
        var (title, aliases) = Cut(names, "=");
        var (from, to) = Cut(days, "..");
        return new Office(
            title,
            aliases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            ReadDay(from),
            ReadDay(to)
        );
    }

    private static (string Before, string After) Cut(string written, string separator)
    {
        var parts = written.Split(separator, 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 ? parts[1] : "");
    }

    private static DateOnly? ReadDay(string day) =>
        day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
