using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Words that news of negotiations uses for the same thing. One set a line; data: extend it by lines.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string[]> Table = Parse(
        """
        ceasefire cease-fire truce armistice перемирие перемирия перемир'я
        call conversation дзвінок дзвінка розмова розмови звонок звонка разговор
        war війна війни война войны
        peace мир миру мира
        talks negotiations переговори переговорів переговоры переговоров
        sanctions санкції санкцій санкции санкций
        aid допомога допомоги помощь помощи
        weapons arms зброя зброї оружие оружия
        truce pause halt
        talks negotiation negotiations negotiating dialogue
        talk talks spoke speak conversation call discussed
        phone telephone call
        call conversation readout
        meeting summit met meet meets
        deal agreement accord pact
        agree agreed accept accepted agreement
        sanction sanctions penalties
        aid assistance help support
        arms weapons weaponry rearm rearming
        troops soldiers forces army military
        soldiers peacekeepers
        hit struck strike strikes attacked attack bombed shelled
        power energy electricity
        phases phased stages step steps gradual
        prisoners captives pow pows
        swap exchange exchanged swapped
        envoy emissary negotiator
        end stop finish
        territory land lands
        demands conditions demand ultimatum
        reject rejected refuse refused rule rules
        invasion war
        dead killed died deaths bodies
        kids children child
        join accession membership
        grain wheat
        boat ship vessel
        mad angry criticized blasted
        threat threaten threatened warned warn
        quit resign resigned resignation
        freed liberated liberation
        sign signed
        elections election vote
        jets planes aircraft
        """
    );

    /// <summary>Index terms that may stand for this one, without itself.</summary>
    public static IReadOnlyList<string> Of(string term) => Table.TryGetValue(term, out var others) ? others : [];

    private static FrozenDictionary<string, string[]> Parse(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => TermAnalyzer.Analyze(line).Select(word => word.Term).Distinct().ToArray())
            .SelectMany(set => set.Select(term => (Term: term, Others: set.Where(other => other != term))))
            .GroupBy(pair => pair.Term, pair => pair.Others, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.SelectMany(others => others).Distinct().ToArray(),
                StringComparer.Ordinal
            );
}
