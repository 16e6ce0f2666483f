using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class TermAnalyzerTests
{
    [Theory]
    [InlineData("The Envoys arrived", "the envoys arrived")]
    [InlineData("Café, naïve; Ångström", "cafe naive angstrom")]
    [InlineData("cafe\u0301 re\u00ADsume\u0301", "cafe resume")]
    [InlineData("ﬁnal ﬂow ﬀ", "final flow ff")]
    [InlineData("Ｆｕｌｌ ｗｉｄｔｈ １２", "full width 12")]
    [InlineData("𝐁𝐨𝐥𝐝 𝟐𝟓", "bold 25")]
    [InlineData("didn’t didn't didnt", "didnt didnt didnt")]
    [InlineData("Ostrava’s Ostrava's the envoys’ plan", "ostrava ostrava the envoys plan")]
    [InlineData("Mara O’Dell", "mara odell")]
    [InlineData("1,000 tanks, 3.5 km, 2,5", "1000 tanks 3.5 km 2 5")]
    [InlineData("The end. Next", "the end next")]
    [InlineData("U.S. and US and USA, told us", "usa and usa and usa told us")]
    [InlineData("in the U.N., at 5 p.m.", "in the un at 5 pm")]
    [InlineData("J.D. Marlow", "jd marlow")]
    [InlineData("e.g.a", "ega")]
    [InlineData("..., -- ' ’", "")]
    [InlineData("ь ʼ", "")]
    [InlineData("ь-ь", "")]
    public void Words_are_folded(string text, string folded) =>
        string.Join(' ', TermAnalyzer.Analyze(text).Select(term => term.Folded)).ShouldBe(folded);

    [Theory]
    [InlineData("cease-fire", "cease fire ceasefire")]
    [InlineData("cease‑fire", "cease fire ceasefire")]
    [InlineData("cease fire", "cease fire ceasefire")]
    [InlineData("Ceasefires", "ceasefires")]
    [InlineData("cease, fire", "cease fire")]
    [InlineData("cease  fire", "cease fire")]
    [InlineData("air strikes", "air strikes airstrikes")]
    [InlineData("U.S.-led", "usa led usaled")]
    [InlineData("face-to-face", "face to face facetoface")]
    [InlineData("a-b-c-d", "a b c d")]
    [InlineData("30-day", "30 day 30day")]
    [InlineData("talks - and", "talks and")]
    public void Joined_hyphenated_and_split_spellings_meet(string text, string folded) =>
        string.Join(' ', TermAnalyzer.Analyze(text).Select(term => term.Folded)).ShouldBe(folded);

    [Theory]
    [InlineData("Зеленський", "Zelensky")]
    [InlineData("Зеленский", "Zelenskyy")]
    [InlineData("Зеленського", "Zelenskiy")]
    [InlineData("Зеленскому", "Zelenskyi")]
    [InlineData("Путина", "Putin")]
    [InlineData("Путіним", "Putin")]
    [InlineData("Лавров", "Lavrov")]
    [InlineData("Захарова", "Zakharova")]
    [InlineData("Сибіга", "Sybiha")]
    [InlineData("Умєров", "Umerov")]
    [InlineData("Єрмак", "Yermak")]
    [InlineData("Залужний", "Zaluzhny")]
    [InlineData("Київ", "Kyiv")]
    [InlineData("Україна", "Ukraine")]
    [InlineData("Москва", "Moskva")]
    public void A_name_in_Cyrillic_meets_its_English_spelling(string cyrillic, string latin) =>
        TermAnalyzer
            .Analyze(cyrillic)
            .Select(term => term.Term)
            .ShouldContain(TermAnalyzer.Analyze(latin).ShouldHaveSingleItem().Term);

    [Theory]
    [InlineData("organised", "organizing")]
    [InlineData("demilitarisation", "demilitarization")]
    [InlineData("analysed", "analyzing")]
    [InlineData("labour", "Labor")]
    [InlineData("neighbouring", "neighbors")]
    [InlineData("favourite", "favorite")]
    [InlineData("colourless", "colorless")]
    [InlineData("theatres", "theater")]
    [InlineData("defence", "defense")]
    [InlineData("licence", "licensed")]
    [InlineData("programmes", "program")]
    [InlineData("travelling", "traveled")]
    [InlineData("initialled", "initialed")]
    [InlineData("grey", "gray")]
    [InlineData("per cent", "percent")]
    public void British_and_American_spellings_meet(string british, string american)
    {
        var term = TermAnalyzer.Analyze(american).ShouldHaveSingleItem().Term;

        TermAnalyzer.Analyze(british).Select(word => word.Term).ShouldContain(term);
        new QuestionTerms([term]).MayBeginIn(british.Split(' ')[0]).ShouldBeTrue();
    }

    [Theory]
    [InlineData("promised", "promis")]
    [InlineData("revise", "revis")]
    [InlineData("surprising", "surpris")]
    [InlineData("fundraising", "fundrais")]
    [InlineData("hours", "hour")]
    [InlineData("contour", "contour")]
    public void Letters_that_belong_to_the_word_stay(string word, string term) =>
        TermAnalyzer.Analyze(word).ShouldHaveSingleItem().Term.ShouldBe(term);

    [Fact]
    public void A_term_is_the_stem_of_its_folded_word()
    {
        var term = TermAnalyzer.Analyze("NEGOTIATIONS").ShouldHaveSingleItem();

        term.ShouldBe(new AnalyzedTerm("negoti", "negotiations", new TextSpan(0, 12)));
    }

    [Theory]
    [InlineData("lost", "loses")]
    [InlineData("died", "dies")]
    [InlineData("dying", "die")]
    [InlineData("overrode", "override")]
    [InlineData("Withdrew", "withdrawing")]
    [InlineData("spoken", "speaks")]
    [InlineData("women", "woman")]
    [InlineData("bases", "base")]
    public void An_irregular_form_meets_the_others(string form, string other) =>
        TermAnalyzer
            .Analyze(form)
            .ShouldHaveSingleItem()
            .Term.ShouldBe(TermAnalyzer.Analyze(other).ShouldHaveSingleItem().Term);

    [Fact]
    public void An_irregular_form_is_a_word_of_its_own_nonetheless() =>
        TermAnalyzer.Analyze("lost").ShouldHaveSingleItem().Folded.ShouldBe("lost");

    [Fact]
    public void A_span_is_exactly_the_word_it_stands_for()
    {
        const string text = "“A cease-fire”, the U.S. envoy’s aide said.";

        TermAnalyzer
            .Analyze(text)
            .Select(term => term.Span.Of(text))
            .ShouldBe(["A", "cease", "fire", "cease-fire", "the", "U.S", "envoy’s", "aide", "said"]);
    }

    [Theory]
    [InlineData("the")]
    [InlineData("thi")]
    [InlineData("didnt")]
    public void Words_that_only_build_a_sentence_are_stop_words(string term) =>
        TermAnalyzer.IsStopWord(term).ShouldBeTrue();

    [Theory]
    [InlineData("usa")]
    [InlineData("truce")]
    [InlineData("")]
    public void Words_that_mean_something_are_no_stop_words(string term) =>
        TermAnalyzer.IsStopWord(term).ShouldBeFalse();

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("A.")]
    [InlineData("y'")]
    [InlineData("1,000.")]
    [InlineData("a\u0301")]
    [InlineData("\uD800")]
    [InlineData("я")]
    public void Ten_million_characters_in_one_line_take_a_moment(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 10_000_000 / unit.Length));
        var started = TimeProvider.System.GetTimestamp();

        TermAnalyzer.Analyze(text);

        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromMinutes(2));
    }
}
