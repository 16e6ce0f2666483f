using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>Countries, capitals and what people call their inhabitants: places speak (<c>Moscow said</c>), and stand in titles (<c>Ukrainian President</c>).</summary>
public static class Place
{
    private static readonly FrozenSet<string> Names = ToSet(
        """
        america american americans usa us u.s. uk u.k. eu u.n. un nato britain british england english scotland scottish wales welsh ireland irish france french germany german italy italian spain spanish portugal portuguese netherlands dutch
        belgium belgian luxembourg switzerland swiss austria austrian poland polish czech slovakia slovak hungary hungarian romania romanian bulgaria bulgarian greece greek turkey turkish türkiye cyprus cypriot malta
        sweden swedish norway norwegian denmark danish finland finnish iceland estonia estonian latvia latvian lithuania lithuanian belarus belarusian ukraine ukrainian ukrainians russia russian russians soviet moldova moldovan
        georgia georgian armenia armenian azerbaijan azerbaijani kazakhstan kazakh uzbekistan uzbek israel israeli palestine palestinian lebanon lebanese syria syrian iraq iraqi iran iranian saudi arabia arab jordan jordanian
        egypt egyptian libya libyan tunisia morocco moroccan algeria qatar qatari yemen yemeni kuwait emirates emirati oman bahrain afghanistan afghan pakistan pakistani india indian bangladesh china chinese taiwan taiwanese
        japan japanese korea korean vietnam vietnamese thailand thai indonesia indonesian malaysia philippines philippine singapore australia australian zealand canada canadian mexico mexican brazil brazilian argentina argentine
        slovenia slovenian croatia croatian serbia serbian bosnia bosnian kosovo albania albanian macedonia macedonian montenegro montenegrin bolivia bolivian ecuador ecuadorian paraguay paraguayan uruguay uruguayan
        nepal nepali nepalese bangladeshi cambodia cambodian mongolia mongolian ghana ghanaian senegal senegalese malian niger uganda ugandan tanzania tanzanian rwanda rwandan zambia zambian zimbabwe zimbabwean somalia
        somali angola angolan mozambique botswana namibia namibian cameroon tunisian malaysian singaporean icelandic maltese filipino kuwaiti omani bahraini bahamas myanmar burmese guatemala guatemalan honduras honduran
        venezuela venezuelan colombia colombian chile chilean peru cuba cuban nigeria nigerian kenya kenyan ethiopia ethiopian sudan sudanese african european europe asian kremlin moscow kyiv kiev washington london paris berlin
        brussels beijing tehran ankara minsk warsaw budapest riyadh jerusalem tokyo seoul rome madrid vienna geneva donetsk luhansk crimea crimean republic kingdom federation hague
        texas california florida ohio pennsylvania virginia michigan wisconsin iowa nevada arizona massachusetts vermont illinois indiana kentucky tennessee alabama mississippi louisiana oklahoma kansas nebraska
        missouri minnesota colorado utah oregon wyoming montana idaho alaska hawaii maine delaware maryland connecticut carolina dakota hampshire jersey arkansas
        """
    );

    private static readonly FrozenSet<string> Parties = ToSet(
        "republican democrat democratic gop conservative labour liberal lib dem tory libertarian green socialist"
    );

    private static readonly FrozenSet<string> PostalCodes = ToSet(
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC"
    );

    private static readonly FrozenSet<string> Abbreviations = ToSet(
        "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C."
    );

    public static bool Is(string folded) => Names.Contains(folded);

    /// <summary>A word of nationality, place or party that may stand before a title or a name.</summary>
    public static bool IsOrigin(string folded) => Names.Contains(folded) || Parties.Contains(folded);

    /// <summary>What American addresses and newspapers have behind a town: <c>Austin, TX</c>, <c>Austin, Tex.</c></summary>
    public static bool IsStateBehindTown(string written) =>
        PostalCodes.Contains(written) || Abbreviations.Contains(written);

    private static FrozenSet<string> ToSet(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
