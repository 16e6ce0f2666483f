namespace NegotiationBot.Core.Commands;

/// <summary>Who answers for the bot; without them no chat platform is started.</summary>
/// <param name="Contact">How to reach them: an address or a link.</param>
/// <param name="PrivacyUrl">Where their privacy notice is.</param>
public sealed record ResponsibleParty(string Name, string Contact, string PrivacyUrl);
