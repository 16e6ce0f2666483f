using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>The quotes over one of the passages that a search found, brought when somebody looks at them. Safe for several threads.</summary>
internal sealed class PassageQuotes(StoredQuotes of, TextSpan passage, FoundPassages among)
{
    private volatile bool _areBrought;

    public StoredQuotes Of => of;

    public TextSpan Passage => passage;

    public bool AreBrought
    {
        get => _areBrought;
        set => _areBrought = value;
    }

    /// <inheritdoc cref="FoundPassages.Bring"/>
    public void Bring()
    {
        if (!_areBrought)
        {
            among.Bring(this);
        }
    }
}
