using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;

namespace NegotiationBot.Storage;

/// <summary>Events, planned posts and acts as JSON inside a column.</summary>
[JsonSerializable(typeof(ChatEvent))]
[JsonSerializable(typeof(PlannedPost))]
[JsonSerializable(typeof(Act))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, IgnoreReadOnlyProperties = true)]
internal sealed partial class ChatJson : JsonSerializerContext;
