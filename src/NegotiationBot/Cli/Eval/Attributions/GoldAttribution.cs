using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>What people marked: words, their source, and the cue between.</summary>
/// <param name="Kind"><c>direct</c>, <c>mixed</c> or <c>indirect</c>.</param>
/// <param name="Content">All of the words, marked or not.</param>
/// <param name="Quoted">What of it stands between marks.</param>
/// <param name="Source">The source as written; null where the article names none.</param>
/// <param name="SourceKind"><c>named</c>, <c>nominal</c>, <c>pronoun</c> or <c>none</c>.</param>
/// <param name="Entity">The source's name; null where nobody has told.</param>
/// <param name="Cue">The words between source and content, in pieces joined by spaces; null where there are none.</param>
/// <param name="IsAmbiguous">The name was completed to one of several that the article has.</param>
/// <param name="IsSilver">The name was found by a program and not by a person.</param>
internal sealed record GoldAttribution(
    string Kind,
    TextSpan Content,
    IReadOnlyList<TextSpan> Quoted,
    TextSpan? Source,
    string SourceText,
    string SourceKind,
    string? Entity,
    bool IsSilver,
    bool IsAmbiguous,
    string? Cue
)
{
    /// <summary>Nobody has told who the source is: the article names none, it is a relative pronoun, or the author speaks of themselves.</summary>
    public bool IsOpen =>
        SourceKind is "none"
        || SourceKind is "pronoun"
            && Entity is null
            && SourceText.ToLowerInvariant() is not ("he" or "she" or "they" or "it" or "him" or "her" or "them");
}
