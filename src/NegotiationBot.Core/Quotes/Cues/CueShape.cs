namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>How a cue and its subject stand to each other.</summary>
public enum CueShape
{
    /// <summary><c>Ellery said</c></summary>
    SubjectVerb,

    /// <summary><c>said Ellery</c></summary>
    VerbSubject,

    /// <summary><c>Ellery, the envoy, said</c></summary>
    Apposition,

    /// <summary>The subject of an earlier verb of the sentence goes on: <c>Ellery smiled and said</c>, <c>…, adding</c>.</summary>
    Inherited,

    /// <summary><c>according to Ellery</c></summary>
    AccordingTo,

    /// <summary><c>Ellery: “…”</c></summary>
    Label,

    /// <summary><c>“…” — Ellery</c></summary>
    Signature,

    /// <summary><c>Ellery’s claim that</c></summary>
    Noun,

    /// <summary><c>Ellery is confident that</c></summary>
    Adjective,

    /// <summary><c>was denounced by Ellery</c></summary>
    Passive,
}
