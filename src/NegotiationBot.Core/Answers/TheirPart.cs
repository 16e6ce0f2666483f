using System.Buffers;
using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What part somebody has in a sentence: that they were invited is no deed of theirs.</summary>
internal static class TheirPart
{
    private static readonly FrozenSet<string> Governing = FrozenSet.ToFrozenSet(
        "with to of for from about against between among over like via through behind beside under toward towards meets invites hosts greets visits receives welcomes phones joins sees thanks appoints names gave give gives saw met took takes".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly SearchValues<char> Parting = SearchValues.Create(",;:()[]—–");

    /// <summary>Somewhere in the sentence a person stands as the one who acts, or owns something. Bodies are found by so many words that nothing is said of them.</summary>
    public static bool Acts(RankedSentence sentence, AskedSpeaker asked)
    {
        if (asked.Candidates is not [{ Kind: SpeakerKind.Person }, ..])
        {
            return true;
        }
        var around = sentence.Article.Content.Around(sentence.Span);
        var text = around.Text;
        var words = around.In(sentence.Span);
        var isNamed = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (asked.Terms.Contains(words[i].Term))
            {
                isNamed = true;
                if (IsPossessive(text, words[i].Span) || MayAct(text, words, i))
                {
                    return true;
                }
            }
        }
        return !isNamed;
    }

    /// <summary>Back over titles and first names to what stands before them.</summary>
    private static bool MayAct(string text, ReadOnlySpan<AnalyzedTerm> words, int name)
    {
        var at = name;
        while (at > 0)
        {
            var (before, gap) = (
                words[at - 1],
                text[words[at - 1].Span.End..Math.Max(words[at - 1].Span.End, words[at].Span.Start)]
            );
            if (gap.AsSpan().ContainsAny(Parting))
            {
                return true;
            }
            if (!IsOfName(text, before))
            {
                return !Governs(before.Folded);
            }
            at--;
        }
        return true;
    }

    /// <summary>"Invited her", "a talk with her": she is the one it is done to. "Last week she" leaves her free.</summary>
    private static bool Governs(string word) =>
        Governing.Contains(word)
        || word.EndsWith("ed", StringComparison.Ordinal)
        || word.EndsWith("ing", StringComparison.Ordinal)
        || PlainWords.IrregularlyDone.Contains(word)
        || PlainWords.Saying.Contains(word);

    private static bool IsOfName(string text, AnalyzedTerm word) =>
        char.IsUpper(text[word.Span.Start])
        || word.Folded is "the" or "of" or "then" or "former" or "s"
        || Honorific.Is(word.Folded)
        || RoleNoun.IsPerson(word.Folded);

    private static bool IsPossessive(string text, TextSpan name) =>
        name.End + 1 < text.Length && TextFolding.IsApostrophe(text[name.End]) && text[name.End + 1] is 's'
        || (text[name.End - 1] is 's' && name.Length > 2 && TextFolding.IsApostrophe(text[name.End - 2]));
}
