namespace NegotiationBot.Core.Commands.Table;

public enum OptionOffers
{
    Nothing,

    /// <summary>Those whose words the asker may see.</summary>
    Speakers,

    /// <summary>What the articles that the asker may see are about.</summary>
    Topics,
}
