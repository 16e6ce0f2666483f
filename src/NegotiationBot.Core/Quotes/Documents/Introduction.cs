using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>What stands before the first question of an interview, and tells who is interviewed.</summary>
/// <param name="paragraphs">Those of the whole document.</param>
/// <param name="end">Where the first question starts.</param>
internal sealed class Introduction(string title, string text, IReadOnlyList<TextSpan> paragraphs, Cast cast, int end)
{
    private readonly List<TextSpan> _paragraphs = [.. paragraphs.TakeWhile(paragraph => paragraph.Start < end)];

    /// <summary>It begins to tell of them, and of nobody whom only they are named for: <c>her lawyer</c> may be the one who answers.</summary>
    public bool TellsOf(string name) => Begins(name) && !_paragraphs.Exists(NamesAnother);

    /// <summary>The title begins with the name, or has it behind <c>with</c>: <c>Ten minutes with Mara Ellery</c>.</summary>
    public bool IsTitleOf(string name)
    {
        var at = title.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var with = title.IndexOf("with ", StringComparison.OrdinalIgnoreCase);
        return (at == 0 || (with >= 0 && with < at)) && !StatementTitle.NamesAnother(title, at + name.Length);
    }

    /// <summary>The only one whom it names in full and begins to tell of; null where nothing shows a person, or shows another.</summary>
    public string? OnlyPerson()
    {
        var named = cast
            .Members.Where(member => member.Person is { Given.Count: > 0 } && member.MentionsBefore(end) > 0)
            .ToList();
        return
            named.FindAll(member => Begins(member.Name)) is [var only]
            && named.TrueForAll(member => member == only || !member.HasPersonSign)
            && (only.HasPersonSign || _paragraphs.Exists(SpeaksOfPerson))
            ? only.Name
            : null;
    }

    private bool Begins(string name) =>
        _paragraphs.Exists(paragraph => paragraph.In(text).StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private bool SpeaksOfPerson(TextSpan paragraph) =>
        PersonWords.Read(text, paragraph).Exists(word => word.Folded is "he" or "she");

    private bool NamesAnother(TextSpan paragraph)
    {
        var words = PersonWords.Read(text, paragraph);
        return words
            .Zip(words.Skip(1))
            .Any(pair => pair.First.Folded is "his" or "her" && RoleNoun.IsPerson(pair.Second.Folded));
    }
}
