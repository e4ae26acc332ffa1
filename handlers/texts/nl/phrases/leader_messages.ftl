letter-pass-on =
    we hebben nog twintig stoelen over
    wij hebben een koelkast over, kan iemand die gebruiken
    er zijn tafels over van de braderie
    wie kan onze oude beamer gebruiken
    wij kunnen de zaal gratis aanbieden
    onze bus staat op dinsdag stil, die mogen jullie lenen
    wie heeft de sleutel van het buurthuis
    ik heb de sleutel nog van de vorige keer
    waar kan ik de sleutel inleveren
    er ligt nog een sjaal van iemand in de zaal
    ik ben mijn paraplu vergeten vorige keer
    er staat nog een pan van ons bij jullie
    van wie is die groene taartschaal
    de folders zijn op
    ik heb nieuwe folders nodig
    kan iemand nog vijftig flyers brengen
    er staat een fout in de folder
    het telefoonnummer op de poster klopt niet
    de datum op de flyer is verkeerd
    mag ik mijn kind meenemen
    mag mijn dochtertje mee
    mag de hond mee naar de soepmiddag
    mag ik met de scootmobiel naar binnen in de keuken
    is er kinderopvang bij
    wordt de reis vergoed
    krijgen we de kosten terug
    kan ik mijn bonnetjes ergens indienen
    waar kan ik de bon van de boodschappen heen sturen
    wat kost het voor de bezoekers
    is de soep gratis
    hoeveel budget is er voor de versiering
    wie betaalt de huur van de zaal
    is er een vrijwilligersvergoeding
    zijn wij verzekerd als er iets gebeurt
    Joke kan ook niet, ze heeft me gevraagd dat door te geven
    Kees is ziek, hij vroeg of ik het wilde doorgeven
    mevrouw Smit laat weten dat ze niet komt donderdag
    Theo zijn vrouw is opgenomen, hij is er voorlopig niet
    Gerda heeft geen telefoon meer, ze komt wel
    Hawa vraagt of ze later mag komen
    de mensen van de kerk kunnen die dag niet allemaal
    mijn buurman wil ook weten hoe laat het is, kunt u hem mailen
    wij doen alleen mee als er een lift is
    ik kom alleen als er geen alcohol geschonken wordt
    is er ook halal soep
    is er iets zonder vlees
    ik heb een notenallergie, graag rekening mee houden
    ik mag geen zout, is er ook soep zonder
    is er een gehoorlus in de zaal
    ik zit in een rolstoel, kan iemand helpen bij de drempel
    kan er een tolk bij zijn
    kan er iemand Tigrinya vertalen die middag
    De voorzitter sprak vorige keer zo zacht dat ik er niets van heb verstaan.
    de koffie was vorige keer niet te drinken
    het was veel te koud in de zaal
    de vergaderingen duren veel te lang
    er wordt alleen maar gepraat en niks gedaan
    Ik vind dat er te weinig naar vrijwilligers wordt geluisterd.
    wij voelen ons niet serieus genomen door de gemeente
    altijd dezelfde mensen aan het woord
    waarom worden de kleine clubs nooit gevraagd
    ik vind het zonde van het belastinggeld
    het verslag klopt niet, ik heb dat zo niet gezegd
    in de notulen staat mijn naam verkeerd bij een besluit
    ik ben het niet eens met het besluit
    ik wil een punt op de agenda
    kan dit besproken worden bij het volgende overleg
    graag een agendapunt over vervoer
    ik heb een idee voor de Week
    kunnen we niet eens iets met muziek doen
    zullen we een wandelclub beginnen
    idee: een bankje voor de supermarkt
    onze stichting krijgt een nieuwe voorzitter
    wij gaan verhuizen naar de Parkstraat
    ons buurthuis sluit per 1 juli
    wij houden 12 mei open dag, iedereen is welkom
    we hebben er een nieuwe kok bij
    onze inloop is voortaan op woensdag
    wij hebben vorige week dertig gasten gehad bij de lunch
    er kwamen 45 mensen op de eettafel af
    de krant wil een stukje over ons schrijven
    radio wil langskomen die middag, mag dat
    mag er gefotografeerd worden
    ik wil niet op de foto die middag
    wij zoeken vrijwilligers voor de belcirkel
    wij zoeken een ruimte voor de taallessen
    wie heeft er nog een piano staan
    kan iemand een tent lenen
    heeft iemand een grote soeppan
    kan de coalitie ons helpen met een subsidieaanvraag
    wanneer komt het geld van de gemeente
    hebben jullie onze factuur gekregen
    naar wie moet de rekening
    de subsidie is toegekend!
    de subsidie is afgewezen helaas
    de verwarming in het wijkcentrum is kapot
    het slot van de schuur is stuk
    de lamp boven de ingang is kapot, gevaarlijk voor de ouderen
    de zaal is dubbel geboekt
    de beheerder zegt dat we om tien uur weg moeten zijn
    de bakker levert toch niet
    de muzikant heeft afgezegd
    mag de school met een hele klas komen
    een groep van acht bewoners wil graag komen eten, is dat goed
    kunnen mensen met de taxi voor de deur afgezet worden
    is er een ehbo'er aanwezig
    wie doet de deur open om half twee
    wie ruimt er op na afloop, dat is nooit duidelijk
    ik heb een vraag over de vragenlijst van de universiteit
    er was iemand van de GGD die de coalitie zoekt
    een student wil jullie interviewen voor haar scriptie
    een bedrijf wil een dag vrijwilligerswerk doen met tien man
    de supermarkt wil een doos fruit geven
    Rabobank heeft een potje, misschien iets voor ons
    de wethouder wil langskomen bij onze inloop
    geef aan Ilse door dat de kast leeg is
    zeg tegen Ilse dat de pennen op zijn
    wilt u aan Ilse doorgeven dat de bloemen bezorgd zijn
    vraag eens aan Ilse of de markt doorgaat bij storm
    de groeten aan Ilse en sterkte met haar moeder
    kaartje voor Kees is onderweg, wie tekent er nog mee
    wanneer krijgen wij de cijfers van vorig jaar
    ik mis het resultaat van de enquête
    kunnen wij een brief van de gemeente krijgen voor onze vrijwilligers
    moeten vrijwilligers een VOG hebben
    krijg ik een bewijs dat ik vrijwilliger ben voor de uitkering
    mag ik helpen als ik een uitkering heb
    mag ik werken vrijwilliger zonder verblijfsvergunning
    ik heb kleine kind mag mee?
    moet betalen voor eten?
    ik kan brengen stoelen van moskee, wie wil
    mijn vriendin zij kan niet komen, zij ziek
    eten was niet goed vorige keer voor moslim
    eh we hebben eh nog dozen over komma wie wil ze hebben
    d'r staon nog stoelen bij ons in de schuur, wie mot ze hebbe
    wie heet de sleutel van 't gemeinsjapshoes
    wie hef den slöttel
    wa hat de kaai
    wie heeft de sleutel van de parochiezaal, ik sta daar
    mag mijn kleine mee komen
    yo mag mn vriendin mee als toeschouwer
    kan ik uren voor mijn maatschappelijke stage bij jullie maken
    wij willen wel maar alleen als er ook iets voor jongeren is
    wij kunnen alleen meedoen als het niets kost
    ik help alleen als ik niet hoef te staan
    onze vrijwilligers krijgen de laatste tijd te veel op hun bord, kan dat besproken worden
    het hek van de parkeerplaats gaat om zes uur dicht, even doorgeven
    de soepkommen van de kerk moeten maandag terug
    Kunt u aan de groep doorgeven dat de inloop volgende week vervalt?
    Graag zou ik de projectleider erop wijzen dat de toegang voor rollators te wensen overlaat.
    in onze wijk wordt niks georganiseerd, altijd alles in het centrum
    die ene spreker was fantastisch, die moet vaker komen
    waarom staat ons logo niet op de poster
    mogen wij het logo van de coalitie gebruiken
    onze website noemt nog het oude adres van de inloop, kan dat bij jullie ook aangepast
    De koffiemachine in het wijkgebouw lekt, iemand moet dat weten voor zaterdag.
    ons clubhuis krijgt in mei een nieuwe vloer, dus dan kunnen we even geen gasten hebben
    Piet van de bowling ligt in het ziekenhuis, misschien kan er een kaartje heen
    ik zag in het weekblad dat jullie poster zonder tijd is afgedrukt
    wij bakken elke vrijdag te veel brood, zonde, heeft iemand daar een bestemming voor
    kan de bijeenkomst misschien afgesloten worden met een lied, dat deed ons vroeger altijd goed
    vorige week vond ik een gehoorapparaat onder een stoel in de zaal
    is de wc beneden ook te gebruiken met een looprek, want een lid van ons vraagt daarnaar
    Onze Iftar is op 14 maart en alle buren mogen aanschuiven, willen jullie dat weten?
    ik heb tachtig euro voorgeschoten voor de servetten, wanneer zie ik dat terug
    mijn moeder drinkt geen melk, valt daar wat op te verzinnen bij de lunch
    hoe zit het met de verzekering als een vrijwilliger een gast met de auto ophaalt
    onze directeur wil eerst zwart op wit wat er van de organisatie verwacht wordt
    er ontbreekt iemand op de aanwezigenlijst van het verslag, namelijk ikzelf
    waarom moeten wij als kleine club steeds opdraven terwijl de grote partijen wegblijven
    mag ik een kraampje met breiwerk zetten die dag
    een mevrouw van de bank wil vertellen over oplichting, kan ze een keer spreken bij jullie
    kunnen die oude laptops van ons kantoor nog iemand blij maken
    heeft een van de partners een aanhanger voor een middagje
    wij zitten te springen om iemand die Arabisch én Nederlands spreekt voor ons spreekuur
    de dominee heeft gevraagd of de soep ook zonder varkensvlees kan
    vorig overleg ging het over vervoer, daar heb ik nog een nabrander bij: de belbus stopt in juni
    Ik wil mijn ongenoegen kenbaar maken over de gang van zaken tijdens de laatste bijeenkomst.
    de microfoon kraakte zo dat de achterste rij afhaakte, wellicht iets voor de volgende keer
    wij hebben met carnaval een optocht, misschien kan de coalitie daarop inspelen
    het zou mooi zijn als er ook eens iets voor mantelzorgers kwam
    mag de scouting tentjes opzetten op het grasveld erachter
    Mag ik er met mijn geleidehond in?
    die beamer die ik uitgeleend had, wil ik graag weer ophalen, wie heeft hem
    zou er een oppas kunnen zijn tijdens het overleg? met een peuter op schoot is het lastig
    de burgemeester viert dinsdag zijn afscheid, misschien leuk als er iemand namens ons heen gaat
    is er nog budget voor een nieuw koffiezetapparaat, dat van ons heeft de geest gegeven
    een journaliste belde me over eenzaamheid in de wijk, ik heb gezegd dat ze terug zou horen van jullie
    Rachid vraagt of hij zijn gitaar mag meenemen
    Annemarie laat weten dat de bloemist twintig bosjes schenkt
    zeg, kan Ilse erop letten dat het rookalarm uit staat als we koken
    Geef even mee aan Ilse dat de sleutelhouder met vakantie is.
    kan iemand de burgemeester vragen wat die nieuwe regels voor verenigingen inhouden
    krijgen stagiairs hier ook een beoordeling voor school
    hoe komt het dat de wijk Zuid nooit in beeld is bij jullie
    ik word zo moe van die eindeloze rondjes aan het begin, mag dat korter
    het was prachtig afgelopen zondag, er zaten vijftig man aan tafel en er bleef geen kruimel over
    ons vrouwenkoor zoekt een repetitieplek, weet iemand wat
    bij ons in de flat is een leeg lokaal waar jullie zo in kunnen
    mij is verteld dat de gemeente gaat bezuinigen op de buurtkamers, hoe staan wij daarin
    graag op de agenda: het vervoer van onze rolstoelgasten
    kan het gironummer van de stichting op de website, mensen willen doneren
    er loopt een hoop troep rond achter de school, daar kunnen wij zo geen buurtfeest houden
    moet ik als vrijwilliger belasting betalen over zo'n vergoeding
    kan de coalitie een goed woordje doen bij de woningcorporatie over onze huur
    mien neef hef een kraam over, meugt ie wal lienen
    den beamer in de parochiezaal is naar de vaantjes
    wij hebben eten over van bruiloft, wie wil? is halal
    mijn dochter 9 jaar wil helpen, kan dat of te jong
    eh we zitten met eh dertig klapstoelen punt kan iemand die gebruiken vraagteken
    het bestuur van de moskee vraagt of er tijdens het middaggebed een rustige hoek vrij kan blijven
    mag ik tijdens mijn taakstraf ook bij jullie koken
    kunnen leerlingen van 4 havo een keer komen kijken, heb het mijn mentor beloofd
    de regenpijp bij de ingang zit los, straks krijgt iemand hem op zijn hoofd. Verder niets te melden.
    de ouderenbond heeft het stuk over valpreventie gelezen en wil daar iets over zeggen
    is het daar goed te bereiken met een rolstoel
    kan ik er met mijn rollator in
    is er een lift
    is er een invalidentoilet
    denk aan mij als er weer iets is
    laat het me weten als er weer iets te doen is
    vergeet ons niet als er nieuws is
    de poster hangt scheef
    is het morgen warm genoeg voor buiten
    het was een fijn overleg
    de dakgoot zit verstopt, het water loopt langs de muur
    er komt regen door het dakraam in de gang
    het plafond boven de bar heeft een natte plek
    de kraan in de keuken druppelt de hele dag
    de wc bij de grote zaal spoelt niet door
    de riolering ruikt, dat moet iemand nakijken
    de achterdeur sluit niet goed meer af
    de voordeur blijft hangen als het vochtig is
    het raam in de vergaderkamer kan niet meer open
    de deurbel van de kerkzaal werkt niet
    de ketel is uitgevallen, het is ijskoud in de zaal
    het licht op het toilet flikkert
    de trapleuning zit los
    de drempel bij de ingang is te hoog voor rollators
    er is geen toilet waar je met een rolstoel in kunt
    de lift staat weer stil
    de stoep voor de ingang ligt open, pas op
    er liggen scherven op het plein voor de deur
    de tegels bij de ingang zijn glad als het vriest
    de schuur is opengebroken, de tuinstoelen zijn weg
    er is iemand in het gebouw geweest, de kassa is leeg
    de buren klagen dat de muziek te hard staat
    de vaatwasser lekt
    de koelkast van de keuken doet het niet meer
    de oven wordt niet warm
    de gordijnen in de zaal moeten gewassen worden
    de brievenbus van het buurthuis zit vol reclame
    de lamp in de hal brandt dag en nacht
    het alarm ging vannacht af in het wijkgebouw
    er zitten muizen in de voorraadkast
    de plant in de hal is dood
    de accu van de bus is leeg
    de rolgordijnen zijn stuk
    de wifi in het wijkcentrum valt steeds weg
    de printer is op, er is geen inkt meer
    de projector doet het niet meer
    het geluid valt steeds weg
    de parkeerplaats staat onder water
    de fietsen staan voor de nooduitgang
    de nooduitgang is geblokkeerd door stoelen
    de sleutel past niet meer op het slot
    de glasbak voor de deur zit vol
    de speeltuin naast ons gaat dicht
    de bushalte voor de deur vervalt
    de trein rijdt die dag niet, er wordt aan het spoor gewerkt
    de brug is die week afgesloten
    ze werken aan het dak, de ingang is nu aan de zijkant
    het dakterras mag niet meer gebruikt worden
    van het balkon van het wijkcentrum is een bloembak gevallen
    de straat naar het clubhuis loopt dood
    er zit geen leven meer in de accu van de microfoon
    het einde van de straat is afgezet
    de gemeente haalt het bankje weg
    er is geen parkeerplek voor het busje
    de huur van ons lokaal gaat omhoog
    wij kunnen de zaal niet meer betalen
    de bakfiets is gestolen
    het hekje valt steeds dicht
    er is een ruit kapot
    de tafels wiebelen
    overleg over eenzaamheid bij jongeren
    thema-avond over eenzaamheid
    werkgroep eenzame ouderen
    lunch voor mensen die alleen wonen
    wij koken elke week voor eenzame buren
    wij organiseren koffie voor ouderen die alleen zijn
    Week tegen Eenzaamheid, wat doen wij?
    ons maatjesproject begint in maart
    wij zoeken maatjes voor ons project
    training eenzaamheid herkennen
    cursus signaleren voor vrijwilligers
    bijeenkomst over het signaalpunt
    presentatie van de cijfers over eenzaamheid
    de GGD heeft nieuwe cijfers over eenzame ouderen
    eettafel voor alleenstaanden
    kerstdiner voor wie alleen is
    huisbezoeken aan 75-plussers, wie doet er mee
    belcirkel voor ouderen
    bezoekgroep van de kerk
    inloop voor mantelzorgers
    lotgenotengroep rouw
    rouwcafé op donderdag
    wandelgroep voor weduwen en weduwnaars
    avond over rouw en verlies
    lezing over dementie
    thema-avond dementie
    dementievriendelijke wijk
    training omgaan met verwarde mensen
    voorlichting over schulden
    spreekuur schuldhulp
    voorlichting over huiselijk geweld
    werkgroep armoede
    inzameling voor de voedselbank
    inloop voor daklozen
    opvang voor vluchtelingen
    jongeren en somberheid
    themamiddag suïcidepreventie
    lezing over zelfmoord voor hulpverleners
    training praten over zelfdoding
    dag van de suïcidepreventie
    workshop rouwen na zelfdoding
    gespreksgroep over de dood
    lezing over het einde van het leven
    avond over voltooid leven
    café Doodgewoon, praten over de dood
    cursus levensverhalen schrijven
    project Leven in de wijk
    levensboek maken met ouderen
    wij zijn een organisatie voor mensen die niemand hebben
    onze stichting brengt eenzame mensen samen
    buurthuis de Eenhoorn
    stichting Nooit Meer Alleen
    plan van aanpak eenzaamheid
    subsidie voor de aanpak van eenzaamheid
    agenda: eenzaamheid, vervoer, budget
    evaluatie van de soepmiddag voor ouderen
    wie helpt er mee bij de maaltijd voor eenzame ouderen
    doel: minder eenzame mensen in 2027
    de krant vroeg hoeveel eenzame mensen er zijn
    het signaalpunt krijgt een nieuw telefoonnummer
    folder over het signaalpunt
    Hans komt niet, ik sprak hem zojuist
    Fatima kan niet, dat hoorde ik van haar zus
    kan ik met een scootmobiel bij jullie naar binnen
    mogen de posters ook bij winkels op het raam
    Bart heeft zijn been gebroken, die komt niet
    mag de folder ook in de wachtkamer van de tandarts liggen
    kunnen jullie Piet bellen
    wil iemand Kees even bellen
    kan iemand de loodgieter bellen
    jullie moeten Wim bellen, die weet het
    bel Sjaak maar, die heeft de sleutel
    mijn buurvrouw heeft nog borden over
    onze buurman wil de bus wel rijden
    de buurvrouw vraagt wat de soep kost
    een oude meneer van de kerk speelt accordeon, leuk voor de middag
    die mevrouw van de bakker geeft ons korting
    de gordijnen hangen scheef in de vergaderzaal
    steeds meer jonge mensen zijn eenzaam, zegt de GGD
    veel ouderen in onze stad voelen zich eenzaam, blijkt uit de cijfers
    een op de drie inwoners is wel eens eenzaam
    Henk houdt ermee op
    Piet stopt als vrijwilliger
    Fatima doet niet meer mee, dat wou ik even zeggen
    Joke is er niet bij dinsdag, ze belde net
    Ria is geveld door griep, zij komt dus niet
    Kees kan zijn taak niet doen, hij ligt in het ziekenhuis
    Ans laat weten dat zij haar klus niet redt
    Mohammed zei dat hij niet meer verder gaat
    Marietje vroeg of ze ook later kan komen
    mijn man kan er niet bij zijn, ik wel
    mijn collega is met zwangerschapsverlof
    Bram heeft een ander nummer
    Henk zijn vrouw is overleden
    van de wandelclub komt er niemand
    die van de kerk komen met zijn drieën
    de lift in het buurthuis is stuk
    de verwarming doet raar in de grote zaal
    de wc was vies vorige week
    kan er een taxi geregeld worden
    kan iemand mij ophalen
    is er vervoer
    wie kan mij een lift geven
    ik heb een lift nodig naar het buurthuis
    mogen de flyers ook in winkels liggen
    moeten de posters ook bij de school hangen
    hoeveel posters moet ik er ophangen
    waar haal ik de folders op
    bij wie kan ik de sleutel halen
    kunnen we ook koffie krijgen bij het overleg
    eten we daar ook wat
    moet ik zelf brood meenemen
    zeg maar tegen Ilse dat ik trots ben op de groep
    kunt u de groeten doen aan iedereen
    kun je tegen Ilse zeggen dat het te duur wordt
    wilt u doorgeven dat de zaal dubbel geboekt is
    vergaderen heeft zo geen zin meer
    dit overleg heeft geen zin
    de voorzitter maakte een eind aan de vergadering
    we maken een eind aan dit project
    er komt een eind aan de subsidie
    dat plan zie ik niet zitten
    met zo'n planning zie ik het niet zitten
    in deze groep zie ik het niet meer zitten
    de plank is van de muur gevallen
    het bord voor de deur is gevallen
    kun je Joke even bellen
    kan iemand Ahmed bellen
    wil je mijn collega bellen
    bel Piet eens
    blijft het morgen droog
    regent het dan
    hoe wordt het weer die dag
    is het droog als we gaan wandelen
    gaat het ook door met regen
    wordt het koud vrijdag
    bezoek aan meneer Visser op dinsdag
    een maatje voor mevrouw De Boer
    wat doen we als er iemand ziek is
    wat doen we als de zaal dicht is
    wat doen we met kerst
    huisbezoek bij nummer 8
    wie zet de koffie
    wie haalt de taart
    wie brengt de stoelen mee
    wie doet de afwas
    wie doet de boodschappen
    wie heeft er een beamer

letter-person =
    ik wil Ilse spreken
    kan ik met een mens praten
    is er ook een echt mens
    ik wil een mens
    mens graag
    geef mij Ilse maar
    hoe bereik ik Ilse
    hoe krijg ik ilse te pakken
    wat is het mailadres van Ilse
    hoe kan ik jullie bereiken
    wie kan ik bellen
    heb je een nummer van Ilse
    welk nummer moet ik bellen
    waar kan ik terecht met een vraag
    bij wie moet ik zijn
    wie gaat hierover
    wie is hier de baas
    wie is de projectleider
    Ik zou graag in contact komen met de projectleider.
    Kunt u mij doorverbinden met een medewerker?
    Is het mogelijk een afspraak te maken met mevrouw Ilse?
    verbind me door
    doorverbinden aub
    medewerker
    is er iemand
    kan iemand van jullie mij helpen, geen robot
    ik praat niet met een machine
    ik praat liever met iemand van vlees en bloed
    met een computer praat ik niet, geef me een persoon
    ik wil het liever persoonlijk bespreken
    ik bespreek dit liever met Ilse zelf
    is ilse er vandaag
    werkt ilse vandaag
    wanneer is Ilse bereikbaar
    is Ilse al terug van verlof
    waar zit Ilse, welk kantoor
    kan ik bij Ilse langskomen
    kan ik een keer koffie drinken met Ilse
    mag ik Ilse iets vragen
    ik heb een vraag voor ilse
    ik heb een vraag die jij niet kunt beantwoorden
    daar wil ik met Ilse over praten
    ik wil iets vertellen aan de leider
    ik wil praten met persoon
    ik wil spreken mevrouw ilse
    waar kan ik vinden ilse
    wie is de chef, ik wil praten
    hoe ik kan bellen met mensen van coalitie
    ik wil niet robot ik wil mens
    eh ik wil eh gewoon iemand spreken punt
    kan 'k effe mee iemand praoten
    ik wil 'n mins sjpraeke
    ik wil wal es met Ilse proaten
    ik wol mei in minske prate
    kan ik iemand te spreken krijgen
    kunt ge mij iemand van de mensen geven
    ik wil met die mevrouw van de coalitie praten
    geef me die dame van laatst
    die mevrouw met de krullen, hoe kan ik die bereiken
    wie is mijn contactpersoon
    wie is contactpersoon bij de gemeente
    wie is de achtervang van Ilse
    Ilse?
    ilse ben jij dat
    ilse lees je mee?
    mag ik een gesprek onder vier ogen
    ik zit ergens mee en wil het met de projectleider bespreken
    het is vertrouwelijk, kan ik dat aan ilse kwijt
    is er een spreekuur
    hebben jullie een kantoor waar ik binnen kan lopen
    kan ik mailen ipv appen met jullie
    email van de projectleider?
    nummer van de coalitie svp
    kan ik een berichtje aan Ilse sturen
    hoe stuur ik iets naar Ilse persoonlijk
    kan ik ook rechtstreeks naar haar appen
    dit snapt een robot niet, wie moet ik hebben
    goedemorgen, met Theo, ik zoek Ilse
    hallo ik wil iemand spreken over het contract
    laat mij met een mens praten verdorie
    kun je Ilse erbij halen
    roep Ilse er even bij
    stop met die knoppen, ik wil iemand spreken
    ik snap je niet, haal er een mens bij
    hoi, weet jij hoe ik bij de projectleider kom? dank, Hawa
    ik wil een klacht bespreken met wie hier verantwoordelijk is
    heeft de coalitie ook een telefoonnummer
    kan ik jullie ergens in het echt ontmoeten
    dit hoort bij haar bureau thuis en niet bij een automaat
    zou Ilse tien minuten voor mij hebben deze week
    ik heb een gevoelige kwestie, die leg ik aan haar voor en niet aan een app
    wie trekt hier aan de touwtjes, daar wil ik een woordje mee wisselen
    wie is de verantwoordelijke persoon
    Tot wie kan ik mij wenden met een bestuurlijke kwestie?
    Gaarne een onderhoud met de projectleidster.
    zit er achter dit scherm ergens een levend wezen dat antwoord kan geven
    jij geeft me steeds hetzelfde antwoord, haal er iemand bij die snapt wat ik zeg
    ik heb genoeg van voorgekauwde antwoordjes, geef me een gewone medewerker
    iemand met een hartslag graag
    is er ook een dame of heer aan wie ik het kan vragen
    heeft u een visitekaartje van de leiding
    onder welk nummer is de leiding van de coalitie te bereiken
    kan ik haar direct mailen, en waarheen dan
    hoe heet de mevrouw die dit alles coördineert, ik heb haar nodig
    waar houdt de projectleider kantoor
    is er een balie waar ik met mijn vraag naartoe kan
    Op welke dagen treft men Ilse op kantoor?
    is ze op haar werk vandaag, want ik sta beneden in de hal
    is Ilse dinsdag aanwezig op de gemeente? ik wil even met haar zitten
    wanneer kan ik haar spreken, ik werk tot vier uur in de winkel
    ik kom morgen langs het stadhuis, kan ik dan naar binnen bij haar
    kan er een gesprekje gepland worden tussen Ilse en ons moskeebestuur
    onze bowlingclub heeft een meningsverschil met een partner en wij willen dat Ilse bemiddelt, hoe krijgen wij haar te spreken
    er speelt iets tussen twee vrijwilligers, dat wil ik onder de roos aan de leiding vertellen
    ik voel me niet veilig in de groep en zou daarover met een vertrouwd iemand willen praten van jullie organisatie
    is er een vertrouwenspersoon
    mag ik mijn ei kwijt bij Ilse zelf
    laat mij maar direct met haar overleggen, dit schiet niet op
    ik heb een verhaal dat niet op knopjes past, wie luistert
    kunt u mij in contact brengen met degene die de soepmiddag leidt
    wie van jullie kan beslissen over geld, ik zoek die persoon
    wie vervangt Ilse als ze ziek is, want daar moet ik dan heen
    mijn vraag is te ingewikkeld voor jou denk ik, aan wie stel ik hem
    zonder persoonlijk gesprek neem ik geen besluit, bij wie kan ik terecht
    kan ik een gesprek aanvragen
    heeft de leidster een inloopuur
    ik wil de directie
    chef?
    waar is de baas van dit spul
    geef mij die Ilse es
    kan ik je baas spreken ofzo
    ik praat liever tegen een echt iemand dan tegen een appje sorry
    kan ik iemand dm'en die hier echt werkt
    wilt ge die madame van de gemeente eens voor mij halen
    woar kan'k Ilse vinden
    wie is den baas, doar wi'k mit proat'n
    kinne veer dat mit Ilse zelf bespraeke
    'k zou d'r geern es mit een mens over hemmen
    ik wil met mevrouw die deze groep doet praten
    ik nodig hulp van echt persoon, niet telefoonprogramma
    waar is kantoor? ik wil komen praten met leider
    eh is er ook eh een mens die dit leest vraagteken zo ja graag punt
    het gaat over mijn vertrek bij de stichting en dat wil ik in een gesprek toelichten, met wie kan dat
    ik heb een voorstel dat ik aan de projectleider wil uitleggen, wanneer past het haar
    Ilse heeft ooit gezegd dat ik altijd bij haar terechtkon, hoe doe ik dat nu
    wie is je opdrachtgever? die heb ik iets te melden. Goedenavond.
    bestaat Ilse echt en kan ik haar een hand geven?
    hoi, kan iemand van het team met mij meekijken, ik heb zo'n robot liever niet
    met wie kan ik overleggen over de zaal
    wie kan ik spreken over de sleutels
    bij wie moet ik zijn voor vragen over geld
    wie is mijn aanspreekpunt hiervoor
    wie kan ik spreken over de huur van de zaal
    aan wie kan ik iets vragen over de parkeerplaats
    bij wie moet ik zijn over de boekhouding
    met wie overleg ik over het rooster

letter-call =
    bel me
    bel mij maar
    kan iemand mij bellen
    kunt u mij bellen
    wilt u mij terugbellen
    graag terugbellen
    terugbelverzoek
    Bel me even op
    bel maar
    bel maar even
    bel mij maar na zes uur
    bel me morgenochtend
    bel liever, typen gaat niet zo goed
    ik heb liever dat jullie bellen
    ik word liever gebeld
    ik kan niet zo goed typen, bel me
    met mijn ogen gaat lezen slecht, bel me alstublieft
    Ik zou het op prijs stellen telefonisch benaderd te worden.
    Gaarne telefonisch contact, ik ben thuis tussen tien en twaalf.
    Kan Ilse mij bellen?
    laat Ilse me bellen
    wil Ilse mij even bellen als ze tijd heeft
    zeg tegen ilse dat ze me moet bellen
    Ilse mag me altijd bellen
    ilse bel me
    kan ze me een belletje geven
    geef me een belletje
    belletje graag
    even bellen?
    kunnen we even bellen
    zullen we bellen
    ik wil bellen
    ik wil gebeld worden
    iemand mij bellen?
    kan jij mij bellen ik begrijp niet
    bellen mij alstublieft
    u kan mij bellen morgen
    ik wil dat iemand belt met mij, praten is makkelijk
    telefoon beter dan schrijven voor mij
    eh bel me maar eh ik kan dat niet zo typen
    bel ff
    kun je ff bellen
    bel dan
    bel mich effe
    bel mie mar
    bel mien es op
    belje my mar
    belt mij eens
    belt mij eens op als ge tijd hebt
    geef me een telefoontje
    kunt ge mij ne keer bellen
    geef me een tinkeltje
    pak de telefoon en bel me
    Pakt u liever de telefoon, dat vind ik persoonlijker
    dit gaat makkelijker aan de telefoon
    dit wordt me te lang om te typen, bel me maar
    te ingewikkeld om te appen, kan iemand bellen
    ik wil het liever mondeling uitleggen, bel mij
    je mag me bellen
    u mag bellen hoor, ik ben toch thuis
    ik ben de hele dag thuis, bel maar
    ik zit op mijn werk, bel me in de pauze
    ik hoor slecht dus laat de telefoon lang overgaan als jullie bellen
    wanneer bellen jullie mij?
    ik zou gebeld worden maar heb niks gehoord
    niemand heeft me nog gebeld, graag alsnog
    ik heb jullie gemist, bel nog eens
    gemiste oproep van jullie, bel nog eens
    ik was net in de douche, bel nog een keer
    ja bel me maar
    doe maar bellen
    dan liever een telefoontje
    ja, graag een telefoontje van een mens
    neem telefonisch contact met mij op
    contact per telefoon graag
    kan ik telefonisch antwoord geven? bel me
    wie belt mij hierover
    ik wil overleggen per telefoon met de projectleider
    goedenavond, met Gerda, wilt u mij morgen bellen? dank u
    hoi ik ben Hawa kan je bellen ik snap het niet gr
    een kort telefoontje is genoeg voor mij
    bel mij op de vaste lijn
    bel maar op mn mobiel
    stop met appen en bel gewoon
    ik snap het niet, kan iemand het aan de telefoon uitleggen
    ik kan donderdag niet praten, bel vrijdag maar
    mijn handen trillen te veel voor dat toetsenbord, wie draait mijn nummer even
    kan ik dit niet gewoon met iemand doorspreken aan de lijn
    ik hoor liever een stem
    een gesprekje van vijf minuten zegt meer dan tien van die berichtjes, dus graag contact via de telefoon
    ik zit in de auto, handsfree lukt wel, dus neem telefonisch contact op
    na mijn nachtdienst ben ik vanaf twee uur weer te bellen, graag dan
    tussen de middag is de winkel rustig, dan kan Ilse me aan de lijn krijgen
    Zou u zo goed willen zijn mij op te bellen? Mijn ogen laten mij in de steek.
    Ik ontvang graag een telefonische toelichting.
    wie kan mij morgenmiddag een telefoontje plegen over die soep
    we hebben op de club een vaste telefoon, 's avonds na acht zit daar altijd iemand, bel daar gerust
    drie keer getypt en weggehaald, laat iemand me opbellen
    typen gaat met één vinger, dat schiet niet op, graag een gesprek via de telefoon
    is er een mogelijkheid om elkaar even te spreken via de telefoon? ik ben vrij tot vier uur
    mag Ilse mijn nummer hebben zodat ze me kan bellen
    kan de projectleider contact opnemen? liefst gesproken
    ik verwacht graag een telefoontje van jullie kant
    facetimen mag ook, als iemand maar met me praat
    bel aub, ik snap geen snars van die vraag over de data
    ik wacht bij de telefoon
    mijn toestel staat aan, kom maar door
    rinkel maar eens
    ring me even
    pak ff de foon en bel me tog
    kan iemand me een call doen
    doe es een belletje naar mij als je vrij bent
    call me after school aub
    waarom belt er nooit eens iemand terug? ik heb het twee keer gevraagd
    gisteren zei jij dat ik gebeld zou worden, mijn telefoon bleef stil
    ik was onder de droger bij de kapper toen jullie belden, doe het nog een keertje alstublieft
    ik zag een onbekend nummer, als jullie dat waren: probeer het opnieuw
    ik heb een vraag over de taken en wil die door de telefoon stellen, niet hier
    kan dit even over de telefoon? mijn duimen zijn koud
    mijn schoonmoeder leest niet, maar praten doet ze graag; bel haar op mijn nummer
    voorlezen doet mijn telefoon niet, dus ik heb aan een telefoongesprek meer
    jij hebt mijn nummer toch? gebruik het
    als er iets is, dan liever even horen dan lezen. Bel dus rustig
    ik hoor het liever in een gesprek, tussen tien en elf ben ik bereikbaar
    ik zit de hele ochtend aan mijn bureau, probeer me even te bereiken
    vanaf drie uur kan ik opnemen
    laat haar mij een ringetje geven, zij weet waarover
    wanneer kan ik een telefoontje van Ilse verwachten
    niet appen maar even oppakken die hoorn
    ik luister je uitleg graag aan, maar dan per telefoon
    mag het mondeling? hier is mijn nummer: 0612345678
    laat maar iemand bellen, ik ben een prater en geen schrijver
    wil je mie eem bellen
    kinste mich ins belle
    belt ne keer, 'k ben thuis
    giff mie mor een belletje, noa 't etten
    zou d'r mij iemand kunnen opbellen, dat gaat rapper
    praten is beter voor mij, schrijven moeilijk, kan bellen?
    mijn nederlands schrijven slecht, jij bel mij
    iemand telefoneren met mij aub
    wanneer jij bellen? ik klaar met werk vijf uur
    eh ik zie het allemaal niet zo goed dus eh liever dat je belt punt
    als het dringend is kun je me ook gewoon opbellen en anders ook. Fijne avond
    Kunt u onze voorzitter even bellen? Dat ben ik, ik zit thuis.
    een belafspraak graag, vrijdag of zo
    dit onderwerp leent zich niet voor appjes, ik wacht op je telefoontje

letter-yes-or-no =
    ja
    ja graag
    ja doe maar
    stuur maar door
    graag, stuur het
    dat mag
    dat is goed
    nee dat is prima zo
    nee hoor geen probleem stuur maar
    oke
    is goed
    prima, doe dat
    ja hoor dank je
    zou fijn zijn als je dat doet
    👍
    👌
    toe maar
    evet
    tak prosze
    ja stuur aan ilse
    geef maar door
    nee
    nee hoor
    nee bedankt
    laat maar
    doe maar niet
    hoeft niet
    niet nodig
    niet doorsturen
    niet versturen
    alsjeblieft niet
    ja nee laat maar
    ja nee toch niet
    dat was niet voor jou
    dat was voor iemand anders bedoeld
    sorry verkeerde chat, niet sturen
    ik zeg het haar zelf wel
    ik bel haar zelf
    ik regel het zelf wel
    nou liever niet
    vergeet het maar
    ja sorry dat bericht was voor mijn man
    nee joh ben je gek
    stuur dat in godsnaam niet door
    ga je gang
    ga uw gang
    doe maar hoor
    stuur het maar door
    stuur maar naar Ilse
    stuur maar naar haar toe
    zet maar door
    laat haar het maar weten
    ja geef maar door en zeg dat er spoed bij is
    goed, zeg er ook bij dat ik morgen er ben
    wel sturen
    niet sturen
    mag niet
    hoeft niet meer
    graag niet
    liever niet
    laat maar zitten hoor
    is al opgelost
    is niet meer nodig
    ik zeg het haar zelf
    ik spreek haar vanavond zelf
    nee wacht
    nee toch wel
    stop nog niet sturen
    ja toch maar wel
