poll-vote =
    dinsdag
    dinsdag kan
    dinsdag kan ik
    woensdag kan niet, de rest wel
    donderdagavond is goed
    alle drie goed
    ze zijn alle drie goed
    allemaal goed
    alles kan
    het maakt mij niet uit
    mij om het even
    maakt niet uit welke
    geen voorkeur
    geen van drieën
    geen enkele past
    geen van deze dagen kan ik
    ik kan op geen van de drie
    niks past
    de eerste
    de eerste is goed
    doe de eerste maar
    de laatste
    de middelste
    optie 2
    optie 1 en 3
    1 en 3
    nr 2
    alleen de tweede
    de eerste twee
    alles behalve dinsdag
    alles behalve de ochtend
    allebei die in de avond
    de avonden wel, de ochtend niet
    alleen 's avonds
    liefst de avond
    ochtend
    in de ochtend kan ik
    smiddags kan ik wel
    middag ok, avond niet
    maandagmiddag of vrijdagochtend
    maandag ja, dinsdag nee, woensdag misschien
    ma ja di nee do ja
    di en do
    wo avond
    vrijdag als het moet
    als het moet kan ik woensdag
    desnoods donderdag
    liever maandag, maar donderdag kan ook
    liefst de 12e
    de 12e kan, de 14e niet
    12 en 19
    ik weet het nog niet
    weet nog niet
    dat weet ik vrijdag pas
    moet ik met mijn man overleggen
    moet eerst mijn rooster hebben
    ik krijg mijn rooster pas volgende week, dan weet ik het
    onder voorbehoud dinsdag
    dinsdag als de oppas kan
    donderdag mits ik om negen uur weg kan
    woensdag kan alleen als het online is
    maandag kan als iemand me ophaalt
    kan ja maar niet te laat
    Alle voorgestelde data schikken mij.
    Van de genoemde tijdstippen heeft de dinsdagmiddag mijn voorkeur.
    Op geen der voorgestelde momenten ben ik beschikbaar.
    Mijn voorkeur gaat uit naar de laatste datum, groet Gerda
    dinsdag ik kan
    ik kan woensdag en donderdag ook
    maandag niet kan, werk
    alle dagen goed voor mij
    ik kan niet maandag, andere wel
    avond is goed voor mij
    eh doe mij maar eh de donderdag punt
    dinsdag kan 'k wel
    diesdag kin ik wal
    goonsdig is good
    dinsdeg kan 'k nich
    tiisdei kin
    donderdag gaat, vrijdag gaat niet
    donderdag past mij
    da past mij goed, den dinsdag
    maandag is oké voor mij
    doe maar vrijdag man
    vrij is prima
    vrijdag ist goe
    dinsdach
    woesdag
    donerdag kan
    di wel wo niet
    ja ja nee
    nee nee ja
    kan kan kan niet
    alle 3
    alle3
    geen een dag lukt
    woensdag!!!
    dinsdag 👍 rest 👎
    de late is beter, dan ben ik klaar met werk
    half acht kan ik, twee uur niet
    alleen die van 10 uur
    na vijven, dus alleen de derde
    dinsdag heb ik koor, de andere twee zijn prima
    woensdag ben ik oppas-oma, donderdag kan ik
    mij schikt alleen de vrijdag
    dinsdag stopt mijn werk om vijf uur, dus dan kan ik
    ik kan pas na de vakantie weer, dus geen van deze
    ik ben die week vrij dus kies maar
    hallo, wat mij betreft de tweede. groet
    donderdag kom ik graag, dinsdag moet ik oppassen
    mijn kapsalon is maandag dicht, dus dat is mijn dag
    donderdag draait de bowling, verder kom ik op alles uit
    in de nachtdienstweek valt alles af, behalve de middag van de 16e
    na het middaggebed kan ik op vrijdag, de rest niet
    vergaderblok op dinsdag, dus voor mij de woensdag
    De tweede optie verdient mijn voorkeur, de eerste acht ik bezwaarlijk.
    Van de drie geopperde momenten komt enkel de vrijdag mij gelegen.
    zet een kruisje bij woensdagavond
    vink voor mij de eerste en de derde aan
    schrijf mij op voor de zaterdag van het lijstje
    ik ga voor de 14e
    mijn stem gaat naar de donderdag
    ik kies de bovenste
    de onderste twee graag
    b
    a en c
    de tweede van boven
    die om half acht
    die van de 21e
    ochtendmens, dus die van tien uur
    overdag zit ik op school, dus alleen die om vier uur
    na mn bijbaantje dus alleen zaterdag
    elke behalve de vroege
    alle avonden zijn te doen
    eentje maar: de maandag
    geen een, ik zit die week in Praag
    helaas, op alle drie de tijdstippen sta ik voor de klas
    ze vallen alle drie in mijn vakantie
    nul van de drie
    wie zegt dat woensdag goed is? voor mij niet, dinsdag wel
    mag ik er twee kiezen? dan dinsdag en donderdag
    hangt van mijn rooster af, donderdag misschien
    kan pas zeggen als de dokter heeft gebeld
    ik twijfel tussen de maandag en de woensdag, doe maar allebei
    met passen en meten zou vrijdag gaan
    in geval van nood de ochtend, het liefst de middag
    woensdag met tegenzin, dinsdag met plezier
    zou donderdag vroeg kunnen, dan moet mijn buurvrouw oppassen
    dinsdag heeft mijn man de auto, dus eerder de woensdag
    maandag zwemmen, dinsdag vrij, woensdag kaarten: dinsdag dus
    voor mij zijn ze allemaal hetzelfde, ik heb als weduwnaar niks anders
    ik pas me aan, alle drie kunnen
    kies maar uit, ik sta overal open voor
    nee op 1, ja op 2, misschien op 3
    1 ja 2 nee 3 ja
    optie drie is me te laat, twee is perfect
    di 14u wel, do 19.30 niet
    wo + vr
    de 3e kan, de 10e onder voorbehoud
    den dinsdag is goed, den donderdag nie
    woensdeg kan ich, angere daag neet
    dunderdag kan mie wal
    zoaterdag is mie 't best
    voor mij optie 2 goed, andere dagen school
    ik kan alleen avond, maandag avond goed
    zaterdag ok, vrijdag moskee niet
    dinsdag werk tot 5, avond is mogelijk
    eh zet mij maar op eh de achttiende punt
    liefst de eerste datum. Fijne dag nog
    woensdagmiddag zijn de kleinkinderen hier, dus de andere twee
    alle drie de tijden zijn goed
    ik kan op alle dagen
    ik kan altijd
    ik heb vrij dan
    ik ben dan vrij
    toch geen woensdag, excuses
    verkeerd gedrukt, vrijdag kan niet
    ik heb dinsdag tijd
    ik heb donderdag geen tijd
    dinsdag wordt lastig
    doe maar dinsdag
    zet mij maar op de donderdag
    dinsdagavond heb ik koor
    donderdag past mij best
    dinsdag ben ik thuis
    ik zal er dinsdag niet zijn
    donderdag reken maar niet op mij
    kan pas na zevenen
    ik werk overdag dus alleen de avond

poll-make =
    prik een datum voor de kerngroep
    zoek een datum voor het volgende overleg
    kun je een datum prikken met de werkgroep jongeren
    start een poll voor de regiegroep
    maak een datumprikker
    maak een poll aan
    nieuwe poll
    nieuwe datumpoll voor maart
    stuur een poll rond met drie tijden
    vraag de groep wanneer ze kunnen
    vraag de kerngroep welke avond kan
    vraag iedereen wanneer het uitkomt
    wanneer kan iedereen, zoek jij dat uit
    ik wil een vergadering plannen
    ik wil een overleg plannen met de werkgroep
    plan een overleg met de schil
    plan een bijeenkomst in juni
    we moeten een datum vinden voor de regiegroep
    ik zoek een moment met Kees, Joke en Hawa
    ik wil met vijf mensen om tafel, wanneer kan dat
    kan je een moment zoeken waarop de meesten kunnen
    Gaarne een datum inventariseren voor de stuurgroep.
    Wil je bij de leden polsen welke middag in mei hun schikt?
    leg drie data voor aan de kerngroep
    leg deze tijden voor: ma 14 uur, di 19.30, do 10 uur
    stel 3 momenten voor aan de werkgroep
    zet er nog een datum bij in de poll
    voeg vrijdag toe aan de poll
    haal dinsdag uit de poll
    de poll mag weg
    stop de poll
    sluit de poll
    poll sluiten
    beëindig de datumprikker
    de poll mag dicht, we nemen donderdag
    kies donderdag maar
    maak donderdag definitief
    leg de datum vast op 12 juni
    zet de datum vast
    verleng de poll tot vrijdag
    geef ze nog twee dagen om te kiezen
    verschuif de deadline van de poll
    kan de poll een dag langer open
    poll aanpassen
    ik wil de poll wijzigen, de tijden kloppen niet
    de zaal is bezet op dinsdag, haal die optie eruit
    de poll is fout gegaan, opnieuw graag
    begin een nieuwe poll met andere dagen
    er past niks voor iedereen, nieuwe ronde met avonden
    nieuwe ronde
    verzet het overleg van de kerngroep naar een andere datum, vraag wanneer ze kunnen
    het overleg moet verzet, zoek een nieuwe datum
    verplaats de vergadering van de kerngroep naar 20 mei
    annuleer het overleg van donderdag
    het kerngroepoverleg vervalt, zoek een nieuwe
    ik wil groep vragen welke dag
    maak vergadering met groep
    zoek dag voor iedereen
    ik wil plannen vergadering alle vrijwilligers
    eh prik maar eh een datum voor de kerngroep punt
    prik 's een datum veur de werkgroep
    zeuk es nen datum veur 't overleg
    zeuk ins 'n datum
    sykje in datum foar de kearngroep
    zoekt eens een datum met de groep
    leg eens een datum vast met iedereen
    ff datum prikken met de groep
    poll pls voor de werkgroep
    doe een doodle
    soort doodle voor kerngroep graag
    datumprikker kerngroep week 20
    poll regie
    kun je nagaan wanneer de vrijwilligers kunnen
    zoek een avond voor de vrijwilligers en een ochtend voor de rest
    ik wil 8 weken vooruit plannen met de regiegroep
    wil jij de vaste cyclus voor volgend jaar klaarzetten
    plan de drie regieoverleggen van volgend jaar
    ik moet een afspraak maken met alle wijkteams, hoe kies ik een datum
    kan ik zelf tijden opgeven voor de poll
    de poll duurt nu te lang, hak de knoop door
    neem de dag met de meeste stemmen
    bel niet iedereen, doe maar een poll voor de werkgroep
    stop met vragen naar die datum, het is 9 april geworden
    wie kan wanneer? vraag dat eens aan de kerngroep
    Beste bot, graag drie avonden voorleggen aan de vrijwilligers. Dank, Ilse
    we moeten weer eens met de werkgroep om de tafel, regel jij het moment
    mijn agenda is een ramp, zoek uit wanneer de partners bijeen kunnen komen
    ik wil dat iedereen zijn beschikbaarheid doorgeeft voor juni
    inventariseer de vrije momenten van de vrijwilligers
    stem een tijdstip af met de leden van de regiegroep
    peil welke ochtend de beroepskrachten vrij zijn
    leg ze een paar momenten voor en laat ze kiezen
    laat de groep kiezen uit maandag- of dinsdagavond
    geef de kerngroep drie keuzes: 4 mei, 6 mei en 11 mei, steeds om 10 uur
    ik geef je vier tijdstippen, gooi die in de groep
    kom met een voorstel voor de eerstvolgende bijeenkomst van de schil
    boek een bijeenkomst in week 23
    roep de stuurgroep bijeen, ergens na Pinksteren
    wij willen halfjaarlijks overleggen, leg dat vast
    jaarplanning van de kerngroep opzetten
    om de zes weken een bijeenkomst, zet dat klaar
    kun jij een afspraak tussen mij en de drie kerken beleggen
    Draagt u zorg voor het vinden van een geschikt vergadermoment?
    Ik wens een samenkomst te beleggen met alle partners in het najaar.
    regel een moment met Bea en Ruud erbij, liefst in de lunch
    ik moet met de hele soepploeg bij elkaar komen, liefst voor de vakantie, hoe regel ik dat
    hoe stel ik zo'n datumronde in
    hoe voeg ik een tijd toe aan wat ik heb uitgezet
    is het te laat om er een vierde moment bij te zetten
    gooi die maandag eruit, de beheerder is er dan niet
    de tweede keuze klopt niet, moet half acht zijn
    er zitten fouten in mijn uitvraag, ik wil hem bewerken
    trek die datumvraag in, ik doe het anders
    blaas de stemming maar af
    maak een einde aan het stemmen
    iedereen heeft gestemd, rond het af
    we gaan voor de woensdag, leg dat vast
    prima, het wordt de 17e, bevestig dat
    knoop doorgehakt: dinsdagavond, maak het officieel
    wijs de dag aan waarop de meesten kunnen
    ik wil niet langer wachten, pak wat nu het beste uitkomt
    geef de treuzelaars tot maandag de tijd om een dag te kiezen
    rek de stemronde met een etmaal
    mag de stemtermijn wat langer, er zijn er veel op vakantie
    geen enkele dag haalt het quorum, nog een keer met zaterdagen
    opnieuw proberen met andere dagdelen
    alle tijden vielen tegen, zet een tweede ronde uit
    de bijeenkomst van vrijdag kan niet doorgaan door staking, zoek een vervangend moment
    schuif het regieoverleg een week door
    het overleg komt te vervallen, blaas het af
    haal de bijeenkomst van 3 juni uit de planning
    de voorzitter is ziek, dus het kerngroepoverleg moet naar een ander moment
    wanneer zouden de mensen van de moskee en de kerk allebei kunnen, ga dat eens na
    kan een avond na het tarawihgebed? vraag de leden welke
    wanneer kunnen die druktemakers nou, zoek het even voor me uit
    zoekt gij eens uit wanneer dat de mensen kunnen
    vroag de groep es wanneer 't schikt
    zuuk 'n mement veur de hele ploog
    plan meeting met alle vrijwilligers, zoek goede dag
    ik wil dag kiezen met mijn groep, hoe maken
    eh zoek een middag waarop eh de vrijwilligers kunnen punt
    kies-een-dag-ding opzetten voor de jongerengroep
    agenda's bij elkaar leggen van de kerngroep aub
    ik zie maandag liever niet, maar peil gerust de rest van de week bij de leden
    Kun je een dagdeel zoeken voor de evaluatie? Ik ga nu een broodje eten.
    kan iedereen donderdag
    kunnen we allemaal volgende week
    wie kan er woensdag
    kunnen jullie allemaal in week 5
