namespace NegotiationBot.Core.Questions;

/// <summary>The words of <see cref="Synonyms"/>, which says how a line is read.</summary>
internal static class SynonymTables
{
    /// <summary>Words of everyday news.</summary>
    public const string Same = """
        ceasefire, truce, armistice
        ceasefire: pause halt
        pause: halt ceasefire
        negotiations, negotiation, talks, dialogue
        phone: call telephone
        talk: call conversation spoke speak discuss
        call: phone telephone conversation
        invasion: war
        meeting, summit, met, meet
        deal, agreement, accord, pact, treaty
        agree, agreed, accept, agreement
        deal: agree
        aid, assistance, help
        arms, weapons, weaponry
        troops, soldiers, forces, army
        hit, strike, struck, attack, bomb, shell
        power: energy electricity
        phases, phased, stages, staged, gradual
        prisoners, captives, pow, pows
        swap, exchange
        envoy, emissary
        adviser, advisor
        convoy: column
        logo, emblem
        dpr, dnr
        lpr, lnr
        1st, first
        2nd, second
        3rd, third
        delegation, team, delegates, negotiators
        embassy, embassies
        embassy: mission consulate
        ambassador: diplomat envoy
        lift: ease drop remove
        drop: lift ease
        ease: lift drop
        resume: restart reopen return
        reopen: resume
        restart: resume
        evacuees, evacuation, evacuated, evacuate
        apply, application, applied
        visit: trip travel arrive
        trip: visit
        host: hospitality venue
        postpone, postponed, delay, delayed
        withdraw, withdrawal, pullout
        retreat: withdraw withdrawal
        leave: withdraw quit
        condemn: denounce criticize
        denounce: condemn
        oppose: reject
        warn: caution
        caution: warn
        pledge, vow
        promise: pledge vow commit
        accuse: blame allege
        capture: seize
        seize: capture
        occupy, occupied, occupation, occupiers
        wounded, injured
        casualties: killed wounded injured
        missile, rocket
        drone, drones, uav
        ammunition, ammo
        money: funds funding million billion
        funds: money
        grain: wheat
        atomic: nuclear
        nuclear: atomic
        corridor: route passage
        border: frontier
        guarantee, guarantees, assurances
        neutrality, neutral
        referendum, plebiscite
        annex, annexed, annexation
        conscription: draft mobilization
        communique: statement declaration
        duma: parliament
        rada: parliament
        parliament: duma rada lawmakers
        refugees: displaced
        end, stop, finish
        territory, land
        demands, conditions
        reject, refuse
        dead, killed, died, deaths
        bodies: dead
        kids, children, child
        rise: climb increase jump surge soar grow
        climb, increase, rise
        fall: drop decline decrease sink plunge
        decline, decrease, fall
        buy, purchase
        buy: acquire
        sack: dismiss oust fire
        oust: dismiss sack
        arrest, detain
        blaze, fire
        jail, prison, imprison
        home: house
        jobless: unemployed unemployment
        ceo: executive
        mp, lawmaker
        cop, police
        join: accession membership
        boat, ship, vessel
        mad: angry criticized blasted
        threaten, threat
        quit, resign, resignation
        freed, liberated, liberation
        election, elections, vote
        jets, planes, aircraft
        kyiv, kiev
        kyiv: ukraine ukrainian
        ukraine, ukrainian, ukrainians
        ukraine: kyiv
        moscow, kremlin
        moscow: russia russian
        kremlin: russia russian
        russia, russian, russians
        russia: moscow kremlin
        washington: usa american
        usa, america, american, americans, yanks
        usa: washington
        europe, european, europeans
        belarus, belarusian, belarusians
        truck, lorry
        replace, succeed, successor
        send, deploy, dispatch
        deploy: station
        mother, mum, mom
        father, dad
        grandmother, granny, grandma
        grandfather, grandad, granddad, grandpa
        boss: chief head leader director manager executive
        wage, salary, pay
        earn: pay paid salary wage
        worker, employee
        staff: employees workers
        walkout, stoppage, strike
        cost, price
        fee: charge
        cash: money
        tariff, duty, levy
        scrap, axe, cancel, abandon
        ban, prohibit, forbid
        allow, permit
        probe, investigate, investigation
        hike: raise increase rise
        raise: increase lift rise
        cut, reduce, slash
        build, construct, construction
        begin, start, launch
        fix, repair, mend
        breach, violate, violation
        violate: break broke
        break: violate breach
        murder: kill killed
        pick, choose, select
        appoint: choose
        become: appoint name elect succeed inaugurate promote
        beat, defeat
        rescue, save
        flee, escape
        protest, demonstrate, demonstration, rally
        protesters, demonstrators
        hurt: injured wounded
        car, vehicle
        quake, earthquake
        big, large, huge
        hard, difficult, tough
        afraid: fear scared
        scared: afraid fear
        sorry: apologize apology regret
        apologize, apology
        court, tribunal
        convict: guilty
        bribe, bribery, kickback
        sue, lawsuit
        law, legislation
        rebels, insurgents
        deadline: expire
        secret: confidential
        petrol, gasoline
        petrol: fuel
        thank, gratitude, grateful
        thank: appreciate
        sorry: condolences
        condolences, sympathy
        nuke, nukes, nuclear
        draftees, conscripts, conscript
        plant, factory
        steelworks: steel plant
        slap: impose
        slam: criticize condemn
        dump: scrap abandon
        odds, chance, probability, likelihood
        move: relocate relocation
        extra, additional
        kidnap, abduct, abduction
        grab: seize abduct kidnap
        stuck: stranded trapped blocked
        rep, representative
        sen, senator
        st: street saint
        ave: avenue
        rd: road
        dems, democrats, democratic
        gop: republicans
        fake, false, phony, bogus
        pic, photo, photograph, picture
        video, vid, footage
        cannabis, marijuana
        weed: marijuana cannabis
        pot: marijuana cannabis
        gay: homosexual samesex
        attorney, lawyer
        doctor, physician
        doc: doctor
        buddy: friend
        pal: friend
        seniors, elderly
        win, victory
        holiday, vacation
        movie, film
        poll, survey
        pig, hog
        garbage, rubbish, trash
        bin: discard trash
        gun: firearm
        worried, concerned
        fret: worry concerned
        laud, praise
        hail: praise
        bash: criticize condemn blast
        row: dispute quarrel
        spat: dispute quarrel
        teen, teenager
        """;

    /// <summary>Nouns and adjectives whose verbs and nouns have another stem.</summary>
    public const string Derived = """
        acquire, acquisition
        admit, admission
        advise, advice
        analyze, analysis
        behave, behavior
        believe, belief
        bury, burial
        choose, choice
        close, closure
        collide, collision
        compare, comparison
        compete, competition
        complain, complaint
        conclude, conclusion
        constrain, constraint
        contend, contention
        convene, convention
        deceive, deception
        decide, decision
        define, definition
        deliver, delivery
        demolish, demolition
        deny, denial
        depart, departure
        describe, description
        destroy, destruction
        detain, detention
        deter, deterrence
        discover, discovery
        divide, division
        emphasize, emphasis
        enter, entry, entrance
        erode, erosion
        evade, evasion
        exclude, exclusion
        expand, expansion
        expel, expulsion
        explain, explanation
        explode, explosion, blast
        expose, exposure
        extend, extension
        fail, failure
        free, freedom
        grow, growth
        hate, hatred
        injure, injury
        inquire, inquiry
        intend, intention
        intervene, intervention
        introduce, introduction
        intrude, intrusion
        invade, invasion, incursion
        lose, loss
        maintain, maintenance
        marry, marriage, wedding
        obey, obedience
        oppose, opposition
        permit, permission
        persuade, persuasion
        produce, production
        prove, proof
        receive, reception
        recover, recovery
        reduce, reduction
        repeat, repetition
        respond, response
        retain, retention
        reveal, revelation
        sell, sale
        seize, seizure
        speak, speech
        steal, theft
        strong, strength
        submit, submission
        succeed, success
        suspend, suspension
        suspect, suspicion
        transmit, transmission
        weigh, weight
        wide, width
        long, length
        high, height
        deep, depth
        young, youth
        poor, poverty
        hungry, hunger, starvation
        angry, anger
        proud, pride
        safe, safety
        true, truth
        warm, warmth
        abolish, abolition
        abstain, abstention
        accede, accession
        autonomy, autonomous
        born, birth
        brave, bravery, courage
        clarify, clarification
        comply, compliance
        concede, concession
        consume, consumption
        defend, defense
        defy, defiance
        democracy, democratic
        denazify, denazification
        economy, economic
        emit, emission
        fly, flight
        grieve, grief
        healthy, health
        impose, imposition
        justify, justification
        notify, notification
        perceive, perception
        proclaim, proclamation
        provoke, provocation
        pursue, pursuit
        ratify, ratification
        recognize, recognition
        rely, reliance
        relieve, relief
        resolve, resolution
        resume, resumption
        reunify, reunification
        secede, secession
        strengthen, strength
        verify, verification
        wealthy, wealth
        weaken, weak
        """;
}
