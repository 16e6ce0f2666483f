using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>What is known about first names: their short forms, and the pronoun most of their bearers use.</summary>
public static class GivenName
{
    private static readonly FrozenDictionary<string, string> Short = ReadShort();

    private static readonly FrozenSet<string> Female = ToSet(
        """
        abigail ada adriana agnes aisha alana alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina
        anita ann anna annalena anne annette annie antonia april ariana ashley audrey ava barbara beatrice beatriz becky belinda bernadette beth betsy betty beverly
        bianca bonnie brenda bridget brooke camila candace carla carly carmen carol carole carolina caroline carolyn cassandra cassidy catherine cathy cecilia celia charlene charlotte
        chelsea cheryl christiane christina christine chrystia cindy claire clara claudia colleen connie constance cora courtney crystal cynthia daisy dalia dana danielle daria
        dawn deborah debbie debra deirdre delia denise diana diane dina dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elina elisabeth elise elissa
        eliza elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eugenia eva evelyn faith fatima felicia fiona florence frances francesca frederica
        gail galina gemma georgia georgina geraldine gertrude gina giorgia gisele giulia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet heather heidi helen
        helena helga henrietta hilary hillary holly hope huma ida ilhan ilona imelda ines inga ingrid irena irene irina iris irma iryna isabel isabella ivana ivanka ivy jackie jacqueline
        jacinda jade jalina jane janet janice jasmine jean jeanette jeanine jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy
        julia julie june kaja kamala karen karin karine karoline karyn kate katerina katharine katherine kathleen kathryn kathy katie katrina katya kay kayla kayleigh kelly kellyanne kelsey kendra
        kerry kim kimberly kirsten krista kristen kristi kristin kristina lana lara larissa latoya laura lauren laurie leah leila lena leticia lidia liliana lilian lily linda
        lindsay lindsey lisa liudmila liz liza lois lola loretta lori lorraine louise lucia lucille lucinda lucy ludmila luisa lydia lynn lynne mabel mackenzie madeleine madison
        maggie maia mandy manuela marcia margaret margarita margot maria mariana marianne marie mariana marilyn marina marion marjorie marla marlene marsha martha martina mary marya
        maryann maureen maxine megan megyn mehwish melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mika mildred mimi minnie mira miranda miriam mitzi moira
        molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natalya natasha nell nellie nicola nicole nina nikki noelle nora norah norma octavia odessa olena olga
        olha olive olivia oksana paige pam pamela patricia patsy patty paula paulina pauline pearl peggy penelope penny petra phyllis polina polly priscilla priti rachel ramona
        raquel rebecca regina renata renee rhonda rita roberta robin rochelle rosa rosalind rosalynn rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sanna sara
        sarah sasha savannah selena serena shannon sharon sheila shelley sherry shirley sienna sigrid silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie
        sue susan susana susanna susie suzanne svetlana sviatlana sybil sylvia tamara tammy tania tanya tara tatiana tatyana teresa terri tess tessa thelma theresa tiffany tina toni
        tracy tricia trudy tulsi ulrike una ursula valentina valerie vanessa vera verity veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winnie xenia
        yelena yevgenia yuliia yulia yvette yvonne zara zhanna zoe zuzana karla marine liz theresa sheryl mina debora
        aase agneta aina aino aleksandra alexandrina alva amal amalie anastasija andreea aneta anika anja anke annegret annelise annika antje antonella anya
        aslaug asli astrid ayaka ayse aysegul aysel aziza bahar barbro beata benedetta bettina bilge birgit birgitta birgitte bodil brigitta brigitte
        britt britta bruna carlotta caterina chiara chiyoko clarice concetta corinna cornelia cristina dagmar dagny daniela danuta dilara dilek dominique
        donatella doreen dorota dragana ebba edda edita edyta ekaterina elaheh eleni elfriede elif elin elisabet elisabetta elke elvira elzbieta emilia emina
        emine erna esin esra ester eszter evgenia ewa fadumo fatemeh fatma federica feride filiz flavia franziska frauke freja frida friederike fumiko
        gabriela gabriella gerda gesine giovanna gisela gitte giuliana golnar gry gudrun guler gulnara gunilla halina hana hanan hanna hanne hatice hedda hedvig
        heike helle helma henriette hilda hilde hiroko ilse ina inge ingeborg ingunn ingvild inna iolanda irmgard isabela isabelle jadwiga jana janina jasna
        jelena johanna jolanta jorunn jovana jutta kaisa karoliina katalin katarina katarzyna katharina kathrin katja katrin keiko kerstin khadija kirsi
        kristiina krystina krystyna ksenia lale latifa layla leena lenka leyla liisa lina lisbeth lise liv ljiljana loredana lorena lotta lotte lubna luciana
        lucija ludmilla magda magdalena maja malgorzata malin maren margareta margarethe margherita margrethe mariam marija marika marit marjan marta marte
        marzena masha mayumi mechthild mehtap melek merete michela michiko milena milica mirela mirjana monika nadezhda nadja najla nana nanna naoko natascha
        nazanin nese nevena nicoletta ninni noriko ornella ottilie paola parisa patrizia pernille pia pilar raffaella ragna ragnhild rahel randi ranja rasha
        rebecka reiko renate riikka rosalia roya rumeysa ruta sabine sachiko saida salma salome samira selma sevda sevgi shirin sibel silke simona siri sissel
        snezana sofie solveig soraya stefania stefanie stine sunniva susanne svenja sylvie synnove tamar tatjana thea therese tomoko torill tove tuba tuija
        tulin turid ulla valeria veronika vesna vibeke vigdis violeta virpi wiebke yasemin yasmin yesim yoko yuko yumi zahra zainab zehra zeynep zofia zorica
        zsuzsanna
        isolde tilde saskia oana bente tuuli siv ylva zora dorthe gunnel hedy ilka jorid kaija lieve linnea maarit marisol marja mirjam noor oona petronella pirkko rebekka renske sanne saara signe synne thyra tora vilde vilma ulrika
        """
    );

    private static readonly FrozenSet<string> Male = ToSet(
        """
        aaron abdul abdullah abraham abu adam adrian ahmad ahmed aidan al alain alan albert alberto aleksandr alejandro alex alexander alexandre alexei alexey alfred ali allan allen alvin ambrose
        anatoly anders andre andreas andrei andrew andrey andrii andriy andrzej andy angus antal anthony anton antonio antony archibald ari armando arnold arthur artem arturo ashton august austin
        barack barry bart bartholomew basil ben benedict benjamin bennett benny bernard bernardo bernie bert bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent bret brett brian
        bruce bruno bryan byron caleb calvin cameron carl carlo carlos carter casey cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence clark claude
        clayton clement cliff clifford clint clinton clive clyde cody colin conor conrad corey cornelius cory craig curtis cyril cyrus dale damian damon dan daniel danny darrell darren daryl
        dave david davis dean denis dennis denys derek derrick desmond dick dieter dimitri dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas drew duane duncan dustin dwayne dwight
        earl ed eddie edgar eduard eduardo edward edwin egor eli elias elijah elliot elliott elmer elon emmanuel emil enrique eric erik ernest ernesto ernst ethan eugene evan evgeny fabian
        federico felix ferdinand fernando finn floyd francis francisco francois frank franklin franz fred freddie frederick fredrik friedrich gabriel gareth garrett gary gavin gene geoff geoffrey george
        gerald gerard gerhard gert gianni gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guido guillermo gunther gus gustavo guy hakan hal
        hamid hank hans harold harry harvey hassan hector heinrich henri henrik henry herbert herman hiroshi horace howard hubert hugh hugo humphrey hussein ian ibrahim igor ihor ilya imran
        isaac ismail ivan jack jacob jacques jaime jair jake jamal james jamie jan jared jason javier jay jean-claude jean-marc jean-yves jeff jeffrey jens jeremy jerome jerry jesse jesus jim
        jimmy joachim joaquin joe joel joey johan johann john johnny jon jonah jonas jonathan jonathon jordan jorge jose josef josep joseph josh joshua juan julian julio julius justin kaspar karl karol keir keith
        kelvin ken kenneth kent kevin khalid kirill kirk klaus konrad konstantin kurt kyle lance larry lars laurence lawrence lee len lenny leo leon leonard leonid leopold leroy lester lev levi lewis
        liam lincoln lionel lloyd logan lorenzo lou louis lowell lucas luis luke luther maher malcolm manfred manuel marc marcel marco marcos marcus mario mark marko marshall martin marvin mateusz
        matt matteo matthew matthias maurice mauricio max maxim maximilian mehdi mehmet mel melvin mervyn michael michal michel miguel mihail mikael mike mikhail miles milos milton mitch mitchell mohamed mohammad mohammed
        morris moses muhammad mustafa mykhailo mykola narendra nathan nathaniel neal ned neil nelson nicholas nick nicolas niels nigel nikita nikolai nikolas nikolay noah noel norman oleg oleh oleksandr oleksii
        oleksiy olaf oliver omar orlando oscar osman oswald otto owen pablo pat patrick paul pavel pavlo pawel pedro percy perry pete peter petr petro phil philip philippe phillip pierre
        piotr preston quentin rafael rahm ralph ramon ramzan randall randy rashid raul ray raymond recep reginald reid reince rene rex reza ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger
        roland rolf roman ron ronald ronnie rory ross roy rudolf rudolph rudy rufus rupert russ russell rustem ryan salman salvador sam samuel saul scott sean sebastian serge sergei sergey sergii serhii serhiy seth seymour shane
        shaun shawn sheldon sid sidney silvio simon sindre solomon spencer stan stanislav stanley stefan stefano steffen stephen sterling steve steven stewart stuart sven sylvester syed tariq tayyip ted
        terence terrence terry theo theodore thierry thomas tim timothy timur toby todd tom tomas tommy tony travis trent trevor tristan tucker tyler tyrone ulrich umar uri vadim valentin valery vasily
        vaughn vernon viacheslav victor viktor vincent virgil vitali vitaliy vitaly vito vivek vlad vladimir vladislav volodymyr vyacheslav wade wally walter warren wayne wendell werner wesley wilbur wilhelm will willard
        willem william willie willy wilson winston wolfgang woodrow xavier xi yair yannick yevgeny yitzhak yousef yuri yuriy yusuf yves zachary zack zbigniew zeke zoltan mitt newt jeb rand marco barack reince corey paul tucker rush mick
        aage abdallah abdelaziz abdulaziz abdulla abdulrahman adel adnan agostino ahmet akihiko akira aksel aleksander alessandro alessio alexandru alfredo
        alihan alois alvaro amir anatol andrej andres andris antti anwar arda aref arild armin arne arnulf artis arvid arvo asad asghar asif aslan atsushi
        attila aurelio axel ayman bakhtiyar balazs bashar bassam behzad benedikt bernd bernhard bilal birger birk bjarne bjarte bogdan bojan borut boyko
        branko bulent burak burkhard caglar carsten cem cengiz cezary cheng ciprian claudio claus costas cristian czeslaw dagfinn daisuke damir dario dariusz
        dejan detlef dietmar dimitar dimitrios domenico dominik dragan dusan eckart edgars edin egil einar eirik ekrem elmar emilio emre enrico enver ercan
        erdal erhan erkki erling erol ersin espen eugen eugeniusz evald fabio fabrizio fadi fahad faisal farid farrukh faruk faysal felipe ferenc ferhat
        fikret flavio florian francesco fritz fuat fumio gabor gaetano geir georg georgi georgios gerd gero ghassan gheorghe giancarlo giorgos giulio goran
        goto gottfried grzegorz guenter gunnar gunter gustav gyorgy hadi haitham haldor halvard hamad hamza hannes harald hartmut hasan hashim havard heikki
        heiko heinz helmut hendrik henning henryk hermann hideki hikmet holger horst hossein huseyin idris ihsan ilir ilkka ingmar ingo ingvar ioannis ionut
        issam istvan ivar ivica ivo jaak jaakko jaan jabbar jacek jacopo jafar jairo jakob jalal jamil jamshid janis janos jarle jaroslav jaroslaw jasim javad
        jeppe jerzy jiri joao joerg johannes jorg jorn josip jozef juha jukka junichi jurgen juri jussi kaare kadir kaj kamal kamil kamran karlis karsten
        kazim kazimierz kazuo kemal kenan kenji khaled kjell kjetil knud knut konstantinos kostas krisjanis krzysztof ladislav lajos lasse laszlo lauri
        laurynas leif leszek levan levent lorenz lothar luca lucian luciano ludvig ludwig luigi lukas lukasz lutz maciej mads magne magnus mahmood mahmoud
        mahmut majid marcello marcin marek mariano marijan marius markku markus martti masoud massimo matej mathias matti mattias maurizio mauro mazen mesut
        mevlut mihai mikko miklos mikolaj milorad miroslav miroslaw mirza mladen mohamad mohsen morten mostafa muammar muhammed muhammet muhsin mukhtar munir
        murad murat musa nabil nader naser nasir nawaf necati necip nenad nicolae niklas nikola nikolaos nikos nils nizar norbert numan oddvar ola olav olli
        omer onur orhan orjan osama oskar ottar ove ozan paavo panos paolo pasi patrik peder pekka petar petri petru petter piet pieter pietro plamen predrag
        radek radoslaw rafal ragnar rahim raimo raimund rainer ralf ramazan ramin ramzi rashad refik reinhard reinhold renato riccardo riyad roald romain
        romeo ruben rudiger ruslan rustam saad sabri sadiq saeed safwan salih salvatore sameh sami samuli sandor saulius savas sayed sebastiano
        selahattin selim semih serdar sergio serhat shahid shigeru shinji shinzo sigurd sinan slavko slawomir slobodan snorre soeren soren stale stanislaw
        stein steinar stig sulaiman suleiman suleyman svein sveinung sverre szymon tadej tadeusz tahir takashi takeshi talal tamas tamer tapio tarek tarik
        taro tayfun terje thor thorsten tihomir tobias toivo tomasz tomislav tor torbjorn tord torgeir torkel torsten toshio traian trond trygve tuncay turgay
        turki ugo ugur ulf ulrik umberto umit umut uwe vaclav valdas valdis valentino valerio valeriy vasil vasile vegard veli vidar vidkun viggo viktoras
        ville vilmos vincenzo vitor vladan vladislavs vojislav vojtech volkan volker volkmar waldemar walid wassim wieslaw wojciech wolfram yahya yannis yasar
        yaser yasin yasir yasser yehia yilmaz yoshihide yoshio yousuf yukio yusef zafer zaher zaid zakaria zbynek zdenek zdravko zeki zeljko zenon ziad zoran
        zsolt zurab zviad
        casper kasper sandro radu bror eskil otso amadou asger bertil eino florin henk joris kerem kwame mircea rasmus rune sten stellan tunde wessel
        """
    );

    // As often a man's as a woman's, or the one in one language and the other in another.
    private static readonly FrozenSet<string> Either = ToSet(
        "alex andrea chris dana jamie jean jo kim leslie pat robin sam sasha terry"
    );

    /// <summary>The same name, a short form of it, or its initial. Both folded.</summary>
    public static bool Same(string one, string other) =>
        one == other
        || (one.Length > 0 && other.Length > 0 && (one.Length == 1 || other.Length == 1) && one[0] == other[0])
        || Full(one) == Full(other)
        || (Spelling.IsSlip(one, other) && !AreTwo(one, other));

    public static Pronoun PronounOf(string folded) =>
        Either.Contains(folded) ? Pronoun.Unknown
        : Male.Contains(folded) ? Pronoun.He
        : Female.Contains(folded) ? Pronoun.She
        : Pronoun.Unknown;

    public static bool IsKnown(string folded) =>
        PronounOf(folded) is not Pronoun.Unknown
        || Either.Contains(folded)
        || Short.ContainsKey(folded)
        // "Jean-Pierre"
        || (folded.IndexOf('-') is > 0 and var hyphen && IsKnown(folded[..hyphen]) && IsKnown(folded[(hyphen + 1)..]));

    // "Marta" and "Maria", "Valentin" and "Valentina": no slip of the pen, but two people.
    private static bool AreTwo(string one, string other) =>
        (IsKnown(one) && IsKnown(other))
        || (
            one[^1] is 'a' != other[^1] is 'a' && (one[..^1] == other || one == other[..^1] || one[..^1] == other[..^1])
        );

    private static string Full(string folded) => Short.GetValueOrDefault(folded, folded);

    private static FrozenDictionary<string, string> ReadShort()
    {
        const string table = """
            william bill billy will willie wiliam; joseph joe joey; michael mike mick mickey; robert bob bobby rob robbie; anthony tony antony; james jim jimmy jamie;
            steven steve stephen; david dave; thomas tom tommy; daniel dan danny; katherine kate katie kathy katharine catherine kathryn; edward ed eddie ted ned; richard rick dick rich ricky;
            charles chuck charlie; benjamin ben benny; samuel sam; timothy tim; vladimir vlad volodymyr volodimir wladimir vova volodya; rudolph rudy rudolf; christopher chris; matthew matt;
            theodore teddy; alexander alex alexandr aleksandr oleksandr sasha; elizabeth liz beth betsy lizzie; margaret maggie peggy; jeffrey jeff geoffrey; gregory greg; donald don donnie; ronald ron ronnie;
            kenneth ken; lawrence larry; andrew andy drew andriy andrii andrei andrey; nicholas nick; patrick pat; peter pete petro; philip phil phillip; raymond ray; stanley stan; susan sue susie; sandra sandy; deborah debbie debra;
            bernard bernie; leonard len; francis frank; gerald jerry; jonathan jon; joshua josh; zachary zack zach; abraham abe; arthur art; barack barry; frederick fred; harold harry; henry hank; jacob jake;
            mitchell mitch; nathaniel nate nathan; douglas doug; eugene gene yevgeny evgeny yevhen; sergei sergey serhiy serhii sergii; dmitry dmitri dmytro dmitriy; mikhail mykhailo; nikolai nikolay mykola; oleg oleh;
            alexei alexey oleksiy oleksii; victoria vicky viktoria; samantha sam; jennifer jen jenny; cynthia cindy; pamela pam; patricia patty pat tricia; rebecca becky; jacqueline jackie; olga olha; elena olena yelena; yulia yuliia julia;
            natalia nataliya natalya; irina iryna; tatiana tatyana tetiana
            """;
        var full = new Dictionary<string, string>();
        foreach (var line in table.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var names = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                full.TryAdd(name, names[0]);
            }
        }
        return full.ToFrozenDictionary();
    }

    private static FrozenSet<string> ToSet(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
