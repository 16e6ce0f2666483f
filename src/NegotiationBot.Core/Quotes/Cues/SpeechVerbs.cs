using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>The verbs that report what somebody said, in all their forms.</summary>
public static class SpeechVerbs
{
    private const string Strong =
        "say|said tell|told write|wrote|written add state tweet post declare note remark reply explain argue insist claim assert recall continue|continued conclude announce "
        + "acknowledge admit concede warn predict respond answer ask stress emphasize|emphasized|emphasized emphasise|emphasised reiterate underscore|underscored underline|underlined joke quip exclaim shout yell whisper mutter "
        + "maintain contend allege confide complain lament opine observe retort interject recount read|read muse testify|testified vow promise pledge boast brag caution chant scream "
        + "reveal suggest report agree confirm clarify|clarified deny|denied explain elaborate counter rejoin intone deadpan snap bark growl sigh enthuse gush marvel chime inform "
        + "tell|told text email message repeat echo speculate theorize summarize begin|began|begun convey";

    private const string Weak =
        "propose call describe accuse criticize criticise praise blast slam blame denounce condemn dismiss reject mock deride decry demand|demanded thank welcome defend "
        + "express refer dub label brand deem|deemed cite mention assure remind challenge question rebuke ridicule attack hail tout urge order advise encourage "
        + "hint|hinted imply|implied signal indicate brandish discuss outline detail|detailed lay|laid quote portray characterize liken compare hope believe think|thought feel|felt know|knew|known "
        + "want fear worry|worried expect consider view reason|reasoned estimate apologize credit fire|fired shoot|shot weigh argue appeal plead threaten vent rail "
        + "commend applaud congratulate request inquire wonder doubt regret advocate tease proclaim blog sing|sang sung point|pointed put|put go|went|gone speak|spoke|spoken convince issue|issued release|released publish|published offer|offered sign|signed";

    private static readonly FrozenDictionary<string, SpeechVerb> Forms = Inflect();

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static SpeechVerb? Find(string folded) => Forms.GetValueOrDefault(folded);

    private static FrozenDictionary<string, SpeechVerb> Inflect()
    {
        var forms = new Dictionary<string, SpeechVerb>();
        foreach (var (list, strong) in new[] { (Strong, true), (Weak, false) })
        {
            foreach (var entry in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = entry.Split('|');
                var lemma = parts[0];
                forms.TryAdd(
                    lemma,
                    new SpeechVerb(lemma, strong, IsParticiple: false, IsBare: !parts.Skip(1).Contains(lemma))
                );
                forms.TryAdd(ThirdPerson(lemma), new SpeechVerb(lemma, strong, IsParticiple: false, IsBare: false));
                forms.TryAdd(Participle(lemma), new SpeechVerb(lemma, strong, IsParticiple: true, IsBare: false));
                foreach (var past in parts.Length > 1 ? parts[1..] : [Past(lemma)])
                {
                    forms.TryAdd(past, new SpeechVerb(lemma, strong, IsParticiple: false, IsBare: false));
                }
            }
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string ThirdPerson(string lemma) =>
        lemma == "go"
        || lemma.EndsWith('s')
        || lemma.EndsWith("sh", StringComparison.Ordinal)
        || lemma.EndsWith("ch", StringComparison.Ordinal)
            ? lemma + "es"
        : EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma + "s";

    private static string Participle(string lemma) =>
        Doubles(lemma) ? lemma + lemma[^1] + "ing"
        : lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] + "ing"
        : lemma + "ing";

    private static string Past(string lemma) =>
        lemma.EndsWith('e') ? lemma + "d"
        : EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied"
        : Doubles(lemma) ? lemma + lemma[^1] + "ed"
        : lemma + "ed";

    private static bool EndsInConsonantAndY(string lemma) => lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2]);

    private static bool Doubles(string lemma) =>
        lemma
            is "admit"
                or "quip"
                or "dub"
                or "brag"
                or "slam"
                or "snap"
                or "refer"
                or "blog"
                or "put"
                or "begin"
                or "chat";
}
