using SlackNet;

namespace NegotiationBot.ChatLibraries.Slack;

/// <summary>Slack's API where the configuration says it is. The one method that is called here takes no arguments.</summary>
internal sealed class SlackAddresses(string api) : ISlackUrlBuilder
{
    public string Url(string apiMethod, Dictionary<string, object> args) => $"{api.TrimEnd('/')}/{apiMethod}";
}
