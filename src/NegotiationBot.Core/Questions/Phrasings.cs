namespace NegotiationBot.Core.Questions;

/// <summary>The ways people ask, most specific first: the first that holds decides. Data: extend it by lines.</summary>
internal static class Phrasings
{
    private static readonly Phrasing[] Table =
    [
        new(Intent.Impersonation, "pretend/roleplay/impersonate"),
        new(Intent.Impersonation, "act as/like"),
        new(Intent.Impersonation, "imagine you/your"),
        new(Intent.Impersonation, "you are now {x}"),
        new(Intent.Impersonation, "^ you are {x}"),
        new(Intent.Impersonation, "^ be {x}"),
        new(Intent.Impersonation, "^ speak/talk/answer/reply/respond/write/post/tweet ... as/like {x}"),
        new(Intent.Impersonation, "you ... speak/talk/answer/reply/respond/write/post/tweet ... as/like {x}"),
        new(Intent.Impersonation, "in the voice/role/name/style/person of {x}"),
        new(Intent.Instruction, "ignore/forget/disregard/override ... instructions/rules/prompt/told/above/guidelines"),
        new(Intent.Instruction, "new rules/instructions"),
        new(Intent.Instruction, "system/your prompt/instructions"),
        new(Intent.Instruction, "you are now/henceforth"),
        new(Intent.Instruction, "^ say/post/write/print/repeat/invent/make that/a/up/this/quote/statement ..."),
        new(Intent.Instruction, "from now on you"),
        new(Intent.ContactData, "what is ... email/emails/phonenumber/address/handle/telegram/whatsapp"),
        new(
            Intent.ContactData,
            "give/send/find/need/want/have/got/dm ... email/phonenumber/address/handle/contact/contacts/telegram/whatsapp"
        ),
        new(Intent.ContactData, "phone/telephone/cell/mobile/whatsapp number"),
        new(Intent.ContactData, "home/email/mail/street/postal address"),
        new(Intent.ContactData, "contact details/info/data"),
        new(Intent.ContactData, "where does {name} live"),
        new(Intent.ContactData, "how ... reach/contact/email/call/doxx/dox {x}"),
        new(Intent.AboutArticle, "who wrote/authored/published this/that/it $", AskedFor.Person),
        new(Intent.AboutArticle, "who wrote/authored this/that/the article/story/piece/report/text", AskedFor.Person),
        new(
            Intent.AboutArticle,
            "who is/was the author/authors/writer/writers/journalist/journalists",
            AskedFor.Person
        ),
        new(Intent.AboutArticle, "who are the author/authors/writers/journalists", AskedFor.Person),
        new(Intent.AboutArticle, "when was/is this/that/it published", AskedFor.Time),
        new(
            Intent.AboutArticle,
            "when was/is this/that/the article/story/piece published/posted/written/from",
            AskedFor.Time
        ),
        new(Intent.AboutArticle, "how old/recent/new is this/that/the article/story/piece", AskedFor.Time),
        new(Intent.AboutArticle, "date of this/that/the article/story/piece", AskedFor.Time),
        new(Intent.AboutArticle, "what/which newspaper/paper/outlet/publisher/magazine/site/website ..."),
        new(Intent.AboutArticle, "who published this/that/the article/story/piece"),
        new(Intent.AboutArticle, "where is this/that/the article/story/piece from"),
        new(Intent.AboutArticle, "what is the/your source/link/url $"),
        new(Intent.AboutArticle, "link/url to/of this/that/the article/story/piece"),
        new(Intent.Compare, "compare ... {x} ... {x}"),
        new(Intent.Compare, "compare ... {x}"),
        new(Intent.Compare, "difference between {x}"),
        new(Intent.Compare, "^ {x} ... vs/versus {x}"),
        new(Intent.Compare, "^ {x} ... what did each"),
        new(Intent.Compare, "what did {x} each"),
        new(Intent.Compare, "did/do {x} say/think/tell/claim/want/give the/a same/different/similar"),
        new(Intent.Compare, "did/do {x} say/think/tell/claim/want/give same/different/similar"),
        new(Intent.Compare, "{x} agree/agrees with {x}"),
        new(Intent.WhoSaid, "was/is it {x} who/that {say}"),
        new(Intent.WhoSaid, "was/is it {x}"),
        new(Intent.WhoSaid, "was/is that/this {x}"),
        new(Intent.Fact, "who called/calls/call off/in/up", AskedFor.Person),
        new(Intent.WhoSaid, "who {ask}"),
        new(Intent.WhoSaid, "who was/is the one/guy/person/man/woman {say}"),
        new(Intent.WhoSaid, "who was/is it ... {ask}"),
        new(Intent.WhoSaid, "guy/one/person/man/woman/official/expert who {ask}"),
        new(Intent.WhoSaid, "which ... {ask} that"),
        new(Intent.WhoSaid, "whose words/quote/words/statement"),
        new(Intent.Verdict, "{be} {x} lying/liar/lies/right/wrong/honest"),
        new(Intent.Verdict, "{be} {x} a/an/such/really/just liar"),
        new(Intent.Verdict, "{be} {x} ... telling/saying the truth"),
        new(Intent.Rating, "{be} {x} evil/crazy/bad/good/stupid/insane/corrupt"),
        new(
            Intent.Rating,
            "{be} {x} a/an/such/really/just criminal/war/idiot/traitor/hero/nazi/fascist/terrorist/clown/coward ..."
        ),
        new(Intent.Verdict, "who is right/wrong/lying/winning/better/worse/evil"),
        new(Intent.Verdict, "who is to blame"),
        new(Intent.Verdict, "do you think/believe/like/trust/agree/support"),
        new(Intent.Verdict, "whose fault"),
        new(Intent.WhereSaid, "^ where did/does/was/has he/she/they/it/that/this say/said/it/that"),
        new(Intent.WhereSaid, "^ where did/does/has {name} say/said/write/tweet/post that/this/it"),
        new(Intent.WhereSaid, "^ where was/is that/this/it said/from/posted/written"),
        new(Intent.WhereSaid, "^ where was/is that/this/it $"),
        new(Intent.WhereSaid, "^ when was/is that/this/it said/from/posted/written", AskedFor.Time),
        new(Intent.WhereSaid, "^ when was that/this/it $", AskedFor.Time),
        new(Intent.WhatTheySaid, "^ the other {x} $"),
        new(Intent.Fact, "^ when did {x} {say}", AskedFor.Time),
        new(Intent.WhatTheySaid, "^ what/how about {x} $"),
        new(Intent.WhoIs, "^ who is/was/are {name} $"),
        new(Intent.WhoIs, "^ who is/was/are {x} again/anyway/exactly/even/really/please/pls/though/then $"),
        new(Intent.WhoIs, "^ who is/was he/she/that/this/they $"),
        new(Intent.WhoIs, "^ who {name} is/was $"),
        new(Intent.WhoIs, "^ what is {x} job/role/title/office/position $"),
        new(Intent.WhoIs, "^ what does {x} do $"),
        new(Intent.WhoSaid, "who is/was that $"),
        new(Intent.WhatTheySaid, "how many/much ... according to {x}", AskedFor.Number),
        new(Intent.WhatTheySaid, "when ... according to {x}", AskedFor.Time),
        new(Intent.WhatTheySaid, "what/wat {do} {name} tell/told {hearers} about/on/of"),
        new(Intent.WhatTheySaid, "what/wat {do} {name} tell/told the {hearers} about/on/of"),
        new(Intent.WhatTheySaid, "what/wat {do} {name} {say}"),
        new(Intent.WhatTheySaid, "what exactly {do} {name} {say}"),
        new(Intent.WhatTheySaid, "{x} ... what/how {do} he/she/they {say}"),
        new(Intent.WhatTheySaid, "{x} ... what exactly {do} he/she/they {say}"),
        new(
            Intent.WhatTheySaid,
            "{x} ... what is/was his/her/their opinion/position/view/views/stance/take/reaction/response/reply/answer/comeback/excuse/line"
        ),
        new(Intent.WhatTheySaid, "{x} ... for or against"),
        new(Intent.WhatTheySaid, "{x} ... any quote/quotes"),
        new(Intent.WhatTheySaid, "in {x} own words"),
        new(Intent.WhatTheySaid, "what {do} {x} ... {say}"),
        new(Intent.WhatTheySaid, "what {name} {say}"),
        new(Intent.WhatTheySaid, "what {do} the/a/his/her/their {role} say/think/answer/reply"),
        new(Intent.WhatTheySaid, "what {say} {x}"),
        new(Intent.WhatTheySaid, "what/how {do} he/she/they {say}"),
        new(Intent.WhatTheySaid, "how {do} {name} respond/react/see/describe/explain/reply/answer/feel/clap"),
        new(Intent.WhatTheySaid, "why {do} {name} say/think/call/believe/want/blame"),
        new(
            Intent.WhatTheySaid,
            "what is/was {name} opinion/position/view/views/stance/take/reaction/response/reply/answer/comeback/excuse/line"
        ),
        new(
            Intent.WhatTheySaid,
            "opinion/position/view/views/stance/take/reaction/response/quotes/words/statement/remarks of/from/by {name}"
        ),
        new(
            Intent.WhatTheySaid,
            "{x} opinion/position/view/views/stance/take/reaction/response/quotes/words/statement/remarks on/about/to/of/$"
        ),
        new(Intent.WhatTheySaid, "according to {x}"),
        new(Intent.WhatTheySaid, "^ did {name} {say}"),
        new(Intent.WhatTheySaid, "{x} who said what"),
        new(Intent.Fact, "what/which date", AskedFor.Date),
        new(Intent.Fact, "exact/calendar date/day", AskedFor.Date),
        new(Intent.Fact, "what time/day/month/year/week", AskedFor.Time),
        new(Intent.Fact, "which day/month/year/week", AskedFor.Time),
        new(Intent.Fact, "^ when", AskedFor.Time),
        new(Intent.Fact, "deadline", AskedFor.Time),
        new(
            Intent.Fact,
            "how long/many years/months/weeks/days/hours/minutes/did/will/was/is/were/does/has",
            AskedFor.Duration
        ),
        new(Intent.Fact, "for how long", AskedFor.Duration),
        new(Intent.Fact, "^ how long", AskedFor.Duration),
        new(Intent.Fact, "how old", AskedFor.Age),
        new(Intent.Fact, "how much", AskedFor.Amount),
        new(Intent.Fact, "how many/far/big/high/often", AskedFor.Number),
        new(Intent.Fact, "what is the range/share/number/percentage/price/cost/amount/size", AskedFor.Number),
        new(Intent.Fact, "what share/number/percentage/percent/amount", AskedFor.Number),
        new(Intent.Fact, "where", AskedFor.Place),
        new(Intent.Fact, "which/what city/town/country/place/region/village/capital/state", AskedFor.Place),
        new(Intent.WhatTheySaid, "^ is/are/will/would/does/did/can/could/should/has/was {x} ..."),
        new(Intent.Fact, "^ who", AskedFor.Person),
        new(Intent.Fact, "name of", AskedFor.Person),
        new(Intent.Fact, "what/which/why/how"),
        new(Intent.WhatTheySaid, "^ {x} want/wants/wanted/like/likes/support/supports/oppose/opposes ..."),
        new(Intent.WhatTheySaid, "^ {x} $"),
        new(Intent.WhatTheySaid, "^ {x} on/about/said/says ..."),
        new(Intent.WhatTheySaid, "{x} {say}"),
    ];

    /// <summary>The first phrasing that holds; null where none does.</summary>
    public static PhrasingMatch? Match(MarkedWords words)
    {
        foreach (var phrasing in Table)
        {
            if (phrasing.Match(words) is { } match)
            {
                return match;
            }
        }
        return null;
    }
}
