using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>
/// Discord shuts an address out that makes 10,000 invalid requests (401, 403, 429) in ten minutes. Long before that the bot stops asking, and with a token that is not
/// accepted it asks no more for that time: a Discord in trouble has refused good ones.
/// </summary>
internal sealed class InvalidRequests([FromWire] TimeProvider clock)
{
    public const int Most = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _made = [];
    private DateTimeOffset _tokenIsRefusedUntil = DateTimeOffset.MinValue;

    /// <exception cref="ChatPlatformException">No request may be made now.</exception>
    public void ThrowIfTooMany(DiscordRoute route)
    {
        lock (_gate)
        {
            if (_tokenIsRefusedUntil > clock.GetUtcNow() && !route.AnswersInteraction)
            {
                throw new ChatPlatformException(
                    "Discord does not accept the token: give Discord:Token the one of the portal (Bot, Reset Token) and start again."
                );
            }
            while (_made.TryPeek(out var first) && clock.GetUtcNow() - first >= Window)
            {
                _made.Dequeue();
            }
            if (_made.Count >= Most)
            {
                throw new ChatPlatformException(
                    $"Discord refused {Most} requests in ten minutes; none is made until some of them are older, so that it does not shut the bot out."
                );
            }
        }
    }

    public void Count()
    {
        lock (_gate)
        {
            _made.Enqueue(clock.GetUtcNow());
        }
    }

    public void TokenIsRefused()
    {
        lock (_gate)
        {
            _tokenIsRefusedUntil = clock.GetUtcNow() + Window;
        }
    }
}
