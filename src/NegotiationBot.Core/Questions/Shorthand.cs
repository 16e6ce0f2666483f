using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>How people type on a phone, and the question words of Ukrainian and Russian, in plain English words. Data: extend it by lines.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string[]> Table = Parse(
        """
        abt: about
        acc: according
        arent: are not
        b4: before
        bc: because
        bcs: because
        bout: about
        cant: can not
        couldnt: could not
        cuz: because
        didnt: did not
        didint: did not
        doesnt: does not
        dont: do not
        gimme: give me
        gonna: going to
        gotta: got to
        hasnt: has not
        havent: have not
        hes: he is
        hows: how is
        im: i am
        isnt: is not
        n: and
        pls: please
        plz: please
        ppl: people
        r: are
        shes: she is
        thats: that is
        theyre: they are
        thier: their
        thx: thanks
        tho: though
        tmrw: tomorrow
        u: you
        ur: your
        w: with
        wanna: want to
        wasnt: was not
        wat: what
        wats: what is
        werent: were not
        whats: what is
        whens: when is
        wheres: where is
        whos: who is
        whys: why is
        wht: what
        wont: will not
        wouldnt: would not
        wut: what
        y: why
        що: what
        что: what
        хто: who
        кто: who
        коли: when
        когда: when
        де: where
        где: where
        чому: why
        почему: why
        скільки: how many
        сколько: how many
        який яка яке які: which
        какой какая какое какие: which
        сказав сказала сказали каже говорить: said
        сказал говорит говорил: said
        заявив заявила заявил заявила: said
        назвав назвала назвал: called
        думає думает: think
        про: about
        після после: after
        перед: before
        та: and
        або или: or
        є это це: is
        він он: he
        вона она: she
        вони они: they
        yrs: years
        """
    );

    public static bool Knows(string folded) => Table.ContainsKey(folded);

    /// <summary>The plain words that a typed one stands for.</summary>
    public static IReadOnlyList<string> WriteOut(string folded) => Table[folded];

    private static FrozenDictionary<string, string[]> Parse(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": "))
            .SelectMany(pair =>
                TermAnalyzer.Analyze(pair[0]).Select(key => (Key: key.Folded, Words: pair[1].Split(' ')))
            )
            .DistinctBy(entry => entry.Key)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Words, StringComparer.Ordinal);
}
