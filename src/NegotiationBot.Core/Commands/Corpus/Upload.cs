using System.Text.Json.Serialization;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>A document with what is said about it, between preview and confirmation.</summary>
internal sealed record Upload(UploadedDocument Document, ArticleMetadata Said);

[JsonSerializable(typeof(Upload))]
[JsonSerializable(typeof(Attachment))]
internal sealed partial class UploadJson : JsonSerializerContext;
