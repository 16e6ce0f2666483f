using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>An office by what it is of: <c>who is the president of Ivarra</c>.</summary>
/// <param name="Role">The index term of what its holder is called.</param>
/// <param name="Of">Index terms of what it is an office of.</param>
public sealed record AskedOffice(string Role, IReadOnlyList<string> Of)
{
    private const int MostWords = 3;

    /// <summary>Null where none is named so.</summary>
    internal static AskedOffice? Read(MarkedWords words)
    {
        var role = Enumerable
            .Range(0, words.Count)
            .FirstOrDefault(i => RoleNoun.IsPerson(words[i]) && i + 1 < words.Count && words[i + 1] is "of", -1);
        var of = words
            .Words.Skip(role + 2)
            .SkipWhile(word => word.Plain is "the")
            .TakeWhile(word => !TermAnalyzer.IsStopWord(word.Plain))
            .Take(MostWords)
            .Select(word => word.Term)
            .ToList();
        return role < 0 || of.Count == 0 ? null : new AskedOffice(words.Words[role].Term, of);
    }
}
