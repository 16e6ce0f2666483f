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
        + "tell|told text email message repeat echo speculate theorize summarize convey";

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

    private static readonly FrozenDictionary<string, SpeechVerb> Forms = Inflect();

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static SpeechVerb? Find(string folded) => Forms.GetValueOrDefault(folded);

    private static FrozenDictionary<string, SpeechVerb> Inflect()
    {
        var forms = new Dictionary<string, SpeechVerb>();
        foreach (
            var (list, strength) in new[]
            {
                (Strong, SpeechStrength.Strong),
                (Weak, SpeechStrength.Weak),
                (Loose, SpeechStrength.Loose),
            }
        )
        {
            foreach (var entry in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = entry.Split('|');
                var lemma = parts[0];
                forms.TryAdd(
                    lemma,
                    new SpeechVerb(lemma, strength, IsParticiple: false, IsBare: !parts.Skip(1).Contains(lemma))
                );
                forms.TryAdd(ThirdPerson(lemma), new SpeechVerb(lemma, strength, IsParticiple: false, IsBare: false));
                forms.TryAdd(Participle(lemma), new SpeechVerb(lemma, strength, IsParticiple: true, IsBare: false));
                foreach (var past in parts.Length > 1 ? parts[1..] : [Past(lemma)])
                {
                    forms.TryAdd(past, new SpeechVerb(lemma, strength, IsParticiple: false, IsBare: false));
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
        lemma is "admit" or "quip" or "dub" or "brag" or "slam" or "snap" or "" or "blog" or "put" or "begin" or "chat";
}
