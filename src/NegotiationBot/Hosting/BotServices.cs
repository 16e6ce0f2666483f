using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Index;
using NegotiationBot.Sources;
using NegotiationBot.Storage;

namespace NegotiationBot.Hosting;

/// <summary>The bot's services, in the order of the two ways through the house.</summary>
internal static class BotServices
{
    public static IServiceCollection AddNegotiationBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddBotOptions();

        services.AddSingleton(provider =>
            KnownSpeakers.Load(
                provider.GetRequiredService<IOptions<SpeakersOptions>>().Value.File
                    ?? Path.Combine(AppContext.BaseDirectory, "Data", "speakers.json")
            )
        );
        services.AddSingleton(provider => new SourceLimits(
            provider.GetRequiredService<IOptions<CorpusOptions>>().Value.MaximumArticleBytes
        ));
        services.AddSingleton<ArticleSource>();
        services.AddSingleton<SpeakerAttributor>();
        services.AddSingleton<ArticleIngestor>();
        services.AddSingleton<SampleCorpus>();

        services.AddSingleton<DataFolder>();
        services.AddSingleton(provider => provider.GetRequiredService<DataFolder>().Database);
        services.AddSingleton<ICorpusStore, CorpusStore>();
        services.AddSingleton<CorpusCatalog>();
        services.AddSingleton<CorpusVerifier>();
        services.AddSingleton<CorpusReader>();
        services.AddSingleton<IIndexedArticles, StoredArticles>();
        services.AddSingleton(provider => new AnswerRetention(
            TimeSpan.FromDays(provider.GetRequiredService<IOptions<AnswersOptions>>().Value.RetentionDays)
        ));
        services.AddSingleton<IAnswerRecords, AnswerRecords>();
        services.AddSingleton<IActs, Acts>();
        services.AddSingleton<Suppressions>();

        // Of the chats' side what a command beside the running bot needs to reach the posts that stand.
        services.AddSingleton<IPosts, Posts>();
        services.AddSingleton<ICorrectionLog, CorrectionLog>();
        services.AddSingleton<PostsToRenew>();

        services.AddSingleton<CorpusIndex>();
        services.AddSingleton<CorpusIndexKeeper>();
        services.AddSingleton<IndexSnapshots>();
        services.AddHostedService<CorpusIndexWatcher>();
        services.AddHostedService<CorpusIndexMerger>();
        services.AddSingleton(provider =>
        {
            var answers = provider.GetRequiredService<IOptions<AnswersOptions>>().Value;
            return new AnswerLimits(answers.MaximumQuotations, answers.MaximumProseWords);
        });
        services.AddSingleton<AskCommand>();
        services.AddSingleton<Rehearsal>();
        services.AddHostedService<RehearsalService>();
        services.AddSingleton<PassageSearch>();
        services.AddSingleton<SourcesCommand>();
        services.AddSingleton<RecordedWords>();
        services.AddSingleton<WhyCommand>();
        services.AddSingleton<ChatCommands>();
        services.AddChatPlatforms(configuration);
        return services;
    }
}
