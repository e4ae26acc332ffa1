task-when =
    wanneer moet het af zijn
    wanneer moet ik dat klaar hebben
    tot wanneer heb ik
    Voor welke datum dient de taak gereed te zijn?
    wat was mijn taak ook alweer
    welke taak had ik
    wat zou ik ook weer doen
    wat had ik beloofd
    hoeveel tijd heb ik nog
    is er een deadline
    deadline?
    wanneer is de deadline voor de flyers
    voor wanneer moet ik de posters ophangen
    hoe lang heb ik nog voor die taak
    heeft het haast
    moet dat deze week nog
    kan het ook volgende week of moet het eerder klaar
    mag het na het weekend of is dat te laat
    wat moest ik ook al weer regelen
    ik had toch iets op me genomen, wat was dat
    Ik ben vergeten wat ik zou doen
    ik weet niet meer wat mijn klusje was
    wie moest ik ook weer bellen
    moest ik nou de zaal of de koffie regelen
    wat is mijn taak
    mijn taak?
    taak kwijt
    wanneer ik moet klaar zijn
    wanneer taak is klaar moeten
    welke werk ik moet doen ook weer
    ik vergeten mijn taak wat is
    tot welke dag ik kan doen
    eh wat moest ik ook weer doen komma iets met de drukker toch
    veur wanneer mot da klaar
    wanneer mot 't kloar wezen
    wanneer moet da af zijn
    tegen wanneer moet dat klaar zijn?
    Tegen wanneer verwacht ge dat?
    wanneer moet dat ding af wezen
    wnr moet t af
    wanneer moet mn taak af
    hoe laat moet die taart er zijn die ik zou bakken
    wanneer moet ik de uitnodigingen verstuurd hebben
    Wanneer moeten de stoelen besteld zijn?
    voor welke dag moet ik de bakker bellen
    op welke dag moet de soep klaar zijn
    wanneer verwachten jullie het stukje voor de krant
    uiterlijk wanneer?
    uiterste datum voor mijn klus
    einddatum van mijn actie?
    hoeveel dagen nog voor mijn taak
    ben ik al te laat met mijn taak
    ben ik nog op tijd met de posters
    heb ik tot vrijdag of tot maandag
    was het voor de vergadering of erna
    moet het voor de zomer af
    is er nog wat speling in de datum
    welke actie staat op mijn naam
    wat staat er op mijn naam
    wat heb ik aangenomen vorige keer
    wat sprak ik af met Ilse, wat zou ik doen
    wat heb ik vorig overleg toegezegd
    Ik zou iets uitzoeken, maar wat?
    iets met vlaggetjes, was dat mijn taak?
    goedemorgen, mijn taak, voor wanneer was die? groet Kees
    dag, wat was mijn opdracht en voor wanneer? mvg
    herinner me even aan mijn taak
    vertel nog eens wat ik zou regelen
    kun je herhalen wat ik moest doen
    zeg mijn taak nog een keer
    wat was het klusje nou
    hoe luidde mijn actiepunt precies
    actiepunt van mij?
    wanneer kom je me vragen of het klaar is
    wanneer moet ik melden dat het af is
    hoe laat moeten de tafels klaarstaan die ik doe
    hoelang kan ik wachten met de drukker bellen
    Beste bot, ik zou iemand bellen. Wie en voor wanneer? Dank, Theo
    is donderdag nog op tijd voor dat stukje
    ik weet dat ik iets zou bakken, voor welke middag was dat
    ik ben begonnen, maar tot wanneer mag ik erover doen
    stond er bij mijn actie een datum
    moet ik met de posters wachten of mogen ze nu al hangen, wat is afgesproken
    ik moet mijn diensten plannen, dus tegen welke dag zoeken jullie die lijst
    heb ik nog een weekend voor dat stuk of is het morgen al nodig
    de drukker vraagt wanneer hij moet leveren voor ons, weet jij dat van mijn klus
    wat had ik de vorige keer op me genomen, ik kan mijn aantekeningen niet lezen
    Wat luidde precies de mij toebedeelde opdracht, en welke termijn staat daarvoor?
    Binnen welke tijdspanne dient de tekst te worden aangeleverd?
    als voorzitter van de bowling heb ik zoveel lijstjes: wat stond er voor jullie op
    ik heb iets toegezegd over bekers geloof ik, hoe zat dat
    mijn vrouw zegt dat ik iets zou brengen, maar wat en naar wie
    mijn briefje is in de was gegaan, wat was mijn opdracht
    help me herinneren waar ik ja op zei als klus
    was het de bakker of de slager die ik zou benaderen
    moest ik nou drie taarten maken of vier
    hoeveel flyers moest ik rondbrengen
    in welke straten zou ik bezorgen
    met wie samen zou ik die tafels sjouwen
    aan wie moet ik dat stuk leveren als het af is
    ik heb op de moskee iets beloofd te regelen namens jullie, weet jij wat
    wat verwacht Ilse dat ik af heb voor vrijdag
    voor of na de vakantie gereed?
    zit er druk op die tekst of kan het wachten tot ik vrij ben
    mag het een dagje later of vallen jullie dan in het water
    is er ruimte om te schuiven met die offerte
    kan ik er nog twee weken over doen
    hoe ruim is de tijd voor mijn klusje
    wat is de laatste dag dat ik dit kan inleveren
    loopt mijn termijn vandaag af
    ben ik over tijd met dat verslag
    wanneer vervalt het
    heeft die brief aan de scholen spoed
    moet dat vandaag de deur uit of morgen
    welk tijdpad hoort bij mijn taak
    wanneer is het krantje klaar voor kopij, want dan moet mijn stukje erin
    voor welk overleg moet ik dat hebben uitgezocht
    heb ik iets voor de eerstvolgende vergadering af te maken en wat is dat
    yo wanneer moet die poster ingeleverd
    moet t voor de toetsweek af of erna
    wat was mn job ook weer
    was ik van de insta of van de flyers
    tot wanneer kan t nog
    wa moest ik doen en tegen wanneer
    tegen welken datum moet dat binnen zijn
    wat zo'k ook al weer doon
    wat mos ich ouch weer regele
    veur welke dag mutt dat kloar
    hoe lang mag ik doen over mijn werk
    voor welke dag ik moet bakken
    ik heb taak maar niet weet wat, jij weet
    wanneer moet tekst vertaald? ik heb ook school
    eh voor wanneer moest ik eh die stoelen ook weer geregeld hebben vraagteken
    ik bak liever op het laatst zodat hij vers is; op welke ochtend moet de cake er zijn
    wanneer kom jij langs om te controleren of het af is
    staat mijn klus nog steeds op dezelfde datum of is die verschoven
    de zaal was ik, of was ik de muziek? ik haal alles door elkaar
    zeg nog es wat ik op me nam en hoeveel dagen me resten
    wie gaf mij ook weer die actie en wat hield hij in
    is het mijn beurt om de koffie te halen deze maand, zo ja wanneer
    mijn kleindochter zou de poster maken, tegen wanneer moet ze klaar zijn
    Mag ik de einddatum van mijn klus nog eens weten? Ik ben 82 en vergeet veel. Dank u.
    tot wanneer wachten jullie op mijn cijfers? Ik moet nu weg, tot later.

task-take =
    dat doe ik wel
    ik doe het
    ik bel de drukker
    ik bak een appeltaart
    ik regel de zaal
    ik haal de stoelen op
    ik kan de flyers rondbrengen
    ik neem de koffie voor mijn rekening
    ik zorg voor de bekers
    Laat mij dat maar doen
    geef mij die maar
    die neem ik
    die is voor mij
    zet mij daar maar op
    schrijf mij maar op voor de posters
    ik pak de contacten met het zwembad op
    ik pak dat op
    ik trek dat wel
    ik maak het verslag
    ik schrijf een stukje voor het wijkblad
    Met genoegen neem ik de ontvangst van de gasten op mij.
    Ik ben bereid het notuleren voor mijn rekening te nemen.
    ik vraag de bakker om brood
    ik ga langs bij de supermarkt om te vragen of ze mee doen
    ik mail de huisartsen
    ik spreek de imam er wel over aan
    ik vraag het na bij de kerkenraad
    ik zoek uit wat een tent kost
    ik zoek het uit
    ik kijk wel of de school een lokaal heeft
    ik leen de geluidsinstallatie van de voetbalclub
    wij leveren de soep
    ons bedrijf betaalt de broodjes
    wij plakken de posters in de winkel
    ik zet het op facebook
    ik doe de insta
    ik doe wel de tiktok hihi
    ik app de groep
    ik maak foto's die middag
    ik doe de muziek, heb een accordeon
    ik neem de lijst mee
    ik ga bellen met de bibliotheek
    ik wil taak doen
    ik maak eten voor mensen
    ik kan helpen met dragen tafel
    ik doen de koken
    ik brengen stoelen ja
    ik ga schrijven brief naar winkel
    ja ik kan taak nemen, wat moet ik doen met poster
    eh zet maar neer dat ik eh de vlaggetjes doe punt
    ik bel die man van de pers
    ik verzorg de bloemen op tafel
    ik was af na afloop
    ik sta wel bij de deur
    ik rij de mensen met mijn busje
    Ik haal mevrouw van nummer tien op met de auto en nog twee anderen
    ik print de programma's bij ons op kantoor
    ik vertaal de flyer in het Arabisch
    ik kan naar turks vertalen
    ik vraag mn moeder om baklava te maken
    kom maar op met die taak
    ja hoor, die taak wil ik wel
    komt voor elkaar
    komt voor mekaar, ik regel het
    fix ik
    ik fix dat
    laat da maar aan mij over
    da zal ik wel doen
    dat doon ik wal
    det doon ich waol
    dat sil ik wol dwaan
    'k zal ik da wel regelen
    ik ga dat doen, geen spang
    ik bestel de spullen
    ik doe de boodschappen voor de lunch
    ik vraag subsidie aan bij het fonds
    ik neem contact op met de fysio
    ik ga achter die offerte aan
    ik stuur de notulen rond
    ik leg het voor aan onze directeur
    ik plan een gesprek in met de woningbouw
    ik hang het op bij de huisarts
    ik doe de kassa
    ik wil wel een rondje langs de deuren doen
    Joke en ik doen de aankleding samen
    samen met Kees maak ik de schuur leeg voor de spullen
    zal ik de sprekers benaderen?
    zal ik dat dan maar doen?
    als niemand het wil doe ik het wel
    niemand? nou dan doe ik het
    de etalage van mijn winkel is beschikbaar, ik plak er een affiche in
    in mijn pauze op de afdeling kan ik die mensen wel nabellen
    na het vrijdaggebed vraag ik de broeders wie er stoelen kan sjouwen
    onze bowlingclub ontfermt zich over de prijzen voor de loterij
    ik zit toch bij de wethouder aan tafel, ik kaart het daar aan
    Ik verklaar mij bereid de correspondentie te verzorgen.
    Het opstellen van de brief kunt u met een gerust hart aan mij toevertrouwen.
    ik heb nog een oude typemachine en veel tijd, het verslag is voor mij
    schuif die klus maar mijn kant op
    leg dat maar op mijn bordje
    daar zet ik mijn tanden wel in
    daar hoeven jullie je geen zorgen over te maken, daar zorg ik voor
    laat de vlaggetjes aan mij, ik heb nog lappen over
    mag ik de koffie doen? dat is mijn specialiteit
    kan ik de flyers bezorgen in mijn eigen wijk
    zal ik een appje opstellen voor de scholen
    zal ik de wijkagent eens polsen
    willen jullie dat ik achter die tent aan bel
    vinden jullie het goed als ik de muziek uitzoek
    wie doet de afwas? ik dus
    ik rij met de bakfiets de spullen rond
    ik ga de supermarkt om een doos fruit vragen
    ik stap op de fiets en hang ze op bij de bushaltes
    ik bestel morgen de bekertjes
    ik informeer bij de woningcorporatie of de hal vrij is
    ik vraag wel wat sponsorgeld bij de bank
    ik benader de scouting
    ik lever een accordeonist, mijn neef
    ik bak pannenkoeken, stapels
    ik schil vijftien kilo piepers, laat maar brengen
    ik was de tafelkleden, geef ze maar mee
    ik kook linzensoep voor zestig mensen
    ik bewaak de garderobe
    ik maak een filmpje voor tiktok ervan
    de poster ontwerp ik wel, kan goed met canva
    ik film die middag wel met mn drone
    ik design de flyer
    die taak met de kinderen wil ik wel, ik pas altijd op mijn neefjes
    de subsidiebrief schrijf ik, dat is mijn vak
    ik reken de kosten uit, als oud-boekhouder
    de planning van de vrijwilligers houd ik bij
    het inschrijfformulier maak ik in orde
    ik neem de pen ter hand bij het overleg
    neem ik mee, die actie
    voor mijn rekening, die boodschappen
    akkoord, ik ontferm me erover
    ok ik bel haar wel
    ja, die sleutel haal ik op
    da pak ik wel op mij
    dat za'k wel even doon
    loat mie dat moar doon
    det regel ich waal
    ik zal 't wel in orde maken, zulle
    ik kan vertalen naar Oekraïens, geef mij tekst
    ik bak brood voor alle mensen, goed?
    geef mij dit werk, ik kan
    ik wil praten met mensen van azc, zij komen dan ook
    eh ik doe die eh aankondiging in de kerkbode wel punt
    Tineke en ik vouwen de folders samen, hoe meer zielen hoe meer vreugd
    heeft iemand een aanhanger nodig? dan haal ik de banken op. Groetjes
    schrijf maar op dat ik de stoelen haal
    noteer maar dat ik de kok bel
    zet maar op mijn naam: de koffie regelen
    zet erbij dat ik de zaal boek
    onthoud even dat ik de posters ophang
    de bakker bellen
    de krant bellen
    ikzelf bel de wijkagent
    de tafels halen bij de overburen
    ik haal de stoelen op bij de school
    slagroom kopen voor de taart
    mevrouw de Haan ophalen voor de soep
    ik haal mevrouw Mulder op met de auto
    meneer Post bellen over de stoelen
    ik bel mevrouw Kok over de zaal
    mevrouw Vos mailen over de affiches
    mijn buurvrouw bakt de taart, dat regel ik
    ik help de buurvrouw met de hapjes
    de buurman vragen of hij de bus rijdt
    meneer Prins van de kerk spreken over de sleutel
    Piet bellen
    Annie even bellen
    de koster bellen over de sleutel
    Mo bellen of hij komt zingen
    ik moet Ria nog bellen, noteer dat maar
    Bert en Sjaan bellen
    de muzikant terugbellen
    wethouder opbellen voor de opening
    Kees bellen
    Wim bellen
    Yusuf bellen
    Sjaak bellen over de tent
    de huisarts bellen
    de loodgieter bellen
    de penningmeester bellen
    Loes en Anton bellen
    de groep bellen
    de burgemeester bellen

task-none =
    voor mij geen taak
    ik heb geen taak
    geen taak
    ik neem niks op me
    ik neem deze keer geen actie
    ik heb niks afgesproken
    ik heb niets toegezegd
    ik was er niet bij
    ik was er niet
    ik ben niet geweest
    ik was niet bij dat overleg
    ik was ziek die avond dus heb geen taak
    Ik was die dag afwezig en heb derhalve geen actie op mij genomen.
    Voor zover mij bekend is er geen taak aan mij toebedeeld.
    er is niks voor mij uitgekomen
    er kwam geen actie uit voor mij
    niks voor mij deze keer
    nu even niks voor mij
    deze ronde niks
    niets
    niks
    geen voor mij, ik ben nergens aan begonnen
    nee geen actie
    nee ik heb niks gepakt
    ik hoefde niks te doen
    ik hoef niks
    de anderen doen alles al
    alles was al verdeeld
    alle klussen waren al weg
    de taken waren al op haha
    alles is al vergeven toch
    ik heb alleen geluisterd
    ik zat er alleen maar bij
    ik kwam alleen kennismaken
    ik ben alleen toehoorder
    ik was er als gast
    ik was daar maar tien minuten, geen taak gekregen
    welke taak? ik heb er geen
    wat voor taak, ik was er niet eens
    hoezo taak, ik lag in het ziekenhuis
    volgens mij heb ik geen actiepunt
    geen actiepunt voor ons
    onze organisatie heeft geen actie
    wij hebben geen taak op ons genomen
    wij waren er niet
    van ons was niemand aanwezig
    er was niemand van de moskee bij
    ik heb geen werk gekregen
    ik heb niet taak
    ik niet was daar
    ik was niet op vergadering
    voor mij niks taak
    ik was op werk, niet gekomen
    niemand heeft mij taak gegeven
    eh ik was er eh niet bij dus nee
    'k heb niks
    ik was d'r nie
    ik haar gin taak
    ik wier der nie
    ik wie der nich
    ich waor d'r neet
    ik wie der net by
    ik ben niet geweest he
    ik was ik daar niet bij
    nee hoor ik heb niks hoeven doen
    nop, niks
    niks op mn naam
    mijn naam staat nergens bij
    sta nergens voor genoteerd volgens mij
    mij is niks gevraagd
    heb me gedrukt deze keer haha, niks genomen
    ik heb deze maand al genoeg taken, dus nu geen
    sla mij maar over met de taken
    een ander mag dit keer
    dit keer laat ik het aan anderen
    geef mij deze keer maar geen klus
    ik sta bij geen enkele actie
    heb ook niks in de notulen zien staan voor mij
    Ik heb het verslag gelezen, er staat bij mij geen actie
    hoi Coalitiebot, ik was met vakantie dus geen taak voor mij, groet Hawa
    niet van toepassing
    nvt
    n.v.t.
    ik hoef niemand te bellen, ik heb niks aangenomen
    ik ben pas sinds gisteren lid, dus nog geen klus
    Hallo, ik moest vroeg weg en heb daarom niets op me genomen. Groet, Joke
    mijn collega heeft een taak, ik niet
    ik help volgende maand weer, nu geen actie
    ik moest die avond op de winkel passen, dus mij is niets toebedeeld
    ik had nachtdienst tijdens dat overleg, dus nergens mee opgezadeld
    de bowlingclub was die dag op toernooi, van ons komt er geen klus
    namens de moskee is niemand gegaan vorige keer, dus geen taken
    in die vergadering heb ik mijn mond gehouden en niets beloofd
    Mij is ter vergadering niets opgedragen.
    Ik heb mij ditmaal van toezeggingen onthouden.
    Aan mijn zijde zijn geen actiepunten vastgesteld.
    ik ging met lege handen naar huis
    mijn bord bleef leeg dit keer
    ik kom er genadig vanaf, geen klus
    de klusjes gingen naar de jongelui, deze oude man mocht blijven zitten
    zeg maar 0 bij mij
    nul
    noppes
    geen enkele
    niks te melden, ik kreeg niets mee
    leeg lijstje
    nada
    zip
    niemand heeft mij ergens voor gestrikt
    ik ben de dans ontsprongen
    alle vingers gingen omhoog behalve de mijne
    had ik iets moeten krijgen dan? ik was op vakantie
    was er iets voor mij bij? volgens mij niet, ik was er niet
    welk actiepunt bedoel je, ik heb nergens mee ingestemd
    waarom vraag je mij naar een taak, ik zat in Oekraïne die week
    moet ik dan iets hebben? ik heb daar alleen koffie gedronken
    hoe kom je erbij dat ik een taak heb, ik was er voor de eerste keer
    ik kwam even sfeer proeven, meer niet
    ik was aanwezig als luisterend oor, taken heb ik niet gevraagd
    ik zat er namens mijn moeder, verder heb ik niks op me genomen
    ik moest na een kwartier weg, dus bij mij is niks terechtgekomen
    ik heb dat overleg gemist door een lekke band, dus niets
    door mijn operatie ontbrak ik, geen actie dus
    ziek gemeld voor de vergadering en daarom ook zonder klus
    op dit moment heb ik geen lopende zaken
    ik werd overgeslagen
    wij als partner hebben deze ronde nergens ja op gezegd
    onze stichting had geen afvaardiging, dus leeg
    voor ons staat er niets in het verslag
    dit keer hebben we het aan de kerken gelaten
    ik heb geen opdrachten meegekregen
    mijn beurt komt de volgende keer wel, nu heb ik er geen
    nee hoor, vrijgesteld haha
    nope geen chore voor mij
    was er niet bro had school
    had toets dus was niet bij dat overleg, niks gekregen
    ik haar niks, was d'r neet
    bie mie stiet niks
    'k was weg die dag, dus 'k heb niks
    ik he niks op mie enommen
    vergadering ik niet gezien, dus geen taak
    geen taak want ik werk die dag
    ik was daar maar niemand vraagt mij iets
    niks voor mij geschreven
    eh nee ik heb eh geen klus gekregen die avond punt
    ik heb me nergens voor laten strikken. Groeten!
    niet aan de orde bij mij
    als nieuweling heb ik nog niets gekregen, fijne avond
    nee, nu even niet
    deze keer geen taak voor mij
    ditmaal sla ik over
    nee ik doe deze keer niets
    niet deze keer
    ik was afwezig
    niet aanwezig geweest
    was er niet
    ik heb mijn handen vol
    mijn agenda zit vol, geen taken erbij
    ik heb genoeg te doen thuis
    ik pak nu niks op
    geen van beide
    voor mij niets dit keer
    sorry, niks
    ik doe al zoveel

task-done =
    klaar
    is klaar
    gedaan
    het is gedaan
    het is gelukt
    geregeld
    ik heb het geregeld
    af
    het is af
    de posters hangen
    de flyers zijn rondgebracht
    de zaal is besproken
    De zaal is vastgelegd en bevestigd.
    de drukker is gebeld
    ik heb de drukker gesproken, het is rond
    het is rond
    rond!
    afgerond
    taak volbracht
    mijn taak is volbracht
    Met genoegen deel ik u mede dat de opdracht is uitgevoerd.
    Hierbij meld ik dat mijn actiepunt is afgehandeld.
    vink maar af
    streep maar door, gedaan
    kan van de lijst, het is gebeurd
    mag eraf, is al gedaan
    heb ik vorige week al gedaan
    had ik al lang gedaan hoor
    allang klaar
    allemaal gebeld
    iedereen is gebeld
    de mail is de deur uit
    brief is verstuurd
    verstuurd
    opgestuurd
    taart staat klaar
    de stoelen staan in de zaal
    de stoelen zijn besteld
    spullen binnen
    ik heb gister alles opgehaald
    ik ben bij de bakker geweest, hij doet mee
    ik ben langs geweest bij de school en ze zeiden ja
    verslag staat online
    het stukje staat in de krant
    staat op facebook
    gepost
    ik heb klaar
    ik heb gedaan
    ik ben klaar met werk
    ik heb alles gemaakt
    taak is goed gedaan
    ik heb poster op muur gedaan
    ik al bellen, klaar
    finish
    eh het is eh klaar hoor punt
    tis klaar
    t is gefixt
    gefikst
    gefixt
    done
    tis gebeurd
    kloar
    't is kloar
    't is vaerdig
    veerdig
    da's gedaan
    't is in orde
    in orde gebracht
    da is allemaal geregeld
    't is klear
    it is dien
    is al gepiept
    kat in 't bakkie
    hebbes, de sleutel is binnen en de zaal is geregeld
    missie geslaagd
    check
    ✅ klaar
    eindelijk klaar, pff
    pfoe dat was een klus maar hij is af
    het is gelukt, Kees hielp mee
    samen met Joke alles afgekregen
    alles in orde gemaakt zoals afgesproken
    ik heb mijn deel gedaan
    mijn deel zit erop
    heb gebeld, geen antwoord nodig meer, geregeld
    offerte is binnen en getekend
    formulier is ingeleverd
    subsidie is aangevraagd
    de soep staat te pruttelen, alles klaar
    Dag, de uitnodigingen liggen bij iedereen in de bus. Groetjes Gerda
    de etalage is versierd, kom maar kijken
    de imam heeft het na het gebed omgeroepen, dat punt is dus binnen
    de bowlingclub zegt ja, dat telefoontje kun je doorhalen
    in mijn pauze op de afdeling alle brieven gepost
    voor sluitingstijd nog even geplakt, alles hangt op zijn plek
    De mij toevertrouwde werkzaamheden heb ik heden voltooid.
    Tot mijn genoegen kan ik u melden dat de zaal gereserveerd staat.
    mijn klusje zit erop, nu een borrel
    het beestje is geveld
    daar zijn we vanaf
    dat varkentje is gewassen
    die kan in de map 'voltooid'
    mijn huiswerk is gemaakt haha
    opdracht uitgevoerd
    alles in kannen en kruiken
    je kunt een kruisje zetten achter mijn naam
    heb je gezien dat de flyers weg zijn? allemaal bezorgd
    kan dat actiepunt van me af? het staat al een week online
    waarom vraag je dat nog, ik heb het maandag al ingeleverd
    moet ik nog melden dat de sleutel opgehaald is? bij dezen dan
    die vraag over de koffie: besteld en betaald
    zo, de laatste envelop ligt op de mat
    geverfd, gedroogd en opgehangen, ons bord
    de tafels zijn gedekt
    alle kopjes staan afgewassen in de kast
    met trillende handen maar de notulen zijn getypt
    ik heb mijn kleinzoon erbij gehaald en het stuk is nu verstuurd
    de wethouder heeft toegezegd, mijn gesprek heeft plaatsgevonden
    de directeur heeft getekend
    we hebben akkoord van de school
    de vertaling heb ik vannacht afgemaakt
    de tekst is ingediend bij de krant
    de offertes liggen op Ilse haar bureau
    het geluid is gehuurd, bevestiging is binnen
    vergunning is verleend!
    bakker toegezegd, slager ook, dus mijn rondje is volbracht
    alle oudere leden hebben van mij een telefoontje gehad
    staat op insta al 40 likes
    gepost hoor, check je story
    t is done hoor
    ez, is al gemaakt
    heb t net ingeleverd
    voltooid!
    mijn aandeel is geleverd
    volbracht, met dank aan Harm die de ladder vasthield
    het heeft bloed, zweet en tranen gekost, maar de schuur is leeg
    't hangt, 't plakt, 't ziet er mooi uit
    't is veur mekoar
    't zit gebakken
    't is geklaord
    'k heb alles rondgedragen, ge kunt gerust zijn
    't is klair, ik heb ze ammoal had
    flyer is gegeven aan alle buren
    ik gekookt 60 soep, alles staat in koelkast
    ik heb vertaald, document bij Ilse nu
    alles mensen gebeld en zij zeggen ja
    eh die bestelling die eh die is geplaatst punt
    het briefje zit bij iedereen in de bus, verder nog een prettige dag
    sleutels teruggebracht, bonnetje zit erbij
    ik heb de dokterspraktijk gesproken en de poster hangt in de wachtkamer
    Gisteren afgeleverd. Het was een genoegen. Groet, Wim
    pff klaar, wat een werk, maar het is gelukt
    ik ben ermee klaar, moe maar blij
    alles hangt, ik ga nu zitten
    ik ben d'r mee klaar, nu koffie
    helemaal klaar mee, het was leuk om te doen
    klaar mee! moe maar tevreden
    zo, daar ben ik klaar mee, pff wat een klus
    voldaan terug van het lopen, alles weg
    alle brievenbussen gehad
    de deur uit alles
    ze zijn allemaal weg
    op, alles uitgedeeld
    mijn zoon en ik hebben ze allemaal bezorgd
    tas is leeg
    finito
    hatsjikidee gedaan
    het zit erop
    de folders heb ik klaarliggen
    alles ligt klaar op tafel
    de tassen liggen klaar in de gang
    ik heb de spullen klaargelegd
    ze liggen klaar om mee te nemen
    het staat allemaal klaar

task-busy =
    nog niet
    nog niet klaar
    ben bezig
    ben er mee bezig
    ik ben ermee bezig
    loopt
    het loopt nog
    wordt aan gewerkt
    er wordt aan gewerkt
    bijna klaar
    bijna
    half
    half klaar
    ik ben op de helft
    moet nog even
    moet nog beginnen
    ik ben nog niet begonnen
    nog geen tijd gehad
    nog niet aan toegekomen
    ik kom er deze week niet aan toe, volgende week wel
    ga ik morgen doen
    doe ik van het weekend
    doe ik zo
    straks
    komt nog
    komt eraan, even geduld
    komt goed
    duurt nog even
    ik heb nog een paar dagen nodig
    ik heb meer tijd nodig
    mag het een weekje later
    Kan ik uitstel krijgen tot na het weekend?
    Ik verzoek u vriendelijk om enig uitstel voor de opdracht.
    De werkzaamheden zijn nog gaande, ik verwacht eind van de maand gereed te zijn.
    ik wacht op antwoord van de drukker
    wacht nog op reactie
    hij zou me terugbellen
    ik heb gebeld maar er nam niemand op, ik probeer het morgen weer
    voicemail ingesproken, wacht af
    ik heb er drie gebeld, nog vier te gaan
    de helft van de posters hangt
    nog tien flyers
    bijna alle flyers zijn weg
    de offerte is aangevraagd maar nog niet binnen
    ben aan het schrijven, nog een alinea
    concept ligt bij Ilse
    het deeg staat te rijzen haha dus nog niet klaar
    ik ben het niet vergeten hoor
    niet vergeten, komt
    ik was het vergeten, ga het nu doen
    oei vergeten, ik doe het vandaag nog
    ik ben bezig met taak
    nog niet klaar ik doe morgen
    ik werk nog aan
    ik moet nog doen
    klein beetje gedaan
    ik heb begin gemaakt
    nog niet gedaan want kind was ziek
    eh nog niet helemaal komma morgen denk ik
    nog nie
    bin d'r mit drok
    ik bin der nog mee doende
    'k ben der mee bezig
    'k ben er aan bezig
    bun der nog met bezeg
    ich bin draan
    ik bin der mei dwaande
    no span, ik ben bezig man
    chill komt goed
    rustig aan ik ben bezig
    work in progress
    wip
    wordt vervolgd
    het zit in de pen
    het schiet op
    het schiet niet op maar ik ben er wel mee bezig
    gaat traag maar gaat
    voor 80 procent af
    90%
    vraag het me volgende week nog eens
    vraag me donderdag maar weer
    ja ja ik doe het nog
    nog effe
    geef me nog een week
    ben ziek geweest, ik pak het nu weer op
    na mijn vakantie rond ik het af
    ik kan de sleutel niet vinden dus het sjouwen schuift naar morgen
    stop me niet, ik ben lekker bezig met die posters
    Beste, de bakker beslist pas maandag, daarna hoort u van mij. Gerda
    klaar ben ik nog niet, wel ver
    de winkel slokte me op, maar vanavond kruip ik achter dat stukje
    ik heb de imam nog niet getroffen, na het vrijdaggebed spreek ik hem
    tussen twee nachtdiensten door heb ik al zes winkels gehad, de rest volgt
    mijn medebestuurders moeten er nog naar kijken, daarna gaat het de deur uit
    van de twintig adressen heb ik er twaalf gehad
    Uw opdracht is in behandeling; binnen afzienbare tijd volgt bericht.
    Ik ben doende het verzoek uit te werken en behoef nog enkele dagen.
    mag het een dag of drie langer? de drukpers staat stil
    kan de termijn iets opgerekt worden, mijn moeder lag in het ziekenhuis
    is maandag vroeg genoeg? ik ben er volop aan het sleutelen
    zou woensdag ook schikken voor die flyers, dan heb ik de handen vrij
    ik zit er middenin
    er zit schot in
    ik kom een eind in de richting
    vordert gestaag
    driekwart zit erop
    ik ben aan het laatste stukje toe
    alleen het sluitstuk ontbreekt nog
    de eerste aanzet is gemaakt
    ik heb er een begin aan gemaakt maar mijn printer kuurt
    de verf moet nog drogen op het bord
    twee posters hangen, de andere acht liggen in de gang te wachten op droog weer
    ik heb de bakker gemaild en zit te wachten op wat hij zegt
    de beheerder belt terug zegt ie, dat zegt ie al drie dagen
    iedereen is met vakantie, dus ik krijg nog niemand te pakken, ik blijf proberen
    ze waren gesloten, morgen loop ik er weer langs
    het stond op mijn lijstje voor vandaag, maar mijn kleinkind kwam logeren, morgen dus
    ik moest eerst de sleutel zien te bemachtigen, nu kan ik aan de slag
    net begonnen met typen, hopelijk vanavond af
    ik ga er zo mee aan de gang
    sta nu in de rij bij de copyshop haha
    vanmiddag steek ik van wal met die telefoontjes
    ik zit op Canva te prutsen, bijna
    ben r mee aan t klooien, geef me ff
    moet nog ff finetunen
    mn zus helpt me vanavond ermee
    doe t na school
    door het hoofd geschoten, ik maak er meteen werk van
    schandalig van me, vergat het totaal, morgen op je bord
    weet je, ik heb het even laten versloffen, maar ik laat je niet zitten
    heb nog een tikkeltje geduld met deze oude man, de letters gaan langzaam
    op mijn leeftijd gaat alles een tandje trager, maar het wordt gedaan
    je hoeft me niet te porren, het wordt gemaakt
    ik heb je herinnering gezien, er is nog werk aan
    het duurt wat langer dan gedacht omdat de leverancier dwarsligt
    eerst moest die griep over, nu ga ik weer verder
    de vertaling is tot bladzijde drie gevorderd
    het optellen van de bonnetjes kost me nog een avond
    'k ben er nog nie aan gerokt, 't komt van de week
    ik bin der nog an te gange
    bin d'r nog neet aan toe gekomme, mer 't kömp
    't goat zien gaank, nog een poar doage
    'k ben volop bezig, nog efkes
    ik doe nu, bijna ik ben klaar
    ik heb één vrouw gebeld, nog drie mensen
    ik ben nog aan vertalen, twee dagen nodig
    morgen ik maak foto van plan, wacht aub
    eh ik ben er eh druk mee doende geef me nog een dagje punt
    voor de helft opgeruimd, die schuur, en toen begon het te regenen
    ik wacht op de offerte. Verder alles goed hier!
    nog niet gelukt haar te treffen, vrijdag doe ik een nieuwe poging
    kan het pas zaterdag doen
    ik kan pas morgen
    vanmiddag om vier uur stop ik, de rest doe ik morgen
    voor vandaag stop ik, morgen weer verder
    om zes uur hou ik op en dan ga ik later verder
    het is gedrukt maar ik moet het nog ophangen
    ze liggen klaar, ik moet ze alleen nog wegbrengen
    ik heb ze al opgehaald, uitdelen komt nog
    zijn nog niet allemaal weg
    de helft is klaar
    half af, de rest volgt
    twee straten gehad, nog een paar te gaan
    voor vandaag genoeg, morgen ga ik verder
    ik stop voor vandaag
    om vijf uur stop ik, morgen de rest
    lukt wel
    dat lukt wel hoor
    lukt
    dat komt voor elkaar
    ik ga het vrijdag doen
    morgen is het af
    vrijdag is het gebeurd
    nog niks aan gedaan
    ben er nog niet aan begonnen
    wacht nog op de drukker
    ze liggen klaar, ik moet ze nog brengen
    een deel is weg, een deel ligt hier nog
    op een paar na allemaal
    zodra het droog is ga ik
    als het klaar is hoor je het
    volgende week doe ik het
    in het weekend

task-cannot =
    het lukt me niet
    dat gaat me niet lukken
    lukt niet met die taak
    ik krijg het niet voor elkaar
    ik kan die taak niet doen
    ik kan het toch niet doen
    ik geef de taak terug
    ik geef hem terug
    haal die taak maar bij mij weg
    haal het van mijn lijst
    haal mijn naam eraf bij de posters
    iemand anders moet het maar doen
    kan een ander dit overnemen
    kan iemand die klus van me overnemen
    wie wil mijn taak overnemen
    wie kan de flyers doen? mij lukt het niet
    Tot mijn spijt moet ik de opdracht teruggeven.
    Door mijn gezondheid zie ik mij genoodzaakt de taak neer te leggen.
    het is me te veel
    het wordt me te zwaar
    te zwaar voor mijn rug, die stoelen
    ik heb er geen tijd voor
    ik heb hier de uren niet voor
    ik mag het niet doen van mijn baas
    mijn baas geeft er geen uren voor
    ik heb mijn arm gebroken dus geen taart
    mijn oven is kapot, ik kan niet bakken
    de drukker wil niet, ik kom niet verder
    ik kom er niet uit, geef het aan een ander
    het is niks geworden
    is niks geworden met de winkel, ik stop ermee
    Ik heb het geprobeerd maar het is mij niet gelukt
    ik heb het geprobeerd maar ze willen niet
    ze zeiden nee bij de supermarkt, dus dit gaat niet door van mijn kant
    mislukt
    niet gelukt
    niet gelukt sorry
    ik kan dit niet
    ik krijg het niet rond
    ik ga dat niet halen
    niet haalbaar voor mij
    dat is te moeilijk voor mij
    ik kan taak niet maken
    ik kan niet doen deze werk
    deze taak te moeilijk mijn nederlands niet goed
    ik kan niet bellen in nederlands, ander persoon moet
    ik wil niet meer deze taak
    eh ik kan dat eh niet meer doen komma sorry
    't lukt mie nich
    't lukt nie
    da lukt mij nie
    't geit mich neet lukke
    't slagget my net
    't gaat mij niet lukken ze
    ik zal dat niet kunnen doen
    ik krijg da nie gedaan
    ga niet redden met die taak
    ik trek het niet
    trek dit niet meer, geef maar aan iemand anders
    ik zie er van af
    ik zie toch af van het notuleren
    ik had te snel ja gezegd op die klus, ik kan het niet waarmaken
    ik durf het toch niet, een praatje houden
    ik durf niet te bellen
    ik heb geen auto meer, dus rijden gaat niet
    we hebben geen vrijwilligers om het te doen
    bij ons is niemand die dat kan doen
    wij kunnen die soep toch niet leveren
    wij als organisatie moeten deze actie teruggeven
    schrap mijn actie maar
    schrappen graag
    streep mij maar door bij die taak
    taak mag weg, ik doe het niet
    dit stond ten onrechte op mijn naam
    dat is niet mijn taak
    dit is mijn taak helemaal niet
    die taak is niet van mij maar van Kees
    geef maar aan Theo
    ik ben er niet meer aan toe gekomen en het gaat ook niet meer gebeuren
    vergeet die taart maar, gaat niet meer lukken
    dag Ilse, helaas, ik moet de posters aan een ander laten. Groet Joke
    ik kan de drukker niet te pakken krijgen en geef het op
    bel jij een ander voor die taart, ik kan het niet doen
    ik ben klaar met die klus, hij gaat niet, zoek een ander
    Ik had het graag gedaan maar de dokter verbiedt me te tillen. Wilt u een ander vragen? Kees
    kan Joke het stukje schrijven? ik krijg geen letter op papier
    van dat vertalen komt bij mij niks terecht
    na drie nachtdiensten op rij zie ik geen kans die posters op te hangen, wie neemt ze
    de winkel is verkocht, dus een etalage versieren gaat niet meer, zoek een ander raam
    onze bowlingbaan mag van de brandweer geen soep schenken, die toezegging moet ik laten vallen
    de moskee is dicht wegens verbouwing, dus de stoelen kan ik niet leveren
    de accountant heeft een streep gezet door de sponsoring, ik moet mijn belofte breken
    Ik zie mij genoopt het mij toebedeelde actiepunt terug te leggen bij de werkgroep.
    Tot mijn leedwezen blijk ik niet in staat het toegezegde stuk te leveren.
    mijn vrouw is gevallen, al mijn klusjes voor jullie moeten naar een ander
    zoekt u iemand anders voor het rijden, mijn rijbewijs is ingenomen
    met mijn ogen gaat dat verslag niet meer, vraag een jonger iemand
    mijn pols zit in het gips, dus dat schrijfwerk kun je vergeten
    kunnen jullie een vervanger vinden voor de kassa? ik word opgenomen
    wie kan die boodschappen doen? mijn auto is total loss
    is er iemand die mijn klus wil hebben, ik verdrink in het werk
    kan ik deze actie van me af schuiven, ik ga verhuizen
    zou iemand anders de wethouder willen benaderen? bij mij krijgt hij het op zijn heupen
    mag ik onder mijn belofte uit
    ik heb me vertild aan dat draaiboek
    ik bijt me er de tanden op stuk, neem het me maar af
    het ligt me niet, die vreemde mensen aanspreken
    voor een groep spreken? bij nader inzien bezwijk ik van de zenuwen, laat Bea het doen
    dit gaat mijn petje te boven, een subsidieaanvraag is vakwerk
    mijn leidinggevende heeft een verbod uitgevaardigd, ik mag er geen werktijd in steken
    ze hebben me bij de Lidl de deur gewezen, dus van mijn kant zit er niks meer in
    drie keer aan de deur geweest, nul op het rekest, ik geef de pijp aan Maarten
    de vogel is gevlogen: geen accordeonist te vinden, ik gooi de handdoek in de ring
    het is op niets uitgelopen met die zaal, laat iemand anders het proberen
    ik moet passen voor het folderen, mijn fiets is gejat
    ik kom mijn afspraak over die taart niet na, oven ontploft
    dat beloofde stukje komt er niet meer
    reken niet op mij voor de flyers
    zet iemand anders bij de afwas, mijn eczeem speelt op
    neem mij maar van de koffie af
    verdeel mijn klusje maar onder de rest
    ik leg het neer
    teruggeven graag, die actie
    ik schuif hem terug
    mijn actie kan weg, niemand in ons bestuur ziet er heil in
    dit punt is abusievelijk aan mij toegeschreven, het hoort bij de gemeente
    er staat dat ik de zaal boek maar dat had Wim beloofd
    waarom krijg ik die klus? ik was er niet voor, geef hem aan Ruud
    hoe kom ik van die taak af
    kan iemand anders die poster maken, mn laptop is dood
    niet te doen met toetsweek, geef die insta maar aan Noor
    kap met die taak, ik heb er geen tijd voor
    lukt me echt nie, pak jij m
    'k kan da nie bolwerken
    ik krieg 't nich veur mekaar, loat 'n aander 't doon
    't is mich te zwoar, geef 't mer aan eine angere
    da gaat boven mijn krachten, ge zult iemand anders moeten zoeken
    deze werk is niet mogelijk voor mij, ik heb school
    ik kan niet praten met winkel, mensen begrijpen mij niet, ander doet beter
    taak is groot voor mij, wie kan nemen?
    sorry kan niet koken zaterdag, baby ziek, andere vrouw vragen
    eh die stoelen sjouwen eh dat gaat niet meer met mijn hart punt
    ik ben door mijn rug gegaan, dus de tent opzetten wordt een ander zijn pakkie-an. Veel succes!
    de computer heeft alle adressen opgevreten, ik kan de brieven niet meer versturen
    Wilt u de sleuteldienst aan een ander toevertrouwen? Mijn heup laat het afweten. Groet
    wij hadden een kraam beloofd maar ons materiaal is verbrand, streep die toezegging weg
    ik heb het draaiboek drie avonden zitten aanstaren, er komt niks uit mijn handen, laat het een ander doen
    vorige week zei ik dat ik het zou doen, maar ik moet toch terugkrabbelen
    ik had beloofd het te regelen, dat lukt me niet
    wat ik toen op me nam gaat niet door
    ik zou de tafels regelen maar dat red ik niet
    ik zou de zaal regelen maar dat gaat me niet lukken
    ik had beloofd de tent te lenen maar dat wordt toch niks
    ik mag niet lopen van de dokter
    mijn knie doet zeer, ik kan die flyers niet doen
    kan iemand het van mij overnemen, ik trek het niet
    ik kan het niet meer doen door mijn rug
    dat wordt hem niet, zoek maar een ander
    ik geef de klus terug
    ik moet mijn taak teruggeven
    die actie van mij kan niet doorgaan
    ik kom er niet aan toe, geef het aan een ander
    dat klusje red ik niet
    ik niet kunnen doen deze werk

task-day =
    12 januari
    volgende week dinsdag
    vrijdag
    morgen
    over twee weken
    uiterlijk zaterdag
    eind van de maand
    voor 1 maart
    de 15e
    maandag lukt
    ik doe het voor vrijdag
    klaar op woensdag
    woensdag is het af
    3 februari
