using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Quotes;

public sealed class AttributionTests
{
    private static readonly ArticleIngestor Ingestor = new(new SpeakerAttributor(Invented.Registry));

    [Theory]
    [InlineData("my father", AttributionStatus.Confirmed, false)]
    [InlineData("His lawyer", AttributionStatus.Confirmed, false)]
    [InlineData("my father", AttributionStatus.Corrected, true)]
    [InlineData("Our Harbour", AttributionStatus.Confirmed, true)]
    [InlineData("His Holiness Leo", AttributionStatus.Confirmed, true)]
    public void Whose_relative_somebody_is_names_nobody_unless_an_admin_wrote_it(
        string speaker,
        AttributionStatus status,
        bool isNamed
    ) => (Attribution.Nobody with { Speaker = speaker, Status = status }).IsNamed.ShouldBe(isNamed);

    [Fact]
    public void A_quotation_after_a_quoted_and_named_one_of_its_paragraph_is_its_continuation()
    {
        var quotes = QuotesOf("“The draft is thin,” said Mara Ellery. “It leaves out the harbours.”");

        quotes
            .Select(quote => quote.Attribution.Basis)
            .ShouldBe([AttributionBasis.NamedInSentence, AttributionBasis.Continuation]);
    }

    [Fact]
    public void A_quotation_after_a_sentence_that_only_names_the_speaker_is_no_continuation()
    {
        var quotes = QuotesOf(
            "Mara Ellery spoke to reporters in Brask. “The draft is thin and leaves out the harbours.”"
        );

        quotes.ShouldAllBe(quote => quote.Attribution.Basis != AttributionBasis.Continuation);
    }

    [Theory]
    [InlineData("“We were offered ice and no water,” Torland’s chief negotiator, Mara Ellery, told reporters.")]
    [InlineData("“We were offered ice and no water,” the head of the Torland team, Mara Ellery, told reporters.")]
    [InlineData("My chief, Mara Ellery, said: “We were offered ice and no water.”")]
    [InlineData("The secretary of the union, Mara Ellery, said: “We were offered ice and no water.”")]
    [InlineData("Asked about the ice of last week, Mara Ellery said: “We were offered ice and no water.”")]
    public void Who_the_speaker_is_is_not_reported_beside_the_quotation(string text) =>
        QuotesOf(text).ShouldHaveSingleItem().Kind.ShouldBe(QuoteKind.Direct);

    [Theory]
    [InlineData("UPDATE: ")]
    [InlineData("UPDATE 2: ")]
    [InlineData("BREAKING: ")]
    [InlineData("Breaking news: ")]
    [InlineData("LIVE UPDATES: ")]
    public void What_a_newsroom_writes_before_a_colon_reports_nothing(string label)
    {
        var text = $"The talks went on.\n\n{label}Mayor Mara Ellery said the bridge was shut.";

        var said = QuotesOf(text).ShouldHaveSingleItem();

        said.Attribution.Speaker.ShouldBe("Mara Ellery");
        said.Attribution.Status.ShouldBe(AttributionStatus.Confirmed);
        said.Span.Of(text).ShouldBe("the bridge was shut");
    }

    [Fact]
    public void Who_speaks_before_a_colon_still_reports_what_stands_behind_it() =>
        QuotesOf("Norland: the harbours stay closed until March.")
            .ShouldHaveSingleItem()
            .Attribution.Mention!.Text.ShouldBe("Norland");

    [Theory]
    [InlineData("\u00a0")]
    [InlineData("\u202f")]
    public void Whoever_is_written_with_an_unbreakable_space_is_nobody_else(string space) =>
        QuotesOf($"“The draft is thin,” said Mara{space}Ellery.")
            .ShouldHaveSingleItem()
            .Attribution.Speaker.ShouldBe("Mara Ellery");

    [Fact]
    public void A_counterpart_is_no_office() =>
        QuotesOf("Her Norlandic counterpart, Deputy Foreign Minister Tomas Arvik, said: “The road was flooded.”")
            .Single(quote => quote.Kind is QuoteKind.Direct)
            .Attribution.Office.ShouldBe("Deputy Foreign Minister");

    [Theory]
    [InlineData(
        "When Tomas Arvik said in March that the dam was safe, he was telling the truth for once.",
        "that the dam was safe"
    )]
    [InlineData(
        "MARSTAD (NPA) — Two engineers were freed on Saturday after long talks, officials said.",
        "Two engineers were freed on Saturday after long talks"
    )]
    public void What_is_reported_has_nothing_of_what_stands_around_it(string text, string reported) =>
        QuotesOf(text).ShouldContain(quote => quote.Span.Of(text) == reported);

    [Fact]
    public void The_sentence_before_tells_the_occasion_where_that_of_the_quotation_does_not()
    {
        var quotes = QuotesOf(
            "Mara Ellery said the envoy asked for nothing during a Sunday morning interview on Radio One’s “First Light.”\n\n"
                + "“We spoke of boats and of nothing else,” she said."
        );

        var said = quotes.Single(quote => quote.Kind is QuoteKind.Direct).Attribution;
        said.Occasion.ShouldBe("during a Sunday morning interview on Radio One");
        said.Mention!.Text.ShouldBe("she");
        said.Antecedent.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Berit Sand told lawmakers it was her “duty to the ferry and its crew.”", "lawmakers")]
    [InlineData("Berit Sand told her crew at the pier to “sail at once and not look back.”", "her crew at the pier")]
    [InlineData("Berit Sand said in an interview on Monday: “It rains.”", "in an interview")]
    [InlineData("Berit Sand told the Ledger the two boats would be “late again.”", "the Ledger")]
    [InlineData("Berit Sand told reporters he’d be “late again.”", "reporters")]
    [InlineData("“It rains,” Berit Sand wrote in a thread on X.", "in a thread on X")]
    [InlineData("Berit Sand said in the “Morning Hour”: “It rains.”", null)]
    [InlineData("Berit Sand offered to take the ferry: “It rains.”", null)]
    public void The_occasion_ends_where_the_words_begin(string text, string? occasion) =>
        QuotesOf(text).Last(quote => quote.IsVerbatim).Attribution.Occasion.ShouldBe(occasion);

    [Theory]
    [InlineData("“It rains,” said Berit Sand, a pilot of ferries.", "pilot of ferries")]
    [InlineData("“It rains,” said Berit Sand, the pilot of the ferry that sank.", "pilot of the ferry")]
    [InlineData(
        "“It rains,” said Berit Sand, a physician at the hospital where the men lie.",
        "physician at the hospital"
    )]
    [InlineData("The pilot of the ferry, Berit Sand, came late. “It rains,” Berit Sand said.", "pilot of the ferry")]
    [InlineData("“It rains,” said retired pilot Berit Sand.", "retired pilot")]
    [InlineData("“It rains,” said Institute for Peace Director Berit Sand.", "Institute for Peace Director")]
    [InlineData("“It rains,” said Trade and Ferries Secretary Berit Sand.", "Trade and Ferries Secretary")]
    [InlineData("He met Sunday Herald reporter Berit Sand. “It rains,” Berit Sand said.", "Sunday Herald reporter")]
    [InlineData("“It rains,” said Chairman Sir Tomas Sand.", "Chairman")]
    [InlineData("“It rains,” said Science Minister Lord Sand.", "Science Minister")]
    [InlineData("It did not impress council spokesman Tom Sand. “It rains,” Tom Sand said.", "council spokesman")]
    [InlineData("On Monday he met ferry captain Berit Sand. “It rains,” Berit Sand said.", "ferry captain")]
    [InlineData(
        "The council praised former ferry captain Berit Sand. “It rains,” Berit Sand said.",
        "former ferry captain"
    )]
    [InlineData(
        "“It rains,” said Berit Sand, director of the Rivers and Harbours Board.",
        "director of the Rivers and Harbours Board"
    )]
    [InlineData("“It rains,” said Berit Sand, captain of the Tarn and a friend of Tomas Arvik.", "captain of the Tarn")]
    [InlineData("Under President Berit Sand the fleet grew. “It rains,” Sand said.", "President")]
    [InlineData(
        "They met Prime Minister of Ostland Berit Sand, Emir of Qasan Sheikh Hamad bin Sahl and others. “It rains,” Sand said.",
        "Prime Minister of Ostland"
    )]
    [InlineData(
        "They met Emir of Qasan Sheikh Hamad bin Sahl and others. “It rains,” Hamad bin Sahl said.",
        "Emir of Qasan"
    )]
    [InlineData(
        "The Minister of Water of Norland, Berit Sand, the Minister of State of Ostland, Karl Holm, and others signed. “It rains,” Sand said.",
        "Minister of Water of Norland"
    )]
    [InlineData("“It rains,” said Minister of Water of Norland Berit Sand.", "Minister of Water of Norland")]
    [InlineData("“It rains,” said Ambassador to Norland Berit Sand.", "Ambassador to Norland")]
    [InlineData("“It rains,” said Secretary of the Interior Berit Sand.", "Secretary of the Interior")]
    [InlineData(
        "“It rains,” said Minister for Renewal of the Flooded Quays of Norland Berit Sand.",
        "Minister for Renewal of the Flooded Quays of Norland"
    )]
    [InlineData("“It rains,” said Chief Inspector Berit Sand.", "Chief Inspector")]
    public void What_the_article_says_somebody_is_is_their_office(string text, string office) =>
        QuotesOf(text).Single(quote => quote.Kind is QuoteKind.Direct).Attribution.Office.ShouldBe(office);

    [Theory]
    [InlineData("With Berit Sand, the pilot also sailed to Brask. “It rains,” Berit Sand said.")]
    [InlineData("After the trouble with Berit Sand, the frontrunners must wait. “It rains,” Berit Sand said.")]
    [InlineData("That hurt the pilot of the other ferry, Berit Sand said. “It rains,” Berit Sand said.")]
    [InlineData(
        "According to a report in the Brask Leader of the morning, Berit Sand came late. “It rains,” Berit Sand said."
    )]
    [InlineData("It rests on the shoulders of our captain, Berit Sand. “It rains,” Berit Sand said.")]
    [InlineData("Speaking in Brask Mrs Sand sounded tired. “It rains,” Mrs Sand said.")]
    [InlineData("Tomas Sand came with his wife, Berit Sand. “It rains,” Berit Sand said.")]
    [InlineData("Dockers Rip Berit Sand. “It rains,” Berit Sand said.")]
    [InlineData("“It rains,” said Berit Sand, officials of the harbour with her.")]
    [InlineData(
        "The mayor met with Berit Sand, Chancellor of Norland Peter Holm, and Bishop of Brask Edward Lund. “It rains,” Berit Sand said."
    )]
    [InlineData(
        "In the talks with Berit Sand, the President of Norland thanked the crew for the nets and the rope. “It rains,” Berit Sand said."
    )]
    [InlineData(
        "In a call on the initiative of the President of Norland, Berit Sand and Tomas Arvik spoke of nets. “It rains,” Berit Sand said."
    )]
    [InlineData("“It rains,” said Adviser to the Head of the Harbour Office of Norland Berit Sand.")]
    public void What_only_stands_beside_a_name_is_nobodys_office(string text) =>
        QuotesOf(text).ShouldAllBe(quote => quote.Attribution.Office == null);

    [Theory]
    [InlineData("Berit Sand told the council’s First Light on Monday: “It rains and we shall wait.”")]
    [InlineData("Berit Sand said at a ceremony in Brask on Monday: “It rains and we shall wait.”")]
    public void Where_words_were_said_is_not_reported_beside_them(string text) =>
        QuotesOf(text).ShouldHaveSingleItem().Kind.ShouldBe(QuoteKind.Direct);

    [Fact]
    public void A_government_named_before_a_document_that_speaks_is_not_it()
    {
        var washington = new Speaker("United States government", SpeakerKind.Body, ["Washington"], [], Pronoun.It);
        var ingestor = new ArticleIngestor(new SpeakerAttributor(SpeakerRegistry.Of([washington])));
        const string text = """
            Ministers met in Washington on Friday. They had much to say of China and of Beijing’s ships.

            It is the growing concern of the allies about Beijing’s support for the war.

            The declaration also said China “continues to pose a challenge to security” through “sustained activities, including disinformation.”

            It recognized the river as “important for the allies,” but did not suggest a strong role for them in this area.

            “We welcome the continued contributions of our partners to security,” it said.
            """;

        var attribution = QuotesOf(text, ingestor)[^1].Attribution;

        (attribution.Speaker == washington.Name && attribution.Status == AttributionStatus.Confirmed).ShouldBeFalse();
    }

    private static IReadOnlyList<Quote> QuotesOf(string text) => QuotesOf(text, Ingestor);

    private static IReadOnlyList<Quote> QuotesOf(string text, ArticleIngestor ingestor) =>
        ingestor
            .Ingest(ArticleReader.Read(new RawArticle("a.txt", text, new ArticleMetadata(Title: "A title"), false)))
            .Quotes;
}
