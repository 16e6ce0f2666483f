using System.Security.Cryptography;
using System.Text;

namespace NegotiationBot.Core.Articles;

/// <summary>The text of an article as read at one time, never altered afterwards. Every span of the system is a span of one.</summary>
/// <param name="Text">Decoded text in which NUL and lone surrogates have become U+FFFD.</param>
public sealed record Revision(string Text)
{
    /// <summary>SHA-256 of the UTF-8 bytes of <see cref="Text"/>, lower-case hexadecimal: the same content has the same hash.</summary>
    public string ContentHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Makes any decoded text storable: NUL and lone surrogates become U+FFFD; no other character moves or changes.</summary>
    public static Revision FromDecoded(string text)
    {
        char[]? cleaned = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                cleaned ??= text.ToCharArray();
                cleaned[i] = '\uFFFD';
            }
        }
        return new Revision(cleaned is null ? text : new string(cleaned));
    }
}
