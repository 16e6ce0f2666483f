using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Checking;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Storage;

namespace NegotiationBot.Hosting;

/// <summary>What a chat platform needs behind it, from the door to the store. Each adapter registers itself as an <see cref="IChatPlatform"/> beside it.</summary>
internal static class ChatServices
{
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddKeys().AddStores().AddSettings().AddCommands();

        services.AddSingleton<Intake>();
        services.AddSingleton<PostPlanning>();
        services.AddSingleton<EventReports>();
        services.AddSingleton<EventDecision>();
        services.AddSingleton<Posting>();
        services.AddSingleton<DeedExecution>();
        services.AddSingleton<EventEnding>();
        services.AddSingleton<UnansweredEvents>();
        services.AddSingleton<EventHandling>();
        services.AddSingleton<ChatDoor>();
        services.AddSingleton<ChatWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<ChatWorker>());
        services.AddHostedService<InboxWatcher>();
        services.AddHostedService<HousekeepingService>();
        services.AddSingleton<WebFront>();
        services.AddHostedService(provider => provider.GetRequiredService<WebFront>());
        // One adapter that fails must not take the others with it.
        services.Configure<HostOptions>(host =>
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore
        );
        return services;
    }

    private static IServiceCollection AddKeys(this IServiceCollection services) =>
        services
            .AddSingleton(provider =>
                SecretKey.Open(
                    provider.GetRequiredService<IOptions<DataOptions>>().Value.KeyFile
                        ?? Path.Combine(provider.GetRequiredService<DataFolder>().Location, SecretKey.FileName)
                )
            )
            .AddSingleton<SealedText>()
            .AddSingleton(provider => new MemberKeys(provider.GetRequiredService<SecretKey>().For("member keys")));

    private static IServiceCollection AddStores(this IServiceCollection services) =>
        services
            .AddSingleton<IInbox, Inbox>()
            .AddSingleton<IReports, Reports>()
            .AddSingleton<IMembers, Members>()
            .AddSingleton<IShownWords, ShownWordsLedger>()
            .AddSingleton<IDrafts, Drafts>()
            .AddSingleton<ICommunities, Communities>()
            .AddSingleton<ICorpusKeeping, CorpusKeeping>()
            .AddSingleton<Housekeeping>();

    private static IServiceCollection AddSettings(this IServiceCollection services) =>
        services
            .AddSingleton(provider =>
                ChatSettings.DefaultsOf(provider.GetRequiredService<IOptions<ChatOptions>>().Value)
            )
            .AddSingleton(provider =>
                ChatSettings.AdminsOf(provider.GetRequiredService<IOptions<AdminsOptions>>().Value)
            )
            .AddSingleton(provider =>
                ChatSettings.ResponsibleOf(provider.GetRequiredService<IOptions<OperatorOptions>>().Value)
            )
            .AddSingleton(provider =>
                WordLists.Load(provider.GetRequiredService<IOptions<ChatOptions>>().Value.WordLists)
            )
            .AddSingleton(provider =>
                ChatSettings.QuotationsOf(provider.GetRequiredService<IOptions<AnswersOptions>>().Value)
            )
            .AddSingleton(provider => new PrivacyFacts(
                provider.GetRequiredService<IOptions<AnswersOptions>>().Value.RetentionDays
            ));

    private static IServiceCollection AddCommands(this IServiceCollection services) =>
        services
            .AddSingleton<Houses>()
            .AddSingleton<ActLog>()
            .AddSingleton<Authorities>()
            .AddSingleton<RateLimits>()
            .AddSingleton<RecentQuestions>()
            .AddSingleton<Conversations>()
            .AddSingleton<QuotationBudget>()
            .AddSingleton<AnswerFace>()
            .AddSingleton<AnswerGiving>()
            .AddSingleton<PinnedSpeakers>()
            .AddSingleton<PinnedQuotations>()
            .AddSingleton<Pins>()
            .AddSingleton<HurtfulQuestions>()
            .AddSingleton<FirstWords>()
            .AddSingleton<AskInChat>()
            .AddSingleton<ChangedQuestions>()
            .AddSingleton<WhoElse>()
            .AddSingleton<AnswerButtons>()
            .AddSingleton<QuoteFinder>()
            .AddSingleton<CheckCommand>()
            .AddSingleton<WhyInChat>()
            .AddSingleton<PrivacyCommand>()
            .AddSingleton<MyDataCommand>()
            .AddSingleton<Offers>()
            .AddSingleton<HomePage>()
            .AddSingleton<SpeakersOfArticle>()
            .AddSingleton<QuoteModeration>()
            .AddSingleton<Mutes>()
            .AddSingleton<WaitingForModerators>()
            .AddSingleton<AnswerForModerators>()
            .AddSingleton<ModerationDesk>()
            .AddSingleton<CorrectionUndo>()
            .AddSingleton<ModerationCommands>()
            .AddSingleton<ModerateMenu>()
            .AddSingleton<CorrectionReview>()
            .AddSingleton<CorpusUpload>()
            .AddSingleton<CorpusCommands>()
            .AddSingleton<MemberCommands>()
            .AddSingleton<MessageMenu>()
            .AddSingleton<Buttons>()
            .AddSingleton<SubmittedForms>()
            .AddSingleton<OpeningForms>()
            .AddSingleton<OutdatedPosts>()
            .AddSingleton<ChatDispatcher>();
}
