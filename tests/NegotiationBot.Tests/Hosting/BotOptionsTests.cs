using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Cli;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Hosting;

public sealed class BotOptionsTests
{
    [Fact]
    public void The_example_settings_are_valid_and_hold_no_unknown_key()
    {
        var example = new ConfigurationBuilder().AddJsonFile(RepositoryFile("appsettings.example.json")).Build();

        Should.NotThrow(() => Validate(example));
    }

    [Fact]
    public void The_example_settings_name_every_key_with_its_default()
    {
        var example = new ConfigurationBuilder().AddJsonFile(RepositoryFile("appsettings.example.json")).Build();

        foreach (var (section, options) in AllOptions)
        {
            foreach (var property in options.GetType().GetProperties().Where(property => property.CanWrite))
            {
                var key = $"{section}:{property.Name}";
                example.GetSection(section).GetChildren().ShouldContain(child => child.Key == property.Name, key);
                if (property.GetValue(options) is IList<string> list)
                {
                    example.GetSection(key).GetChildren().Select(child => child.Value).ShouldBe(list, key);
                    continue;
                }
                var written = example[key] is { Length: > 0 } value ? value : null;
                written.ShouldBe(property.GetValue(options)?.ToString(), key);
            }
        }
    }

    [Theory]
    [InlineData("Answers:RetentionDays", "0", "Answers:RetentionDays is 0: give a number from 1 to 3650.")]
    [InlineData("Answers:MaximumQuotations", "99", "Answers:MaximumQuotations is 99: give a number from 1 to 10.")]
    [InlineData(
        "Corpus:DefaultCollection",
        " ",
        "Corpus:DefaultCollection is empty: give a collection's name, as \"public\"."
    )]
    [InlineData("Data:Directory", " ", "Data:Directory is empty: name a folder.")]
    [InlineData(
        "Speakers:File",
        "nobody.json",
        "Speakers:File is \"nobody.json\", which is not there: name a file, or leave the key out for the shipped table."
    )]
    [InlineData("Chat:AccountDays", "400", "Chat:AccountDays is 400: give a number from 0 to 365.")]
    [InlineData(
        "Chat:WordLists",
        "nowhere",
        "Chat:WordLists is \"nowhere\", which is not there: name a folder, or leave the key out."
    )]
    [InlineData("Web:Listen", "8080", "Web:Listen is \"8080\": give an address such as http://127.0.0.1:8080.")]
    [InlineData(
        "Admins:Discord:0",
        "me",
        "Admins:Discord has \"me\": give user ids, which are digits (switch on Developer Mode, then Copy User ID)."
    )]
    [InlineData(
        "Admins:Slack:0",
        "me",
        "Admins:Slack has \"me\": give member ids, which begin with U or W (profile, Copy member ID)."
    )]
    [InlineData(
        "Discord:PublicKey",
        "abc",
        "Discord:PublicKey is \"abc\": copy the 64 hexadecimal digits from the portal, or leave it out for the gateway."
    )]
    [InlineData(
        "Slack:AppToken",
        "secret",
        "Slack:AppToken does not begin with xapp-: copy the app-level token, or leave it out for HTTP."
    )]
    public void A_wrong_value_is_refused_at_start_with_its_key_the_value_and_the_mend(
        string key,
        string value,
        string complaint
    )
    {
        var refusal = Should.Throw<OptionsValidationException>(() => Validate(Settings(key, value)));

        refusal.Failures.ShouldBe([complaint]);
    }

    [Theory]
    [InlineData("Answers:RetentionDay", "7")]
    [InlineData("Answers:RetentionDays", "soon")]
    public void A_key_that_nobody_knows_or_a_word_for_a_number_is_refused_by_name(string key, string value)
    {
        var refusal = Should.Throw<InvalidOperationException>(() => Validate(Settings(key, value)));

        refusal.Message.ShouldContain(key.Split(':')[1]);
    }

    [Theory]
    [InlineData("Answers:RetentionDay", "7", "Answers:RetentionDay is a key that nobody knows: ")]
    [InlineData("Answer:RetentionDays", "7", "Answer is no section that anybody knows: ")]
    public void A_key_or_a_section_that_nobody_knows_is_complained_about_by_name(
        string key,
        string value,
        string said
    ) => Complaint.About(Should.Throw<Exception>(() => Validate(Settings(key, value)))).ShouldStartWith(said);

    [Fact]
    public void A_value_outside_of_all_sections_is_not_the_bots() =>
        Should.NotThrow(() => Validate(Settings("SOMETHING", "else")));

    [Fact]
    public void A_platform_without_somebody_who_answers_for_it_does_not_start()
    {
        var refusal = Should.Throw<OptionsValidationException>(() => Validate(Settings("Discord:Token", "a.b.c")));

        refusal.Failures.ShouldBe([
            "Operator:Name is empty: a bot on Discord or Slack must say who answers for it; give a name.",
            "Operator:Contact is empty: say how members reach whoever runs the bot, as an address or a link.",
            "Operator:PrivacyUrl is \"\": give the https address of your privacy notice.",
        ]);
    }

    [Fact]
    public void Slack_needs_one_way_in_and_no_complaint_repeats_a_secret()
    {
        var neither = ComplaintsAbout("xoxb-very-secret");
        var wrong = ComplaintsAbout("very-secret");

        neither.ShouldContain(
            "Slack needs either Slack:AppToken (Socket Mode) or Slack:SigningSecret (HTTP): give one of the two."
        );
        // Of several sections that are wrong each is complained about.
        neither.ShouldContain("Operator:Name is empty");
        (neither + wrong).ShouldNotContain("very-secret");
    }

    private static string ComplaintsAbout(string botToken) =>
        Complaint.About(Should.Throw<Exception>(() => Validate(Settings("Slack:BotTokens:0", botToken))));

    private static IReadOnlyList<(string Section, object Options)> AllOptions =>
        [
            (DataOptions.Section, new DataOptions()),
            (SpeakersOptions.Section, new SpeakersOptions()),
            (CorpusOptions.Section, new CorpusOptions()),
            (AnswersOptions.Section, new AnswersOptions()),
            (ChatOptions.Section, new ChatOptions()),
            (OperatorOptions.Section, new OperatorOptions()),
            (AdminsOptions.Section, new AdminsOptions()),
            (DiscordOptions.Section, new DiscordOptions()),
            (SlackOptions.Section, new SlackOptions()),
            (WebOptions.Section, new WebOptions()),
        ];

    private static IConfiguration Settings(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();

    private static void Validate(IConfiguration configuration)
    {
        using var services = new ServiceCollection().AddSingleton(configuration).AddBotOptions().BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
    }

    private static string RepositoryFile(string name) => Path.Combine(Repository.Root, name);
}
