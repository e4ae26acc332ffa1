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
    hoe maak ik een oproep met een plaatje
    ik wil een bericht met foto sturen, hoe gaat dat
    hoe stuur ik iets naar de winkeliers
