using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>A line of ours: a phrase, and what stands in its gaps. It reads in English until it is asked for in another language.</summary>
public sealed record PhrasedText : StyledText
{
    private readonly Phrase _phrase;
    private readonly StyledText[] _arguments;

    private PhrasedText(Phrase phrase, StyledText[] arguments, Language language)
        : base(Phrasebook.Of(language).Fill(phrase, arguments))
    {
        _phrase = phrase;
        _arguments = arguments;
    }

    public static PhrasedText Say(Phrase phrase, params StyledText[] arguments) =>
        new(phrase, arguments, Language.English);

    public override StyledText Into(Language language) =>
        new PhrasedText(_phrase, [.. _arguments.Select(argument => argument.Into(language))], language);
}
