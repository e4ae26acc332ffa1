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

announcement-write =
    stuur een bericht naar de kerngroep
    stuur iedereen een bericht
    ik wil een bericht sturen
    ik wil een mededeling doen
    zet een mededeling uit
    mededeling voor iedereen
    laat iedereen weten dat de zaal veranderd is
    laat de groep weten dat het om acht uur begint
    zeg tegen iedereen dat de soepmiddag doorgaat
    vertel de vrijwilligers dat ze om 12 uur moeten komen
    stuur een herinnering
    stuur nog een herinnering naar wie niet heeft gestemd
    herinner iedereen aan donderdag
    herinner Kees aan zijn taak
    herinner de mensen met een open actie
    stuur een reminder
    reminder naar de werkgroep graag
    geef de mensen een duwtje
    stuur de notulen naar iedereen
    stuur het verslag rond
    stuur dit door aan de regiegroep
    stuur dit naar alle partners
    deel dit met de kerngroep
    deel deze flyer met alle organisaties
    verspreid dit bericht
    kun je dit rondsturen
    rondsturen aub
    kun je de uitnodiging versturen
    verstuur de uitnodiging voor de Week
    nodig iedereen uit voor de soepmiddag
    Wil je namens mij een bedankje aan alle vrijwilligers zenden?
    Gelieve het onderstaande aan alle leden te doen toekomen.
    Ik wil graag een oproep doen aan de partners.
    doe een oproep voor vrijwilligers
    oproep: wie kan helpen met de markt, stuur dat rond
    vraag de groep wie er kan helpen op zaterdag
    vraag aan de schil of ze bekers kunnen leveren
    vraag iedereen of ze meedoen met de week
    bedank iedereen voor gisteren
    stuur een bedankje
    feliciteer Joke namens ons allemaal
    broadcast
    nieuw bericht
    nieuw bericht aan alle vrijwilligers
    bericht opstellen
    bericht klaarzetten voor maandag
    plan een bericht in voor morgen 9 uur
    kan ik iets sturen naar één groep
    hoe stuur ik iets aan iedereen
    hoe zet ik een aankondiging uit
    aankondiging maken
    zet de aankondiging van de soepmiddag klaar
    kondig de soepmiddag aan
    kondig aan dat de wethouder komt
    app iedereen dat het niet doorgaat
    meld iedereen dat de bijeenkomst vervalt
    geef door aan de groep dat we een andere ingang nemen
    ik wil sturen bericht aan alle mensen
    jij kan sturen aan groep?
    stuur bericht iedereen vergadering is morgen
    ik wil zeggen tegen hele groep iets
    eh stuur even eh aan iedereen dat het om acht uur is punt
    stuurt da eens rond
    stuurt eens een berichtje naar de ploeg
    laot iederen weten dat 't deurgiet
    laot ze weite dat 't doorgeit
    stjoer in berjocht oan elkenien
    stuur die mensen een appje
    ff iedereen appen dat het 8 uur is
    app de hele groep ff
    stuur een tip rond over de subsidie
    stuur de kwartaalbrief naar de regiegroep
    kun je iedereen eraan herinneren dat ze hun activiteit moeten aanmelden
    herinnering programma Week sturen naar wie nog niks meldde
    laat de stille organisaties weten dat we ze missen
    stuur Theo een berichtje dat hij welkom is
    zeg Hawa dat ik haar morgen bel
    kun je alleen de professionals een bericht sturen
    een berichtje naar alle 75-plussers in de groep
    attendeer de leden op de sluitingsdatum
    vraag Kees of zijn taak klaar is
    schrijf iedereen dat de soep op is en dat we volgende maand weer komen
    ik kan donderdag niet, zeg de groep dat Joke voorzit
    Hoi, wil je dit stukje van de wethouder verspreiden onder de partners? Ilse
    breng de kerngroep ervan op de hoogte dat de zaal een uur eerder open is
    wil je de vrijwilligers inseinen dat ze hun eigen mok meenemen
    iedereen moet weten dat de achteringang dicht is donderdag
    de wijziging van de zaal moet bij alle deelnemers terechtkomen
    laat het rondgaan dat er nog taarten nodig zijn
    geef de werkgroep een por over de flyers
    trommel de mensen op voor zaterdag
    roep de vrijwilligers bijeen voor de opruimploeg
    maak bekend dat we de subsidie binnen hebben
    vertel ze allemaal dat ik ziek ben en dat Hans de leiding heeft
    Het volgende schrijven dient alle partners te bereiken.
    Draagt u er zorg voor dat de leden op de hoogte worden gesteld van de wijziging?
    ik wil een korte nieuwsbrief uitsturen
    kan er namens mij een felicitatie naar de jarigen
    wens de hele groep fijne feestdagen namens mij
    schrijf de regiegroep dat het stuk vrijdag komt
    post dit in de kerngroep
    gooi dit de groep in
    zet dit even door naar alle vrijwilligers
    dit moet vandaag nog de deur uit naar alle partners
    kun je dit verhaal voor mij verspreiden, maar pas morgenochtend
    kun jij iedereen aantikken die nog geen activiteit heeft opgegeven
    spoor de achterblijvers aan
    wijs de mensen op de sluitingstermijn van vrijdag
    stel de kerngroep de vraag of ze akkoord zijn met het plan
    peil bij alle partners of er behoefte is aan een training
    vraag bij de leden na wie een beamer heeft
    vraag eens rond wie zaterdag kan sjouwen
    wie wil er soep scheppen? zet die oproep eens uit
    ik zoek acht helpers voor de markt, leg dat neer bij de groep
    nodig de schil uit voor de open dag
    de flyer is klaar, deel hem met heel de ploeg
    zend de agenda van het overleg aan alle leden
    bezorg de notulen bij wie er niet waren
    kan het verslag naar de afwezigen
    bericht aan alle winkels: morgen komt de fotograaf
    geef Petra een seintje dat ik haar zoek
    tik Bart aan over zijn klus
    wil jij mevrouw De Bruin laten weten dat ze verwacht wordt
    kun je mijn dank overbrengen aan de bakkers
    complimenteer de soepploeg namens mij
    waarschuw iedereen dat het glad is, kom niet op de fiets
    spoedbericht: de middag gaat niet door vanwege storm, meld dat alle deelnemers
    annuleer bij iedereen de lunch en zeg dat het me spijt
    morgen om acht uur een groepsbericht graag, tekst volgt
    hoe bereik ik met één druk alle vrijwilligers
    hoe plaats ik een omroep
    kan ik via jou met alle beroepskrachten communiceren
    help me een tekst op te stellen voor de uitnodiging
    omroepen maar
    mail gaat te traag, dus gooi jij het er even uit naar de leden
    jij moet zeggen aan alle vrijwilligers dat wij beginnen 10 uur
    wil dat alle mensen krijgen deze foto
    geef de mannen van de moskee door dat het na het gebed begint, verder alles hetzelfde
    zegt ze dat ze op tijd moeten zijn
    zeg 't tegen 't hele spul dat 't niet deurgeet
    loat 't de hele groep weet'n
    eh schrijf even aan de kerngroep eh dat de soep gratis is punt
    ping iedereen ff over morgen
    ik zit de hele dag vast in besprekingen: seintje naar iedereen dat we naar zaal 2 gaan. Dank je!
