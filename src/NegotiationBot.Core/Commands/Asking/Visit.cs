using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>An event with what is known of whoever caused it and of the house it happens in.</summary>
/// <param name="Filter">What may be shown there.</param>
/// <param name="Now">When it is handled.</param>
public sealed record Visit(
    MemberEvent Event,
    IChatPlatform Platform,
    MemberKey Member,
    HouseRules Rules,
    RetrievalFilter Filter,
    DateTimeOffset Now
)
{
    public ChatPlace Place => Event.Place;

    public CommunityId Community => Event.Place.Community;

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Where and to whom an answer is given that begins a conversation.</summary>
    public AnswerOrigin Origin => new(Community, Member, Conversation: null, IsDirect: Place.IsDirect);

    /// <summary>Who will see the answer.</summary>
    public Visibility Visibility => Event is InteractionEvent interaction ? interaction.Visibility : Visibility.Public;

    /// <summary>That of the question's script, else of the member's settings.</summary>
    public Language Language { get; } = LanguageOf(Event);

    /// <inheritdoc cref="Language"/>
    public static Language LanguageOf(MemberEvent caused) => Languages.Of(WordsOf(caused), caused.User.Locale);

    private static string? WordsOf(MemberEvent caused) =>
        caused switch
        {
            MessageWritten written => written.Text,
            MessageEdited edited => edited.Text,
            CommandInvoked command => string.Join(' ', command.Options.Values),
            _ => null,
        };
}
