using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Articles that several tests ask about.</summary>
internal static class Some
{
    /// <summary>One article in the registers of real news: a pronoun, a name after the words, a quotation that goes on, reported speech.</summary>
    public static ArticleBuilder TalksArticle =>
        new ArticleBuilder(
            "Ada Holt spoke about the ferry line on Monday evening in Lund. “We never spoke about the ferry at all,” she said.",
            "Ostmark’s president demanded a seat on the harbour board. Speaking to reporters, Ilves rejected the fishing quota, saying that Verane was hiding its catch.",
            "“That was the price from the first day. Nothing moved,” Ilves said. “Their plan is to wear us out.”",
            "Ostmark agreed to halt patrols near the strait for six weeks. The two sides met in Marstad on Thursday.",
            "“This will take years,” said Tomas Reyl, a former harbour master of Verane."
        )
            .Titled("A long road to a fishing deal")
            .Quote(
                "We never spoke about the ferry at all,",
                "Ada Holt",
                basis: AttributionBasis.Pronoun,
                mention: "she",
                antecedent: "Ada Holt spoke about the ferry line on Monday evening in Lund.",
                office: "Envoy of Verane"
            )
            .Quote(
                "Speaking to reporters, Ilves rejected the fishing quota, saying that Verane was hiding its catch.",
                "Bram Ilves",
                QuoteKind.Indirect,
                office: "President of Ostmark",
                occasion: "to reporters"
            )
            .Quote(
                "That was the price from the first day. Nothing moved,",
                "Bram Ilves",
                office: "President of Ostmark"
            )
            .Quote("Their plan is to wear us out.", "Bram Ilves", basis: AttributionBasis.Continuation)
            .Quote("This will take years,", "Tomas Reyl", office: "a former harbour master of Verane");
}
