namespace NegotiationBot.Core.Chat;

/// <summary>A closed family: whether a post that was tried before stands there.</summary>
public abstract record OwnPost
{
    /// <summary>It does not, for certain: it may be posted.</summary>
    public static NotPosted NotPosted { get; } = new();

    /// <summary>Nobody can tell (Slack: an ephemeral message; Discord: a history that may not be read). It is not posted again.</summary>
    public static Untold Untold { get; } = new();
}

/// <inheritdoc cref="Posted"/>
public sealed record FoundPost(MessageRef? Message) : OwnPost;

/// <inheritdoc cref="OwnPost.NotPosted"/>
public sealed record NotPosted : OwnPost;

/// <inheritdoc cref="OwnPost.Untold"/>
public sealed record Untold : OwnPost;
