meeting-when =
    wanneer is het
    hoe laat begint het overleg
    Hoe laat moet ik er zijn?
    gaat het door donderdag
    gaat het nou wel of niet door
    Beste, zou u mij kunnen berichten op welke dag de volgende bijeenkomst plaatsvindt? Met vriendelijke groet, Gerda
    welke datum was het ook alweer
    wanneer zien we mekaar weer
    hoelaat
    tijd?
    ik ben de datum kwijt
    staat er al een nieuwe datum
    Is er al iets bekend over het volgende overleg?
    zet t in mijn agenda aub
    stop maar in mijn agenda
    kan je hem in mijn agenda zetten
    heb je een agendabestandje voor me
    wanneer ik moet komen?
    welke dag ik komen vergadering
    hoe laat is vergadering beginnen
    eh wanneer is eh die bijeenkomst ook weer vraagteken
    hallo vraagje wanneer komen we bij elkaar komma ik weet het niet meer
    wnr is de meeting
    yo wanneer is t
    hoe laat issut morgen
    hoe laot is 't
    wanneer is da overleg nou
    Wanneer hemme we vergadering?
    wienieër is de vergadering
    wannear is it
    wanneer is 't weer zoo wied
    Om hoe laat valt da te beginnen?
    wanneer gaan die mensen bij elkaar komen dan
    Is het vanavond of morgenavond?
    was het nou half acht of acht uur
    dinsdag toch?
    klopt het dat het de 14e is
    ik heb 19.30 staan, klopt dat
    duurt het lang
    tot hoe laat duurt het
    hoe laat zijn we klaar
    Hoe laat is het afgelopen? Ik moet een bus halen.
    Begint het stipt of is er inloop?
    is er deze week iets
    hebben we deze maand nog wat
    wat staat er op de planning
    ik zie niks in mijn agenda staan, wanneer komen we samen?
    Is de vergadering verplaatst?
    ze zeggen dat het verzet is, naar wanneer dan
    met die sneeuw, gaat het dan nog door?
    Gaat de bijeenkomst wel door nu Ilse ziek is?
    geldt de afspraak van vrijdag nog
    Ben ik te vroeg? er is niemand, het was toch vandaag
    ik sta hier voor een dichte deur is het wel vandaag
    volgende keer wanneer
    Mag ik van u vernemen hoe laat de koffie klaarstaat?
    vanaf hoe laat is de zaal open
    wanneer worden wij verwacht
    goeiemorgen, welke dag was het? groetjes Joke
    dag lieve bot wanneer was de vergadering ook alweer
    datum graag
    mag ik de datum en tijd nog een keer
    stuur de tijd nog es
    kun je me nog één keer zeggen wanneer het is
    wat is er uitgekomen, welke dag is het geworden
    Is de datum al geprikt?
    en? welke avond wordt het
    weten we al wanneer
    is het in de ochtend of in de middag
    sochtends of smiddags?
    welk dag vergadering?
    Morgen is vergadering ja?
    wanner begin het
    hoe laad is het
    wanneer is de eerst volgende bijeen komst
    hoeveel dagen nog tot het overleg
    hoe lang duurt het nog voor we weer samenkomen
    is t nog lang wachten tot de volgende keer
    komt er nog een bijeenkomst voor de zomer?
    Wanneer begint de Week tegen Eenzaamheid eigenlijk?
    mijn man wil weten welke avond ik weg ben
    ik moet vrij vragen op mijn werk, welke dag is het precies
    Ik moet oppas regelen dus hoe laat precies?
    ICS bestand graag
    kan het in outlook
    google agenda?
    ik wil het opschrijven op de kalender, welke dag?
    ik wil niemand laten wachten, dus hoe laat beginnen we precies
    mijn collega vraagt wanneer het overleg is
    stopt het om negen uur of gaat het langer door
    Ik help graag, maar op welke dag is dat dan?
    bel je me nog of krijg ik de datum hier
    is er al een knoop doorgehakt over de dag
    ik wil mijn dienst ruilen, dus op welke avond zitten we bij elkaar
    de winkel moet eerder dicht dan, noem de dag eens
    moet ik mijn kapper verzetten? op welke ochtend valt het
    valt het samen met het vrijdaggebed of is het daarna
    botst het met onze bowlingavond op donderdag, of is het een andere dag
    In welke week is de eerstvolgende samenkomst voorzien?
    Kunt u mij het aanvangstijdstip bevestigen?
    mijn geheugen laat me in de steek: viel het op de elfde of de twaalfde
    mijn kalender is leeg, wat moet erin voor jullie
    zet jij die afspraak in mijn telefoon
    ik gebruik een papieren agenda, wat schrijf ik op
    wanneer moeten we weer opdraven
    wanneer is de eerste keer na de vakantie
    voor of na Pasen de volgende?
    hoeveel weken duurt het voor wij elkaar weerzien
    over hoeveel tijd is het zover
    wanneer start de soepmiddag precies
    wanneer begint de inloop
    vanaf welk tijdstip is er koffie
    is het rond etenstijd afgelopen
    om hoe laat kan mijn zoon me weer ophalen
    kan ik de trein van tien uur nog halen, of zitten we er dan nog
    is het een hele middag of een uurtje
    welke tijd stond er ook alweer in de uitnodiging
    heb ik het goed dat het om tien uur is en niet om half tien
    wordt het vervroegd of hield Ilse het op de oude tijd
    met code oranje: blijft het gewoon staan voor vanavond?
    de brug is dicht en het stormt, is het afgelast?
    gaat het feest door morgen
    er is staking, komt de vergadering te vervallen of niet
    ik hoorde in de wandelgangen dat het een week later wordt, wat is ervan waar
    is die bijeenkomst soms al geweest
    heb ik hem gemist of moet hij nog komen
    vandaag of niet?
    zijn we deze week vrij of moeten we
    is er al geprikt voor juni
    hoe zit het met het jaarschema, wanneer treffen we elkaar in het najaar
    ik zoek de data van dit jaar
    krijg ik de vergaderdata voor de rest van het jaar
    wanneer is de kerngroep, en wanneer de regie? ik haal ze door elkaar
    mijn dochter plant haar verjaardag, op welke zaterdag is die lunch
    de oppas wil het weten, hoe laat ben ik thuis
    wat voor dag is het geworden uiteindelijk
    welke van de drie is gekozen
    yo hoe laat moeten we er zijn
    welke dag was die soep ding
    mot 't aovends of 's middags wezen
    wanneer zitte veer weer biejein
    hoe loat goat 't lös
    tegen hoe laat worden we daar verwacht, zeg
    om welk uur begint dat
    wanneer vergadering voor vrijwilligers? ik moet zeggen tegen mijn werk
    hoe laat start? ik kom met bus
    welke dag soep koken samen
    datum voor vergadering ik ben vergeten
    eh hoe laat moest ik er ook weer zijn eh morgen vraagteken
    we willen met het koor optreden in Den Haag, maar niet als jullie vergaderen, dus wanneer is dat
    ik moet mijn insuline op tijd spuiten, hoe lang zitten we vanavond
    duurt het tot na donker? Ik fiets liever bij licht naar huis
    Mag ik de aanvangstijd? Dan zet ik de wekker. Hartelijk dank en een goede nacht.
    is er al een datum bekend of niet
    is de datum al geprikt
    weten jullie nu al wanneer
    hebben jullie de knoop al doorgehakt over de datum

meeting-where =
    waar is het
    waar moet ik zijn
    Wat is het adres?
    adres?
    waar zitten we deze keer
    Beste coalitie, op welke locatie worden wij verwacht? Hoogachtend, mevr. de Wit
    in welk gebouw is het
    welke zaal is het
    op welke verdieping
    welke ingang moet ik nemen
    waar kan ik parkeren
    parkeren?
    is daar gratis parkeren
    kan ik mijn scootmobiel kwijt
    Waar kan ik mijn fiets neerzetten?
    welke bushalte is het dichtst bij
    met welke bus moet ik
    hoe kom ik er met de trein
    hoe kom ik daar
    hoe rij ik
    is het weer in de bibliotheek?
    bij Kees in het buurthuis toch?
    is het online of moet ik ergens heen
    zitten we weer in het zaaltje achter de kerk
    ik sta voor de deur maar alles is dicht, waar moet ik naar binnen
    ik kan de ingang niet vinden
    ik loop hier rond maar zie het niet
    waar ik moet gaan
    waar is plek van vergadering
    welke straat ik moet komen
    ik weet niet waar is het huis
    kunt u sturen adres voor google maps
    stuur locatie
    locatie pls
    drop de pin ff
    wr is t
    waaris het
    waar is ut buurthuis
    Waor mot ik zijn?
    waor is 't
    woa mot ik wezen
    wêr is it
    waar is da ergens
    waar gaat dat door?
    Waar moet ik aanbellen?
    op welk nummer is het
    wat is de postcode, voor de tomtom
    postkode graag
    Ik ben niet zo bekend in die wijk, waar ligt het precies?
    eh waar is eh het overleg komma ik ken die straat niet
    is er een lift in het gebouw
    kan ik er met de rollator in
    Is de zaal toegankelijk voor een rolstoel?
    moet ik achterom
    is het ver lopen vanaf het station
    hoever is het van het centrum
    aan welke kant van het plein zit dat
    is het nog op dezelfde plek als vorige keer
    zelfde plek?
    weer bij de gemeente?
    Is de plaats veranderd? Ik hoorde iets over het wijkcentrum
    ik hoor dat het verhuisd is, waarheen dan
    waar wordt de soep geserveerd
    Waar is die soepmiddag eigenlijk?
    in welk dorp is dat
    is dat dat gebouw met die blauwe deur
    naast de Aldi toch?
    kan ik ergens de taxi laten stoppen
    waar stopt de buurtbus
    mijn zoon brengt me, welk adres moet hij intoetsen
    de regiotaxi wil een adres van me
    hoe heet het gebouw
    waar komen we bij elkaar? groet Theo
    goedemiddag, mag ik het adres van u? dank u wel
    wat is de plek
    plaats van samenkomst graag
    routebeschrijving?
    heb je een kaartje van hoe ik moet rijden
    zit er een bel of kun je zo doorlopen
    die slagboom, hoe kom ik daar doorheen
    stopt bus 4 daar voor de deur
    heb je een link naar de plattegrond van het gebouw
    Ik ben verdwaald met de fiets, welk gebouw moet ik hebben? Groet, Hawa
    kan ik bij iemand thuis terecht of is het in de school
    mijn vrouw brengt me, waar kan ze keren met de auto
    Beste, ik lees nergens een plaatsnaam. Waar verwacht u ons?
    in welk zaaltje komen we bijeen, want de vorige keer liep ik verkeerd
    mijn scootmobiel heeft een actieradius van vijf kilometer, in welke wijk is de vergadering
    ik kom rechtstreeks van de nachtdienst, welke kant moet ik op rijden
    de taxichauffeur vraagt waarheen
    welke straat geef ik op aan de navigatie
    Waar wordt de vergadering gehouden?
    Gaarne verneem ik de locatie alsmede de beste aanrijroute.
    houden we het in de moskee of bij de bieb
    is het bij jullie op kantoor of in het dorpshuis
    zitten we bovenin of op de begane grond
    kan ik met mijn looprek naar boven of zijn er alleen trappen
    is er een invalidenparkeerplaats dichtbij
    moet ik betalen om mijn auto daar kwijt te kunnen
    mag ik mijn bestelbus ergens kwijt bij het gebouw
    hoe ver is het vanaf de bushalte, ik kan geen grote stukken lopen
    welke tram gaat die kant op
    is het te belopen vanuit de binnenstad
    kan ik er met het pontje komen
    het is donker en ik zie geen huisnummers, hoe ziet het pand eruit
    ik sta bij de fontein, is het links of rechts
    welke deur is open? aan de voorkant zit alles potdicht
    ik zit in de hal, maar welke kamer is het nu
    moet ik me melden bij een balie
    de vorige keer zaten we boven de sporthal, nu weer?
    blijft het in het wijkgebouw of wordt er uitgeweken
    er was sprake van een andere zaal, welke is het geworden
    ik las 'De Brink', is dat het café of het buurthuis
    is dat gebouw waar vroeger de melkfabriek zat
    hoe heet dat plein waar we moeten zijn
    in welke plaats is de bijeenkomst, toch niet in de stad
    wordt het per computer gedaan of live op een plek
    moet ik reizen of kan ik thuis blijven zitten voor het overleg
    plek?
    wr moet ik heen bro
    in welk lokaal is het op school
    stuur ff de loc
    geef me de coordinaten
    waar staat de tent met soep
    op welk veld staat de markt
    in welke keuken koken we zaterdag
    waar spreken we af om samen te sjouwen
    waar verzamelen we
    waar leg ik aan met mijn bootje haha
    ik breng taarten met de auto, kan ik dicht bij de ingang komen en welke is dat
    mijn vrouw zet me af, waar kan ze het beste stoppen
    onze club heeft een bus vol mensen, waar kan de chauffeur keren
    woar mu'k noar toe
    woer is dat presies
    in welke straat is da gelegen
    wor zit dat gebouw dan, achter de karke?
    woar steet dat hoes
    welke gebouw? mijn telefoon vindt niet de straat
    hoe kan ik gaan daar met bus van azc
    ik ben in straat maar ik zie geen nummer 14
    waar is koken zaterdag, welke huis
    eh waar moest ik ook weer eh naartoe morgen vraagteken
    is er een plattegrondje voor wie niet uit de buurt komt
    de poort is dicht, hoe kom ik op het terrein
    Mag ik het huisnummer? Ik schrijf het met grote cijfers op. Dank u zeer.
    zeg nog eens hoe dat gebouw heet met die toren, mijn kleinzoon brengt me
    welke deur moet ik nemen
    door welke ingang moeten we
    is het in de grote zaal of boven
    is het in het buurthuis of in de kerk
    in welke zaal zitten we
    is er een drempel bij de ingang
    waar moest ik ook weer wezen

meeting-who-comes =
    wie komen er
    wie komt er nog meer
    wie zijn er allemaal
    met hoeveel zijn we
    hoeveel mensen komen er
    komt Joke ook
    is Kees er ook bij?
    gaat hawa ook
    Wie heeft er al gereageerd?
    hoeveel hebben er ja gezegd
    Zou u mij kunnen laten weten wie er verder aanwezig zijn?
    ben ik de enige
    ik ben toch niet de enige he
    zijn er al aanmeldingen
    heeft iedereen al geantwoord
    wie hebben zich opgegeven
    met wie zit ik daar
    wie zie ik daar
    ken ik er mensen?
    is er iemand van de kerk bij
    komt de wethouder ook
    komt er iemand van de gemeente
    wie van de bibliotheek komt er
    is de voorzitter er ook
    zijn er nog meer vrijwilligers of alleen beroepskrachten
    Komen er ook jongeren of alleen ouwe mensen zoals ik
    wie gaat er mee
    wie gaan er allemaal
    wie doet er nog mee met de soep
    wie helpt er nog meer die middag
    sta ik er alleen voor die middag?
    wie staan er op de lijst
    heb je een lijstje met namen
    mag ik de deelnemerslijst
    lijst deelnemers
    wie er komt?
    welke mensen komen
    hoeveel persoon komt morgen
    andere mensen ook komen?
    ik wil weten wie is daar
    komt mijn vriendin Gerda ook naar vergadering
    wie komme der
    wie komp der allemaol
    wee kump nog mie
    wa komt der
    wie komt er nog van de partij
    Wie is er nog van de ploeg?
    wie gaan daar zijn dan
    wie komt er allemaal kijken
    yo wie komen
    wie zijn er nog meer tof om te weten
    eh wie eh komen er allemaal vraagteken
    hoevl zijn we
    hoe veel man komt er
    zijn we een beetje compleet
    zijn we met genoeg
    Is er animo? Ik hoor zo weinig
    komt er wel genoeg volk
    komt er eigenlijk iemand
    hoeveel afmeldingen heb je
    zijn er veel afzeggingen
    wie kan er niet
    wie is er niet bij
    is Theo al beter, komt hij weer?
    wat zeiden de anderen
    wat heeft de rest gekozen
    welke dag kozen de anderen
    en de rest van de groep? wat kunnen die
    kan de meerderheid op dinsdag
    hoeveel stoelen zijn er bezet straks, met hoeveel zijn we
    ik wil een taart bakken, voor hoeveel man?
    voor hoeveel personen moet ik koffie zetten
    kan ik met iemand meerijden, wie komt er uit Oost
    wie komt er bij mij uit de buurt
    hoi, is bekend wie er komen donderdag? gr Hawa
    goedemorgen, wie mogen wij verwachten
    hoe groot is de groep
    zitten we met een grote club
    komen de mensen van het voetbal ook?
    komen er ook mensen die alleen Engels praten
    hoeveel mensen moeten we soep geven, wie komen er eigenlijk
    stuurt de bibliotheek deze keer ook iemand
    ik kom alleen als ik weet wie er nog meer is, dus wie komt er?
    komt die vrolijke man van de vorige keer weer
    is de gemeente vertegenwoordigd
    Geachte, kunt u aangeven welke organisaties aan tafel zitten?
    zit ik daar straks met een man of drie of wordt het vol
    mijn ex zit ook in de coalitie, verschijnt die morgen?
    ik ben een beetje verlegen, zijn er bekende gezichten donderdag
    hebben er veel toegezegd of is het mager
    welke clubs zijn er vertegenwoordigd
    wordt het druk denk je
    hoeveel porties moet ik rekenen
    ik bak cake voor bij het overleg, noem eens een aantal
    schuift de dominee ook aan?
    Mag ik weten met welke personen ik het genoegen zal hebben?
    de imam had het erover, is hij er donderdag bij
    kan ik een naam of twee krijgen van mensen die zaterdag ook in de keuken staan
    noem de namen eens van wie er zullen zijn
    is de wijkagent van de partij dan
    ga jij me vertellen wie ik kan verwachten aan tafel
    zijn er leeftijdsgenoten van mij bij of ben ik weer de jongste van het stel
    zijn er ook andere meisjes van mijn leeftijd die helpen
    Is Ilse zelf aanwezig die middag?
    hoe is de opkomst morgen
    zit de zaal al vol?
    wat is het aantal deelnemers
    ik reserveer een tafel in het restaurant, voor welk aantal moet dat zijn
    kan ik meerijden met iemand uit Noord? zeg eens wie die kant op moet komen
    hoe staat het met de toezeggingen voor vrijdag
    heeft de bieb al laten weten of ze verschijnen
    hebben anderen al getekend voor die middag
    laat eens zien wie zich hebben ingeschreven
    is het animo groot
    wie van ons team gaan er, want ik wil afstemmen wie de auto neemt
    mijn collega zegt dat ze gaat, staat ze bij jou genoteerd?
    zijn er nog meer Oekraïense mensen zaterdag
    wie nog meer gaat komen van vluchtelingen
    mensen van mijn straat ook daar?
    hoe veel mensen zitten in vergadering donderdag
    ik ga alleen als mijn vriendin Samira er ook is, is zij er?
    voor welke avond heeft het merendeel gekozen
    wat is de populairste dag tot nu toe bij de mensen
    Wat antwoordde de rest op de vraag over dinsdag?
    liggen de meeste stemmen bij woensdag of bij donderdag
    hoe hebben mijn medebestuurders gekozen
    wie helpt met sjouwen die ochtend, toch niet alleen ik met mijn slechte knie
    met welke vrijwilligers sta ik ingeroosterd
    staat er iemand naast me bij de soepketel of moet ik het in mijn uppie doen
    zonder Harm is er niks aan, komt hij?
    krijgen we de oude ploeg weer bij elkaar
    wie heeft er afgebeld
    is er iemand uitgevallen voor morgen
    wie-j zint er dan ammaol
    wee is d'r allemaol
    wie zal daar allemaal zijn, ge moet mij dat eens zeggen
    hoevol volk kump der
    eh hoeveel mensen eh zitten er straks aan tafel punt ik moet kopjes klaarzetten punt
    gaan er chille mensen heen of alleen bejaarden
    komt het hele bestuur of een afvaardiging
    loopt het storm met de inschrijvingen of juist niet
    ik print naambordjes, mag ik alle namen
    is er al een deelnemersoverzicht voor vanmiddag? Ik leg graag kaartjes neer.
    worden er ook gasten van buiten verwacht
    Gaan er nog meer winkeliers? Dan kunnen we samen rijden. Fijne avond alvast.
    zou mevrouw Peters er zijn? ik moet haar nog een pan teruggeven
    heeft mijn collega al geantwoord
    heeft Fatima al gereageerd
    wie hebben er al ingevuld
    gaat Mo ook? dan fietsen we samen

meeting-absent =
    nee ik kan niet naar de bijeenkomst
    nee, ik kan niet bij het overleg zijn
    ik kan niet naar het feest komen
    ik kan toch niet komen want mijn man is jarig
    ik kan er toch niet bij zijn, ik moet werken
    ik kan niet komen, mijn dochter is ziek geworden
    ik kom toch niet, er is een verjaardag
    ik kan niet
    ik kan er niet bij zijn
    ik ben er niet
    ik ben verhinderd
    Tot mijn spijt moet ik verstek laten gaan.
    Helaas ben ik die avond verhinderd, hartelijke groet
    ik meld me af
    afmelden voor donderdag
    wil me afmelden voor het overleg
    ik kom niet
    ik kom morgen niet
    red het niet vanavond
    ik red het niet
    sla deze keer even over
    deze keer niet
    ik moet werken
    ik heb dienst
    moet naar de dokter
    ik lig met griep op bed, kom niet
    ben ziek dus niet erbij vandaag
    mijn kind is ziek ik kan niet komen
    De kleinkinderen logeren hier, dus ik moet helaas passen
    we hebben een begrafenis die dag
    ik zit dan in Spanje
    ben op vakantie die week dus vergadering gaat niet lukken
    mijn auto is stuk ik kom er niet
    de trein rijdt niet, kan niet komen
    geen oppas, dus ben er niet
    het gaat me niet lukken te komen
    ga er niet zijn
    ik ga niet kunnen komen
    Ik kan niet geraken
    ik zal er niet geraken
    'k kan nie komen
    ik kan nie
    ik kan neet kome
    ik kan nich komm'n
    ik kin net komme
    me moeder is in het ziekenhuis, ik ga niet halen
    ik niet komen
    ik kan niet kom morgen
    sorry ik niet kan ik heb school
    morgen ik ben niet daar
    ik heb afspraak bij gemeente, kan niet vergadering
    eh ja ik kan dus niet komma ik moet naar het ziekenhuis
    kanniet
    kan nie sorry
    kn niet
    ben er ff niet bij
    skip deze
    ik skip ff
    nope kan niet
    lukt niet
    gaat niet lukken
    helaas
    helaas kan ik niet
    jammer maar ik kan niet komen
    Ik moet jammer genoeg afzeggen voor woensdag
    zeg mij maar af
    meld mij maar af
    wilt u mij afmelden
    zet mij maar op afwezig
    reken niet op mij vanavond
    jullie moeten het zonder mij doen dit keer
    begin maar zonder mij, ik kom niet
    Ik ben er dinsdag niet, de rest van de keren wel
    alleen volgende week kan ik niet
    door omstandigheden kan ik niet aanwezig zijn
    wegens familieomstandigheden afwezig
    ik ben net geopereerd aan mijn heup dus kom voorlopig deze keer niet
    het is te glad voor mij op de fiets, ik blijf thuis
    ik durf met dit weer de deur niet uit, dus ik sla over
    ik blijf thuis vandaag
    ik voel me niet lekker, blijf thuis
    ik heb corona
    Beste Ilse en anderen, ik ben er vanmiddag niet bij. Fijne vergadering! Joke
    dubbele afspraak, dus afwezig
    er kwam iets tussen, sorry
    er is me iets tussen gekomen, ben er niet
    moet verstek laten gaan
    geef mijn excuses door, ik ben er niet
    ik had gezegd dat ik zou komen, maar mijn man is gevallen dus ik kan niet
    ik werk op die dag
    dan zit ik op een cursus
    helaas staat er al iets anders in mijn agenda
    die dag past mijn dochter op mij haha, dus ik kom niet
    ik help graag maar donderdag ben ik er niet
    Beste Ilse, ik zit vast in Duitsland en mis het overleg. Groeten, Kees
    morgen laat ik verstek gaan, mijn fiets is gestolen
    vanavond zonder mij, volgende keer weer
    ik stop vandaag vroeg met werken omdat ik ziek ben, dus ook geen overleg
    dinsdag moeten jullie een lege stoel laten, want ik zit bij de tandarts
    vergaderen zit er voor mij morgen niet in, de kassa is onderbezet
    mijn dienst is omgezet naar nacht, dus het overleg zal ik missen
    ik lig te snotteren in bed, jullie zien mij vanavond niet
    we hebben dan een uitvaart in de moskee, daarom ontbreek ik
    clubkampioenschap bowling, dus de voorzitter schittert vanavond door afwezigheid
    Ik dien u te berichten dat ik ditmaal niet aanwezig kan zijn.
    Wegens een sterfgeval zal ik de bijeenkomst niet bijwonen.
    mijn echtgenote moet op dat uur bestraald worden, u begrijpt dat ik niet verschijn
    de verwarmingsmonteur komt uitgerekend die ochtend, dus ik kan het huis niet uit
    vanmiddag haal ik niet, mijn vergadering in Utrecht duurt de hele dag
    sta met pech langs de A12, dat wordt vanavond niks meer
    de school belde, mijn zoontje heeft overgegeven, ik laat het overleg schieten
    ik heb toetsweek en mag van me ma niet weg
    moet op mn zusje passen dus no show vanavond
    oei, ik heb twee dingen op één avond gepland, jullie vallen af deze keer
    mis ik veel als ik donderdag wegblijf? ik heb namelijk een bruiloft
    is het heel erg dat ik er eentje laat lopen, mijn rug is weer eens door
    wil iemand mij vanavond verontschuldigen? ik heb koorts
    excuseer mij voor woensdag
    kunnen jullie het af zonder de bibliotheek vanavond? ik ben geveld
    mag ik me verontschuldigen voor morgen
    de huisarts heeft me rust voorgeschreven, geen vergadering dus
    ik sta op Schiphol en mis de avond
    ik zit die dag in de rechtszaal als getuige, een andere keer schuif ik weer aan
    mijn traplift is kapot, ik kan niet eens naar beneden, laat staan naar het buurthuis
    glad op straat, en met mijn heup neem ik geen risico, ik zie u de volgende keer
    met dit noodweer zet ik geen voet buiten de deur
    er rijdt vandaag geen bus vanwege de staking, jammer, anders was ik er graag geweest
    ik verslik me in het werk, het overleg moet wijken
    even een rondje zonder mij
    tel mij die avond niet mee bij de stoelen
    streep mijn naam weg bij de aanwezigen van morgen
    de IND wil mij zien op dezelfde dag, ik kom niet in vergadering
    ik heb inburgering examen donderdag, sorry niet komen
    kan niet die dag, moet mijn dochter naar dokter brengen
    ziek kind dus ik thuis, sorry voor vergadering
    ik mot bie de dokter wezen, dus vanaovend bin ik d'r neet
    'k zit mee nen dikke voet, 'k zal er niet zijn
    ik kan d'r morn niet wezen, de koe mot kalven
    'k moet naar een communiefeest dus ge zult mij moeten missen
    eh ik zou komen maar eh mijn knie is zo dik punt dus niet vandaag
    we hebben inspectie op de afdeling, dus ik kan er met geen mogelijkheid tussenuit
    nachtje doorgehaald op de eerste hulp met moeder, vanavond ga ik naar bed in plaats van naar jullie
    mijn paspoortafspraak valt er precies bovenop, ik ben er dus niet
    ik was het van plan maar de verhuisdozen roepen, ik laat verstek gaan bij het overleg
    afwezig morgen, verder alle lof voor de organisatie
    je kunt mij van de presentielijst halen voor donderdag. De groeten aan de rest
    mijn zoon trouwt, dat gaat voor; tot de volgende bijeenkomst
    ik moet de kassa tellen na sluitingstijd, kom dus niet opdagen vanavond
    wij zitten hier met een lekkage, vergeet mij maar voor straks
    ik zit in quarantaine, jullie vergaderen maar lekker door
    de oogdruppels maken me zo blind als een mol, dus rijden mag niet, ik sla de avond over
    Hans vroeg of ik kwam maar ik ben die week in Friesland bij mijn zus
    dokter zegt blijven liggen, hernia. Dus geen overleg
    vanavond ouderavond op school, dat botst dus ik ontbreek
    we zitten met het hele bestuur in het buitenland, niemand van ons bij de vergadering
    ik heb de hele week congres, ook op de avond van jullie overleg
    om vier uur moet ik onder het mes, mijn staar wordt gedaan. Vergader ze!
    vandaag niet beschikbaar, spoedgeval in de praktijk
    ik moet die dag werken, jammer
    moet overmorgen naar het ziekenhuis, dus zonder mij
    ik red het niet morgen
    kan d'r mörgen nich bie wean
    ik kan er dinsdag nie bij zijn
    mörn kan 'k neet komme
    hallo met Piet, ik kom morgen niet, mijn auto is stuk
    hoi met Annie, morgen lukt het mij niet want de bus rijdt niet
    sorry moet werken, volgende keer ben ik er weer
    ik kan niet meer op woensdag
    ik kan die avond toch niet meer
    donderdag kan ik niet meer
    ik kan er niet meer bij zijn
    die tijd lukt mij niet meer
    die dinsdag red ik niet, ik heb de kleinkinderen
    ik moet op mijn kleinzoon passen die dinsdag
    de twaalfde kan ik niet
    ik kan op 3 februari niet
    ik kan vrijdag niet komen
    niet aanwezig
    afwezig die dag
    ik lig ziek op bed

meeting-late =
    ik ben wat later
    ik kom later
    ben 10 min later
    kwartiertje later
    ik sta in de file
    file!
    de bus heeft vertraging
    trein vertraagd, ben er rond half negen
    ik kom een half uur te laat
    ik moet eerder weg
    ik moet om negen uur weer weg
    Ik kan maar een uurtje blijven
    ik kan alleen het eerste uur
    Ik ben er alleen het laatste deel
    ik kom pas na de pauze
    begin maar vast
    begin maar zonder mij, ik kom eraan
    beginnen jullie maar, ik schuif aan
    ik schuif later aan
    ik sluit wat later aan
    Ik zal helaas iets verlaat arriveren, mijn excuses.
    Mijn excuses, door een afspraak bij de oogarts kom ik een kwartier na aanvang.
    onderweg maar niet op tijd
    ik ben onderweg, ben er zo
    kom eraan
    bijna bij jullie, sta nog te wachten voor het spoor
    ben er over 5 min
    ik red acht uur niet, wordt kwart over
    half acht haal ik niet, acht uur wel
    ben niet op tijd
    ik ga niet op tijd zijn
    ik kom wa later
    'k zal een beetje later zijn
    ik kom wa laoter
    ik bin wat laeter
    ik kom wat later an heur
    ik kom in bytsje letter
    ik ga laat komen hoor
    ik kom te laat sorry
    ik later komen
    ik kom laat want ik moet kind naar school brengen
    ik ben te laat 20 minuten
    ik moet vroeg gaan naar huis
    ik kan niet lang blijven
    ik mag eerder weg gaan?
    eh ik ben eh een kwartiertje later komma sorry punt
    ff later
    ben laat srry
    wordt wat later vanavond
    tis druk op de weg kom later
    lekke band, duurt nog even
    ik heb een lekke band maar kom wel
    moet nog eten dus ben iets later
    oppas is laat dus ik ook
    mijn vorige vergadering loopt uit
    zit nog in een ander overleg, kom zodra het kan
    Houden jullie een stoel vrij? Ik kom om drie uur pas
    kan ik nog binnen na achten?
    is het erg als ik wat later binnenval
    is het goed als ik halverwege kom
    mag ik wat eerder weg, mijn bus gaat om half tien
    Ik moet vóór het einde weg in verband met de regiotaxi
    ik ga na de koffie alweer weg
    ik knijp er om vier uur tussenuit
    ik blijf tot de pauze
    ik kan tot drie uur
    na 15.00 moet ik weg
    om 11 uur moet ik de kinderen halen, ga dus eerder
    kom en ga, ik ben er maar even
    ik kom alleen even mijn neus laten zien
    ben de weg kwijt geraakt maar kom wel, later dus
    verslapen!! kom zo snel mogelijk
    zeg tegen Ilse dat ik iets later ben
    wil je doorgeven dat ik vertraging heb
    groet van Kees, ik sta bij de brug te wachten, die staat open
    brug open, 10 min vertraging
    het wordt bij mij iets van tien voor negen
    moet nog parkeren, begin maar
    ik doe het rustig aan met mijn been, ben er tegen half
    ik help eerst mijn moeder, dan kom ik, tien over half ongeveer
    de tram stopt niet verder dan het plein, ik loop het laatste stuk en ben later
    Goedenavond, door omstandigheden kan ik pas om kwart voor negen aanschuiven. Theo
    om vier uur stopt mijn oppas, dus ik ben dan weg
    wacht niet op mij met de koffie, ik kom na drieën
    moet ff tanken, begin vast
    de kassa moet nog opgemaakt, reken me vanaf half negen
    ik loop uit met mijn visite, schenk de koffie maar vast
    mijn overdracht op de afdeling duurt tot half acht, ik hobbel er daarna achteraan
    na het avondgebed kom ik jullie kant op, dus iets over negenen
    eerst nog de bowlingbanen sluiten, dan schuif ik bij jullie aan
    Door een samenloop van omstandigheden zal ik niet stipt aanwezig zijn.
    Mag ik de vergadering voortijdig verlaten? Mijn taxi is om vijf uur besteld.
    de lift zit vast en ik zit erin, het wordt dus later
    ik sta te blauwbekken op perron 3, de sprinter valt uit, volgende over een half uur
    de ketting is eraf gelopen, ik kom te voet
    verkeerde bus gepakt, maar ik kom er wel, tikje later
    navigatie stuurt me naar een weiland, tien minuten speling graag
    heb me vergist in de tijd, spring nu op de fiets
    net wakker sorry, ren nu
    strafwerk, moet nablijven, dus kom na vieren
    m'n les loopt uit, ik ben er kwart over
    de voordeursleutel was zoek, maar ik rij nu weg
    zit in de bus en die kruipt
    ik hink op krukken jullie kant op, gun me een kwartier extra
    hou voor mij een kopje warm, het wordt half tien
    kan er iemand de notulen van het eerste stuk maken, ik haal het begin niet
    is het hinderlijk als ik na een uurtje vertrek? ik heb nog een sollicitatie
    vinden jullie het goed dat ik er halverwege vandoor ga
    mag ik bij punt 4 invallen, ik zit daarvoor bij de dokter
    kan ik voor de rondvraag al weg? mijn laatste trein gaat om 22.10
    ik doe alleen het begin mee, daarna moet ik naar het koor
    tweede helft ben ik er wel
    eerste deel mis ik, daarna ben ik van jullie
    voor de lunch haak ik weer af
    ik kan hooguit drie kwartier, daarna moet ik naar de crèche
    om kwart voor vijf moet ik de deur uit, hou daar rekening mee met mijn punt
    mijn parkeerticket loopt om elf uur af, dus dan ben ik pleite
    ik peer hem rond vieren want mijn dienst begint
    even binnenwippen doe ik, blijven niet
    ik spring om drie uur binnen en ga half vier weer
    schrik niet als ik later binnensluip
    zet een stoel bij de deur voor me, ik kom stilletjes binnen na het begin
    de oppas is verdwaald, ik wacht op haar en kom dan
    vertraging! zweet op mijn voorhoofd maar ik kom
    de pont ligt stil, het zal een half uurtje schelen
    schipper mag ik overvaren? Nee dus, ik wacht bij het veer en kom na achten
    sneeuw op de weg, ik kruip met dertig per uur naar jullie toe
    tractoren op de snelweg, iedereen staat stil, wacht niet met beginnen
    'k zit nog in de file, 'k kom er aan maar rap zal 't niet zijn
    't weurt bie mie ketier loater
    ich kom get later, d'n bus is voort
    ik mot iets eerder vort, de koeien
    trein is kapot, ik kom 30 minuten laat
    sorry ik moet vroeg weg, kind ophalen bij school
    ik kan komen maar na taalles, half 9
    kom beetje later, moet wachten op bus
    eh ik zit nog eh bij de kapper dus kwartiertje punt
    moet er eerder tussenuit, oudergesprek. Verder prima
    wil Ilse alvast openen zonder mij? Kwartier, hooguit twintig minuten
    ik had half acht in mijn hoofd, het is zeven uur zie ik nu, ik kom er als een speer aan
    de hond is ontsnapt, als ik hem heb kom ik
    mijn man heeft de auto nog, zodra hij thuis is rij ik naar jullie toe
    het kan acht uur vijftien worden, ik breng wel koek mee
    ik zie dat jullie al zitten, ik sta nog te douchen, tot zo
    zet mijn onderwerp achteraan, want ik red het begin niet

meeting-colleague =
    mijn collega komt in mijn plaats
    er komt iemand anders voor mij
    ik stuur een collega
    Ik kan niet maar Hawa gaat voor mij
    Joke neemt het voor me waar
    mijn collega Theo vervangt mij
    ik word vervangen door onze stagiaire
    Namens onze stichting zal de heer Smit aanwezig zijn in mijn plaats.
    in plaats van mij komt mijn buurvrouw Gerda
    mijn vrouw komt voor mij
    mag mijn man in mijn plaats komen
    kan ik iemand anders sturen
    is het goed als een collega gaat
    ik stuur een vervanger
    vervanging is geregeld
    vervanger komt
    iemand anders van ons team sluit aan
    iemand van ons gaat wel, alleen ik niet
    er komt wel iemand van de bieb, maar niet ik
    wij zijn er wel, ik alleen niet
    Kees gaat namens ons
    kees gaat voor mij
    hawa in mijn plaats
    mijn collega gaat er heen
    een collega neemt waar
    ik laat me vervangen
    Ik laat mij die ochtend vertegenwoordigen door een medewerker
    andere persoon komt voor mij
    ik niet maar mijn collega wel komen
    mijn collega komen voor mij ok?
    mijn zus gaat komen, ik niet
    ik kan niet, kan mijn vriend gaan in plaats?
    eh ik kan niet maar eh mijn collega komma Theo komma die komt wel
    mn collega gaat ipv mij
    iemand anders gaat ipv mij
    vervanger gestuurd
    m'n maatje valt voor me in
    Gerda valt in
    wie valt in? dat is Gerda, zij komt
    mien collega kump
    mijne collega komt in mijn plaats
    mijn collega gaat in de plaats gaan
    ons Marie komt wel veur mij
    mien vrouw geet in mien plaatse
    myn kollega komt foar my
    mi collega gaat daar zijn voor mij
    ik ben ziek maar we sturen iemand
    Ik ben met verlof; mijn waarnemer is er wel
    mijn leidinggevende sluit deze keer aan in plaats van mij
    mijn baas gaat zelf
    onze nieuwe vrijwilliger gaat er heen in mijn plaats
    er zit iemand anders op mijn stoel donderdag
    ik geef mijn plek aan Joke deze keer
    mijn plekje gaat naar Kees
    kan een ander namens mij stemmen daar
    stuur ik iemand anders of is dat niet handig
    verwacht mijn collega, niet mij
    zet op de lijst maar Theo ipv mij
    verander mijn naam op de lijst in Hawa, zij komt voor deze keer
    mijn achtervang gaat
    mijn achtervang neemt het over deze keer
    mijn duobaancollega is er wel die dag
    op dinsdag werkt mijn collega, die komt dan
    Beste mensen, ik heb vakantie maar mijn zoon brengt de spullen en blijft erbij in mijn plaats
    mijn dochter zit er voor mij bij
    ik kan zelf niet, wel een van de andere vrijwilligers
    we hebben geloot, Gerda gaat
    Zuster Agnes gaat in mijn plaats, ik heb koorts
    de penningmeester gaat voor mij
    een ander bestuurslid neemt mijn plaats in
    iemand uit het bestuur zal gaan want ik ben weg
    ik regel dat er iemand anders is
    ik zoek nog wie er van ons in mijn plaats kan, maar er komt iemand
    ik vraag een collega om te gaan, ik laat de naam weten
    ik heb het overgedragen voor deze ene keer aan Kees
    collega!
    doe maar mijn collega
    ik ben later terug van vakantie, dus Joke gaat er donderdag heen
    ik stop een briefje bij Hawa, zij gaat voor mij en leest het voor
    Geachte Ilse, mijn plaatsvervanger zal ditmaal aanschuiven. Met groet
    wij wisselen af, nu is mijn maat aan de beurt
    deze keer is het Gerda, volgende keer ik weer
    kan mijn nicht voor mij invallen bij het soep scheppen
    ik sta zelf in de winkel, maar mijn broer neemt mijn stoel wel in
    er schuift een ander gezicht van ons aan donderdag
    vanavond zien jullie niet mij maar onze secretaris Wim
    onze penningmeester vertegenwoordigt de bowlingclub deze keer, ik heb griep
    broeder Yusuf neemt de plek van de voorzitter waar bij het overleg
    Mijn ambtgenoot zal mij bij die gelegenheid vervangen.
    Wegens ziekte machtig ik mijn medebestuurder om namens mij het woord te voeren.
    ik lig op bed maar de afdeling is vertegenwoordigd, zuster Mieke gaat
    ik heb nachtdienst, Sanne pakt het overleg voor mij op
    heb een andere bespreking, ik laat Ruben het waarnemen
    op dat uur heb ik les, maar mijn mentor wil wel voor mij gaan
    mn zus gaat wel, ik moet werken bij de appie
    mag ik mijn buurman afvaardigen? ik ben zelf aan huis gebonden
    zou het mogelijk zijn dat mijn dochter mijn beurt overneemt, ik moet naar de oogarts
    vinden jullie het goed dat de stagiair deze ronde meedoet voor mij
    kan iemand van mijn team mijn zetel bezetten morgen? anders staan we met niemand
    heb je er bezwaar tegen dat er een vervangster van ons zit
    ik heb geruild met Anouk, zij doet dit overleg
    ik doe de volgende, Karim doet deze
    de beurt is vanavond aan mijn partner, ik pas op de kinderen
    wij van het wijkteam sturen Joris, want ik zit in Den Haag
    Brenda neemt de honneurs waar
    Jaap is mijn plaatsvervanger vanmiddag
    mijn rechterhand gaat naar de bijeenkomst
    het is geregeld: onze conciërge is er namens de school
    je kunt op Els rekenen in plaats van op mij
    let op: niet ik maar Femke zit er dinsdag
    noteer voor één keer mijn collega onder mijn naam
    wie ons vertegenwoordigt? Mijn man, want ik moet naar de fysio
    ik breng vandaag mijn moeder naar het ziekenhuis, dus Tom zit aan tafel voor ons
    een van de meiden van kantoor gaat erheen, welke weet ik straks
    ik zoek nog uit wie er van ons heen kan, zelf ben ik op reis
    iemand van de parochie zal er vast zijn, mij lukt het niet
    mijn neef kent het dossier, hij neemt het die avond over
    de kerkenraad stuurt een andere ouderling
    ik geef mijn stem aan Hennie, zij gaat erheen en spreekt voor ons allebei
    mijn compagnon is er wel, hij vertelt me achteraf alles
    'k kan nie mar m'nen broer komt
    mien breur geet hen, ik kan nich
    mijn collega zal gaan in mijn plek, zulle
    ons Truus geit veur mich
    ik kan niet, ik stuur mijn man
    mijn zus kan ook goed nederlands, zij komt voor mij vergadering
    andere collega komt, ik moet naar school
    is goed als mijn vriendin Olena zit bij vergadering en ik niet?
    eh ik zit in het buitenland dus eh Peter vervangt me punt
    mijn baas wil er een keer zelf bij zitten, dus ik blijf thuis
    kan ik laten waarnemen?
    wij zijn met twee op deze functie en deze week heeft zij dienst, dus zij komt
    mijn maatje van de voedselbank neemt het over die middag, ik moet naar een begrafenis
    ik heb Lotte gevraagd om te gaan luisteren namens onze stichting
    er komt een invaller, want ik ben aan het bevallen haha
    verwacht een jonge man met een baard in plaats van deze oude baas
    kan niemand anders van ons dan gaan? Ja, Ellen. Zij is er om acht uur.
    de vicevoorzitter neemt de avond waar, ik zit bij mijn kleinkind. Groeten aan allen.
    mijn vrouw maakt de notulen deze keer, ik ben er niet
    omdat ik schor ben doet mijn kompaan het woord donderdag, ikzelf blijf thuis
    de huismeester gaat in mijn naam
    ik zit dubbel maar een vrijwilligster van ons is erbij
    het team is er, alleen met een ander poppetje dan ik
    ik kan niet maar mijn vervangster komt, ze heet Aisha
    kan zelf niet, iemand anders van ons komt, die kennen jullie nog niet
    ben verhinderd, mijn collega neemt waar

another-time =
    kan het ook op een andere dag
    kan het niet op dinsdag
    kunnen we het verzetten
    een andere keer graag
    liever een andere avond
    liever overdag
    liever savonds
    kan het 's avonds, ik werk overdag
    Zou het mogelijk zijn de bijeenkomst een week te verplaatsen?
    is het ook online mogelijk
    kan ik via teams erbij
    kan ik inbellen
    ik wil wel meedoen via zoom
    doe maar online dan hoef ik niet te rijden
    kan het wat vroeger
    kan het iets later beginnen
    een uur later zou mij beter uitkomen
    half acht is te vroeg voor mij, acht uur kan wel
    In de winter kom ik liever niet in het donker, kan het 's middags?
    kan het niet gewoon altijd op de eerste maandag
    laten we een vaste avond nemen
    vaste dag in de maand zou fijn zijn
    waarom altijd op woensdag, doe eens donderdag
    woensdag kan ik nooit, kan het een keer anders
    deze tijden passen me niet, heb je andere
    geen van deze, wel bijvoorbeeld vrijdagochtend
    zijn er nog andere opties
    er staat niks tussen wat past, kan het in het weekend?
    zaterdag dan?
    weekend?
    na de vakantie graag
    na de ramadan beter
    niet tijdens het vrijdaggebed, liever later die middag
    na de zomer lijkt me beter
    volgende week beter
    ander tijd kan?
    kan andere dag? ik werk
    ik wil andere tijd
    vergadering kan avond? dag ik werk altijd
    mijn taalles is dinsdag, kan woensdag vergadering?
    eh zou het eh ook op maandag kunnen vraagteken
    kennen we 't nie verzetten
    kan da nie nen andere keer
    kan 't neet op 'n angere daag
    kan 't op 'n aander moment
    kin it ek op in oare dei
    Kunnen we dat niet verleggen naar volgende week?
    verplaats die ding naar volgende week man
    kan t ff anders qua tijd
    andere tijd pls
    schuif maar een weekje op
    mag het een halfuurtje opschuiven
    zullen we het de week erop doen
    ik stel voor: 12 mei om 14.00 uur
    ik zou zeggen dinsdag de 8e
    mijn voorstel is donderdagavond
    wat dacht je van maandag
    doe anders vrijdag lunch
    lunchoverleg misschien?
    kunnen we niet gewoon even bellen met z'n allen in plaats van langskomen
    kunnen we wandelend vergaderen op een ochtend
    ik heb op maandagochtend altijd koor, graag een ander moment
    na schooltijd lukt het niet, tussen 9 en 2 wel
    alleen onder schooltijd graag
    Onze vrijwilligers kunnen alleen na 19.00 uur, graag daar rekening mee houden bij het plannen
    voor beroepskrachten is avond lastig; kan het om en om?
    om de beurt overdag en 's avonds zou eerlijker zijn
    te laat voor mij, ik ga om negen uur slapen, graag vroeger
    te vroeg
    dat is te laat op de dag
    het is dan net schoolvakantie, kan het een week eerder?
    dan is het carnaval!! andere week aub
    die dag is het suikerfeest, gaarne een andere datum
    hybride kan ook?
    mag ik er digitaal bij zijn
    heb je ook iets in juni
    kan het korter, een half uurtje aan de telefoon
    goedemiddag, mij schikt die datum niet, heeft u een alternatief? groet Theo
    bellen met z'n allen op maandag zou voor mij beter zijn
    als het later op de avond is kan ik wel
    ik kan alle drie niet, maar de week daarna elke dag
    Beste Ilse, is het denkbaar dat wij voortaan op de tweede donderdag samenkomen? Groet, Gerda
    stop eens met die ochtenden, doe middagen
    mag het in mijn lunchpauze
    de winkel sluit om zes uur, als jullie om zeven uur beginnen kan ik ook meedoen
    alle drie vallen ze in mijn nachtdienst, maar een week eerder zou ik wel kunnen
    zet er ook eens een ochtend tussen, want na mijn nachten slaap ik 's middags
    vrijdag botst met het gebed, na drieën zou wel mogelijk zijn
    donderdag is onze bowlingavond, wat dachten jullie van een maandag
    Mag ik in overweging geven de samenkomst naar de ochtenduren te verschuiven?
    Een tijdstip in het weekeinde ware mij aangenamer.
    kunnen we niet met zijn allen digitaal afspreken, dat scheelt mij een uur reizen
    zet een laptop op tafel, dan kijk ik van huis uit mee
    hebben jullie een videoverbinding? met mijn been kom ik de deur niet uit maar ik wil er wel bij zijn
    mag ik aanhaken vanaf mijn vakantieadres via het scherm
    kan ik het overleg op de luidspreker volgen
    waarom altijd aan het begin van de week? het eind zou meer mensen trekken
    wie bedenkt er nou een vergadering om negen uur 's ochtends, elf uur is menselijker
    hebben jullie overwogen om het in de avond te doen, voor de werkenden
    is een zondagmiddag bespreekbaar
    een vroegertje zou ideaal zijn, half negen voor mijn werk
    mag het na mijn schooldag? dus vanaf half vier
    na school of in de tussenuren zou ik wel kunnen
    tentamenweek is kut, week daarna kan wel
    het valt precies op Moederdag, dat is geen handige datum, wat later in mei?
    jullie plannen het op Offerfeest, kiezen jullie een andere dag?
    er is dan voetbal op tv, dan komt er niemand, doe het een dag later
    in die week is het Avondvierdaagse, schuif op naar juni
    orthodox Pasen is week later, mogelijk andere zondag?
    voor de moeders is acht uur 's avonds een ramp, kan het bedtijdvriendelijk
    met de wintertijd rij ik niet in het donker, zet het eens in de vroege middag
    van mij mag het een dagje naar voren
    naar achteren graag, een uur of twee
    een uur vroeger en ik zit op de eerste rij
    bij voorkeur pas in het najaar
    als het twee weken wacht ben ik terug uit Turkije en zou ik kunnen
    laten we roteren: de ene keer vroeg, de andere keer laat
    waarom niet gecombineerd met een lunch, iedereen moet toch eten
    een ontbijtsessie, is dat wat?
    kan het in twee delen, een voor overdag en een voor de avondmensen
    drie kwartier op maandag in plaats van drie uur op woensdag, graag
    zouden we een ander moment kunnen vinden? die dagen ben ik mantelzorger
    wat jullie voorleggen past allemaal niet in mijn rooster; heeft iemand bezwaar tegen 22 april
    hoe staat u tegenover zaterdagochtend elf uur
    ik gooi de 18e in de groep
    mijn tegenvoorstel: 3 juni, half twee
    21 mei?
    maandag de 9e om vier uur, dat zou ik opperen
    is er speling? tien uur in plaats van negen bijvoorbeeld
    overdag is geen doen voor wie een baan heeft, verschuif het eens
    kunde da nie op een ander uur zetten
    as 't op zoaterdag was, dan kon 'k wel
    kint 't nich 'n uurke later
    't is mie te vroo, kan 't noa de koffie
    voor mij beter zondag, andere dagen werk
    tijd niet goed, ik taalles. kan 4 uur?
    kan online vergadering? ik heb klein baby
    eh kan het niet eh een weekje eerder vraagteken
    die dag dialyseer ik, dinsdagen niet, misschien kunnen jullie daar iets mee
    de kerk is bezet op zondagochtend, doe het eens na de dienst
    zouden jullie mij via een beeldbelverbinding kunnen toelaten? Vriendelijk dank, Jannie
    ik wil best, maar in de schoolvakantie zijn de ouders weg, prik een datum erna
    schuif hem naar de maand waarin de boeren niet hooien
    wat mij betreft houden we het voortaan op de laatste vrijdag
    kan het echt niet op een andere dag
    moet het per se die dag
    kan het niet een uurtje later
    kwart over drie zou ook kunnen
    drie uur zou mij beter uitkomen
