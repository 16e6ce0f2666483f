using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Whom a question speaks to by name: <c>Why did you, Mr. Halm?</c>, <c>Tomas, did you sign?</c></summary>
internal static class Vocative
{
    /// <summary>It speaks to somebody by a title and a name, or by a first name, and not to the one who is meant to answer.</summary>
    public static bool IsOfAnother(string question, string answerer)
    {
        var words = question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var known = NameFolder.Words(answerer);
        for (var i = 0; i < words.Length; i++)
        {
            var isSetOff = i == 0 || words[i - 1][^1] is ',';
            var name =
                isSetOff && i + 1 < words.Length && Honorific.IsAddress(words[i].ToLowerInvariant()) ? words[i + 1]
                : isSetOff && words[i][^1] is ',' or '?' && GivenName.IsKnown(NameFolder.Key(words[i])) ? words[i]
                : null;
            if (name is not null && char.IsUpper(name[0]) && !NameFolder.Words(name).Any(known.Contains))
            {
                return true;
            }
        }
        return false;
    }
}
