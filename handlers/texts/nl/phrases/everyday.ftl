take-part =
    ik doe mee
    ik help mee
    ik kom
    ik ben erbij
    ik kom graag
    ik wil helpen
    zet mij erop
    schrijf mij maar in
    tel mij mee
    reken op mij
    Ik kom met plezier een handje helpen
    wij doen mee
    wij zijn van de partij
    onze club doet mee
    de bakkerij doet graag mee
    ja leuk, ik kom
    ja ik wil wel
    ja hoor
    ja graag
    ja!
    jazeker
    tuurlijk
    natuurlijk kom ik
    zeker weten
    ik ga mee
    ik zal er zijn
    Gaarne geef ik gehoor aan uw uitnodiging.
    Met veel genoegen zullen mijn echtgenoot en ik aanwezig zijn.
    Graag meld ik mij aan voor de soepmiddag.
    aanmelden
    ik wil me aanmelden
    aanmelding soepmiddag
    ik geef me op
    ik geef me op als vrijwilliger
    kan ik nog meedoen
    mag ik ook mee doen
    is er nog plek, dan kom ik
    ik heb wel een uurtje
    ik kan die middag wel twee uur helpen
    ik heb woensdag vrij, ik kom helpen
    ik kan helpen soep uitdelen
    ik kom helpen met opruimen
    ik wil komen
    ik kom ja
    ja ik kan komen helpen
    ik wil helpen mensen
    ik vind leuk ik kom
    ik ook komen met mijn kinderen
    ja goed ik ga komen
    wanneer helpen? ik wil meedoen
    eh ja zet mij er eh maar bij punt
    ik bin derbie
    ik kom wal
    ich doon mit
    ik doch mei
    ik doe mee heur
    ik doe mee zunne
    ik doe mee, hè
    ik kom zeker af
    ik ben van de partij ze
    ik ga daar zijn
    ben d'r bij
    count me in
    ik ben in
    im in
    lekker, ik kom!!
    yes ik ben er bij
    prima, ik ben er
    akkoord, ik kom
    ok dan kom ik
    met mij kun je rekenen
    je kan op ons rekenen
    ik ben van de partij, met rollator en al
    ik kan niet lang staan maar aardappels schillen wel, dus ik kom
    ik kan geen soep koken maar wel een praatje maken, dus ja
    als het droog is kom ik ook
    als er iemand me ophaalt kom ik graag
    ik zet het in mijn agenda, ik kom
    stop die soepmiddag maar in mijn agenda, ik ben er
    ik neem Kees mee, we komen samen
    kom met zn tweeën
    wij komen met drie man
    ik en mijn zus helpen
    doe mij ook maar
    ik ook!
    me too
    hier, ik!
    vinger opgestoken
    👍 ik kom
    🙋‍♀️
    ik wil graag vrijwilliger zijn bij jullie
    ik wil bij de coalitie horen
    onze moskee wil zich aansluiten
    hoe meld ik mij aan, ik wil graag helpen
    Beste Ilse, uiteraard help ik mee. Hartelijks, Joke
    ik kan niet koken maar ik kom wel helpen afwassen
    hou een schort voor me vrij
    ik stop er graag een middagje in, schrijf me op
    stuur mij maar de keuken in, ik doe mee
    nee hoor ik heb niks beters te doen, ik kom
    mijn handen jeuken, waar kan ik een schort vinden
    als er uien gesneden moeten worden ben ik jullie vrouw
    geef mij maar een theedoek
    mijn winkel is die middag toch dicht, dus jullie hebben twee handen extra
    na mijn nachtdienst slaap ik tot één uur, daarna sta ik paraat
    onze leden van de bowlingclub steken graag de handen uit de mouwen
    twee jongens van onze moskee staan klaar om te sjouwen, ikzelf eveneens
    Het zal mij een eer zijn mijn steentje bij te dragen.
    Uw verzoek om hulp beantwoord ik volmondig bevestigend.
    daar zeg ik geen nee tegen
    dat laat ik me geen twee keer zeggen
    hoe zou ik dat kunnen weigeren
    waarom niet, op mijn 82e heb ik nog energie genoeg voor een kop soep rondbrengen
    gezellig! noteer er maar twee van ons
    als jullie iemand zoeken die koffie schenkt: gevonden
    mag ik ook als ik geen Nederlands goed spreek? dan help ik heel graag
    ik kan borsjtsj maken voor iedereen, zeg maar hoe laat
    ik wil graag meehelpen, dan leer ik mensen kennen
    mij ook opschrijven alsjeblieft voor soep
    welke tijd beginnen? ik en mijn vrouw helpen
    is er nog behoefte aan een paar handen extra zaterdag? ik ben vrij
    hebben jullie genoeg mensen? anders stap ik ook op de fiets
    kunnen jullie een zestienjarige gebruiken die snel kan afwassen
    prima voor mn stage-uren, doe mij erbij
    wanneer start het en waar is mijn taak? ik ben present
    zoiets zou mijn vrouw prachtig gevonden hebben, dus ik help in haar plaats. Mooie actie.
    ik heb er wel oren naar
    het lijkt me heerlijk onder de mensen te zijn, dus graag
    toe maar, ik waag het erop
    vooruit dan maar
    nou vooruit, omdat jij het bent
    als het 's middags is mag je me noteren
    mits ik mag zitten help ik de hele middag
    vanaf twee uur ben ik beschikbaar voor de keuken
    ons bedrijf stelt zes man beschikbaar op die dag
    onze school levert een klas leerlingen voor de bediening
    De stichting verleent graag medewerking aan uw middag.
    ik draai graag een dienst mee
    ik rij toch die kant op, ik pak een paar uurtjes mee
    al moest ik erheen kruipen
    ik heb al eens eerder soep geschept, dat ging best, dus weer graag
    leuk!! mag mijn vriendin mee helpen of alleen ik
    ik kan wel een hand toesteken
    ik lever graag mijn bijdrage
    wij als winkeliers zetten er onze schouders onder
    wie-j zint d'r bie heur, wie stoat veur oe kloar
    ich kom uch eve helpe
    'k kom zeker een handje toesteken, zulle
    'k help wel mee schellen, de patatten zijn voor mij
    das hartstikke mooi, ik kom veur de gezelligheid helpen
    eh noteer mij eh maar voor het opdienen punt leuk idee punt
    eigenlijk zou ik gaan vissen, maar dit gaat voor: ik help
    de sauna sla ik wel over die dag, jullie mogen mij inzetten
    geen probleem, ik ben van half een tot vier jullie man
    ik was er vorig jaar ook, dat wil ik dit jaar voor geen goud missen
    voor zoiets maak ik altijd tijd vrij
    ik ben gepensioneerd kok, dus dit kan ik niet laten lopen
    ik zag de oproep, heeft u aan een oude verpleegster nog iets? dan meld ik me bij dezen
    laat mij maar de tafels dekken
    stel me maar op achter de soepketel en ik ben gelukkig
    ik ben erbij dinsdag
    ik ben er maandag gewoon bij
    ja ik ben aanwezig
    donderdag aanwezig
    ik zal aanwezig zijn namens onze vereniging
    ik kom, en ik breng iemand mee
    we komen met zijn tweeën
    ik neem mijn zus mee, dus we zijn met twee
    tot dan!
    tot dinsdag, ik zorg voor koekjes
    tot overmorgen, ik verheug me erop
    afmelden? nee joh ik kom gewoon
    ik had me niet afgemeld hoor, ik kom
    ik meld me niet af, ik kom
    natuurlijk ben ik er
    ik ga ook
    reken op mij dinsdag
    zet mij er maar bij
    ik kom en ik neem mijn zus mee
    we komen met zijn tweeën
    ik breng een vriendin mee
    ik kom met een kennis samen
    mijn vrouw komt ook mee, dus wij zijn met twee
    ik ben er, en er komt nog iemand met mij mee
    mijn buurman komt ook, we komen samen
    de buurvrouw gaat met mij mee naar de soep
    ik ben niet de enige, er gaat een buurman mee
    ik kom niet alleen, ik neem mijn zus mee
    we komen met z'n tweeën
    wij komen met ons drieën
    ik kom en mijn man gaat ook mee
    ik help wel mee met roeren
    schrijf mij maar op voor de keuken
    ik kan lekker koken, ik kom
    ik kom erbij staan hoor
    ik kan wel afwassen die dag
    ik neem de grote pan mee
    ik bak een taart
    ik ben er zeker bij dinsdag
    staat in mijn agenda, ik ben er
    genoteerd, ik kom
    hij staat erin, tot dan
    alles ok ik kom gewoon
    ik doe mee als de lift het doet
    ik kom, maar alleen het eerste uur
    jij kan op mij rekenen
    ik met plezier helpen

take-no-part =
    ik doe niet mee
    nee dank je
    nee bedankt
    niks voor mij
    dat is niks voor mij
    dit is niet voor ons
    ik heb geen interesse
    geen interesse
    geen belangstelling
    ik sla over
    deze sla ik over
    we slaan dit jaar over
    dit jaar niet
    wij doen dit jaar niet mee
    ons bedrijf doet niet mee
    Helaas kunnen wij aan deze activiteit niet deelnemen.
    Wij danken u voor de uitnodiging, doch zien af van deelname.
    Ik moet u helaas teleurstellen, soep koken is niet aan mij besteed.
    nee
    nee hoor
    neuh
    nee joh
    nee laat maar
    liever niet
    liever niet dit keer
    ik pas
    ik pas ervoor
    passen
    even niet
    hoeft niet voor mij
    hoeft van mij niet
    laat mij er maar buiten
    deze gaat aan mij voorbij
    vraag maar een ander
    vraag iemand anders voor de soep
    ik help niet mee
    ik kan niet helpen die middag
    ik heb geen tijd om te helpen
    te druk om mee te helpen
    mijn agenda zit vol, ik help niet
    mijn handen zijn niet goed meer, ik kan niet helpen schillen
    ik ben daar te oud voor
    ik ben 82, dat helpen laat ik aan de jongeren
    soep is niet mijn ding
    ik lust geen soep
    ik hou niet van markten
    ik wil niet meedoen
    ik niet helpen, ik heb werk
    nee ik kan niet helpen
    ik heb geen tijd voor dit
    ik doe niet
    nee ik niet komen voor soep
    dit is niet leuk voor mij
    eh nee komma dat doe ik niet
    nee mennekes
    nee da's nie veur mij
    ik doo neet mit
    ik doo nich mit
    ik doch net mei
    da's niks veur mien
    da's niet aan mij besteed
    'k ga passen
    nah
    nah ik skip die soep
    nope
    mwah nee
    boeit me niet zo die markt
    saai, ik ga niet
    past niet bij ons
    het past niet bij onze organisatie
    wij zijn hier te klein voor
    wij hebben hier geen mensen voor
    het bestuur heeft besloten niet mee te doen
    de directie ziet er geen rol in voor ons
    te weinig mensen bij ons, dus nee
    op zondag werk ik niet mee aan activiteiten, vanwege mijn geloof
    leuk idee maar nee
    mooi initiatief maar ik doe niet mee
    wat een leuk plan, maar niet voor mij
    hartstikke leuk, alleen ik kan jullie er niet bij helpen
    succes ermee, ik doe niet mee
    veel plezier zonder mij
    een andere keer misschien
    volgend jaar weer
    ik geef me er niet voor op
    ik meld me er niet voor aan
    schrijf mij niet op
    zet mij maar op nee
    niet op mij rekenen
    👎
    groetjes van Gerda en nee, ik ga niet in de keuken staan
    ik kom wel eten maar helpen doe ik niet
    ik stop niet met de coalitie maar dit sla ik over
    wij hebben het te druk in de winkel, dus geen kraam van ons
    Lieve Ilse, met mijn rug doe ik dat sjouwen niet meer. Vraag maar een jonge vent. Kees
    ik laat deze beker aan mij voorbijgaan
    zoek voor de soep maar iemand met jongere knieën
    op zaterdagmiddag staat mijn winkel vol klanten, dus uit mij krijgen jullie geen soepschepper
    wij van de bowling hebben dan toernooi, onze mensen zijn allemaal bezet
    in de ramadan koken wij voor de eigen moskee, dus voor de markt moeten jullie ons niet rekenen
    na drie nachtdiensten ben ik een wrak, dus helpen is er echt niet bij
    Het ontbreekt mij aan de krachten om hieraan mijn medewerking te verlenen.
    Uw uitnodiging waardeer ik zeer, evenwel moet ik ervoor bedanken.
    ik bedank voor de eer
    het is goed bedoeld, maar mensenmassa's zijn aan mij niet besteed
    grote groepen bezorgen mij hoofdpijn
    wat moet ik daar met mijn slechte oren, ik versta toch niemand in zo'n lawaai. Dus laat maar.
    mijn hart zegt ja maar mijn agenda zegt nee tegen die soepmiddag
    mijn vrouw ligt thuis ziek, ik steek nergens mijn handen voor uit de mouwen nu
    moet dat echt? ik heb er zo weinig trek in
    kan iemand anders die theedoek vasthouden? ik heb geen puf
    is het erg als ik hier niet aan meewerk
    waarom zou ik, ik ken daar toch geen kip
    ik heb daar geen behoefte aan
    dat trekt mij totaal niet
    daar krijg je mij met geen tien paarden heen
    daar zie ik het nut niet van in
    ik ben geen keukenprinses, zoek verder
    van koken krijg ik de kriebels, bedankt maar niet
    dit keer laat onze organisatie verstek gaan op de markt
    de raad van bestuur geeft er geen goedkeuring voor
    onze capaciteit is te beperkt om een bijdrage te leveren
    wij focussen dit kwartaal op andere projecten en kunnen dit er niet bij hebben
    ik heb al zoveel hooi op mijn vork, nog een middag soep gaat te ver
    met alle respect, maar hier ga ik mijn vrije dag niet aan opofferen
    nee sorry dan ga ik net met m'n matties naar de stad
    geen zin in bejaarden bedienen eerlijk gezegd
    soep scheppen? mij niet gezien
    hard pass
    nou nee, geef dat baantje maar aan een ander
    geen denken aan
    absoluut niet
    vergeet het maar, markten zijn niks voor een ouwe brompot als ik
    ik vind het heel mooi wat jullie doen hoor, maar daar hoor ik niet bij
    hartelijk dank voor de vraag! Toch moet ik jullie dit keer teleurstellen.
    leuk voor de liefhebbers, ik hoor daar niet toe
    ik kijk liever toe dan dat ik een pan vasthoud
    lief dat jullie aan me denken, alleen zit een middag staan er niet meer in
    voor mij geen schort dit jaar
    wij passen als supermarkt niet bij zo'n kraam, dus doen jullie het zonder ons
    jullie redden je daar vast zonder deze oude man
    dank voor de uitnodiging, ik blijf lekker achter de geraniums
    ik heb les die dag, kan geen soep helpen
    ik kan niet doen mee, baby klein
    nee dank u, ik niet sterk genoeg voor dragen
    mijn Nederlands slecht, ik wil niet helpen daar
    ik begin er nie aan
    da zie ik nie zitten
    ich höb d'r geine zin in
    ik heb d'r gin nocht an
    't is mien ding nich, die maarkt
    eh zet mij maar eh niet op het rooster voor zaterdag punt
    onze leden zien er niets in, dat is gisteren zo besloten
    laat mij buiten de planning van die middag, ik ga vissen
    van ons hoeft u dit jaar geen kraam te verwachten, de vrijwilligers zijn op
    daar kan ik niet bij zijn, ik sta die dag in de winkel
    ik moet dan werken dus dat gaat niet lukken
    zaterdag werk ik, dus helaas
    wij zijn dan weg
    op die dag hebben we zelf een activiteit
    dan zit ik in het buitenland
    reken maar niet op ons
    op mij hoef je niet te rekenen
    leuk maar niks voor mij
    te druk in de zaak, sla maar over
    we doen dit jaar niet mee
    daar heb ik de handen niet voor vrij
    nee bedankt, niks voor mij
    nee dankjewel deze keer niet
    dank je maar ik sla over
    bedankt voor de uitnodiging maar nee
    leuk bedacht maar niet voor mij
    ik laat deze aan mij voorbijgaan
    die zaterdag zijn wij er niet
    die dag ben ik de stad uit
    ik kom niet in een kerk
    ik ga niet naar een moskee
    zonder mij graag
    wij passen
    nee helaas
    helaas, dan zijn wij weg
    ik ben niet zo van de soep
    te koud voor mij, ik blijf thuis
    dat hoeft van mij niet
    die bijeenkomst hoeft voor mij niet
    zoiets hoeft voor mij niet meer
    laat dat voor mij maar zitten

who-are-you =
    wie ben jij
    wie is dit
    wie bent u
    met wie spreek ik
    wie schrijft hier
    wie zit hier achter
    wie stuurt mij dit
    wie typt dit
    ben je een robot
    ben jij een bot
    ben je echt
    ben je een mens
    is dit een computer
    Is dit een echt persoon of een machine?
    Met wie heb ik de eer?
    Mag ik weten met wie ik van doen heb?
    wat ben jij voor iets
    wat ben jij
    hoe heet je
    hoe heet jij
    heb je een naam
    wat is je naam
    ben jij Ilse
    bent u van de gemeente
    ben je van de politie
    van welke organisatie bent u
    is dit nep
    is dit wel echt
    is dit wel te vertrouwen
    Ben je geen oplichter?
    ben je een hacker
    is dit phishing
    scam?
    is dit zo'n vriend-in-nood-fraude
    hoe weet ik dat jij echt van de coalitie bent
    kan ik jou vertrouwen
    bent u dat, Kees
    ken ik jou
    ken ik u
    kennen wij elkaar
    wij kennen elkaar niet toch
    ik ken dit nummer niet
    onbekend nummer, wie is dit
    hoe kom je aan mijn nummer en wie ben je
    wie bent jij
    jij wie
    wie jij bent?
    jij bent mens of computer?
    jij echte mens?
    wat jouw naam
    ik ken niet jij wie ben je
    ben jij meneer of mevrouw
    eh wie ben jij eigenlijk vraagteken
    wie bist doe
    wie bin ie
    wee bis doe
    wa bisto
    wie zijde gij
    wie zijt ge
    wie bende gij dan
    van wie bende gij der een
    jij bent wie eigenlijk
    wie dis
    yo wie is dit
    wie issut
    ben je chatgpt
    ben je zo'n AI
    ben je kunstmatige intelligentie
    is dit ai
    leest er iemand mee of ben je helemaal automatisch
    word jij bestuurd door iemand
    wie heeft jou gemaakt
    wie heeft jou gebouwd
    van wie ben jij
    ben jij dezelfde als vorige week
    waar kom jij vandaan
    hoe oud ben jij
    heb jij een gezicht
    stel je eens voor
    wil je je even voorstellen
    ik weet graag met wie ik praat
    zit er een mens aan de andere kant
    is daar iemand
    praat ik tegen een muur
    jij klinkt als een computer
    dag meneer of mevrouw, wie bent u? groet Gerda
    stop even, wie ben jij überhaupt
    waarom praat je zo raar, ben je een computer?
    zit Ilse stiekem te typen of ben jij een programma
    ik help graag maar eerst wil ik weten wie u bent
    spreek ik nu met een vrijwilliger of met een machine
    is dit de stem van Ilse of van een apparaat
    zit daar een jongeman te typen
    hoe kan het dat jij om drie uur 's nachts antwoordt, slaap je nooit, ben je wel menselijk
    in mijn nachtdienst antwoord je binnen een tel, dat kan geen mens zijn, toch?
    Met wie onderhoud ik momenteel correspondentie?
    Wie is de afzender van dit bericht?
    Gaarne verneem ik uw identiteit.
    mijn kleinzoon waarschuwt voor oplichters, kunt u bewijzen wie u bent
    voordat ik iets invul: identificeer je
    de politie zegt dat ik zulke berichten niet moet vertrouwen, ben jij in orde
    heb ik met een bedrieger te maken
    hoe kan ik controleren dat u bij de gemeente hoort
    ben jij betrouwbaar, of ga je straks mijn geld vragen
    wat is jouw functie
    ben jij de secretaresse
    ben jij van de bowling
    bent u een broeder van onze moskee
    namens wie schrijft u
    door wie word je betaald
    welke instantie zit erachter
    is dit nummer van jullie kantoor
    ik zie alleen een plaatje van een robotje, wie schuilt daarachter
    heb jij een achternaam
    heb jij een baas
    wie is jouw schepper
    wie heeft jou geprogrammeerd
    bestaat u wel
    leef jij
    adem jij
    heb jij gevoel
    ben je een man of een vrouw of geen van beide
    in welk jaar ben jij geboren
    waar woon jij
    waar ben jij gemaakt
    kun je denken of doe je alsof
    ben je siri
    ben je alexa ofzo
    zo'n language model?
    npc of mens
    ben je cap of echt
    wie dit
    wie praat er
    wie is er aan het woord
    je noemt mij bij mijn naam, maar hoe mag ik jou noemen
    ken jij mij soms van de winkel
    zeg eens wie je bent voor ik iets vertel
    toon je ware gezicht
    mag ik iets over jou weten, wie je bent bijvoorbeeld
    ik spreek al weken met je maar weet niet eens je naam
    is er verschil tussen jou en Ilse
    wie bin ie dan wal
    wee bis se eigelik
    van wie zijt gij er ene
    mit wel proat ik
    jij bent van overheid?
    wie praat met mij, echte persoon of ai
    u bent iemand van vluchtelingenwerk?
    eh mag ik vragen eh met wie ik het genoegen heb punt
    praat ik met een levend iemand? Het praat zo vlot. Groet, Jannie

what-is-this =
    wat is dit
    wat is dit nou weer
    waar gaat dit over
    waar gaat dit bericht over
    waarom krijg ik dit
    waarom krijg ik berichten van jullie
    hoe kom ik hierin
    hoe kom ik in deze groep
    wat is dit voor groep
    wat voor club is dit
    wat is de coalitie
    wat doet de coalitie
    wat is de bedoeling van dit alles
    Waaraan heb ik dit bericht te danken?
    Mag ik vernemen waarop dit schrijven betrekking heeft?
    ik weet niet wat dit is
    ik heb me hier niet voor opgegeven
    ik heb hier niet om gevraagd, wat is het
    heb ik me hiervoor aangemeld?
    wie heeft mij hierbij gezet
    ik ken dit niet
    wat houdt dit in
    wat houdt het in die kerngroep
    wat is een kerngroep
    wat is een regiegroep
    wat bedoelen jullie met de schil
    wat is de week tegen eenzaamheid
    waar is dit voor
    waar is deze chat voor
    waar dient dit voor
    waarvoor dient dit
    wat kan ik hiermee
    wat heb ik hieraan
    wat kan jij
    wat kun je allemaal
    wat doe jij eigenlijk
    waar ben jij voor
    leg eens uit wat dit is
    uitleg graag over wat dit is
    Ik kreeg een link van Joke, wat is het?
    Theo zei dat ik hierop moest, waarom
    mijn collega gaf dit door, waar gaat het over
    gaat dit over eenzame mensen
    is dit van de kerk
    is dit van de gemeente
    is dit reclame
    is dit de buurtapp
    is dit een app voor ouderen
    ben ik nou lid van iets
    ben ik ergens lid van geworden
    kost dit geld
    zit hier een abonnement aan vast
    wat is deze bericht
    waarom ik krijg dit bericht
    wat betekent coalitie
    wat is dit groep, ik weet niet
    voor wat is dit
    wat doen deze mensen
    ik krijg bericht maar ik weet niet voor wat
    eh wat is dit eh precies vraagteken
    wa is dit
    wa is da veur iets
    wat is dit veur spul
    woa geet dit oaver
    wat is dit vuur get
    wat is dit foar ding
    waarover gaat dat hier
    wat is dat hier allemaal
    wat is dit voor ding dan
    wat is dit man
    huh wat is dit
    ??? wat is dit
    what is dit voor chat
    wtf is dit
    wat moet ik hiermee
    wat moet ik met dit bericht
    dit slaat nergens op, waar gaat het over
    ik dacht dat ik opgezegd had, waarom nog steeds dit bericht
    waarom stuur je mij een soepmiddag
    waarom ik
    waarom vraagt u mij dit
    ben ik hier goed, gaat dit over de buurt?
    wat is het onderwerp
    wat is een poll
    ik ben nieuw, wat doen jullie hier
    hoi ik ben net toegevoegd, waar gaat dit over?
    het zal wel maar wat is het
    ik ken wel iemand die eenzaam is, maar wat doen jullie precies
    wie zijn jullie als groep en wat willen jullie van mij
    stop even: waar gaat dit allemaal over
    Beste, mijn dochter heeft dit op mijn telefoon gezet. Waartoe dient het?
    mijn leidinggevende schoof me dit door tussen twee vergaderingen, maar wat behelst het
    de secretaris van onze club zei 'je zit nu in de coalitie', maar wat betekent dat dan
    in de moskee hing een briefje met een code, nu ben ik hier beland, waarvoor eigenlijk
    Kunt u mij duiden welk doel deze berichtendienst nastreeft?
    Ter verduidelijking: waarop heeft uw schrijven van heden betrekking?
    mijn zoon heeft iets op mijn telefoon gezet en nu praat die, wat is het
    heeft mijn overleden vrouw dit soms aangemeld? ik weet van niets
    ik sta net achter de kassa en krijg een bericht over soep, hoezo
    waar slaat dit op
    hoezo krijg ik een uitnodiging voor iets waar ik nog nooit van gehoord heb
    waarom zit ik in dit gezelschap
    sinds wanneer hoor ik bij een coalitie
    is dit politiek? coalitie klinkt als Den Haag
    heeft dit met de verkiezingen te maken
    is het een cursus of een vereniging of wat
    is dit van het ziekenhuis waar ik werk
    gaat dit uit van het COA
    is dit iets van de bank
    is dit een spelletje
    verkopen jullie iets
    zit hier een addertje onder het gras, moet ik betalen
    verplicht ik me tot iets als ik hier antwoord
    wat levert het mij op
    wat schiet ik ermee op
    waar heb ik ja tegen gezegd
    wat zijn dat voor mensen, die coalitie
    wie zijn daar de mensen achter en wat beogen ze
    waartoe zijn wij hier bijeen haha
    welk nut heeft dit kanaal
    wat voor dingen komen hier langs
    wat kun jij voor mij betekenen
    welke diensten bied je
    waar ben jij goed voor
    waar gaat de Week over waar iedereen het over heeft
    wat moet ik me voorstellen bij een soepmiddag
    wat is het verschil tussen kerngroep en schil
    'regiegroep', wat is dat voor iets?
    hoe is deze groep ontstaan
    is er een site waar ik kan lezen wat dit voorstelt
    geef me eens wat achtergrond over deze club
    in het kort: wat voor project is dit
    hee wat is dit voor vage groep
    waarom zit ik hier in lol
    is dit een schoolproject ofzo
    moest van stage hier op, maar waarvoor dan
    wa's da hier
    woar is dit good veur
    wat is dit veur 'ne klup
    wat veur spul is dit, woar heb ik dat an te danken
    waarvoor stuurt gij mij dat
    wat is doel van deze groep
    waarom vluchtelingenwerk geeft mij dit nummer? wat is
    deze app is van gemeente? voor wat
    ik krijg bericht over eenzaam, wat bedoelt deze club
    eh waar gaat dit eh over ik heb niks besteld vraagteken
    is dit het nummer van de tafeltje-dekje of wat anders
    dit zegt me niets, licht eens toe waar het om draait
    er staat 'welkom' maar waarbij
    ik hou niet van raadsels, waar ben ik in beland? Overigens goedemorgen.
    mijn nicht heeft mij hierin gezet zonder iets te zeggen, waar dient al dat geschrijf toe
    waaraan meedoen
    waar moet ik aan meedoen dan
    meehelpen waarmee
    welke middag bedoelen jullie
    regiegroep, zit ik daar dan in
    werkgroep vervoer, ben ik daar lid van
    waarom hoor ik bij dat overleg

help-lost =
    ik snap het niet
    ik begrijp het niet
    ik snap er niks van
    ik kom er niet uit
    help
    help me
    hulp
    ik loop vast
    ik zit vast
    het lukt niet met de telefoon
    ik kan het niet lezen
    de letters zijn te klein
    ik zie het niet goed
    ik heb mijn bril niet op, wat staat er
    Neemt u mij niet kwalijk, maar ik begrijp er niets van.
    Ik ben 81 en dit gaat mij boven de pet.
    gaat mij te snel
    dit gaat me te snel
    te moeilijk
    dit is te moeilijk
    wat bedoel je
    wat bedoelt u
    hoe bedoel je
    hè
    huh
    wat?
    watte
    ik volg het niet meer
    ik ben het kwijt
    ik ben de draad kwijt
    kun je me helpen
    kunt u mij helpen alstublieft
    wie helpt me hiermee
    ik kan er geen touw aan vastknopen
    abracadabra
    chinees voor mij
    daar snap ik geen hout van
    geen idee wat je bedoelt
    ik weet het niet meer hoor
    ik weet niet wat ik moet
    alles staat door elkaar
    er staan allemaal knoppen en ik weet het niet
    ik zie geen knoppen
    ik zie alleen vierkantjes
    mijn scherm is zwart
    ik heb geen verstand van die dingen
    ik ben niet handig met dat digitale
    ik niet begrijp
    ik begrijp niet
    ik niet snap
    ik kan niet lezen goed
    ik kan niet goed lezen nederlands, wat moet
    wat jij zegt? ik weet niet
    is moeilijk woord voor mij
    moeilijk nederlands
    help mij ik weet niet hoe
    eh ik snap eh het niet komma help
    ik snap ut nie
    ik snap d'r gin bal van
    ik begriep 't neet
    ik begriep d'r niks van
    ik verstoa 't nich
    ik snap der neat fan
    ik versta da nie
    'k versta er niks van
    ik kan niet volgen
    kan nie volgen
    ik word hier gek van, het lukt niet
    ik druk en druk en er gebeurt niks
    hij doet het niet
    doet niks
    hij blijft hangen
    alles is weg
    ik ben alles kwijt
    ik zit in een rondje, steeds dezelfde vraag
    je stelt steeds hetzelfde, wat doe ik fout
    doe ik iets fout
    wat doe ik verkeerd
    onduidelijk
    ik vind het onduidelijk
    niet duidelijk
    wat moet ik nu indrukken, ik ben in de war van al die knoppen
    ik raak in de war van die schermpjes
    sos
    ik vat hem niet
    kan je het anders uitleggen
    leg het nog eens uit alsof ik vijf ben
    ik heb het drie keer gelezen en nog snap ik het niet
    mijn kleinzoon deed dit altijd, nu weet ik het niet
    ik wil ja zeggen maar ik snap niet wat je nu vraagt
    stop stop ik kan je niet volgen
    Lieve mensen, ik ben dit niet gewend en zit er hopeloos mee te knoeien. Gerda
    wanneer ik druk komt er weer wat anders, ik begrijp het niet
    dit duizelt me, mijn kleindochter komt pas zondag om ermee te helpen
    voor een vrouw van mijn leeftijd is dit geen doen, zo'n schermpje
    mijn vingers zijn te dik voor die vakjes, ik raak telkens mis
    het toestel trilt en piept maar wat er van mij gewenst wordt ontgaat me
    ik zit hier al een half uur te turen en word er geen wijs uit
    sorry, welke kant gaat dit op? je bent me halverwege verloren
    die zin van jou heb ik vijf keer bekeken, hij landt niet
    wat wil je nou eigenlijk horen van me
    spreek ik soms een andere taal dan jij, want zo komen we nergens
    mijn vrouw regelde zulke zaken altijd, sinds haar dood tob ik ermee
    ik ben gewend aan een brief met een postzegel, dit is een doolhof
    heb eigenlijk geen benul waar ik mee bezig ben hier
    het blijft zo'n draaiend rondje, wie weet raad
    ik tik erop maar het springt steeds terug naar boven
    mijn telefoon zegt iets van bijwerken en nu zie ik jouw vraag niet meer
    zit in de nachtdienst en mijn hoofd is pap, kun je dat simpeler opschrijven
    tussen twee gesprekken door gelezen, maar ik mis de clou volledig
    Pardon, maar uw vraag is mij volstrekt duister.
    Het spijt me, ik kan uit uw schrijven niet opmaken wat de bedoeling is. Verder alles goed hier.
    waarom komt er elke keer een andere vraag tevoorschijn als ik wat intyp
    je gooit me van het kastje naar de muur
    dit is hogere wiskunde voor me
    ik ben digibeet, heb geduld met mij
    mijn ogen worden slecht en alles is zo grijs op wit
    staar in beide ogen, dus al die lettertjes lopen in elkaar over
    ik heb dyslexie, zo'n lap tekst is geen beginnen aan
    uh bro wat is dit voor vraag ik kan er niks mee
    ehm wat??? zeg dat nog s maar dan normaal
    bij elke tik maak ik het erger, straks heb ik wat gesloopt
    heb ik nu ja of nee ingedrukt, of helemaal niks? ik ben de kluts kwijt
    ik wilde voor dinsdag kiezen en nu staat er opeens iets over een taak, kan iemand me redden
    kan niet lezen wat jij schrijft, nog maar zes maanden in Nederland
    ik begin nederlands, deze zin te lang voor mij
    wat is betekenen dit? mijn telefoon vertaalt gek
    ik wil goed doen maar weet niet wat jij vraagt
    neem mij niet kwalijk, ik heb de voorleesstem aanstaan maar die maakt er soep van
    ik dicteer dit want typen gaat niet punt wat moet er nou gebeuren met die vakjes vraagteken
    ik sta te klooien met dat ding
    k zien der niks van zunder bril, wat stiet er
    wat zeg ie mie noe toch weer
    kheb er ginne kaas van gegeten
    't is mie te machtig dat gedoe met die telefoon
    ik geraak er niet wijs uit, zulle
    mijnen telefoon doet ambetant, ik vind niks terug
    het wordt me groen en geel voor de ogen
    waarom geeft hij geen kik meer als ik op dat blauwe ding duw
    ik zie door de bomen het bos niet, drie vragen tegelijk is er twee te veel
    je bent me veel te rap
    zullen we opnieuw, maar dan rustiger? ik ben het spoor bijster
    als voorzitter van de bowlingclub moet ik dit toch kunnen, maar ik sta met de mond vol tanden
    ik wil best meewerken alleen jij praat in raadsels
    nou heb ik iets weggeveegd geloof ik, en wat nu weer. Overigens fijne dag.
    is er een eenvoudiger manier? ik raak er zenuwachtig van
    ik doe dit voor het eerst van mijn leven, mijn hart bonst ervan, ik weet niet hoe verder
    de winkel staat vol klanten en dit lukt me niet op zo'n klein scherm
    er staat 'kies een optie' maar er valt niets te kiezen
    je reageert niet op wat ik zeg, begrijpen wij elkaar wel
    ik typ ja en dan zeg jij dat je me niet begrijpt, ik jou dus ook niet
    Kunt u het mij nog eens rustig vertellen? Ik kan het niet bijbenen, met vriendelijke groet, Wim
    mijn hulp kijkt er morgen naar, want zelf kom ik er in geen honderd jaar achter wat jullie willen
    schrijf eens wat makkelijker, ik begrijp het niet
    te moeilijke woorden, ik volg het niet
    u schrijft te moeilijk
    wat bedoelen jullie met actie
    een taak? daar wist ik niets van
    ik dacht dat we gewoon koffie gingen drinken
    ik kan niet inloggen
    ik kan er niet in komen op de app
    ik kan het niet openen, wat nu
    actie? welke actie bedoelt u
    ik wist niet dat ik iets moest doen
    wat bedoelt u met actie
    ik dacht dat het gewoon gezellig was
    te moeilijke woorden
    ik lees het maar ik snap het niet
    ik zie het niet goed zonder bril

how-does-it-work =
    hoe werkt dit
    hoe werkt het
    hoe moet dat
    hoe doe ik dat
    hoe gaat dat dan
    hoe moet ik antwoorden
    hoe kan ik antwoorden
    hoe geef ik antwoord
    waar moet ik drukken
    waar klik ik
    waar moet ik op klikken
    op welk knopje moet ik drukken
    welke knop
    welke knop is ja
    Kunt u mij uitleggen op welke wijze ik dien te antwoorden?
    Hoe gaat dit in zijn werk, alstublieft?
    hoe stem ik
    hoe stem je hier
    hoe kies ik een datum
    kan ik er meer dan een kiezen
    mag ik twee dagen aanvinken
    moet ik alles aankruisen
    hoe kruis ik iets aan
    hoe meld ik iets aan voor de week
    hoe meld ik een activiteit aan
    hoe meld ik me af voor een keer
    hoe verander ik mijn antwoord
    hoe zie ik de agenda
    hoe vind ik oude berichten terug
    hoe stuur ik een foto
    hoe open ik het bestand
    hoe zet ik dat bestandje in mijn telefoon
    hoe geef ik een resultaat door
    moet ik typen of drukken
    moet ik een knop gebruiken of mag ik ook schrijven
    mag ik ook gewoon terugschrijven
    kan ik ook inspreken
    kan ik een spraakbericht doen
    kan ik per mail antwoorden
    werkt dit ook op een gewone computer
    werkt het op een ouwe nokia
    hoe krijg ik het groter op mijn scherm
    wat gebeurt er als ik op ja druk
    wat betekent 'als het moet'
    wat betekent dat knopje met kan
    is er een handleiding
    handleiding?
    heb je een uitleg hoe ik het gebruik
    instructies graag
    zijn er commando's
    welke commando's heb je
    hoe moet ik doen
    hoe ik moet antwoord geven
    waar ik moet klikken
    hoe werk dit
    hoe kan ik doen ja
    ik moet drukken of schrijven?
    eh waar moet ik eh op drukken vraagteken
    hoe werkt da
    hoe mot da
    ho mot dat
    wie geit dat
    wie mót ich dat doon
    ho wurket dit
    hoe moet ik dat doen, ge moet het mij uitleggen
    waar moet ik op duwen
    op welk knopke moet ik duwen
    hoe doe je dit man
    hoe dan
    hoedan?
    hoe wrkt dit
    hoe werkt die poll
    hoe lang kan ik nog stemmen
    tot wanneer kan ik reageren op de poll
    hoe weet ik of het gelukt is
    hoe ga ik terug naar het begin
    waar is het menu
    hoe kom ik bij het menu
    menu
    hoe maak ik een poll
    leg me stap voor stap uit hoe ik reageer
    eerst wat en dan wat
    wat is de volgende stap, waar tik ik op
    hoi, nieuw hier, hoe werkt dit? groetjes Hawa
    hoe zeg ik nee zonder iedereen te storen
    als ik niet kan, wat moet ik dan aanklikken
    waar typ ik mijn antwoord
    Hoe kan ik van twee dagen de ene als voorkeur opgeven? Dank u
    kan ik eerst ja doen en later nog veranderen, hoe gaat dat
    op welke manier laat ik weten dat ik kom
    volstaat het als ik gewoon 'ja' intyp of is er iets officieels
    moet ik een cijfer sturen of het woord zelf
    is een duimpje genoeg als antwoord of telt dat niet mee
    wat zijn de stappen als ik een avond wil doorgeven voor het programma
    kan dit ook met mijn stem, want mijn vingers zijn stijf van de reuma
    ik wil graag een activiteit van de bowlingclub doorgeven voor de Week, langs welke weg gaat dat
    Op welke wijze kan ik een gedane keuze herzien?
    is er een trucje om twee avonden tegelijk aan te geven
    telt de eerste tik meteen of moet er nog iets bevestigd worden
    waar zit dat lijstje met opties verstopt
    hoe loopt zo'n datumronde eigenlijk van begin tot eind
    tik ik op het vakje of op de tekst ernaast
    als ik een foto van de middag wil insturen, kan dat dan zo in deze chat
    wat doet het oranje vakje
    ziet de rest ook wat ik typ, of gaat het alleen naar jou? hoe zit dat technisch
    heb ik er internet voor nodig of gaat het ook zonder
    moet er een app bij gedownload worden voor ik mee kan doen
    hoe kan ik dat uitzetten van dat geluidje
    mijn man zit ook op deze telefoon, hoe antwoorden wij ieder apart
    hoe bedien ik dit, ik heb alleen een tablet van mijn zoon
    hoe krijg ik zo'n afspraak in mijn telefoonkalender
    kan ik jou alles vragen of alleen bepaalde dingen, geef eens een voorbeeld
    geef es voorbeelden van wat ik kan intikken
    hoe gebruik je deze bot, is er een filmpje van
    waar vind ik de spelregels van dit geheel
    kan ik een taak teruggeven en hoe pak ik dat aan
    welke woorden herken jij
    tik ik gewoon terug zoals bij mijn kinderen op whatsapp
    eerste keer dat ik zoiets gebruik, wil je me door de stappen loodsen
    hoe laat ik het weten als ik halverwege weg moet
    ik wil wel meestemmen maar waar zet ik dan mijn kruisje
    waar geef ik aan dat ik maar een half uurtje kan
    hoeveel tijd heb je om te antwoorden op zo'n vraag en wat als je te laat bent
    stel dat ik me vergis, valt dat nog te herstellen?
    ik zit met handschoenen in het magazijn, kan ik antwoorden met inspreken
    gaat er een belletje als ik iets goed heb gedaan, waaraan merk ik dat
    kan je mij leren hoe ik reageren moet, ik ben 82 en leergierig
    yo hoe pak je dit aan ff snel
    wa mot ik hier precies doen um te reageren
    hoe mo 'k dadde doen
    woar mo-k duwen veur ja
    hoe gaat dat in z'n werk met da stemmen, zeg
    hoe kan sturen mijn antwoord?
    ik nieuw met deze bot, hoe gebruik?
    welke knop voor kom niet
    ik schrijf antwoord hier, is goed zo?
    eh ik wil doorgeven dat wij koken zaterdag hoe voer ik dat in vraagteken
    hoe maak ik duidelijk dat het voor mij om het even is
    kan ik ook later op de avond antwoorden als de winkel dicht is, of vervalt de vraag dan
    hoe vertel ik je dat een klus af is
    hoe krijg ik die knoppen weer tevoorschijn zodat ik kan reageren
    Is er een gebruiksaanwijzing op papier verkrijgbaar? Ik lees liever niet van een scherm.
    werkt dat met kiezen per dag of per dagdeel
    als ik niets doe, telt dat dan als nee
    moet elk bestuurslid apart antwoorden of kan ik dat in één keer voor ons doen
    ik wil een verslagje van onze koffieochtend aan jullie kwijt, hoe lever ik dat in
    langs welke weg vraag je hier iets
    hoe vul ik die vragenlijst in zonder dat hij steeds terugspringt
    Goedemorgen, ik heb de app zojuist van de verpleging gekregen. Hoe ga ik te werk? Alvast bedankt.
    wat kan je
    wat kun je voor me doen
    wat kan deze bot allemaal
    welke knop moet ik hebben als ik halverwege ben
    waar druk ik op
    waar klik ik als het nog niet af is

what-must-i-do =
    moet ik nog iets doen
    wat moet ik doen
    staat er nog iets voor mij open
    wat wordt er van mij verwacht
    heb ik nog iets te doen
    is er iets waar ik op moet reageren
    heb ik iets gemist
    loop ik achter
    Wat verwacht u precies van mij?
    Geachte heer/mevrouw, dient er van mijn kant nog iets te gebeuren?
    moet ik ergens op antwoorden
    wachten jullie op mij
    wacht er iemand op mijn antwoord
    Is alles van mijn kant in orde?
    ben ik bij
    ben ik klaar of komt er nog wat
    wat is mijn huiswerk
    moet ik iets voorbereiden
    moet ik iets meenemen
    Wat moet ik meenemen naar het overleg?
    moet ik wat lezen van tevoren
    moet ik stukken lezen
    wat nu
    en nu?
    en wat moet ik dan nou
    ok en nu, moet ik nog wat
    wat moet ik doen voor jullie
    ik moet wat doen?
    wat ik moet doen
    ik moet iets maken of niet
    is er werk voor mij nog
    ik heb nog vraag open?
    heb ik moet antwoorden iets
    eh moet ik nou eh nog iets doen of niet vraagteken
    mot ik nog wa doen
    mut ik nog wat doon
    moet ik eigenlijk nog iets doen of zit het wel snor
    moatte jo noch wat fan my
    Moe'k nog iets doen?
    moet ik nog ergens op drukken of is het goed zo
    ik zat een week in het ziekenhuis, wat ligt er nog voor me
    ik ben terug van vakantie, heb ik wat gemist?
    wat staat er op mijn lijstje
    mijn lijstje graag
    laat zien wat ik nog moet
    geef me mijn to do
    todo?
    openstaande dingen
    zijn er nog openstaande vragen voor mij
    openstaande acties?
    welke vragen moet ik nog beantwoorden
    wat heb ik nog liggen
    wat ligt er op mijn bordje
    wat ligt er nog op mn bord
    krijg ik nog een taak of niet
    heb ik een rol die middag
    wat is mijn rol
    Wat is nu de bedoeling, moet ik komen of ook iets doen?
    moet ik daar iets zeggen, een praatje houden?
    is het verplicht
    moet ik me nog aanmelden
    moet ik me ergens opgeven
    moet ik nog bevestigen
    Hoef ik verder niets te doen?
    dan hoef ik toch niks meer?
    ik hoef niks meer te doen toch
    Ik kreeg een herinnering maar waarvoor? wat moet ik nog
    kan ik nog iets voor jullie betekenen of is alles rond
    zit er nog iets in de pijplijn voor mij
    waar moet ik nog ja of nee op zeggen
    hebben jullie nog wat van mij nodig
    missen jullie nog iets van mij
    zijn er nog vergaderverzoeken die ik moet beantwoorden
    hoi bot, staat er nog wat voor me klaar? groetjes
    goedenavond, is er iets wat ik nog vergeten ben
    ben ik iets vergeten in te vullen
    moet ik nog een formulier invullen
    stop ik nu of moet ik nog iets invullen
    ik heb alles doorgelezen, en wat is er nu voor mij te doen
    ik wil helpen maar wat verwacht je van me
    is het klaar of moet er nog iets van mijn kant
    heeft Ilse nog iets van me nodig
    Hallo Coalitiebot, ik was er twee weken uit. Ligt er nog werk voor mij? Joke
    moet ik nog bellen of hoeft dat niet
    ik heb vijf minuten voor de volgende bespreking, waar zit je op te wachten van mijn kant
    hangt er ergens nog een vraag aan mij
    is er iets dat op mij ligt te wachten
    wat willen jullie van de bowlingclub weten op dit moment
    ben ik je nog een antwoord schuldig
    sta ik bij iemand in het krijt qua reacties haha
    ik loop alles even na: ligt er nog iets bij mij
    valt er nog iets af te handelen voordat ik met vakantie ga
    voordat mijn dienst begint: moet ik iets beslissen voor jullie
    Wordt er heden nog enige handeling van mij verlangd?
    Gaarne verneem ik of er mijnerzijds nog stappen vereist zijn.
    heeft iemand mij iets gevraagd toen mijn telefoon stuk was
    mijn toestel lag in de reparatie, dus wellicht heb ik iets over het hoofd gezien
    ik was een maand in Turkije, moet ik iets inhalen
    wat staat er voor de komende dagen op mijn programma bij jullie
    noem even op wat ik nog af te werken heb
    wat zijn mijn verplichtingen deze week
    breng me op de hoogte van wat ik nog te beantwoorden heb
    mijn wachtrij?
    wat verwachten jullie dat ik meebreng donderdag
    dien ik me voor te bereiden, of kan ik zo aanschuiven
    moet ik eten of drinken bij me hebben, of een schort
    zijn er stukken die ik vooraf door moet nemen
    moet er iets getekend worden door mij
    hebben jullie van de winkel nog een bevestiging nodig, want ik ben er morgen niet
    is mijn reactie ergens op gewenst
    is de bal aan mij
    zijn we klaar of vraag je nog door
    dat was het dan? of volgt er nog een vraag
    zit ik goed zo, of ontbreekt er iets
    kan ik nu achterover leunen of wacht mij nog een klusje
    sta ik ergens nog rood
    krijg ik straks nog iets op mijn bord of is het allemaal verdeeld
    wat is op dit punt mijn aandeel
    wat kan ik op dit ogenblik voor de coalitie doen
    ik heb die middag vrij genomen, maar wat is mijn inbreng dan
    moet ik er spreken, want dan zoek ik een net pak uit
    hoe zit het, hoor ik ergens op in te gaan
    ik zag een rood bolletje bij deze chat, betekent dat dat ik iets moet
    je hebt me gisteren aangetikt terwijl ik in de bus zat, wat was daarvan de reden, moet ik iets
    ik kreeg een seintje van je maar heb het weggeveegd, verlangde je iets
    wil je iets weten van me, vraag het dan maar
    heeft u mij nog nodig? zo niet dan ga ik slapen
    wat moe'k noe nog doon veur joe
    mot ik nog ergens mien zegje over doon
    wa moet ik nu doen zulle, of is't allemaal in orde
    wat mut d'r nog gebeuren van mien kaant
    wat nu mijn werk?
    jij wil iets van mij? ik weet niet wat
    ik moet antwoord op iets geven nog?
    is nog open vraag voor mij? ik was ziek
    eh check even of ik eh nog iets vergeten ben punt dankjewel punt
    ff checken of ik nog shit moet doen
    heb ik nog zooi openstaan
    is er post voor mij blijven liggen
    waar moet ik mijn fiat nog aan geven
    Ik blader net alles door. Ontbreekt mijn handtekening of mening nog ergens?
    ben ik aan de beurt?
    kunnen jullie zo verder zonder mij of moet ik nog ergens over beslissen
    Mijn secretaresse is ziek. Welke verzoeken van de coalitie liggen er nog?

what-did-i-answer =
    wat heb ik gezegd
    wat had ik geantwoord
    heb ik al geantwoord
    is mijn antwoord aangekomen
    is het aangekomen
    heb je mijn antwoord gekregen
    ben ik aangemeld
    sta ik op de lijst
    sta ik genoteerd
    heb je het genoteerd
    Is mijn aanmelding goed ontvangen?
    Kunt u bevestigen dat mijn reactie is binnengekomen?
    had ik ja of nee gezegd
    heb ik nou ja gezegd?
    welke dag had ik gekozen
    welke dagen heb ik aangekruist
    wat heb ik ingevuld
    waar heb ik me voor opgegeven
    waar heb ik ja op gezegd
    had ik mij al afgemeld
    heb ik nou afgezegd of niet
    ik weet niet meer of ik al gereageerd heb
    weet niet meer wat ik gestemd heb
    wat stemde ik
    heb ik gestemd?
    Heb ik al doorgegeven dat ik kom?
    ben je er zeker van dat ik erop sta
    weet je dat ik kom
    staat het goed bij jou
    is t gelukt
    is het gelukt met mijn antwoord
    doorgekomen?
    ontvangen?
    heb je dat ontvangen
    is mijn berichtje over
    kwam mijn bericht door
    Heeft u mijn bericht van gisteren gekregen?
    ik heb gedrukt is het goed nu
    ik heb antwoord gegeven is aangekomen?
    wat ik heb geantwoord
    ik heb ja gezegd of nee?
    mijn antwoord jij hebt?
    ik heb al gedaan antwoord, jij ziet?
    eh heb ik eh al wat gezegd over donderdag
    ik heb op zo'n knopje gedrukt maar er gebeurde niks, is het door?
    ik zag niks gebeuren heb je hem wel
    wa heb ik gezeed
    wat he'k zegd
    wat ha ik antwurde
    wat heb ik nu weer geantwoord
    Sta ik er nu op of niet?
    sta ik erbij
    ben ik erbij gezet
    volgens mij had ik al gereageerd??
    had ik toch allang gezegd
    ik heb toch al geantwoord of niet
    je vraagt het weer, maar ik had toch al gestemd?
    Ik krijg een herinnering terwijl ik dacht dat ik al had geantwoord
    klopt het dat ik dinsdag gekozen heb
    heb ik me aangemeld voor de soepmiddag
    ben ik ingeschreven voor de lunch
    wat staat er bij mijn naam
    waarvoor sta ik ingeschreven
    welke tijden gaf ik door
    wat gaf ik door de vorige keer
    wat weet jij van mijn antwoord
    laat mijn antwoorden zien
    mijn antwoorden
    overzicht van mijn antwoorden graag
    mijn keuze terugzien
    mag ik zien wat ik heb gekozen
    kan ik ergens terugkijken wat ik zei
    heb ik iets toegezegd voor de markt
    waar heb ik allemaal aan meegedaan dan
    dag, is mijn aanmelding binnen? hartelijke groet Theo
    hoi, heb je mn stem? gr Joke
    heb ik het goed gedaan
    is het zo goed ingevuld
    is mijn nee goed overgekomen
    weet Ilse dat ik afgezegd heb
    is mijn stem geteld
    ik heb het formulier weggestuurd, is dat bij jullie
    ik dacht dat ik niet kon maar wat heb ik nou doorgegeven
    Geachte, ik heb vorige week geantwoord. Is dat in goede orde ontvangen?
    heb je mijn 'als het moet' wel gezien
    staan mijn collega en ik allebei ingeschreven
    heb ik je al gezegd dat ik later kom
    ben ik nou opgegeven als soepschepper of niet, mijn man beweert van wel
    ik twijfel of mijn tik van vanmorgen is aangekomen
    is mijn bevestiging wel bij jullie beland, het scherm viel net weg
    de verbinding haperde op het moment dat ik koos, is hij er?
    mijn batterij viel uit terwijl ik stemde, is er wat van over
    Gelieve mij te bevestigen dat mijn toezegging in uw administratie is opgenomen.
    Onder welke keuze sta ik thans geregistreerd?
    lees mijn reactie eens aan me voor
    wat is er van mij bekend voor vrijdag
    hoe sta ik te boek voor de vergadering, als komend of als niet komend
    waar ben ik ook alweer mee akkoord gegaan
    heb ik me ergens op vastgelegd deze maand
    wat was mijn voorkeur ook alweer
    koos ik voor de ochtend of voor de avond
    had ik woensdag nu aangevinkt, want dan plan ik mijn kapper eromheen
    ik moet mijn dienst ruilen, welke avond had ik aangegeven
    ik heb het al drie keer gestuurd, komt er bij jullie iets binnen?
    geef eens een seintje dat je me gehoord hebt
    zie je mijn vinkje
    is hij erdoor
    was ik op tijd met mijn antwoord
    hebben jullie kunnen lezen wat ik gisteravond schreef
    ging dat goed net
    in hoeverre ben ik ingedeeld bij de soep
    sta ik in het systeem als deelnemer van zaterdag
    heeft mijn collega ons al opgegeven voor de markt, of moet ik dat doen
    zijn wij als bowlingclub ingeschreven, ik dacht dat onze secretaris dat zou regelen
    staat de moskee genoteerd voor de Week
    heb ik me nu wel of niet uitgeschreven voor de lunch
    mijn geheugen is een zeef: zei ik dat ik kwam
    op mijn leeftijd vergeet je weleens wat, was mijn antwoord positief
    weet je nog wat ik zei
    kan je terugzoeken wat ik vorige week meldde
    wat heb je van mij opgeschreven voor de 12e
    laat eens zien wat jij van mij hebt staan bij de datumvraag
    volgens Bea sta ik als afwezig, maar klopt dat wel
    klopt het dat jullie mij verwachten, ik herinner me niets
    waarom vraag je of ik kom? dat had ik al aangegeven, of niet aangekomen?
    krijg ik steeds dezelfde vraag omdat mijn reactie niet is verwerkt
    ik druk en er komt geen vinkje bij, heb je het nu
    hebben jullie de aanmelding van mijn zus en mij
    check ff of ik erop sta
    sta ik er al tussen of nie
    yo is mn ja binnen
    heb je da van mij binnen
    stao ik noe opgeschreve of neet
    he'j mien antwoord al kregen
    wat ha'k ok weer zegd over dunderdag
    staan ik ingeschreven, zegt het eens
    antwoord van mij is goed bij jou?
    ik weet niet meer wat ik kies, jij weet?
    mijn naam staat op lijst voor koken ja of nee?
    heb jij gekregen mijn bericht van dinsdag
    eh heb ik nou eh ja gedrukt of nee vraagteken
    kan ik een bevestiging krijgen van wat ik heb doorgegeven
    mijn stem telt toch wel? ik was laat
    is er een bewijs van mijn inschrijving
    hoe weet ik wat ik eerder gekozen heb
    Hebben jullie de reactie van onze stichting? Ik kon hem zelf niet terugvinden. Prettige dag.
    ik vul van alles in tussen twee vergaderingen door, wat heb ik hier precies beweerd

change-answer =
    ik heb op de verkeerde knop gedrukt
    verkeerde knop
    oeps verkeerd
    dat was niet de bedoeling
    ik bedoelde nee
    ik bedoelde ja, geen nee
    ik kan toch wel
    ik kan toch niet
    toch wel
    toch niet
    Ik kom bij nader inzien wel
    ik wil mijn antwoord veranderen
    kan ik mijn stem nog wijzigen
    ik heb me vergist
    Ik heb mij vergist in de dag, het moet woensdag zijn
    mijn afmelding mag weg, ik kom toch
    ik had afgezegd maar ik kan nu wel
    haal mijn afmelding maar weg
    streep mijn nee maar door
    trek mijn ja in
    ik wil mijn aanmelding intrekken
    ik had ja gezegd maar dat wordt nee
    ja wordt nee
    maak er maar nee van
    doe toch maar ja
    verander mijn antwoord in misschien
    ik zei dinsdag maar het moet donderdag zijn
    Mijn eerdere antwoord klopt niet meer
    Geachte coalitie, hierbij herroep ik mijn eerdere afmelding. Met groet, G. Bakker
    mijn antwoord is niet goed
    ik wil ander antwoord geven
    ik drukken fout
    ik heb fout gedrukt sorry
    ik eerst zeg nee maar nu ja
    ik wil veranderen ja naar nee
    dat was mijn kleinkind die op de knop drukte
    mijn duim schoot uit
    glitch met mn duim, was geen ja
    per ongeluk op nee getikt
    perongeluk op ja geklikt
    pardon ik tikte ernaast
    eh nee wacht dat moet eh dat moet maandag zijn
    stop, dat was de verkeerde
    wacht even, ik heb verkeerd gekozen
    terug, ik wil iets anders kiezen
    kan ik terug
    hoe maak ik mijn keuze ongedaan
    ongedaan maken
    annuleer mijn afmelding
    ik annuleer mijn afzegging
    mijn afspraak is vervallen dus ik kan er alsnog bij zijn
    de dokter is verzet, ik ben er dus toch
    de oppas is geregeld dus toch ja
    het komt me toch beter uit op de andere dag
    ik heb nu toch een andere keus
    ik had het fout begrepen, mijn antwoord moet anders
    ik dacht dat het over maart ging, dan is het nee
    ik had de verkeerde week voor me, mag ik opnieuw
    mag ik opnieuw kiezen
    opnieuw stemmen
    ik wil nog een keer stemmen
    nog een keer invullen aub
    Kunt u mijn antwoord aanpassen alstublieft?
    Wilt u mijn voorkeur wijzigen in de ochtend?
    'k heb op 't verkeerde geduwd
    ik heb verkeerd geduwd, kunde da veranderen
    ik heb mis gedrukt heur
    ik ha ferkeard drukt
    da was fout van mij, ik kom wel
    nee man verkeerde gedrukt
    foutje!
    foutje bedankt, moet nee zijn
    niet ja maar nee
    ik heb de plannen omgegooid, vrijdag lukt nu wel
    er is iets tussengekomen, mijn ja van gisteren geldt niet meer
    wat ik eerder zei geldt niet meer
    vergeet wat ik gisteren zei, ik kom gewoon
    laat maar zitten wat ik zei, ik kan wel
    goedemiddag, ik had klaar getikt bij mijn taak maar dat is hij nog niet, kan dat terug?
    ik had de taak op klaar gezet maar dat was te vroeg
    hoi ik zei dat ik niet kon maar kan wel hoor xx
    ik kom niet bij de soep helpen zoals ik zei, ik had me vergist
    Mijn man had op 'kan' gedrukt, maar dat moest 'kan niet' zijn. Excuus, Gerda
    haal mij weer van de lijst van donderdag af, dat was een foutje
    ik stop niet, ik drukte verkeerd
    annuleer dat van net
    ik had me opgegeven maar ik wil dat terugdraaien
    die taak had ik per ongeluk aangenomen, zet dat terug
    klaar was fout, moest bezig zijn
    de dienst is geruild, dus mijn nee van maandag wordt een ja
    mijn kleindochter zat te spelen met dat ding, die afzegging kwam niet van mij
    streep door mijn toezegging, mijn vrouw heeft die dag een scan
    mijn scan is verzet dus reken toch maar op me
    op mijn besluit kom ik terug
    bij nader beraad laat ik het toch schieten
    ik heb er een nachtje over geslapen en het wordt toch een nee
    ik krabbel terug
    ik had te hard geroepen dat ik erbij zou zijn
    beslist te snel, graag dinsdag in plaats van woensdag noteren
    kan de dinsdag bij mij nog omgezet worden naar vrijdag
    er staat ja bij mij, daar had nee moeten komen
    ik zie dat ik als afwezig vermeld sta terwijl ik er juist ben
    ik trek mijn woorden terug
    corrigeer dat even
    foute vakje aangetikt in de tram
    mijn bril lag in de keuken toen ik koos, ik zie nu dat ik het mis had
    met die dikke vingers raakte ik de verkeerde optie
    Hierbij verzoek ik u mijn eerder opgegeven voorkeur te rectificeren.
    Mijn eerdere toezegging moet ik tot mijn leedwezen intrekken.
    het vergaderschema is omgegooid, wat ik vorige week invulde is achterhaald
    de winkel krijgt die dag een levering, dus anders dan ik zei ben ik er niet
    het toernooi van de bowling is verplaatst, in tegenstelling tot eerder kunnen we nu wel
    de nachtdienst is gecanceld, dus maak van mijn nee een ja
    de Eid valt een dag eerder dan ik dacht, mag ik mijn stem herzien
    is het nog mogelijk om terug te komen op wat ik koos
    kan ik nog van gedachten veranderen
    mag ik switchen
    mag ik alsnog ja zeggen
    te laat om alsnog af te zeggen? gister was ik nog enthousiast
    is wat ik indrukte definitief of valt er nog iets te herstellen, want het is fout
    hoe herstel ik een verkeerde tik
    oei dat was een misverstand, ik las 13 in plaats van 30
    ik keek naar de verkeerde maand
    ik dacht dat het ochtend was, maar avond lukt niet, dus haal mijn vinkje weg
    zet mij alsnog op de lijst voor zaterdag, ik zei eerder van niet
    mag mijn naam alsnog van het soeprooster, ik had zaterdag toegezegd maar moet naar een uitvaart
    schrap wat ik net stuurde, ik bedoelde de avond
    nee wacht, anders
    sorry!! andersom
    wis mijn keuze
    ik neem het terug
    niet dinsdag hoor, woensdag bedoelde ik
    mijn man riep door de kamer dat we dan weg zijn, dus mijn ja moet nee worden
    Bea zei dat ik ja moest zeggen, maar ik heb me bedacht
    ik heb me bedacht
    laat ik het toch maar wel doen, al zei ik van niet
    'k heb mij mispakt met die knoppen, 't moet ja zijn
    ik haar 't mis, 't mot woensdag wezen
    ik drukte d'rneem, 't mos ja wezen
    ich höb mich verdoon, maak d'r nee van
    ik zeg ja gisteren maar nu kan niet meer, wil veranderen
    fout van mij, ik wil andere dag kiezen
    ik drukte nee maar ik begreep niet goed, is ja
    eh ik zei net eh maandag maar dat moet eh zondag wezen punt
    ff terugspoelen, was verkeerd
    lol mn broertje zat aan mn tel, ik kom gewoon wel
    ik gaf aan dat mijn klus af was, dat klopt niet, hij loopt nog
    bij de taart staat nu mijn naam, dat was een misklik
    Graag wijzig ik wat ik vanmorgen doorgaf: het wordt de tweede dag. Excuus voor de overlast.
    kan ik mijn antwoord nog veranderen
    mag ik nog van gedachten veranderen
    ik wil wat anders invullen
    ik heb het verkeerde aangetikt

something-missing =
    de link werkt niet
    link doet het niet
    de link is dood
    link kapot
    dode link
    ik klik maar er gebeurt niks met die link
    ik krijg een foutmelding bij de link
    pagina niet gevonden
    404
    er staat pagina bestaat niet
    link verlopen
    de link is verlopen zegt hij
    waar is de link
    welke link
    ik zie geen link
    ik heb geen link gekregen
    kun je de link nog eens sturen
    stuur de teams link nog es
    teamslink?
    zoom link kwijt
    ik ben de link kwijt
    de bijlage ontbreekt
    er zit geen bijlage bij
    waar is de bijlage
    ik mis de bijlage
    Ik heb het verslag niet ontvangen.
    Helaas trof ik bij uw bericht geen bijlage aan.
    Zoudt u zo vriendelijk willen zijn mij de notulen nogmaals toe te zenden?
    waar vind ik de notulen
    waar staan de notulen
    stuur het verslag nog een keer
    kan ik het verslag nog krijgen
    ik kan het bestand niet openen
    bestand gaat niet open
    pdf gaat niet open
    de pdf is leeg
    dat bestandje opent niet op mijn telefoon
    de foto laadt niet
    de foto komt niet door
    ik zie het plaatje niet
    waar is de agenda van de vergadering gebleven
    ik ben het kaartje kwijt met de knoppen
    het bericht met de knoppen is weg
    waar is die poll gebleven
    de poll is weg
    de poll staat er niet meer
    de vraag van gisteren is verdwenen
    ik heb het bericht weggegooid, kun je het nog een keer sturen
    ik heb per ongeluk het bericht gewist
    per ongeluk de poll verwijderd
    kun je de vraag opnieuw sturen
    stuur die kaart nog eens
    stuur opnieuw
    nog een keer sturen graag
    link is niet goed
    ik kan niet openen link
    link niet werken
    ik kan niet zien bestand
    waar is papier van vergadering
    ik heb niet gekregen de bericht van uitnodiging
    ik vind niet meer bericht met datum
    eh die link eh die doet niks punt
    da linkske werkt nie
    de link werkt niet zenne
    dat link werkt neet
    dee link deut het nich
    de link docht it net
    't bestand wil nie open
    link werkt nie man
    linkje doet t niet
    doc?
    het document over de plannen, waar is dat
    waar kan ik het actieplan vinden
    het programma van de Week heb ik niet gehad
    ik krijg de flyer niet gedownload
    downloaden lukt niet
    hij vraagt om een wachtwoord bij dat bestand
    ik heb geen toegang tot dat document
    er staat u heeft geen toestemming om dit te openen
    toegang geweigerd
    het agendabestand doet het niet in mijn telefoon
    de ics werkt niet
    ik tik op de knop maar de pagina blijft wit
    je had een lijst beloofd maar ik zie hem niet
    jullie zouden een folder sturen, die is nooit gekomen
    ik wil stemmen maar het kaartje met de dagen is foetsie
    help, de pagina met het programma opent niet
    wie heeft het verslag, bij mij zit er niks bij
    Beste, het document blijkt beschadigd. Wilt u het opnieuw sturen? Gerda
    je stuurt een plaatje maar ik zie een grijs vlak
    als ik erop tik kom ik op een lege bladzijde
    waar je naartoe verwijst, daar kom ik niet binnen
    dat blauwe onderstreepte ding brengt me nergens
    het adres waar ik naartoe gestuurd word bestaat niet meer zegt mijn telefoon
    Er wordt in uw schrijven verwezen naar een stuk dat ik niet aantref.
    De toezending van de stukken is kennelijk misgegaan.
    in je bericht stond 'zie hierbij' maar ik zie hierbij niks
    ik zit klaar achter mijn scherm maar heb niks om in die vergadering te komen
    over vijf minuten begint het online overleg, hoe kom ik erin zonder adres
    de meeting laat me niet toe, heb je een nieuwe url
    mijn telefoon zegt: bestandstype niet ondersteund
    word-document, dat kan ik op mijn tablet niet bekijken, heb je het anders
    een zip? daar kan ik niks mee, het blijft dicht
    het opent wel maar er staan alleen hiërogliefen in
    het is maar de helft, bladzijde twee ontbreekt
    de letters op die flyer zijn één grijze vlek, heb je hem scherper
    kan de poster nog eens door, de mijne is zoekgeraakt
    ik had toch een lijst met helpers moeten krijgen, bij mij kwam niks binnen
    het verslag van de vergadering, heeft iedereen dat al behalve ik
    mijn medebestuurders hebben de notulen, ik niet
    de stukken voor morgen ontbreken nog in mijn mailbox
    de uitnodiging waar iedereen het over heeft, is die ergens terug te vinden
    ik heb opgeruimd in mijn telefoon en nu is jouw vraag ook foetsie, mag ik hem weer
    nieuwe telefoon, oude gesprekken verdwenen, ook het lijstje met dagen, stuur je het nogmaals
    mijn kleinzoon heeft alles gewist, het kaartje voor de soepmiddag ook
    kan het formulier nogmaals komen
    waar is het inschrijfformulier gebleven dat erbij zou zitten
    het invulblad doet niets als ik op versturen druk
    dat schema met de diensten, waar staat dat ergens
    waar hangt het programmaboekje digitaal
    ik vind nergens het draaiboek
    beveiligd document, ze vragen een code die ik niet heb
    mijn werkcomputer houdt die site tegen
    Google Drive zegt dat ik toegang moet aanvragen
    de foto van zaterdag is een vraagteken bij mij
    er staat een kruisje waar het plaatje hoort
    het geluidsbestandje speelt niet af
    dat filmpje blijft zwart
    je schreef dat er een kaart met de route bij zat, nergens te bekennen
    die vraag met de drie dagen waar ik net naar keek is opeens verdwenen
    zou je die keuzeknoppen weer boven water kunnen halen
    waar is het bericht waarop ik moest stemmen, ik scroll me suf
    linkje??
    mag ik die url nog een keertje van je, ik heb mijn telefoon laten vallen
    kan de site openen niet, telefoon zegt gevaar
    document komt niet, ik wacht lang
    ik zie niet foto, alleen cirkel draait
    waar is formulier? jij zegt formulier maar niks
    't gaat niet open, da ding
    't plaatje is d'r nich bie
    de bijlaag is nergens te vinden, ge zijt ze vergeten
    he'j 't verslag nog veur mie, 't mien is vot
    eh ik krijg steeds eh een foutcode bij dat formulier punt
    dat ding laadt voor geen meter, heb je een andere
    qr code doet niks
    ik scan het vierkantje maar mijn camera vindt geen pagina
    is het document er wel aan gehangen? Ik zie alleen tekst. Groetjes van de nachtdienst
    kunt u de brief op papier sturen, het bestand krijg ik niet te zien
    de bestemming van dat adres hoort bij een ander dorp, volgens mij klopt de verwijzing niet
    Heb ik iets gemist, want het beloofde overzicht trof ik niet in mijn mail? Vriendelijke groet, Tineke

insult =
    doe het zelf
    doe het lekker zelf
    zoek het uit
    zoek het lekker uit
    rot op
    rot toch op
    rot op met je poll
    flikker op
    donder op
    oprotten
    bek dicht
    hou je bek
    hou je mond
    hou je kop
    hou je smoel
    kop dicht bot
    stomme bot
    domme bot
    achterlijke robot
    wat ben jij dom
    wat ben jij een sukkel
    sukkel
    idioot
    eikel
    lul
    klootzak
    trut
    mongool
    debiel
    imbeciel
    je bent waardeloos
    waardeloos ding
    je kunt er niks van
    je bakt er niks van
    je snapt er geen reet van
    je bent zo dom als het achterend van een varken
    stomme machine, ga weg
    stom ding
    rotding
    kutbot
    kut app
    kutding
    klote bot
    klereding
    tering wat een bot
    krijg de tyfus
    krijg de klere
    krijg wat
    val dood
    fuck you
    fuck off
    fuck jou en je vergadering
    wtf kappen man irritante bot
    bitch
    je moeder
    je mama is een bot
    loop naar de maan
    loop naar de hel
    loop heen
    steek die poll maar in je reet
    stop die poll maar waar de zon niet schijnt
    dat kun je in je hol steken
    U bent een onbeschofte machine.
    Ik vind u buitengewoon dom en onbeleefd.
    Wat een schande, zo'n robot, schaam u.
    schaam je
    jij dom
    jij slecht robot
    jij bent gek
    jij niet goed, jij stom
    gekke robot ik haat jou
    eh wat een eh stom apparaat punt
    houd oewe kop
    houdt uwe mond
    gij onnozelaar
    gij zijt ne kloot
    bist gek of wat
    bis doe gek
    doe höbs gein herses
    hol dien bek
    hâld de bek
    ga je gang stommerd
    stommerik
    ezel
    uilskuiken
    mafkees
    je bent een nepperd
    wat een prutding
    prutser
    wat een gezeik
    gezeur van zo'n stuk blik
    ga toch fietsen
    ga toch weg man
    ik sla mijn telefoon tegen de muur door jou, mislukte robot
    ik haat je
    haat jou bot
    🖕
    kanker op
    wat een bagger ben jij
    jij bent het stomste wat de gemeente ooit heeft gekocht
    wat een onding ben jij zeg
    ga jij jezelf eens upgraden, halve zool
    jij hebt het verstand van een deurmat
    hier heeft de gemeente belastinggeld aan weggegooid, aan zo'n dom gedrocht
    mijn broodrooster is slimmer dan jij
    een baksteen heeft meer hersens
    met zo'n bot heb je geen vijanden nodig, wat een stuk ellende
    wat een hopeloos geval ben je toch
    sodemieter op
    lazer op
    rot een eind op
    pleur op
    opzouten
    oprotten met je gezeik
    krijg de pest
    krijg de kolere
    krijg het heen en weer
    kan jij lekker dood vallen met je soep
    jij bent echt zo'n domme aap
    hoer
    tyfuslijer
    kankerbot
    kankerlijer
    tering op
    mafketel
    droplul
    flapdrol
    hersenloze machine
    wat een achterlijk gedoe van zo'n blikken dwaas
    debiele app
    jij ouwe roestbak
    schroothoop
    stik er maar in
    je kan me wat
    je kunt mijn rug op
    je kunt de pot op met je datumprikker
    steek die soepmiddag maar waar de zon niet komt
    lik mijn reet
    kus mijn kloten
    bek houden nou
    smoel dicht
    zwijg toch, onbenul
    Ik heb zelden zo'n onbenullig en brutaal apparaat meegemaakt.
    Foei, wat een lomp stuk techniek bent u.
    uw moeder was een rekenmachine, vlegel
    wat een waardeloze troep, wie heeft jou bedacht, een kleuter?
    zelfs mijn hond blaft zinniger dan jij
    l + ratio domme bot
    jij bent trash
    kkr irritant joch
    ga dood robot
    stupid bot
    jij bent hond
    jij ezel robot, niks goed doen
    loop noar de pomp
    onneuzele kwiet
    dwazen hond
    gij zotte kalle
    ach stik, met je vriendelijke praatjes, slijmjurk
    eh wat ben jij een eh ontzettende hufter punt
    stik er maar in joh
    val dood met je bot
    krijg de hik
    jij kunt ook niks
    jij bent niks waard
    je snapt er niks van
    waardeloze machine

greeting =
    hoi
    hallo
    hey
    hé
    heej
    hai
    hoi hoi
    hoihoi
    hallootjes
    halloooo
    dag
    dag bot
    dag robot
    dag allemaal
    dag Coalitiebot
    dag lieve mensen
    goedemorgen
    goeiemorgen
    goede morgen
    goeiemiddag
    goedemiddag
    goedenavond
    goeienavond
    goedendag
    Goedendag mevrouw
    Geachte heer, mevrouw
    Beste Coalitiebot,
    Beste mensen
    Goedemorgen allemaal, een mooie dag gewenst
    goeiemorgen samen
    morgen!
    mogge
    mogguh
    môgge
    môrge
    moi
    moin
    moi moi
    goeiendag
    goeie
    goejedag
    goeienaovend
    haije
    houdoe en goeiemorgen
    huidoe
    hoi wa
    heje
    hoj
    halo
    haloo
    hoi ik ben Theo
    hallo met Gerda
    met Joke
    hallo ik ben Hawa
    hallo ik heet kees
    hallo mijn naam is Samira
    hier Kees
    Kees hier
    yo
    yoo
    yo bot
    hee bot
    hey coalitiebot
    heyy
    ewa
    fawaka
    fa waka
    salam
    salaam aleikum
    selam
    merhaba
    ciao
    hello
    hi
    hi daar
    hallo daar
    is daar iemand, hallo
    joehoe
    hallo hallo
    hallo bent u daar
    goede avond meneer bot
    goede dag
    goed morgen
    eh hallo
    hallo punt
    👋
    👋 hoi
    🙋 hallo
    gm
    goedemorgen bot, daar ben ik
    Een goedemiddag gewenst vanuit het buurthuis
    Gegroet
    wees gegroet
    gelukkig nieuwjaar
    vrolijk kerstfeest
    fijne pasen allemaal
    de beste wensen
    goeiemorgen vanuit de winkel
    goedemorgen vanaf de nachtdienst
    hallo daar bij de coalitie
    een hele goede morgen
    goedemiddag samen
    dag beste bot
    lieve bot, goedenavond
    dag meneer de robot
    zo, daar zijn we dan, hallo
    hee hallo
    hallo iedereen
    hoi allemaal
    hoi lieverds
    hi allen
    hey mensen
    heyyy
    hallooo bot
    yo wassup
    jo
    ey
    eyy bot
    wajow
    hoi botje
    dag jongens
    daag
    goedemorgen, hier is Wim van de bowling
    Goedenavond, u spreekt met mevrouw Hendriks
    met Fatima van de moskee
    hallo je spreekt met Sanne
    ik ben het, Bea
    dit is Oksana, hallo
    ik ben Yusuf, salaam
    assalamu alaikum
    vrede zij met u
    shalom
    dobry den
    privit
    dzień dobry
    bonjour
    buenos dias
    hola
    hallo bot, wij kennen elkaar nog niet, ik ben Ruud
    hoihoi, ik ben de nieuwe
    aangenaam, Harm is de naam
    Geachte Coalitiebot,
    Weledele heer of mevrouw,
    Een goede avond toegewenst.
    goeienoavend
    moi eem
    heui
    goeiendag saam
    goemorge
    goeden dag, 't is Jef
    morge same
    klop klop
    tring tring
    hallo wie is daar
    hallo test test, hier Harm
    👋😊
    eh hallo hallo met de heer Jansen punt
    hallo? is er iemand
    is daar iemand
    is hier iemand aanwezig
    joehoe, is daar iemand
    hallo, zit daar iemand
    hallo hoort iemand mij
    hé, ben je daar?
    ben je er nog?
    hallo, ben je wakker?
    volk?
    hallo, is er iemand
    ben je er

thanks =
    dank je
    dankjewel
    dank u
    dank u wel
    dank u zeer
    bedankt
    bedankt hoor
    bedankt voor de moeite
    hartelijk dank
    Mijn hartelijke dank voor uw bericht.
    Zeer erkentelijk voor uw snelle antwoord.
    veel dank
    duizendmaal dank
    merci
    mercikes
    thanks
    thx
    ty
    danku
    dankjewelll
    dank je wel lieverd
    bedangt
    bedank
    ok
    oké
    okee
    okidoki
    okiedokie
    ok dan
    ok prima
    prima
    prima zo
    top
    topper
    super
    fijn
    fijn om te horen
    mooi
    mooi zo
    mooi man
    leuk
    leukk
    leuk om te lezen
    wat leuk
    wat fijn
    wat een fijn bericht
    goed zo
    goed nieuws
    goed gedaan
    helemaal goed
    in orde
    duidelijk
    helder
    begrepen
    ik snap het, dank
    genoteerd, dank
    geen dank
    graag gedaan
    graag gedaan hoor
    met plezier gedaan
    niks te danken
    geen probleem
    geeft niet
    geeft niks
    maakt niet uit
    is goed
    da's goed
    da's mooi
    da's best
    't is goed
    tis goe
    goe zo
    't is al goed
    bestig
    'k zin content
    danke
    bedankt nog es
    tige tank
    tankewol
    tank oe
    grandanki
    gran tangi
    shukran
    teşekkürler
    gaaf
    nice
    chill
    lekker bezig
    👍
    👍👍
    🙏
    ❤️
    😊
    duimpje
    duim omhoog
    hartje
    kusje
    bloemetje voor jou
    smiley
    eh dank je wel punt
    dank voor helpen
    dank u voor alles
    jij goed helpen dank
    ik ben blij dank je wel
    je bent een schat
    wat ben je toch behulpzaam
    jullie doen goed werk
    complimenten voor de organisatie
    Het was een gezellige middag, dank ervoor
    wat attent van jullie
    daar ben ik blij mee zeg
    je maakt mijn dag goed
    geweldig dat jullie dit zo snel oppakten
    daar doet u mij een groot plezier mee
    Mijn oprechte erkentelijkheid voor de vlotte afhandeling.
    Met dank voor uw welwillendheid.
    hier word ik vrolijk van
    een pluim voor de hele ploeg
    petje af
    hulde
    chapeau
    applaus
    wat hebben jullie het netjes geregeld
    namens de bowlingclub een dikke merci
    moge God u belonen
    Allah yerda alik, dank
    namens onze moskee: veel zegen voor jullie
    fijn om te weten, nu kan ik rustig gaan slapen na mijn dienst
    dat is een pak van mijn hart
    perfect
    uitstekend
    akkoord
    oké helder
    okok
    oki
    k
    kk
    snap ik
    goed om te weten
    genoteerd
    gezien
    dat weten we dan ook weer
    dan weet ik genoeg
    aha
    oh ja, natuurlijk
    geen moeite hoor
    welgemeend
    is al vergeven
    het zij je vergeven
    maakt me niks uit joh, komt goed
    vet
    sick
    goated
    lit
    held
    jij bent de beste
    love it
    💐
    🥰
    👌
    👏👏
    merci hè
    tof van u
    bedankt heur
    ge zijt bedankt
    dank oe wa
    'k ben u dankbaar
    djakoejoe
    heel veel dank voor uitleg, u bent lief

chat =
    hoe gaat het
    hoe is het
    hoe is het met jou
    hoe gaat het met u
    alles goed
    alles kits
    wat een weer
    wat een rotweer
    het regent hier pijpenstelen
    lekker zonnetje
    het is koud hè
    warm vandaag
    ik kan niet wachten
    ik heb er zin in
    ik kijk ernaar uit
    ik zit net aan de koffie
    net soep gegeten, heerlijk
    vertel eens een mop
    ken je een mopje
    vertel een grap
    weet jij een raadsel
    haha
    hahaha die is goed
    lol
    grappig
    wat ben jij grappig
    ben jij getrouwd
    heb jij kinderen
    wat eet jij vanavond
    hou je van voetbal
    heb je ajax gezien gister
    Feyenoord heeft gewonnen
    ik ben oma geworden
    mijn kleinzoon is geslaagd
    Vandaag zijn wij veertig jaar getrouwd.
    mijn hond heeft puppy's
    mijn poes ligt op het toetsenbord
    ik ben jarig vandaag
    mijn dochter is jarig
    gefeliciteerd
    gefeliciteerd met de verjaardag Joke
    van harte beterschap voor Kees
    welterusten
    slaap lekker
    fijne avond
    fijn weekend
    prettig weekend allemaal
    eet smakelijk
    goeie reis
    tot ziens
    tot straks
    tot gauw
    doei
    doeg
    houdoe
    ajuus
    tot kijk
    mazzel
    ik verveel me
    wat doe je
    wat ben je aan het doen
    slaap jij ooit
    droom jij wel eens
    wat vind jij van de politiek
    wie wordt de nieuwe premier denk je
    weet jij een recept voor erwtensoep
    wat is de hoofdstad van peru
    hoeveel is 12 keer 13
    kun je zingen
    zing eens een liedje
    mijn knie doet pijn maar ach
    ik ben moe vandaag
    ik heb lekker geslapen
    ik heb een nieuwe fiets
    de tulpen staan er mooi bij
    ik zit in de tuin met een boek
    mijn taalles is leuk
    ik heb mijn examen gehaald
    vandaag ik heb gegeten pannenkoek
    mijn land is ook koud nu
    ik koken vandaag rijst met vis
    wat jij doen vandaag
    jij hebt familie?
    eh nou het is hier eh lekker weer punt
    't is frisjes hè
    't is wa vandaag
    hoe ist
    hoe is 't d'r mit
    wie geit 't
    hoe giet it
    hoe is 't met oe
    alles goe?
    alles kits met u?
    fa go
    wat een dag
    ik ga zo naar de markt
    ik kom net van de kapper
    we gaan met de camper naar Zeeland
    ik heb de griepprik gehad
    het stopt maar niet met regenen
    ik ben verliefd
    hou je van mij
    jij bent lief
    ik vind jou aardig
    even kletsen
    zomaar een berichtje
    de soep was lekker laatst
    tja
    zo is het leven
    ik sta hier in de bakkerij tot mijn ellebogen in het meel, wat een ochtend
    de nachtdienst zit erop, nu een boterham en onder de wol
    bij ons ligt een pak sneeuw van hier tot gunder
    ik heb gister 180 gegooid op de bowlingbaan, mijn beste ooit
    weet u nog, vroeger kwam de melkboer met paard en wagen
    mijn kleinkind zei vandaag voor het eerst opa
    ik hoorde net de eerste koekoek
    het bier is weer duurder geworden, schande toch
    wij hebben in de moskee samen dadels gegeten, wat een gezelligheid
    zou jij kunnen dansen als je benen had
    droom jij weleens
    wie is jouw lievelingszanger
    heb jij ook weekend of ga je altijd door
    geloof je in God
    als jij een dier was, welk zou je dan zijn
    wat vind je van mijn nieuwe profielfoto
    raad eens hoe oud ik word
    zeg eens iets aardigs tegen me
    schrijf een rijmpje voor sinterklaas
    wat zou jij doen met een miljoen
    hoe lang moet een ei koken
    wie heeft de Elfstedentocht gewonnen in 1986
    wat is het verschil tussen een kikker en een pad
    help jij me aan een woord van zeven letters voor 'vrolijk'? voor mijn puzzel
    ik ben gezakt voor wiskunde, balen
    me wekker ging niet af vanmorgen lol
    jaaa vakantie!!!
    die serie gisteravond, heb je dat gezien, spannend hè
    de geraniums moeten binnen, er komt nachtvorst
    mijn man snurkt al op de bank
    we zijn bijna jarig samen, de club bestaat vijftig jaar, hoera
    mijn vrouw zou vandaag tachtig geworden zijn, ik heb een kaarsje aangestoken
    nou, tot de volgende week dan maar weer
    ik ga de piepers opzetten, dag
    rust lekker uit straks
    maak er een mooie dag van
    veel sterkte voor Ilse met haar griep, geef haar een knuffel hoor
    proost
    wel thuis
    pas goed op jezelf
    slechte dag vandaag, de kassa deed het niet en de kat is ziek
    mijn buurman heeft een brommer gekocht op zijn zeventigste
    vandaag rijst met aubergine, mijn moeder haar recept
    in mijn stad nu alles bloeit, ik denk veel aan thuis
    ik leer fietsen, ik ben gevallen maar wel lachen
    mijn nederlands examen was vandaag, ik zenuw
    koffie is lekker hier in nederland, thee niet
    't is zo heet, de ganzen lopen met een parasol
    't mot nie gekker worre met da weer
    moi wa'n weer he, de koeien kunt der neet in
    gezellig was 't, hè, met die accordeon erbij
    't kan vriezen, 't kan dooien
    ja ja, zo gaan die dingen
    mijn dochter wordt verpleegster, ik ben zo trots als een pauw
    ons elftal staat bovenaan, dat vieren we vanavond
    zit met een wijntje op het balkon, beter wordt het niet
    eh nou ik zit hier lekker in het zonnetje punt de groeten punt
    kun je fluiten
    heb je een hekel aan mensen die laat antwoorden
    wat ga jij doen met oud en nieuw
    ik ben gestopt met snoepen, al een maand
    ik ben al weken van de sigaretten af
    noodsituatie: de koekjes zijn op haha
    help de taart is op
    ik heb eindelijk mijn rijbewijs
    ik kan haast niet wachten op het feest
    het was gezellig dinsdag
    het was een mooie middag
    fijne dag verder
    prettige dag nog
    wat een regen buiten

spam =
    u heeft een prijs gewonnen
    Gefeliciteerd! U bent geselecteerd voor een iPhone
    klik hier om uw prijs te claimen
    verdien 5000 euro per week vanuit huis
    investeer nu in bitcoin
    gegarandeerd rendement met crypto
    goedkope zonnepanelen, vraag offerte aan
    nu 50% korting op matrassen
    leningen zonder bkr, snel geld
    uw pakket kon niet worden bezorgd, betaal 1,99
    uw bankpas verloopt, klik op deze link
    hoi mam dit is mijn nieuwe nummer
    hoi pap telefoon kapot, kun je wat overmaken
    wilt u meer volgers? wij regelen het
    seo diensten voor uw website
    hete dames bij jou in de buurt
    casino 100 gratis spins
    viagra zonder recept
    word lid van ons kanaal voor beleggingstips
    t.me/joinchat/snelrijk
    airdrop claim je tokens
    doe mee aan de loterij
    kettingbrief: stuur dit door aan 10 mensen of je krijgt pech
    stuur dit bericht door anders gaat whatsapp geld kosten
    te koop: eethoek, eiken, z.g.a.n.
    wie wil een bankstel overnemen
    kamer te huur centrum 750 euro
    rijlessen 45 euro per uur bel nu
    rommelmarktje bij ons op de oprit, kom kijken (eigen spulletjes te koop)
    neem melk mee
    neem jij melk mee
    vergeet het brood niet
    haal jij de kinderen op
    haal jij Lisa uit de opvang
    ben je al onderweg naar huis schat
    wat eten we vanavond schat
    hoe laat ben je thuis lieverd
    ik hou van je schatje tot vanavond
    zet jij de aardappels op
    heb je de was opgehangen
    de hond moet nog uit
    de sleutel ligt onder de mat lieverd
    mam ik eet bij Daan
    pap mag ik geld voor de kermis
    mama waar is mijn gymtas
    oma ben jij thuis
    jaa ik kom zo naar beneden mam
    heb je mijn oplader gezien
    kun je wc papier meenemen
    ik sta bij de appie, nog iets nodig?
    bel je moeder even terug
    hee Daan zin om te gamen
    bro kom je buiten
    wanneer mag ik m'n haar laten knippen bij u, donderdag nog plek?
    goedemiddag tandarts, ik wil mijn controle verzetten
    ik wil graag een tafel reserveren voor vier personen
    2x loempia en 1 bami speciaal
    dokter ik heb een herhaalrecept nodig
    uw code is 482913
    asdfghjkl
    jjjjjjjj
    hhhhhhhgg
    sdf
    l
    ,,;
    ????????
    qwerty
    xxxxcvbn
    0000000
    dhdjdjd sorry kind speelt met telefoon
    zak bel
    broekzak
    test
    testtest
    123
    blablabla
    lorem ipsum
    sorry verkeerde chat
    oeps dit was voor iemand anders
    verkeerde persoon sorry
    deze was voor mijn man
    foute app, was voor mijn zus
    dit was niet voor jou bedoeld
    moest naar mijn dochter
    ik heb goeie coin tip, u worden rijk
    u kan verdienen veel geld thuis
    wilt u kopen telefoon goedkoop
    breng jij brood mee schatteke
    bring molke mei
    sms ONTVANGEN naar 4040
    gratis proefabonnement streaming
    stem op mijn dochter bij deze wedstrijd en win
    hypotheek oversluiten? nu lage rente
    Beste klant, uw rekening is geblokkeerd, verifieer hier uw gegevens
    DigiD verloopt vandaag, log in via onderstaande pagina
    u heeft nog een openstaande boete van 84 euro, betaal direct
    PostNL: uw zending wacht, volg de link
    belastingteruggave van 312,44 ligt klaar, bevestig uw IBAN
    mam ik sta aan de kassa en mn pinpas werkt niet, kan je 50 tikken
    mama dit is me tijdelijke nr sla op
    ik ben een prins uit Nigeria en heb uw hulp nodig met een erfenis
    word rijk met forex, start vandaag met 250 euro
    exclusieve tips van onze beleggingsgoeroe, schrijf je nu in
    passief inkomen, vraag mij hoe
    eenmalige aanbieding: airco voor 299
    korting op dakpannen deze week
    gratis energiescan van uw woning, maak nu een afspraak
    wij schilderen uw kozijnen, scherpe prijs
    volg mij op insta en win een airpod
    like en deel en maak kans op een weekendje weg
    bekijk mijn sexy foto's
    eenzame vrouwen in jouw regio willen daten
    afvallen zonder dieet, 10 kilo in 2 weken
    goedkope sigaretten, prive bericht
    nepnageltjes zetten 25 euro, dm me
    winterbanden te koop 4 stuks 205/55
    puppies zoeken een mandje, labradors, 600 euro
    zoek je een goedkope loodgieter, ik ben er binnen het uur
    kapsalon speciaal met extra knoflooksaus graag
    wilt u mijn bestelling van gister nog leveren? een pizza quattro
    hoi is die fiets van marktplaats nog beschikbaar
    wat wil je er minimaal voor hebben, ik kan hem vandaag ophalen
    kan ik mijn apk bij jullie laten doen
    ik wil een afspraak bij de pedicure
    haal je me straks van het station schat
    wie kookt er vanavond, jij of ik
    kus, rij voorzichtig lieverd
    heb je je broodtrommel mee
    doe de was even in de droger
    papa wanneer kom je thuis
    vergeet niet de vuilnis buiten te zetten
    schat de cv ketel lekt weer, bel jij de monteur
    zullen we vanavond netflixen lief
    mag ik met Fleur naar de film mam
    heb je huiswerk van duits, stuur ff door
    fifa vanavond? kom online
    ben je boos op me schatje
    ik sta voor je deur doe open
    haha die foto van opa, zet hem in de familieapp
    lkjhlkjh
    ggggggggg
    zzzz
    vvvvbbbbnnn
    ;;;;//
    11111
    ?!?!?!
    aaaaaaaah kat loopt over toetsen
    ehh dit stuur ik aan de verkeerde, let er niet op
    wissel van chats, dit was bestemd voor mijn broer
    oh wacht dit is een andere app, negeren
    je hebt 1 ongelezen voicemail, luister op deze site
    koop volgers vandaag 1000 voor 5 euro
    stuur deze engel door naar twaalf vrienden en er gebeurt een wonder
    🍟
    asdfgh
    🐄🐄
    asdasd
    hjkl
    gfdgfd
    jjjkkk
    aaaaaaa
    ggggghhh
    lkjlkj
    xxcvb
    schat, denk je aan de boodschappen
    mam ben je al thuis
    haal jij brood en kaas
    ben over tien minuten thuis liefje
    wat eten we vanavond
    lening nodig? bel ons direct
    geld lenen zonder gedoe
