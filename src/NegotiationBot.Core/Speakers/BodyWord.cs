using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>Capitalised words that make a name the name of a body: <c>Ministry</c>, <c>Times</c>, <c>University</c>.</summary>
public static class BodyWord
{
    private static readonly FrozenSet<string> Words = (
        "ministry department office council committee commission agency bureau institute institution university college school center centre foundation association union league party campaign group "
        + "corporation corp corp. inc inc. company co. llc plc ltd ltd. limited trust action bank fund times post journal news tribune herald gazette globe network radio magazine press agency house congress senate parliament duma "
        + "assembly court board service services force forces army corps navy guard police nations kremlin pentagon administration coalition alliance front movement federation society club "
        + "conference convention authority chamber embassy republic treasury reserve today weekly review observer guardian telegraph independent examiner beast street broadcasting project report reports tv "
        + "county city district province region territory borough township village valley island islands river lake creek mountain mountains beach harbor harbour bridge tunnel airport station hall castle palace hotel tower towers building plaza park stadium arena "
        + "church cathedral temple mosque synagogue museum library theater theatre avenue boulevard road highway party tribune daily chronicle dispatch inquirer sentinel courier register monitor standard economist atlantic "
        + "hospital clinic laboratory laboratories lab initiative oblast lyceum gymnasium constabulary consulate tribunal industries industry partners management group studios airlines airways railways systems "
        + "technologies technology networks communications solutions pac fund academy seminary command squadron battalion brigade regiment division secretariat organization organisation directorate staff team delegation caucus cabinet world international national states kingdom "
        + "war wars affairs games olympics treaty accord accords agreement protocol summit revolution festival awards championship championships"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Whole = (
        "kremlin pentagon congress fox cnn nbc abc cbs msnbc bbc npr ap reuters politico bloomberg wikileaks buzzfeed breitbart facebook twitter google nato fbi cia doj dnc rnc aclu tass interfax "
        + "hamas hezbollah senate opec imf unesco unicef osce iaea un eu gop facebook hamas instagram telegram nsa irs epa nra naacp quinnipiac gallup rasmussen axios yougov"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> CalledAfterSomebody = FrozenSet.Create(
        StringComparer.Ordinal,
        ["fox", "bloomberg", "gallup", "rasmussen", "breitbart"]
    );

    // "Mara Hall" is a person, "Norland Hall" is none.
    private static readonly FrozenSet<string> Surnames = (
        "park hall church castle lake post street bank bridge beach island river rivers front guard house young field fields"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The word is a surname as well: behind a first name it makes no body.</summary>
    public static bool MayBeSurname(string folded) => Surnames.Contains(folded);

    /// <summary>The name of a body by itself that is a surname as well.</summary>
    public static bool IsCalledAfterSomebody(string folded) => CalledAfterSomebody.Contains(folded);

    public static bool Is(string folded) => Words.Contains(folded);

    /// <summary>A body by itself, with no other word: <c>Kremlin</c>, <c>Reuters</c>.</summary>
    public static bool IsName(string folded) => Whole.Contains(folded);
}
