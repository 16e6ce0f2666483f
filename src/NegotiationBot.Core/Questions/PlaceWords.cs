using System.Collections.Frozen;

namespace NegotiationBot.Core.Questions;

/// <summary>What states, peoples and places are called. Read by <see cref="Synonyms"/>.</summary>
internal static class PlaceWords
{
    /// <summary>States and who and what is of them.</summary>
    public const string States = """
        afghanistan, afghan
        africa, african
        albania, albanian
        algeria, algerian
        angola, angolan
        argentina, argentine, argentinian
        armenia, armenian
        asia, asian
        australia, australian
        austria, austrian
        azerbaijan, azerbaijani
        bahrain, bahraini
        bangladesh, bangladeshi
        belgium, belgian
        bolivia, bolivian
        bosnia, bosnian
        brazil, brazilian
        britain, british, britons, brits
        uk, british, britons, brits
        bulgaria, bulgarian
        burma, burmese
        myanmar, burmese
        cambodia, cambodian
        cameroon, cameroonian
        canada, canadian
        chile, chilean
        china, chinese
        colombia, colombian
        croatia, croatian
        cuba, cuban
        cyprus, cypriot
        czechia, czech
        denmark, danish, danes
        ecuador, ecuadorian
        egypt, egyptian
        england, english
        estonia, estonian
        ethiopia, ethiopian
        finland, finnish, finns
        france, french
        georgia, georgian
        germany, german
        ghana, ghanaian
        greece, greek
        guatemala, guatemalan
        haiti, haitian
        honduras, honduran
        hungary, hungarian
        iceland, icelandic
        india, indian
        indonesia, indonesian
        iran, iranian
        iraq, iraqi
        ireland, irish
        israel, israeli
        italy, italian
        jamaica, jamaican
        japan, japanese
        jordan, jordanian
        kazakhstan, kazakh
        kenya, kenyan
        korea, korean
        kosovo, kosovar
        kuwait, kuwaiti
        kyrgyzstan, kyrgyz
        laos, laotian
        latvia, latvian
        lebanon, lebanese
        liberia, liberian
        libya, libyan
        lithuania, lithuanian
        luxembourg, luxembourgish
        macedonia, macedonian
        malaysia, malaysian
        malta, maltese
        mexico, mexican
        moldova, moldovan
        mongolia, mongolian
        montenegro, montenegrin
        morocco, moroccan
        mozambique, mozambican
        namibia, namibian
        nepal, nepali, nepalese
        netherlands, dutch
        holland, dutch
        nicaragua, nicaraguan
        nigeria, nigerian
        norway, norwegian
        oman, omani
        pakistan, pakistani
        palestine, palestinian
        panama, panamanian
        paraguay, paraguayan
        peru, peruvian
        philippines, philippine, filipino
        poland, polish, poles
        portugal, portuguese
        qatar, qatari
        romania, romanian
        rwanda, rwandan
        saudi, saudis
        scotland, scottish, scots
        senegal, senegalese
        serbia, serbian, serbs
        singapore, singaporean
        slovakia, slovak
        slovenia, slovenian, slovene
        somalia, somali
        spain, spanish
        sudan, sudanese
        sweden, swedish, swedes
        switzerland, swiss
        syria, syrian
        taiwan, taiwanese
        tajikistan, tajik
        tanzania, tanzanian
        thailand, thai
        tunisia, tunisian
        turkey, turkish, turks
        turkiye, turkish, turks
        turkmenistan, turkmen
        uganda, ugandan
        uruguay, uruguayan
        uzbekistan, uzbek
        venezuela, venezuelan
        vietnam, vietnamese
        wales, welsh
        yemen, yemeni
        zambia, zambian
        zimbabwe, zimbabwean
        """;

    /// <summary>Regions, cities and rivers that are spelled in several ways, states with two names.</summary>
    public const string Spellings = """
        britain, uk
        burma, myanmar
        netherlands, holland
        turkey, turkiye
        bakhmut, artemovsk
        chechnya, chechen
        chernobyl, chornobyl
        crimea, crimean
        dnieper, dnipro, dnepr
        donbas, donbass
        kharkiv, kharkov
        kurdistan, kurdish, kurds
        luhansk, lugansk
        lviv, lvov
        mykolaiv, nikolaev
        odesa, odessa
        zaporizhzhia, zaporizhia, zaporozhye, zaporizhzhya
        """;

    /// <summary>States that are called by several words.</summary>
    private const string FullNames = """
        saudi, saudi arabia, saudi arabian
        czechia, czech republic
        britain, united kingdom, great britain
        emirates, united arab emirates, uae, emirati
        russia, russian, russian federation
        ukraine, ukrainian
        new zealand
        sri lanka, sri lankan
        costa rica, costa rican
        el salvador, salvadoran
        ivory coast, ivorian
        """;

    /// <summary>What is of a state or who: <c>Russian</c>. "In Ukrainian" tells no place.</summary>
    public static FrozenSet<string> Peoples { get; } =
        States
            .Split('\n')
            .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries).Skip(1))
            .Concat([
                "american",
                "americans",
                "european",
                "europeans",
                "russian",
                "russians",
                "soviet",
                "ukrainian",
                "ukrainians",
            ])
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One way to call a state, a town or a region, by each that there is: <c>dutch</c> and <c>holland</c> are of the <c>netherlands</c>.</summary>
    public static FrozenDictionary<string, string> StateOf { get; } = ReadStates();

    /// <summary>All ways to call each of them.</summary>
    public static ILookup<string, string> WaysOf { get; } = StateOf.ToLookup(way => way.Value, way => way.Key);

    private static FrozenDictionary<string, string> ReadStates()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in $"{FullNames}\n{States}\n{Spellings}".Split('\n'))
        {
            var ways = line.Split(',', StringSplitOptions.TrimEntries);
            var first = ways.Select(known.GetValueOrDefault).FirstOrDefault(way => way is not null) ?? ways[0];
            foreach (var way in ways)
            {
                known.TryAdd(way, first);
            }
        }
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
