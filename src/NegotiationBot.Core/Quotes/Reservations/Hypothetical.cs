using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article only supposes, wants, plans or asks about the words: <c>if she says</c>, <c>could have said</c>, <c>will tell</c>.</summary>
internal sealed class Hypothetical : Reservation
{
    private static readonly FrozenSet<string> Modals =
    [
        "would",
        "could",
        "should",
        "might",
        "may",
        "must",
        "can",
        "will",
        "shall",
        "cannot",
    ];

    private static readonly FrozenSet<string> Suppositions =
    [
        "if",
        "unless",
        "whether",
        "imagine",
        "imagined",
        "suppose",
        "supposing",
        "pretend",
        "pretended",
    ];

    // Before an infinitive: "planned to say", "it would be wrong to say"; not "went on to say".
    private static readonly string[] Intentions =
    [
        .. "planned plans wrong failed wanted wants want hoped hopes expected expects intended intends going about supposed ordered told urged urges forced".Split(
            ' '
        ),
        .. "likely unlikely nothing afraid hesitated had have has need needs ready is was prepared meant tempted able unable set due".Split(
            ' '
        ),
    ];

    public override string Name => "hypothetical";

    public override bool AppliesTo(Claim claim) =>
        claim.Words.Any(words => IsSupposed(words)) || (claim.IsMarked && IsPutToSomebody(claim.Lead));

    private static bool IsSupposed(ReportingWords words)
    {
        if (words.Verb < 0)
        {
            return false;
        }
        var helpers = words.Helpers;
        var before = words.BeforeVerb;
        var opens =
            words.ClauseStart == 0 && before is ["had" or "should" or "did" or "does" or "would" or "could", ..];
        var later = helpers.Contains("later") || helpers.Contains("often") || helpers.Contains("always");
        return opens
            || (
                !later
                && helpers.Any(word => Modals.Contains(word))
                && words.Frame.Pieces[words.Verb].Verb?.Lemma is not ("continue" or "report")
            )
            || before.Any(word => Suppositions.Contains(word))
            // "Imagine that she had stood up and said"
            || words.Frame.Pieces[words.From].Folded is "imagine" or "suppose"
            || IsOnlyIntended(words)
            || IsJoinedToSupposed(words);
    }

    // "the public will cover its ears and scream", "wants the crews to stand up and say": the verb without an ending goes on from the modal or the infinitive.
    private static bool IsJoinedToSupposed(ReportingWords words)
    {
        var and = words.Verb - 1;
        return and > words.From
            && words.Frame.Pieces[and].Folded is "and" or "or"
            && words.Frame.Pieces[words.Verb].Verb is { IsBare: true, Lemma: not "read" }
            && words.Frame.Pieces.Any(words.From, and, piece => piece.Is("to") || Modals.Contains(piece.Folded));
    }

    // "had planned to say", "it would be wrong to say"
    private static bool IsOnlyIntended(ReportingWords words)
    {
        var to = words.Verb - 1;
        return to > words.From
            && words.Frame.Pieces[to].Is("to")
            && (words.Frame.Pieces[to - 1].Is(",") || Intentions.Contains(words.Frame.Pieces[to - 1].Folded))
            && words.Frame.Pieces[words.Verb].Verb is { IsBare: true };
    }

    // "Asked whether it was “a surrender,” she laughed.": the words are the asker's.
    private static bool IsPutToSomebody(ReportingWords? lead) =>
        lead is not null
        && lead.Frame.Pieces[lead.ClauseStartOfEnd].Folded is "asked" or "told" or "pressed" or "questioned"
        && !lead.Frame.Pieces[lead.To - 1].IsSign
        && !TellsSomebody(lead, lead.ClauseStartOfEnd);

    // "Ellery, the envoy, told reporters it was “a surrender”": whoever is told stands behind the verb; of "Ellery, told that it was" she is.
    private static bool TellsSomebody(ReportingWords lead, int verb) =>
        verb > 0
        && lead.Frame.Pieces[verb].Is("told")
        && lead.Frame.Pieces[verb + 1]
            is {
                IsWord: true,
                Folded: not ("that" or "of" or "about" or "whether" or "if" or "by" or "it" or "on" or "in")
            };
}
