using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Makes the forms of verbs from lists of their infinitives.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> IrregularPasts = (
        "gave took made got came went kept held left led met paid ran sent sold won lost stood drew built spent brought fought set put let cut hit rose fell grew broke became sat saw knew wrote spoke "
        + "threw drove chose flew rode beat caught taught bought sought"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A verb in the past that does not end in -ed: <c>gave</c>.</summary>
    public static bool IsIrregularPast(string folded) => IrregularPasts.Contains(folded);

    /// <param name="lists">Verbs with single spaces or line breaks between, a verb of irregular past as <c>say|said</c>; of a form of two verbs the earlier counts.</param>
    public static FrozenDictionary<string, SpeechVerb> Inflect(
        params ReadOnlySpan<(string Verbs, SpeechStrength Strength)> lists
    )
    {
        var forms = new Dictionary<string, SpeechVerb>();
        foreach (var (list, strength) in lists)
        {
            foreach (var entry in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
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
        lemma is "admit" or "quip" or "dub" or "brag" or "slam" or "snap" or "blog" or "put" or "begin" or "beg";
}
