using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>A deed answers a question about somebody where they did it, or it was done to them, and to nobody else of the sentence.</summary>
public sealed class DoerOfDeedTests
{
    [Theory]
    [InlineData("did ada holt resign", "Ada Holt of the Harbour Party resigned.")]
    [InlineData("did ada holt resign", "Tomas Reyl stayed when Ada Holt resigned.")]
    [InlineData("did ada holt resign", "The mayor and Ada Holt resigned.")]
    [InlineData("did ada holt resign", "On Friday Ada Holt resigned.")]
    [InlineData("did ada holt resign", "Ada Holt, who had met Bram Ilves, resigned.")]
    [InlineData("was ada holt fired", "The board later fired Deputy Envoy Ada Holt.")]
    [InlineData("was ada holt fired", "Ada Holt was on Friday fired.")]
    [InlineData("when did ada holt resign", "Ada Holt is to resign on Friday.")]
    [InlineData("when did ada holt resign", "Ada Holt is resigning on Friday.")]
    [InlineData("when was ada holt fired", "Ada Holt was fired on Friday.")]
    public void Is_whoever_did_it(string question, string text) => IsTied(question, text).ShouldBeTrue();

    [Theory]
    [InlineData("did ada holt resign", "Ada Holt’s deputy resigned.")]
    [InlineData("did ada holt resign", "Ada Holt heard Tomas Reyl resigned.")]
    [InlineData("did ada holt resign", "Ada Holt smiled and Tomas Reyl resigned.")]
    [InlineData("did ada holt resign", "Ada Holt left after Tomas Reyl resigned.")]
    [InlineData("did ada holt resign", "Ada Holt saw the mayor resigned.")]
    [InlineData("did ada holt resign", "Opponents of Envoy Ada Holt resigned.")]
    [InlineData("did ada holt resign", "A man who attacked Ada Holt resigned.")]
    [InlineData("was ada holt fired", "Ada Holt got Tomas Reyl fired.")]
    [InlineData("was ada holt fired", "Ada Holt learned Tomas Reyl was fired.")]
    [InlineData("was ada holt fired", "Tomas Reyl, fired by Ada Holt, is ill.")]
    [InlineData("was ada holt fired", "The board fired Tomas Reyl, Ada Holt heard.")]
    [InlineData("was ada holt fired", "The board fired Ada Holt’s deputy.")]
    [InlineData("when did ada holt resign", "Ada Holt’s deputy resigned on Friday.")]
    [InlineData("when did ada holt resign", "On Friday Ada Holt heard Tomas Reyl resigned.")]
    [InlineData("where was ada holt fired", "Ada Holt learned Tomas Reyl was fired in Marstad.")]
    public void Is_nobody_who_only_stands_beside_it(string question, string text) =>
        IsTied(question, text).ShouldBeFalse();

    private static bool IsTied(string question, string text)
    {
        var index = new CorpusIndex();
        index.Put(new ArticleBuilder(text).Build());
        var part = new QuestionAnalyzer(World.Registry).Analyze(World.Asked(question)).Parts[0];
        return new Retriever(index, EvidenceModel.Shipped)
            .Find(part, RetrievalFilter.Everything)
            .Sentences[0]
            .Match.IsTied;
    }
}
