using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>How people type on a phone, written out. Data: extend it by lines.</summary>
internal static class Shorthand
{
    private static readonly WordTable Table = WordTable.Parse(
        """
        abt: about
        acc: according
        accordin: according
        accordng: according
        accoring: according
        acordin: according
        acording: according
        aint: is not
        approx: approximately
        arent: are not
        avg: average
        b4: before
        bc: because
        bcs: because
        bln: billion
        bout: about
        cant: can not
        chem: chemical
        coulda: could have
        couldent: could not
        couldnt: could not
        couldve: could have
        cud: could
        cuz: because
        dat: that
        dems: democrats
        dept: department
        dident: did not
        didint: did not
        didnt: did not
        doesent: does not
        dosent: does not
        dosnt: does not
        doesnt: does not
        dont: do not
        dunno: do not know
        em: them
        evac: evacuation
        flotus: first lady
        fm: foreign minister
        folks: people
        gimme: give me
        gonna: going to
        gotta: got to
        gov: government
        govt: government
        hasnt: has not
        havent: have not
        hed: he had
        hes: he is
        howd: how did
        howre: how are
        hows: how is
        hr: hour
        hrs: hours
        hw: how
        im: i am
        info: information
        intl: international
        isnt: is not
        ive: i have
        journo: journalist
        journos: journalists
        kinda: kind of
        lemme: let me
        lil: little
        ministor: minister
        mins: minutes
        minsiter: minister
        minster: minister
        mln: million
        mtg: meeting
        n: and
        negs: negotiations
        nite: night
        nk: north korean
        outta: out of
        pls: please
        plz: please
        pm: prime minister
        potus: us president
        ppl: people
        pres: president
        presedent: president
        presidant: president
        prez: president
        prolly: probably
        pt: point
        pts: points
        r: are
        rep: representative
        reps: representatives
        repubs: republicans
        rly: really
        ru: russian
        sen: senator
        shes: she is
        shoulda: should have
        shouldent: should not
        shouldve: should have
        shud: should
        smth: something
        sorta: sort of
        sposed: supposed
        thats: that is
        thered: there would
        theres: there is
        theyd: they had
        theyre: they are
        theyve: they have
        thier: their
        thingy: thing
        tho: though
        thru: through
        tht: that
        thx: thanks
        til: until
        till: until
        tmrw: tomorrow
        trn: trillion
        tryna: trying to
        u: you
        ukr: ukrainian
        uni: university
        ur: your
        w: with
        wanna: want to
        wasent: was not
        wasnt: was not
        wat: what
        wats: what is
        wen: when
        werent: were not
        weve: we have
        whatd: what did
        whatll: what will
        whatre: what are
        whats: what is
        whch: which
        whend: when did
        whens: when is
        whered: where did
        wherere: where are
        wheres: where is
        whod: who had
        wholl: who will
        whos: who is
        whove: who have
        wht: what
        whyd: why did
        whyre: why are
        whys: why is
        wich: which
        wk: week
        wks: weeks
        wo: without
        wont: will not
        woulda: would have
        wouldent: would not
        wouldnt: would not
        wouldve: would have
        wud: would
        wut: what
        y: why
        yall: you
        youre: you are
        youve: you have
        yr: year
        yrs: years
        """
    );

    /// <summary>Words that questions are made of.</summary>
    private const string Frame =
        "what when where which whose said says tell told think thought mean meant about with from that this they there their were will would could should does have because before after";

    /// <summary>The same with two neighbouring letters swapped (<c>siad</c>, <c>waht</c>), where that is no word.</summary>
    private static readonly FrozenDictionary<string, string> Swapped = Frame
        .Split(' ')
        .SelectMany(word =>
            Enumerable
                .Range(0, word.Length - 1)
                .Select(at => (Typed: $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}", Word: word))
        )
        .Where(slip =>
            slip.Typed != slip.Word && WordVectors.Shipped.Find(slip.Typed) < 0 && !GivenName.IsKnown(slip.Typed)
        )
        .GroupBy(slip => slip.Typed, StringComparer.Ordinal)
        .Where(same => same.Count() == 1)
        .ToFrozenDictionary(same => same.Key, same => same.Single().Word, StringComparer.Ordinal);

    /// <summary>The plain words that a typed one stands for; null where it is no shorthand.</summary>
    public static IReadOnlyList<string>? WriteOut(string folded) => Table.Find(folded);

    /// <summary>The word of a question that a typed one is with two letters swapped; null where it is none.</summary>
    public static string? Unswap(string folded) => Swapped.GetValueOrDefault(folded);
}
