namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>The weights of the two models. They say how much each observation counts, and hold no words of any text.</summary>
public static class Weights
{
    /// <summary>Which link ties a quotation to its speaker.</summary>
    public static LogitModel Link { get; } =
        new(
            new Dictionary<string, double>
            {
                ["strong verb"] = 1.5,
                ["weak verb: whole"] = -1,
                ["name"] = 0.5,
                ["he or she"] = 0.5,
                ["it"] = -2,
                ["after"] = 1,
                ["after: next to it"] = 3,
                ["after: distance"] = -1,
                ["after: quotation between"] = -3,
                ["after: another cue between"] = -2,
                ["after: whole"] = 1,
                ["before"] = 0.5,
                ["before: next to it"] = 1.5,
                ["before: distance"] = -0.5,
                ["before: quotation between"] = -3,
                ["before: another cue between"] = -2,
                ["before: comma or colon at the quotation"] = 1.5,
                ["before: fragment after words"] = 1,
                ["sentence before"] = -2,
                ["sentence before: ends in a colon"] = 4,
                ["sentence before: quotation stands alone"] = 1.5,
                ["sentence before: own sentence has a cue"] = -3,
                ["sentence before: same paragraph"] = 1,
                ["sentence after"] = -4,
                ["sentence after: only a cue"] = 4,
                ["sentence after: own sentence has a cue"] = -3,
                ["goes on"] = 1,
                ["goes on: stands alone"] = 3,
                ["goes on: own sentence has a cue"] = -1,
                ["goes on: same sentence"] = 1,
                ["goes on: sentences between"] = -0.5,
                ["goes on: names between"] = -1,
                ["goes on from the paragraph before"] = -2,
                ["goes on from the paragraph before: stands alone"] = 3,
                ["goes on from the paragraph before: own sentence has a cue"] = -3,
                ["subject"] = -1.5,
                ["nobody"] = -1.5,
                ["nobody: no cue near"] = 1,
                ["nobody: no cue in its sentence"] = 1,
                ["nobody: one word"] = 2.5,
                ["nobody: two or three words"] = 1.5,
                ["nobody: title case"] = 2,
                ["nobody: no sign at its end"] = 0.5,
                ["nobody: after a noun of titles"] = 2,
                ["nobody: possessive before"] = 1,
                ["nobody: so-called before"] = 2,
                ["nobody: whole"] = -1.5,
                ["nobody: long"] = -1,
            }
        );

    /// <summary>Whom a pronoun means.</summary>
    public static LogitModel Antecedent { get; } =
        new(
            new Dictionary<string, double>
            {
                ["same sentence"] = 0.5,
                ["one sentence back"] = 1,
                ["two sentences back"] = 0.3,
                ["further back"] = -1,
                ["distance"] = -0.8,
                ["subject"] = 1.5,
                ["last speaker"] = 2,
                ["same paragraph"] = 0.5,
                ["gender known"] = 0.7,
                ["often named"] = 0.3,
                ["named in the quotation"] = -1.5,
                ["first in its sentence"] = 0.5,
            }
        );
}
