using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>Sets of ordinary words that the phrasings of questions are made of. Data: extend the lists.</summary>
internal static class PlainWords
{
    /// <summary>Verbs of saying and thinking.</summary>
    public static FrozenSet<string> Saying { get; } =
        Set(
            """
            say says said saying tell tells told think thinks thought thinking claim claims claimed call calls called calling
            ask asks asked warn warns warned warning wrote write writes post posted posts tweet tweeted describe described describes
            compare compared compares argue argued argues insist insisted insists promise promised promises threaten threatened
            mention mentioned suggest suggested announce announced admit admitted deny denied denies criticize criticized criticise
            criticised blast blasted blame blamed praise praised respond responded react reacted reply replied answer answered
            state stated declare declared believe believes believed feel feels felt demand demanded demands offer offered order ordered
            reveal revealed explain explained comment commented respond talk talked speak spoke propose proposed accuse accused mean meant
            complain complains complained complaining moan moaned moaning grumble grumbled grumbling brag bragged bragging boast boasted
            boasting beg begged reckon reckons reckoned wonder wondered urge urged rant ranted ranting vow vowed pledge pledged
            add added adds joke joked
            """
        );

    /// <summary>Those of them that say what kind of words they were: who is asked to have warned is told of with that word.</summary>
    public static FrozenSet<string> TellingMore { get; } =
        Set(
            """
            warn warned promise promised promises threaten threatened deny denied denies admit admitted criticize criticized criticise criticised blame blamed
            praise praised demand demanded demands offer offered propose proposed accuse accused complain complained urge urged vow vowed pledge pledged
            """
        );

    /// <summary>Verbs that after "who" ask whose words they are. Narrower than <see cref="Saying"/>: "who offered to host" is a fact too, but one that somebody said; "who praised the plan" asks for no words, and of "who denied that it sank" whoever says that it sank is the wrong one.</summary>
    public static FrozenSet<string> Asking { get; } =
        Set(
            """
            say says said saying told tell called calls call claimed claims asked warned wrote posted tweeted described compared argued
            insisted promised threatened suggested admitted thinks think thought stated declared
            believes complained quipped joked demanded offered accused wondered bragged boasted grumbled moaned reckons reckoned
            argues insists suggests
            """
        );

    public static FrozenSet<string> Being { get; } = Set("is was are were be been being");

    public static FrozenSet<string> Doing { get; } =
        Set("do does did has have had is was are were will would can could should may might");

    /// <summary>Verbs of time.</summary>
    public static FrozenSet<string> Lasting { get; } = Set("last lasts lasted lasting take takes took taken");

    /// <summary>Verbs of time where nothing is behind them that somebody could run.</summary>
    public static FrozenSet<string> Running { get; } = Set("run runs ran running");

    /// <summary>Verbs for which news has a hundred others: whether the fee changed, "it fell" tells.</summary>
    public static FrozenSet<string> ActingAnyhow { get; } =
        Set("change changed alter altered affect affected help helped work worked use used happen happened act acted");

    /// <summary>What one may be in, at or on that is no place.</summary>
    public static FrozenSet<string> OfNoPlace { get; } =
        Set(
            "meeting talks talk call conversation war end time moment morning afternoon evening night beginning start past future case event context process course same first last next way matter issue question subject topic basis invitation interview speech statement address effort efforts order light response favor favour fact view opinion regard terms name table face hands hope attempt bid sense spirit invasion attack conflict crisis election campaign"
        );

    /// <summary>Verbs by which somebody is at some place or with somebody, whatever is said there.</summary>
    public static FrozenSet<string> BeingThere { get; } =
        Set(
            "attend attends attended attending participate participates participated participating arrive arrives arrived visit visits visited meet meets met joined welcomed hosted"
        );

    /// <summary>What people call whoever wrote an article to say what they think, and the article.</summary>
    public static FrozenSet<string> OfOpinions { get; } =
        Set("columnist columnists column oped opeds op editorial editorialist commentator essayist author");

    /// <summary>Verbs that have one form for who did it and for what was done, and no -ed: <c>sold</c>.</summary>
    public static FrozenSet<string> IrregularlyDone { get; } =
        Set(
            "sold bought built won led made paid found held lost sent spent taught caught cut put set brought kept shot struck hit fought read"
        );

    /// <summary>Those to whom public people speak: not what they speak about.</summary>
    public static FrozenSet<string> Hearing { get; } =
        Set(
            """
            reporters reporter journalists journalist media press parliament congress senate lawmakers deputies mps voters people public
            nation council assembly committee audience
            """
        );

    /// <summary>What is asked after "how much" of what money buys.</summary>
    public static FrozenSet<string> Pricing { get; } =
        Set(
            "cost costs costing price priced worth pay pays paid paying spend spends spent spending charge charges charged earn earns earned"
        );

    /// <summary>Offices and bodies of which every country has one: the word before them says whose.</summary>
    public static FrozenSet<string> OfStates { get; } =
        Set(
            "government parliament president minister premier king queen chancellor ambassador embassy army ministry envoy delegation"
        );

    /// <summary>What stands before those and does not say whose: every country's is new once.</summary>
    public static FrozenSet<string> OfTime { get; } =
        Set("new old current present former previous next last first acting interim sitting elected");

    public static FrozenSet<string> Pronouns { get; } = Set("he she it they we you i");

    /// <summary>Words that make a sentence a question or polite, and say nothing of what it is about.</summary>
    public static FrozenSet<string> Empty { get; } =
        Set(
            """
            what which who whom whose when where why how please thanks hey hi hello bot lol lmao haha yo bro btw ok okay so um uh
            just really actually anyone anybody somebody someone something anything everything thing things stuff like get gets got getting
            about regarding concerning exact exactly date day time month year name kind sort much many long one ones guy guys man
            person people lot did do does going want wants give gives us me you your we tell know find show quote quotes quoted
            words word opinion position view views take stance now back supposed statement remarks comment comments again right still yet even ever
            several quite good bad best nice happen happened happens article articles according wat same different difference compare compared vs versus each other both also
            city country place town let high tall deep wide far big old often full lets v he she they it i him her them his its their this that these those hers theirs my our yes no not
            go goes went gone come comes came take takes took taken make makes made put puts sit sat gave keep kept
            haha hahaha lmfao tbh omg dude anyway anyways way ways wanna mind timeline chronology of the a an say says said saying tell told telling think thinks thought mean meant claim claims claimed
            """
        );

    /// <summary>Words that open the setting of what is asked: what follows may stand around the evidence and not in it.</summary>
    public static FrozenSet<string> SettingOpeners { get; } =
        Set("after during before when while since at in following");

    /// <summary>Words that open the subject again after a setting.</summary>
    public static FrozenSet<string> SubjectOpeners { get; } =
        Set("about on of regarding that whether to from for with by over against");

    /// <summary>What people put words into with their own hands: of what stands in it news says that they wrote it.</summary>
    public static FrozenSet<string> Writings { get; } =
        Set("post posts posting tweet tweets thread letter oped column essay memo book blog diary");

    private static readonly FrozenSet<string> NeverNames = Set(
        """
        call calls talk talks deal deals war peace aid arms truce ceasefire sanction sanctions power energy grid troops prisoner
        prisoners minister president leader leaders boss bosses envoy spokesman spokeswoman reporter reporters press phone interview today
        tomorrow yesterday week month year march april may june july august october monday tuesday wednesday thursday friday
        saturday sunday good bad new old big first last next part hit place pizza email mail
        """
    );

    /// <summary>For somebody or several, by what they are, or whose they are: <c>officials</c>, <c>guy</c>, <c>Ivarrans</c>, <c>side</c>.</summary>
    public static bool AreForPeople(string word) =>
        RoleNoun.IsPerson(word)
        || PlaceWords.Peoples.Contains(word)
        || word
            is "guy"
                or "guys"
                or "man"
                or "men"
                or "woman"
                or "women"
                or "people"
                or "side"
                or "team"
                or "delegation"
                or "camp";

    /// <summary>Not a name when it stands alone.</summary>
    public static bool AreOrdinary(string word) => NeverNames.Contains(word) || AreFrame(word);

    /// <summary>Not a part of a name.</summary>
    public static bool AreFrame(string word) =>
        Empty.Contains(word)
        || Saying.Contains(word)
        || Doing.Contains(word)
        || SettingOpeners.Contains(word)
        || SubjectOpeners.Contains(word);

    /// <summary>May stand in a description of somebody: no verb of a question, and none of "each", "both", "them".</summary>
    public static bool MayDescribe(string word) =>
        word is "of" or "the" or "a" || !(Empty.Contains(word) || Saying.Contains(word) || Doing.Contains(word));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
