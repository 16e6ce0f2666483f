namespace NegotiationBot.Core.Questions;

/// <summary>How people type on a phone, written out. Data: extend it by lines.</summary>
internal static class Shorthand
{
    private static readonly WordTable Table = WordTable.Parse(
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
        em: them
        gimme: give me
        gonna: going to
        govt: government
        gotta: got to
        hasnt: has not
        havent: have not
        hes: he is
        hows: how is
        hw: how
        im: i am
        isnt: is not
        n: and
        pls: please
        plz: please
        ppl: people
        r: are
        shes: she is
        smth: something
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
        yr: year
        yrs: years
        """
    );

    /// <summary>The plain words that a typed one stands for; null where it is no shorthand.</summary>
    public static IReadOnlyList<string>? WriteOut(string folded) => Table.Find(folded);
}
