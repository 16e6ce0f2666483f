namespace NegotiationBot.Core.Commands.Table;

/// <summary>Who may give a command. It is checked behind the door, whatever a platform shows to whom.</summary>
public enum Authority
{
    Member,

    /// <summary>Whoever holds the platform's manage permission in the community, or was named by one who does.</summary>
    Moderator,

    /// <summary>Whoever holds the platform's manage permission in the community.</summary>
    Manager,

    /// <summary>Whoever stands in the configured list. It is no other authority in any community.</summary>
    Admin,
}
