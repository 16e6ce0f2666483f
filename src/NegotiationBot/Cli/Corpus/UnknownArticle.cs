namespace NegotiationBot.Cli.Corpus;

internal static class UnknownArticle
{
    public static string Sentence(string id) => $"There is no article {id}: \"corpus list\" shows those there are.";
}
