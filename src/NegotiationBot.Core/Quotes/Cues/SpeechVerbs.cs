using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>The verbs that report what somebody said, in all their forms.</summary>
public static class SpeechVerbs
{
    private const string Strong =
        "say|said tell|told write|wrote|written add state tweet post declare note remark reply explain argue insist claim assert recall continue|continued conclude announce "
        + "acknowledge admit concede warn predict respond answer ask stress emphasize|emphasized|emphasized emphasise|emphasised reiterate joke quip exclaim shout yell whisper mutter "
        + "maintain contend allege confide complain lament opine observe retort recount read|read muse testify|testified vow promise pledge boast brag caution chant scream "
        + "reveal suggest report confirm clarify|clarified deny|denied explain elaborate counter intone deadpan snap bark growl sigh enthuse gush marvel chime inform "
        + "repeat echo text email message speculate theorize summarize convey "
        + "scoff exhort gloat sneer chuckle giggle cry wail groan moan grumble gripe grouse bellow holler thunder hiss snarl croak drawl blurt stammer interject interrupt "
        + "venture posit surmise pronounce pontificate rhapsodize fume rage seethe deride chide scold admonish reassure implore beg beseech beckon coo purr rasp "
        + "rejoin parry snipe crow hedge allow bemoan fret reflect reminisce confess relate narrate dictate instruct prod press volunteer";

    private const string Weak =
        "propose call describe accuse criticize criticise praise blast slam blame denounce condemn dismiss reject mock deride decry thank welcome defend "
        + "reckon express dub label mention assure remind challenge question rebuke ridicule attack hail tout urge advise encourage "
        + "hint|hinted imply|implied signal indicate brandish outline detail|detailed quote portray characterize liken compare hope believe think|thought   "
        + " fear worry|worried apologize credit argue plead vent rail "
        + "commend applaud congratulate request inquire wonder doubt regret advocate tease proclaim blog sing|sang sung point|pointed convince issue|issued release|released publish|published  ";

    // These introduce quotations ("went on", "put it", "shot back"), but a sentence with them reports no speech by itself.
    private const string Loose =
        "agree feel|felt know|knew|known want expect consider view reason|reasoned fire|fired shoot|shot put go|went|gone sign|signed lay|laid begin|began|begun underscore|underscored underline|underlined "
        + "estimate weigh appeal order cite refer speak|spoke|spoken brand deem|deemed discuss threaten offer|offered demand|demanded";

    private static readonly FrozenDictionary<string, SpeechVerb> Forms = VerbForms.Inflect(
        (Strong, SpeechStrength.Strong),
        (Weak, SpeechStrength.Weak),
        (Loose, SpeechStrength.Loose)
    );

    internal static IEnumerable<string> AllForms => Forms.Keys;

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static SpeechVerb? Find(string folded) => Forms.GetValueOrDefault(folded);
}
