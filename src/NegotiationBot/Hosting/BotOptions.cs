using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NegotiationBot.Hosting;

/// <summary>Binds and checks every section of the configuration; each message names the key, the value and the mend.</summary>
internal static partial class BotOptions
{
    public static IServiceCollection AddBotOptions(this IServiceCollection services)
    {
        services
            .Section<DataOptions>(DataOptions.Section)
            .Check(data =>
                string.IsNullOrWhiteSpace(data.Directory) ? "Data:Directory is empty: name a folder." : null
            );
        services
            .Section<SpeakersOptions>(SpeakersOptions.Section)
            .Check(speakers =>
                speakers.File is { } file && !File.Exists(file)
                    ? $"Speakers:File is \"{file}\", which is not there: name a file, or leave the key out for the shipped table."
                    : null
            );
        services
            .Section<CorpusOptions>(CorpusOptions.Section)
            .Check(corpus => Range("Corpus:MaximumArticleBytes", corpus.MaximumArticleBytes, 10_000, 100_000_000))
            .Check(corpus =>
                string.IsNullOrWhiteSpace(corpus.DefaultCollection)
                    ? "Corpus:DefaultCollection is empty: give a collection's name, as \"public\"."
                    : null
            );
        services
            .Section<AnswersOptions>(AnswersOptions.Section)
            .Check(answers => Range("Answers:MaximumQuotations", answers.MaximumQuotations, 1, 10))
            .Check(answers => Range("Answers:MaximumProseWords", answers.MaximumProseWords, 20, 500))
            .Check(answers => Range("Answers:RetentionDays", answers.RetentionDays, 1, 3650))
            .Check(answers => Range("Answers:ChannelPercent", answers.ChannelPercent, 1, 100))
            .Check(answers => Range("Answers:ChannelProseWords", answers.ChannelProseWords, 20, 5000))
            .Check(answers => Range("Answers:ChannelAlwaysWords", answers.ChannelAlwaysWords, 0, 500));
        services.AddChatOptions();
        services
            .AddOptionsWithValidateOnStart<KnownSections>()
            .Configure<IConfiguration, IEnumerable<KnownSection>>((sections, read, known) => sections.Look(read, known))
            .Check(sections =>
                sections.Unknown is { } section
                    ? $"{section} is no section that anybody knows: appsettings.example.json has them all."
                    : null
            );
        return services;
    }

    private static OptionsBuilder<TOptions> Section<TOptions>(this IServiceCollection services, string section)
        where TOptions : class =>
        services
            .AddSingleton(new KnownSection(section))
            .AddOptionsWithValidateOnStart<TOptions>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true);

    private static OptionsBuilder<TOptions> Check<TOptions>(
        this OptionsBuilder<TOptions> builder,
        Func<TOptions, string?> complaint
    )
        where TOptions : class
    {
        builder.Services.AddSingleton<IValidateOptions<TOptions>>(new ComplaintValidator<TOptions>(complaint));
        return builder;
    }

    private static string? Range(string key, int value, int least, int most) =>
        value >= least && value <= most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{key} is {value}: give a number from {least} to {most}.");

    private sealed class ComplaintValidator<TOptions>(Func<TOptions, string?> complaint) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options) =>
            complaint(options) is { } message ? ValidateOptionsResult.Fail(message) : ValidateOptionsResult.Success;
    }
}
