namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>A model as text: a line that names the features in their order, then one tree a line.</summary>
public static class ModelFile
{
    private const string Head = "features ";

    /// <exception cref="FormatException">It was made for other features, or is no model.</exception>
    public static ChoiceModel<TFeature> Read<TFeature>(string text)
        where TFeature : struct, Enum
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 0 && lines[0].TrimEnd() == HeadFor<TFeature>()
            ? new ChoiceModel<TFeature>(BoostedTrees.Parse(lines.Skip(1)))
            : throw new FormatException(
                $"The model is not one for the features of {typeof(TFeature).Name}: train it again."
            );
    }

    public static string Write<TFeature>(IEnumerable<string> trees)
        where TFeature : struct, Enum => string.Join('\n', trees.Prepend(HeadFor<TFeature>())) + "\n";

    private static string HeadFor<TFeature>()
        where TFeature : struct, Enum => Head + string.Join(' ', Enum.GetNames<TFeature>());
}
