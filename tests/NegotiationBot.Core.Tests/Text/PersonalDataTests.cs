using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Write to ada.poe@harborpost.example today", "ada.poe@harborpost.example")]
    [InlineData("mail o’brien+desk@news.harbor.example.", "o’brien+desk@news.harbor.example")]
    [InlineData("ada [at] harborpost [dot] example", "ada [at] harborpost [dot] example")]
    [InlineData("ada(at)harborpost.example", "ada(at)harborpost.example")]
    [InlineData("пишите: ада@гавань.example", "ада@гавань.example")]
    public void An_email_address_is_found(string text, string address) =>
        Found(text).ShouldBe((PersonalDataKind.EmailAddress, address));

    [Theory]
    [InlineData("call +44 20 7946 0123 now", "+44 20 7946 0123")]
    [InlineData("call +7 (495) 123-45-67 now", "+7 (495) 123-45-67")]
    [InlineData("at +380442557333.", "+380442557333")]
    [InlineData("call 0041 79 555 12 34 any time", "0041 79 555 12 34")]
    [InlineData("at (202) 555-0147.", "(202) 555-0147")]
    [InlineData("at 202-555-0147 or later", "202-555-0147")]
    [InlineData("at 1-202-555-0147", "1-202-555-0147")]
    [InlineData("at 202.555.0147", "202.555.0147")]
    [InlineData("at 020 7946 0123", "020 7946 0123")]
    [InlineData("at (044) 255-73-33", "(044) 255-73-33")]
    [InlineData("Tel.: 555-0147", "Tel.: 555-0147")]
    [InlineData("press office, phone 255 73 33", "phone 255 73 33")]
    public void A_phone_number_is_found(string text, string number) =>
        Found(text).ShouldBe((PersonalDataKind.PhoneNumber, number));

    [Theory]
    [InlineData("He lives in 14 Larch Lane with his mother", "14 Larch Lane")]
    [InlineData("at 221B Old Harbor Street", "221B Old Harbor Street")]
    [InlineData("at 350 5th Avenue", "350 5th Avenue")]
    [InlineData("She lives at 3 Mill Court now", "lives at 3 Mill Court")]
    [InlineData("Offices: 3 Mill Court, Harborton, VA 22301", "3 Mill Court, Harborton, VA 22301")]
    [InlineData("at Harborton, VA 22301-1234", "Harborton, VA 22301-1234")]
    [InlineData("at HB1A 2XY", "HB1A 2XY")]
    [InlineData("Letters: P.O. Box 812", "P.O. Box 812")]
    [InlineData("at ul. Lipova 14", "ul. Lipova 14")]
    [InlineData("at 77 Rue des Tilleuls, on the left", "77 Rue des Tilleuls")]
    [InlineData("at Lindenstraße 14 in town", "Lindenstraße 14")]
    [InlineData("He lives in house 9 on Birch Row", "house 9 on Birch Row")]
    [InlineData("Address: Larch Street, 14", "Address: Larch Street, 14")]
    public void A_postal_address_is_found(string text, string address) =>
        Found(text).ShouldBe((PersonalDataKind.PostalAddress, address));

    [Theory]
    [InlineData("He showed passport AB 1234567 at the gate", "passport AB 1234567")]
    [InlineData("a car with licence plate HB 4821 K", "licence plate HB 4821 K")]
    public void The_number_of_a_document_or_a_car_is_found(string text, string number) =>
        Found(text).ShouldBe((PersonalDataKind.DocumentNumber, number));

    [Theory]
    [InlineData("Tips? Telegram: @ada_poe, day and night", "Telegram: @ada_poe")]
    [InlineData("her Signal handle is @ada.poe now", "Signal handle is @ada.poe")]
    [InlineData("Follow her on X at @adapoe for more", "Follow her on X at @adapoe")]
    [InlineData("Contact Ada Poe on Telegram (@ada_poe)", "Contact Ada Poe on Telegram (@ada_poe")]
    public void An_announced_handle_is_found(string text, string handle) =>
        Found(text).ShouldBe((PersonalDataKind.Handle, handle));

    [Theory]
    [InlineData("“We will follow the advice of @HARBOR,” he wrote on Telegram.")]
    [InlineData("“Contact @HARBOR if you doubt it,” she wrote.")]
    [InlineData("On 14 March 2021 the envoys met.")]
    [InlineData("They gave 300 passports 2021 was the year.")]
    [InlineData("House 9 of the assembly voted on the Via Harbor plan.")]
    [InlineData("From 2021-03-14 to 2021-04-02, and 14.03.2021.")]
    [InlineData("At 2021-03-14 10:15:00 the line opened.")]
    [InlineData("It lost 10,000 men, 300 000 shells and $1,250,000,000.")]
    [InlineData("It costs 1.250.000 crowns, up 3.5 percent, +12 on the year.")]
    [InlineData("Resolution 2202 (2015) and S/RES/2202, article 51.")]
    [InlineData("The M1A2 SEP, the F-16, the S-300, the T-72B3 and the 152mm gun.")]
    [InlineData("In 2014 Harbor Square filled; in 2022 Supreme Court judges left.")]
    [InlineData("A spokesman for 10 Downing Street said so; 12 Wall Street banks agreed.")]
    [InlineData("“Thank you @HARBOR for that,” she wrote on X.")]
    [InlineData("He phoned 12 leaders in 24 hours.")]
    [InlineData("The vote was 141-5-35 in the assembly.")]
    [InlineData("The phone call of 2021-03-14 lasted 90 minutes.")]
    [InlineData("Of 27 states 26 agreed in 2021, 2022 and 2023.")]
    [InlineData("They drove along Larch Street in 2 cars.")]
    [InlineData("Coordinates 48.1234567 and 37.7654321.")]
    [InlineData("")]
    public void What_only_looks_like_an_address_is_left_alone(string text) => PersonalData.Find(text).ShouldBeEmpty();

    [Fact]
    public void A_redacted_text_holds_no_address_and_all_other_words()
    {
        const string Text = "Write to ada@harbor.example, call +44 20 7946 0123, or visit 14 Larch Lane, please.";

        var redacted = PersonalData.Redact(Text);

        redacted.ShouldBe(
            "Write to [e-mail address removed], call [phone number removed], or visit [postal address removed], please."
        );
        PersonalData.Contains(redacted).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_given_span_is_looked_at()
    {
        const string Text = "Ada Poe agreed. Write to ada@harbor.example.";

        PersonalData.Contains(Text, new TextSpan(0, 15)).ShouldBeFalse();
        PersonalData.Find(Text, new TextSpan(16, Text.Length)).Single().Span.Of(Text).ShouldBe("ada@harbor.example");
    }

    [Theory]
    [InlineData("1 A-b.@1+0 (")]
    [InlineData("A")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("1 ")]
    [InlineData("1 A A ")]
    [InlineData("+1 ")]
    [InlineData("Aa Aa, ")]
    [InlineData("a[at]b ")]
    [InlineData("phone at on ")]
    public void A_line_of_megabytes_is_searched_to_its_end(string scrap)
    {
        // So long that anything quadratic would hold up the whole run for minutes.
        var text = string.Concat(Enumerable.Repeat(scrap, 500_000 / scrap.Length)) + " write to desk@example.org";

        PersonalData.Find(text).ShouldContain(found => found.Span.Of(text).Contains("desk@example.org"));
    }

    private static (PersonalDataKind, string) Found(string text)
    {
        var match = PersonalData.Find(text).ShouldHaveSingleItem();
        return (match.Kind, match.Span.Of(text));
    }
}
