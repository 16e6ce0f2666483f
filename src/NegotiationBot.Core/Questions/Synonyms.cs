using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Words that news of negotiations uses for the same thing. Words with commas stand for each other; after a colon stand those that may take the place of the first, not the other way. Data: extend it by lines.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string[]> Table = Parse(
        """
        ceasefire, truce, armistice
        ceasefire: pause halt
        pause: halt ceasefire
        negotiations, negotiation, talks, dialogue
        phone: call telephone
        talk: call conversation spoke speak discuss
        call: phone telephone conversation
        invasion: war
        meeting, summit, met, meet
        deal, agreement, accord, pact, treaty
        agree, agreed, accept, agreement
        aid, assistance, help
        arms, weapons, weaponry
        troops, soldiers, forces, army
        hit, strike, struck, attack, bomb, shell
        power: energy electricity
        phases, phased, stages, staged, gradual
        prisoners, captives, pow, pows
        swap, exchange
        envoy, emissary
        delegation, team, delegates, negotiators
        embassy, embassies
        embassy: mission consulate
        ambassador: diplomat envoy
        lift: ease drop remove
        drop: lift ease
        ease: lift drop
        resume: restart reopen return
        reopen: resume
        restart: resume
        evacuees, evacuation, evacuated, evacuate
        apply, application, applied
        visit: trip travel arrive
        trip: visit
        host: hospitality venue
        postpone, postponed, delay, delayed
        withdraw, withdrawal, pullout
        retreat: withdraw withdrawal
        leave: withdraw quit
        condemn: denounce criticize
        denounce: condemn
        oppose: reject against
        warn: caution
        caution: warn
        pledge, vow
        promise: pledge vow commit
        accuse: blame allege
        capture: seize
        seize: capture
        occupy, occupied, occupation, occupiers
        wounded, injured
        casualties: killed wounded injured
        missile, rocket
        drone, drones, uav
        ammunition, ammo
        money: funds funding
        funds: money
        grain: wheat
        atomic: nuclear
        nuclear: atomic
        corridor: route passage
        border: frontier
        guarantee, guarantees, assurances
        neutrality, neutral
        referendum, plebiscite
        annex, annexed, annexation
        mobilize, mobilization
        conscription: draft mobilization
        communique: statement declaration
        duma: parliament
        rada: parliament
        parliament: duma rada lawmakers
        refugees: displaced
        end, stop, finish
        territory, land
        demands, conditions
        reject, refuse
        dead, killed, died, deaths
        bodies: dead
        kids, children, child
        join: accession membership
        boat, ship, vessel
        mad: angry criticized blasted
        threaten, threat
        quit, resign, resignation
        freed, liberated, liberation
        election, elections, vote
        jets, planes, aircraft
        kyiv, kiev
        kyiv: ukraine ukrainian
        ukraine, ukrainian, ukrainians
        ukraine: kyiv
        moscow, kremlin
        moscow: russia russian
        kremlin: russia russian
        russia, russian, russians
        russia: moscow kremlin
        washington: usa american
        usa, american, americans
        usa: washington
        europe, european, europeans
        belarus, belarusian, belarusians
        truck, lorry
        replace, succeed, successor
        apologize, apology
        """
    );

    /// <summary>Index terms that may stand for this one, without itself.</summary>
    public static IReadOnlyList<string> Of(string term) => Table.TryGetValue(term, out var others) ? others : [];

    private static FrozenDictionary<string, string[]> Parse(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(ReadLine)
            .GroupBy(pair => pair.Term, pair => pair.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Where(other => other != group.Key).Distinct().ToArray(),
                StringComparer.Ordinal
            );

    private static IEnumerable<(string Term, string Other)> ReadLine(string line)
    {
        var sides = line.Split(':');
        var from = Terms(sides[0]);
        var to = sides is [_, var right] ? Terms(right) : from;
        return from.SelectMany(term => to.Select(other => (term, other)));
    }

    private static List<string> Terms(string words) => [.. TermAnalyzer.Analyze(words).Select(word => word.Term)];
}
