using System.Text;
using NegotiationBot.Chat.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>What people typed and when, as Slack writes it; and whether it was Slack who did.</summary>
public sealed class SlackReadingTests
{
    [Theory]
    [InlineData("<@UBOT> what did she say", "what did she say")]
    [InlineData("what did <@UBOT> she say", "what did   she say")]
    [InlineData("<@UBOT> &lt;b&gt; R&amp;D &amp;lt;", "<b> R&D &lt;")]
    [InlineData("<@U77> and <@U78|ada> in <#C1|talks>, <!here> <!subteam^S1|@desk>", "and @ada in @talks,  @desk")]
    [InlineData(
        "see <https://velm.example/a|the paper> and <https://velm.example/b>",
        "see the paper and https://velm.example/b"
    )]
    [InlineData("a < b > c", "a < b > c")]
    [InlineData("", "")]
    public void A_message_is_read_without_its_markup(string text, string expected) =>
        SlackMarkup.Read(text, "UBOT").ShouldBe(expected);

    [Theory]
    [InlineData("mute <@U77|ada> 30", true, "mute U77 30")]
    [InlineData("who is <@U77|ada>", false, "who is @ada")]
    [InlineData(
        "dispute A7K2 <https://velm.example/x|velm.example/x> no",
        false,
        "dispute A7K2 https://velm.example/x no"
    )]
    [InlineData("write <mailto:a@b.example|a@b.example>", false, "write a@b.example")]
    public void A_command_is_read_with_ids_and_addresses(string text, bool takesUser, string expected) =>
        SlackMarkup.ReadCommand(text, takesUser).ShouldBe(expected);

    [Theory]
    [InlineData("hello <@UBOT>", true)]
    [InlineData("hello <@UBOT|negotiationbot>", true)]
    [InlineData("hello <@UBOT2>", false)]
    [InlineData("hello &lt;@UBOT&gt;", false)]
    public void A_mention_is_told_from_words_that_look_like_one(string text, bool isMention) =>
        SlackMarkup.Mentions(text, "UBOT").ShouldBe(isMention);

    [Theory]
    [InlineData("<@UBOT> hello", false)]
    [InlineData("<@U77|ada> what do you think?", true)]
    [InlineData("<!here> in <#C1|talks>", false)]
    public void A_mention_of_somebody_else_is_told_from_other_marks(string text, bool isMention) =>
        SlackMarkup.MentionsOthers(text, "UBOT").ShouldBe(isMention);

    [Fact]
    public void A_time_stamp_is_read_and_written_to_the_microsecond()
    {
        var at = SlackTime.Read("1405894322.002768").ShouldNotBeNull();

        at.ShouldBe(new DateTimeOffset(2014, 7, 20, 22, 12, 2, TimeSpan.Zero).AddMicroseconds(2768));
        SlackTime.Write(at).ShouldBe("1405894322.002768");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5.0")]
    [InlineData("999999999999999999")]
    public void What_is_no_time_stamp_is_none(string? stamp) => SlackTime.Read(stamp).ShouldBeNull();

    /// <summary>The example of https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
    [Fact]
    public void The_signature_of_Slacks_own_example_is_right()
    {
        const string secret = "8f742231b10e8888abcd99yyyzzz85a5";
        var body = Encoding.UTF8.GetBytes(
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
                + "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
                + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
        );
        const string signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
        var at = DateTimeOffset.FromUnixTimeSeconds(1531420618);

        SlackSignature.IsRight(secret, signature, "1531420618", body, at).ShouldBeTrue();
        SlackSignature.IsRight(secret, signature, "1531420618", body, at.AddSeconds(301)).ShouldBeFalse();
        SlackSignature.IsRight(secret, signature, "1531420619", body, at).ShouldBeFalse();
        SlackSignature.IsRight(secret + "x", signature, "1531420618", body, at).ShouldBeFalse();
        SlackSignature.IsRight(secret, signature, "9223372036854775807", body, at).ShouldBeFalse();
        SlackSignature.IsRight(secret, signature, null, body, at).ShouldBeFalse();
        body[0] ^= 1;
        SlackSignature.IsRight(secret, signature, "1531420618", body, at).ShouldBeFalse();
    }
}
