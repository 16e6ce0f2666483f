using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Verbs of thinking, wanting and judging: what somebody hopes or opposes is reported of them, though nothing tells that they said it.</summary>
public static class AttitudeVerbs
{
    private const string List = """
        want like love hate dislike admire respect trust distrust appreciate value favor favour prefer oppose support back endorse embrace resist refuse decline disagree object protest intend plan aim seek|sought
        try attempt commit swear|swore push press lobby campaign beg permit approve disapprove ban forbid|forbade recommend promote champion laud rip|ripped skewer hammer lambaste excoriate castigate chastise
        scold fault charge dispute contest contradict rebut|rebutted refute downplay minimize minimise ignore address debate talk chat|chatted invoke reference highlight point comment depict paint cast frame name term
        equate contrast link tie connect attribute justify rationalize excuse recognize recognise realize realise understand|understood learn|learned|learnt discover find|found determine decide rule vote elect choose|chose|chosen pick select nominate
        project forecast calculate guess suppose assume presume suspect imagine envision envisage foresee|foresaw dream remember forget|forgot teach|taught alert show|showed|shown disclose expose leak guarantee ensure convince persuade
        resolve prepare attack assail bash target single pressure pressured prod|prodded nudge warn mull weigh study contemplate explore examine investigate review poll survey document chronicle recount detail argue
        care mind pray celebrate mourn lament honor honour salute cheer boo denounce renounce disavow repudiate scrap|scrapped abandon revive repeal overturn block veto dodge evade sidestep skirt
        identify see|saw|seen regard treat look tend mean|meant require allow let authorize authorise mandate call accept adopt deliver back reaffirm affirm echo second share align side stand|stood
        think|thought believe hope fear worry|worried wonder doubt expect know|knew|known feel|felt wish anticipate consider view agree
        """;

    private static readonly FrozenDictionary<string, SpeechVerb> Forms = VerbForms.Inflect(
        (List, SpeechStrength.Unlisted)
    );

    internal static IEnumerable<string> AllForms => Forms.Keys;

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static SpeechVerb? Find(string folded) => Forms.GetValueOrDefault(folded);
}
