using System.Security.Cryptography;
using System.Text;
using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>A short name for an article whose id may be a whole address: the first six hexadecimal digits of the id's SHA-256.</summary>
internal static class ArticleHandle
{
    private const int Digits = 6;

    public static string Of(ArticleId id) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id.Value)))[..Digits];
}
