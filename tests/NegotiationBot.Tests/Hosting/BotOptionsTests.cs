using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
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
            foreach (var property in options.GetType().GetProperties())
            {
                var key = $"{section}:{property.Name}";
                example.GetSection(section).GetChildren().ShouldContain(child => child.Key == property.Name, key);
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

    private static IReadOnlyList<(string Section, object Options)> AllOptions =>
        [
            (DataOptions.Section, new DataOptions()),
            (SpeakersOptions.Section, new SpeakersOptions()),
            (CorpusOptions.Section, new CorpusOptions()),
            (AnswersOptions.Section, new AnswersOptions()),
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
