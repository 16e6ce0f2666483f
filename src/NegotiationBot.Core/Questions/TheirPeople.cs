using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>"Kelm's wife", "holts press secretary", "the Ilves campaign": whoever is asked about is not the one named, and has words of their own.</summary>
internal static class TheirPeople
{
    /// <summary>So many words tell what they are to the one named: "press secretary".</summary>
    private const int MostWords = 3;

    /// <summary>Where the words for somebody's people end that begin with a name; null where nothing behind it tells of any.</summary>
    public static int? EndOf(MarkedWords words, NameMention name)
    {
        if (name.Candidates is not [{ Kind: SpeakerKind.Person }, ..])
        {
            return null;
        }
        for (var i = name.End; i < Math.Min(words.Count, name.End + MostWords); i++)
        {
            if (RoleNoun.IsAny(words[i]) || words[i] is "family" or "campaign" or "camp" or "team" or "rep")
            {
                // "Chief of staff"
                return i + 2 < words.Count && words[i + 1] is "of" && words[i + 2] is "staff" ? i + 3 : i + 1;
            }
            if (TermAnalyzer.IsStopWord(words[i]) || PlainWords.Saying.Contains(words[i]) || words.NamesAt(i).Count > 0)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>The words by which they are asked about, the name as its bearer writes it.</summary>
    public static List<string> Description(MarkedWords words, NameMention theirs)
    {
        var named = words.Names.FirstOrDefault(name => name.Start == theirs.Start && name.End < theirs.End);
        return
        [
            .. Enumerable
                .Range(theirs.Start, theirs.End - theirs.Start)
                .Select(i => named is not null && i == named.End - 1 ? Bare(words[i], named.Candidates) : words[i]),
        ];
    }

    /// <summary>"Holts" of a Holt is Holt.</summary>
    private static string Bare(string word, IReadOnlyList<Speaker> bearers) =>
        word is [.. var bare, 's']
        && bearers.SelectMany(AskedSpeaker.NamesOf).SelectMany(NameFolder.Words).ToHashSet() is var known
        && known.Contains(bare)
        && !known.Contains(word)
            ? bare
            : word;
}
