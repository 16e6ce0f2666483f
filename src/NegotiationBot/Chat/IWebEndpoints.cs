using Microsoft.AspNetCore.Routing;

namespace NegotiationBot.Chat;

/// <summary>The addresses under which a platform brings its events over HTTP. Register it only where that mode is configured.</summary>
public interface IWebEndpoints
{
    /// <summary>Maps them. Read the raw body before anything else, check its signature and its time, and answer 401 without detail where they are wrong.</summary>
    void Map(IEndpointRouteBuilder routes);
}
