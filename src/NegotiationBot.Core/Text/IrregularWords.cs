using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Forms of English words that no suffix tells from their base, or that lose too much with it: <c>lost</c> is <c>lose</c>, <c>died</c> is <c>die</c>, <c>men</c> is <c>man</c>, <c>centre</c> is
/// <c>center</c>. Left out are forms that are as often another word (<c>ground</c>, <c>wound</c>, <c>lay</c>, and the <c>bases</c> of an army).
/// </summary>
internal static class IrregularWords
{
    // Each base with its forms behind it.
    private static readonly FrozenDictionary<string, string> Bases = Parse(
        """
        arise arose arisen; awake awoke awoken; beat beaten; become became; begin began begun; bend bent; bite bitten; bleed bled; blow blew blown; break
        broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept;
        deal dealt; die died dies dying; dig dug; draw drew drawn; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed
        fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten;
        forgive forgave forgiven; free freed; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard; hide
        hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; learn learnt; leave left; lend lent; lie lied lies
        lying; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; outgrow outgrew outgrown;
        overcome overcame; overhear overheard; override overrode overridden; overrun overran; oversee oversaw overseen; overtake overtook overtaken; overthrow
        overthrew overthrown; pay paid; plead pled; prove proven; rebuild rebuilt; repay repaid; resell resold; rethink rethought; rewrite rewrote rewritten;
        ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot;
        show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; speak spoke spoken; speed sped;
        spend spent; spill spilt; spin spun; spit spat; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; strike struck
        stricken; strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore
        torn; think thought; throw threw thrown; tie tied ties tying; tread trod trodden; undergo underwent undergone; understand understood; undertake
        undertook undertaken; undo undid undone; uphold upheld; vie vied vies vying; wake woke woken; wear wore worn; weep wept; win won; withdraw withdrew
        withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written; initial initialled initialling;
        child children; foot feet; goose geese; man men; mouse mice; tooth teeth; woman women;
        chairman chairmen; congressman congressmen; fisherman fishermen; gunman gunmen; lawman lawmen; policeman policemen;
        serviceman servicemen; spokesman spokesmen; spokeswoman spokeswomen; congresswoman congresswomen; half halves; knife knives; thief thieves;
        wife wives; wolf wolves; analysis analyses; crisis crises; hypothesis hypotheses; thesis theses;
        aging ageing; aluminum aluminium; analog analogue; artifact artefact artefacts; caliber calibre; catalog catalogue catalogues catalogued;
        center centre centres centred; curb kerb; defense defence defences; defenseless defenceless; dialog dialogue dialogues; enroll enrol enrols; fiber fibre fibres;
        fulfill fulfil fulfils; gray grey; inquire enquire enquired; inquiry enquiry enquiries; installment instalment instalments; jail gaol; jewelry jewellery;
        judgment judgement judgements; license licence licences; liter litre litres; luster lustre; maneuver manoeuvre manoeuvres manoeuvred manoeuvring; meager meagre;
        meter metre metres; centimeter centimetre centimetres; kilometer kilometre kilometres; millimeter millimetre millimetres; mold mould; mustache moustache;
        offense offence offences; pediatric paediatric; plow plough; practice practise practised practises practising; pretense pretence; program programme programmes;
        saber sabre sabres; skeptic sceptic sceptics; skeptical sceptical; skepticism scepticism; skillful skilful; somber sombre; specter spectre; theater theatre theatres;
        tire tyre tyres; willful wilful
        """
    );

    private static readonly FrozenDictionary<string, string[]> Forms = Bases
        .GroupBy(pair => PorterStemmer.Stem(pair.Value), pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(forms => forms.Key, forms => forms.ToArray(), StringComparer.Ordinal);

    /// <summary>The irregular forms that give a term; most terms have none.</summary>
    public static IReadOnlyList<string> FormsOf(string term) => Forms.GetValueOrDefault(term, []);

    /// <summary>The base of an irregular form, a word of any other kind itself.</summary>
    /// <param name="word">Lower-case.</param>
    public static string BaseOf(string word) => Bases.GetValueOrDefault(word, word);

    private static FrozenDictionary<string, string> Parse(string words) =>
        words
            .Split(';')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Skip(1).Select(form => (Form: form, Base: line[0])))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal);
}
