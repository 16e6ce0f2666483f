using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>Nouns that name a speaker by what they are or do: <c>the envoy</c>, <c>a spokesman</c>, <c>the ministry</c>.</summary>
public static class RoleNoun
{
    private const string People = """
        president vice-president minister premier chancellor king queen prince princess senator representative congressman congresswoman lawmaker legislator governor mayor secretary ambassador
        diplomat envoy negotiator mediator interlocutor general colonel commander officer soldier admiral veteran leader chief head chair chairman chairwoman chairperson director manager strategist pollster
        spokesman spokeswoman spokesperson aide adviser advisor official insider operative activist analyst expert scholar professor historian economist scientist researcher author writer
        journalist reporter correspondent columnist editor anchor host interviewer moderator commentator pundit critic supporter voter candidate nominee frontrunner front-runner contender rival opponent incumbent
        republican democrat conservative liberal progressive libertarian independent lawyer attorney prosecutor judge justice counsel detective investigator cop policeman sheriff agent spy witness victim
        plaintiff defendant suspect executive ceo founder co-founder owner entrepreneur businessman businesswoman billionaire mogul tycoon banker investor trader farmer worker teacher student doctor nurse
        physician patient councillor councilor mp panelist priest pastor bishop pope rabbi imam cleric actor actress singer musician comedian artist filmmaker star coach player man woman person father mother grandmother grandfather uncle aunt cousin constituent son daughter wife husband brother sister
        widow friend neighbor neighbour resident refugee immigrant citizen user source organizer volunteer fellow member delegate surrogate ally backer donor fundraiser predecessor successor
        counterpart colleague partner spouse consultant lobbyist dictator statesman politician whistleblower contributor commissioner speaker protester demonstrator hacker
        confidant confidante loyalist booster holdout organizer translator biographer spokesmen inquirer mayor-elect president-elect creator head-of-state founder participant attendee guest caller passenger driver pilot captain principal superintendent clerk administrator treasurer counselor nominee first-lady lady monitor observer inspector peacemaker advocate champion designer engineer architect planner nonproliferation physicist chemist biologist psychologist sociologist
        theologian philosopher linguist demographer pollsters statistician ethicist technologist entrepreneur developer producer screenwriter playwright novelist poet essayist blogger vlogger podcaster photographer cameraman
        photojournalist broadcaster presenter newsreader chronicler barber bartender chef cook waiter waitress cashier clerk custodian janitor plumber electrician carpenter builder miner fisherman rancher logger trucker mechanic
        firefighter paramedic medic surgeon dentist therapist counselor veterinarian pharmacist midwife trustee regent provost dean chancellor rector principal headmaster librarian curator archivist tutor instructor trainer
        cadet recruit sergeant lieutenant captain major marine airman sailor guardsman militant rebel insurgent fighter gunman sniper hostage captive prisoner inmate detainee convict offender survivor bystander onlooker
        pedestrian motorist commuter tourist visitor migrant newcomer exile defector dissident dissenter campaigner canvasser pastor preacher evangelist deacon nun monk missionary chaplain ruler emperor sultan emir monarch
        duke duchess baron prophet guru mentor protege disciple follower fan admirer detractor skeptic sceptic realist idealist pragmatist centrist moderate hardliner hawk dove populist nationalist socialist communist feminist environmentalist
        corporal brigadier deputy docker dockworker stevedore longshoreman cleaner baker butcher tailor grocer shopkeeper vendor courier porter gardener housekeeper nanny carer caregiver pensioner villager islander shepherd labourer laborer welder warehouseman
        mep msp backbencher frontbencher peer whip ombudsman magistrate barrister solicitor coroner registrar constable vicar archdeacon taoiseach postmaster baroness countess viscount
        frontman frontwoman guitarist drummer bassist songwriter rapper vocalist composer conductor soprano tenor ballerina dancer choreographer striker midfielder goalkeeper skipper referee umpire jockey golfer cyclist
        abolitionist unionist separatist loyalists organizer strategist tactician operator broker middleman go-between intermediary facilitator arbitrator conciliator signatory guarantor
        staffer
        fishmonger cheesemonger ironmonger greengrocer florist stallholder landlord landlady publican mum-of-two mum-of-three dad-of-two dad-of-three plumber cabbie roofer
        """;

    private const string Bodies = """
        government administration ministry department agency office bureau committee commission council congress senate parliament assembly court campaign party group organization organisation
        association union foundation institute company firm bank corporation network newspaper paper magazine outlet agency website site publication blog journal report study survey poll
        statement readout release memo document letter email filing complaint lawsuit indictment transcript article story editorial column tweet post book ad advertisement video communique communiqué
        team camp staff delegation side embassy kremlin army military police fbi cia nato coalition alliance board panel jury committee church movement league regime
        navy coastguard guard airline authority militia television broadcaster station channel network presidency chancellery secretariat treasury watchdog regulator consortium syndicate
        superpac pac nonprofit charity university college school hospital brief text notice announcement headline caption draft resolution declaration summary
        voiceover voice-over voice narrator slogan headline sign banner poster placard chyron caption label motto proverb saying adage dictum mantra hashtag inscription plaque song lyric lyrics chorus verse chapter passage preface foreword
        page site homepage leaflet flyer pamphlet brochure manual handbook guide guideline memorandum dossier file cable dispatch telegram bulletin circular edict decree treaty accord pact protocol clause amendment
        writer-producer transcripts recording tape footage clip audio podcast broadcast telecast newscast programme program episode show trailer commercial spot mailer robocall voicemail invitation invoice receipt
        """;

    private const string Children =
        "boy girl child children schoolchild schoolboy schoolgirl toddler teen teenager minor pupil kid kids boys girls schoolchildren teenagers infant grader kindergartner kindergartener preschooler";

    private const string Crowd =
        "others many some critics people several few most police officials sources men women authorities both media press crowd audience";

    private static readonly FrozenDictionary<string, Kinds> Nouns = ReadNouns(
        (People, Kinds.Person),
        (Bodies, Kinds.Body),
        (Children, Kinds.Child),
        (Crowd, Kinds.Crowd)
    );

    private static readonly FrozenSet<string> Crowds = Crowd.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Kinds>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    [Flags]
    private enum Kinds
    {
        None = 0,
        Person = 1,
        Body = 2,
        Child = 4,
        Crowd = 8,
    }

    public static bool IsPerson(string folded) => (KindsOf(folded) & Kinds.Person) != 0;

    public static bool IsBody(string folded) => (KindsOf(folded) & Kinds.Body) != 0;

    public static bool IsChild(string folded) => (KindsOf(folded) & Kinds.Child) != 0;

    public static bool IsAny(string folded) => KindsOf(folded) is not Kinds.None;

    /// <summary>More than one, so that it needs no article before it: <c>officials</c>, <c>two lawmakers</c>.</summary>
    public static bool IsPlural(string folded) =>
        Crowds.Contains(folded)
        || (EndsInS(folded) && (Listed(folded.AsSpan(0, folded.Length - 1)) & (Kinds.Person | Kinds.Body)) != 0)
        || EndsInMen(folded) && IsPerson(folded[..^3] + "man")
        || folded
            is "allies"
                or "attorneys"
                or "authorities"
                or "democrats"
                or "republicans"
                or "parties"
                or "countries"
                or "sides";

    public static Pronoun PronounOf(string folded) =>
        folded
            is "man"
                or "father"
                or "son"
                or "husband"
                or "brother"
                or "king"
                or "prince"
                or "widower"
                or "boy"
                or "actor"
        || folded.EndsWith("man", StringComparison.Ordinal) && !folded.EndsWith("woman", StringComparison.Ordinal)
            ? Pronoun.He
        : folded
            is "woman"
                or "mother"
                or "daughter"
                or "wife"
                or "sister"
                or "queen"
                or "princess"
                or "widow"
                or "girl"
                or "actress"
                or "lady"
        || folded.EndsWith("woman", StringComparison.Ordinal)
            ? Pronoun.She
        : Pronoun.Unknown;

    private static Kinds KindsOf(string folded)
    {
        var ofSingular = Kinds.None;
        if (EndsInS(folded))
        {
            ofSingular |= Listed(folded.AsSpan(0, folded.Length - 1));
            ofSingular |= folded.EndsWith("ies", StringComparison.Ordinal) ? Listed(folded[..^3] + "y") : Kinds.None;
        }
        if (EndsInMen(folded))
        {
            ofSingular |= Listed(folded[..^3] + "man");
        }
        if (folded.LastIndexOf('-') is >= 0 and var dash)
        {
            ofSingular |= Listed(folded.AsSpan(dash + 1));
        }
        return Listed(folded) | (ofSingular & ~Kinds.Crowd);
    }

    private static Kinds Listed(ReadOnlySpan<char> folded) =>
        BySpan.TryGetValue(folded, out var kinds) ? kinds : Kinds.None;

    private static bool EndsInS(string folded) => folded.Length > 4 && folded[^1] == 's';

    private static bool EndsInMen(string folded) => folded.EndsWith("men", StringComparison.Ordinal);

    private static FrozenDictionary<string, Kinds> ReadNouns(params ReadOnlySpan<(string Words, Kinds Kind)> lists)
    {
        var nouns = new Dictionary<string, Kinds>(StringComparer.Ordinal);
        foreach (var (words, kind) in lists)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                nouns[word] = nouns.GetValueOrDefault(word) | kind;
            }
        }
        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
