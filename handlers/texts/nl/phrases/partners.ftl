who-is-silent =
    wie heeft nog niet geantwoord
    wie moet nog reageren
    wie heeft er nog niet gereageerd
    van wie heb ik nog niks gehoord
    van wie horen we niks
    wie is er stil
    wie zijn er stil
    welke organisaties zijn stil
    stille organisaties
    stille leden
    wie laat niks van zich horen
    wie laat het afweten
    wie heeft nog niet gestemd
    wie moet er nog stemmen
    wie mist er nog in de poll
    wie ontbreekt er nog
    hoeveel antwoorden missen we nog
    hoeveel mensen moeten nog antwoorden
    op wie wachten we nog
    op wie is het nog wachten
    op wie wachten we eigenlijk
    Welke leden hebben tot op heden niet gereageerd?
    Kunt u aangeven van welke partners wij langere tijd niets vernomen hebben?
    Mag ik een lijst van degenen die hun antwoord nog schuldig zijn?
    wie heeft mijn bericht niet beantwoord
    wie heeft mijn vraag genegeerd
    wie negeert ons
    wie reageert er nooit
    wie doet er niks meer
    wie is afgehaakt
    welke partners zijn afgehaakt
    welke clubs dreigen af te haken
    wie haakt er af
    wie heeft de vergadering drie keer gemist
    wie komt er nooit opdagen
    wie hebben we al lang niet gezien
    wie hebben we al maanden niet gehoord
    wie moet ik bellen
    wie kan ik het beste even nabellen
    wie moet een duwtje hebben
    wie heeft een duwtje nodig
    heeft Theo al gereageerd
    heeft de bibliotheek al wat laten horen
    heeft de kerk al geantwoord
    is Kees nog actief
    wanneer hoorden we voor het laatst van de moskee
    hoe lang is het stil bij de voetbalclub
    is iedereen binnen of missen we er nog
    zijn alle reacties binnen
    wie is niet bereikbaar
    bij wie komen de berichten niet aan
    wie heeft mij geblokkeerd
    wie heeft zijn taak nog niet gemeld
    wie heeft nog niks gezegd over zijn taak
    wie heeft geen activiteit aangemeld
    welke organisatie heeft nog niks aangemeld voor de week
    wie niet geantwoord?
    wie heeft niet antwoord gegeven
    welke mensen geven geen antwoord
    ik wil weten wie is stil
    wie nog niet stemmen
    eh wie heeft er eh nog niet gereageerd vraagteken
    wie hee nog niks gezeed
    wie hef nog nich reageerd
    wee haet nog neet geantwoord
    wa hat noch net antwurde
    wie heeft er nog niks van zich laten weten
    van wie is het nog wachten geblazen
    wie ghost ons
    wie heeft ons geghost haha
    wie moet nog
    wie nog
    wie niet
    nog niet gereageerd: wie?
    lijst non-respons
    non respons?
    geef de namen van wie nog niks liet horen
    wie zijn de wanbetalers haha, wie reageerde niet
    welke leden slapen
    wie is er in slaap gesukkeld
    wie heeft sinds de zomer niks meer gedaan
    geen teken van leven van wie?
    wie heb ik nog niet gebeld van de stille clubs
    wie weet ik nog niet van of hij komt
    op wiens ja of nee moet ik nog wachten
    Goedemorgen, welke partners gaven na drie herinneringen geen gehoor? Ilse
    wie moet ik nog achter de vodden zitten
    bij wie moet ik nog aan de bel trekken
    van welke kant blijft het akelig rustig
    wie hult zich in stilzwijgen
    de termijn loopt morgen af, wie heeft zijn voorkeur nog niet doorgegeven
    ik heb straks het regieoverleg: van welke partners kwam er geen reactie
    wie laat me bungelen
    welke vrijwilligers hebben mijn oproep nog niet opgepakt
    wie houdt de boel op met zijn antwoord
    Welke genodigden zijn tot nu toe in gebreke gebleven?
    Gaarne een opgave van de organisaties zonder enig teken sinds het voorjaar.
    heb je een lijstje voor me om na te bellen
    ik ga vanmiddag een rondje bellen, geef me de namen die nog niks gestuurd hebben
    wie kan wel een telefoontje van mij gebruiken omdat er niks terugkomt
    op welke antwoorden zit ik nog te wachten
    welke leden zijn in coma haha
    bij welke clubs is het contact verwaterd
    wie raken we kwijt
    welke partners zien we al een half jaar niet meer op de vergaderingen
    wie slaat altijd over
    wie is er drie bijeenkomsten op rij niet geweest
    welke organisaties bungelen er maar een beetje bij
    wie doet alleen op papier mee
    wie is in de vergetelheid geraakt
    heeft de huisarts al gereageerd of zwijgt die nog
    is er al iets binnen van de moskee, of nog radiostilte
    heeft Bea van de bieb al gekozen
    wanneer was het laatste levensteken van de voetbalclub
    is er nog respons geweest van de Zonnebloem sinds juni
    ik mis reacties, van wie precies
    de helft antwoordde, wie is de andere helft
    wie is nog blanco in de datumronde
    wie hangt er nog tussen wal en schip bij de stemming
    bij wie staat het vakje nog leeg
    wie heeft nog geen vinkje
    zijn er mensen die mijn bericht niet gezien hebben
    welke nummers doen het niet meer, want dan weet ik wie ik kwijt ben
    wie leest wel maar antwoordt niet
    wie laat me in de steek met de soepmiddag qua antwoord
    wie moeten we een zetje geven
    wie moet ik wakker schudden
    wie doet er net of zijn neus bloedt
    niet iedereen gaf thuis, wie niet
    wie moeten er nog over de brug komen met een activiteit
    wie heeft voor de Week nog niks ingebracht
    welke taken blijven zonder enig bericht van de eigenaar
    wie heeft na mijn tweede herinnering nog steeds niet van zich laten horen
    mensen die niet antwoord geven, naam graag
    welke organisatie zegt niks lang tijd
    wie slaapt? ik wil naam van wie geen stem
    van wee hebbe veer nog niks
    wie hef zich nog nich emeld
    van wie he'k nog niks heurd
    wie heeft er nog gene mond opengedaan
    eh noem eens eh wie er nog moet antwoorden punt
    wie airt ons
    wie laat ons op gelezen staan
    hoeveel blanco's en van wie zijn ze
    onbeantwoord: bij wie
    Zijn er partijen die sinds de start geen enkele keer reageerden? Ik hoor het graag, fijn weekend.
    leest Fatima mijn berichten wel
    krijgt Kees de berichten eigenlijk wel
    ziet de GGZ dit wel

remove-someone =
    haal Kees uit de groep
    haal Joke van de lijst
    verwijder Theo
    verwijder deze persoon
    verwijder het contact van de bibliotheek
    Gerda kan eraf
    Hawa mag uit de groep
    zet Theo uit de werkgroep
    gooi hem uit de groep
    gooi die man eruit
    kun je iemand verwijderen
    hoe verwijder ik iemand
    hoe haal ik iemand van de lijst
    hoe verwijder ik een contact
    ik wil een lid verwijderen
    lid verwijderen
    contact verwijderen
    schrijf Kees uit
    schrijf mevrouw de Vries uit
    Joke werkt niet meer bij de stichting
    Joke is weg bij Humanitas
    Kees is gestopt, haal hem eraf
    Theo is gestopt als vrijwilliger
    Hawa heeft een andere baan, zij moet van de lijst
    Mevrouw Bakker is helaas overleden, wilt u haar uit het bestand halen?
    Kees is overleden, stuur hem niks meer
    de heer Smit is met pensioen en dient van de lijst te worden gehaald
    Gaarne verwijdering van bovengenoemd lid uit de kerngroep.
    De bakkerij is failliet, dat contact kan weg
    het café is gestopt, haal ze uit de partnerlijst
    de voetbalclub stapt uit de coalitie, verwijder ze
    de partner aan het plein doet niet meer mee, schrap die maar
    schrap Theo
    schrap hem van de lijst
    schrap die organisatie
    streep Gerda door
    Gerda is verhuisd en doet niet meer mee, kan ze weg uit de app
    die collega is ontslagen, graag meteen uit de groep
    onze oude medewerker staat er nog in, die moet eruit
    mijn voorganger staat nog in de lijst
    mijn oud-collega krijgt nog berichten, kan dat stoppen
    mijn collega heeft verlof genomen voor altijd, haal hem eruit
    er staat iemand in die ik niet ken, haal die weg
    er zit een vreemde in onze groep, verwijder die
    dubbel contact, een kan er weg
    Kees staat er twee keer in, verwijder er een
    die persoon gedraagt zich niet, ik wil hem eruit hebben
    hij scheldt iedereen uit, zet hem uit de groep
    blokkeer die gebruiker
    ze wil geen berichten meer, ze heeft me gebeld, haal haar eraf
    Theo vroeg mij of hij van de lijst kan
    Gerda zei aan de telefoon dat ze wil stoppen, schrijf haar uit
    mevrouw heeft geen telefoon meer, haal haar uit de app
    deze persoon weg
    haal weg deze man
    ik wil verwijderen persoon uit groep
    kees niet meer werkt hier, weg doen
    zij is niet meer bij ons, moet weg van lijst
    eh haal Theo er eh maar uit punt
    doe Kees d'r mar uut
    haalt Kees er maar uit
    gooit hem van de lijst
    schrapt die maar
    doot Theo d'r mer oet
    doo Gerda d'r mar of
    helje Kees fan de list
    kick Kees
    kick die gast uit de groep
    knikker hem eruit
    zwaai Joke maar uit, ze is weg
    theo weg
    -1: Hawa is vertrokken
    Kees gaat eruit per 1 mei
    per direct moet Joke uit de regiegroep
    zij zit niet meer in de stuurgroep, alleen nog kerngroep, haal haar daar weg
    trek de toegang van Theo in
    beheerder verwijderen
    Kees mag geen beheerder meer zijn, haal hem weg
    oude contacten opruimen
    ruim de lijst op, wie weg is moet eruit
    het contact bij de gemeente is vertrokken en er is nog geen opvolger
    Joke wil stoppen, haal jij haar eruit
    bel Theo maar niet meer, hij is weg, verwijder hem
    er is een opvolger bij de kerk, de oude mag eraf
    Goedemiddag, wilt u onze vertrokken penningmeester uit uw bestand halen?
    Wim is van de trap van het bestuur gestapt, zijn plek in de app is leeg, gooi hem er maar af
    Sandra zwaait vrijdag af, wil je haar toegang daarna sluiten
    ik heb net gehoord dat Bart vertrokken is bij de bieb, dus die naam kan uit ons bestand
    meneer Aksoy zal niet langer deelnemen, graag zijn contact opheffen
    Wij hebben afscheid genomen van een medewerkster; haar toegang dient te vervallen.
    De weduwe belde: haar man is heengegaan. Zorg dat hij geen berichten meer ontvangt.
    Jannie is vorige week ingeslapen, dus alsjeblieft niets meer naar haar nummer
    het contract met Peter liep af, mag hij uit alle groepen
    de bowlingclub is opgeheven, dat contact mag opgeruimd
    de winkel op nummer 8 is dichtgetimmerd, haal die ondernemer uit ons bestand
    de moskee heeft een nieuwe contactman, de vorige mag je wissen
    de fysiopraktijk heeft opgezegd, doe hen weg
    de partner in Zuid wil niet meer, kun jij die afvoeren
    voer Ruud af
    ontkoppel Bea
    deactiveer het account van Henk
    sluit Marleen uit
    weg met dat oude nummer van de secretaresse
    hij hoort niet in de kerngroep thuis, wip hem
    wie heeft Karel toegevoegd? hij hoort hier niet, eruit met hem
    ik wil dat Jeroen er niet meer bij zit
    iemand stuurt rare dingen in de groep, die wil ik verwijderd hebben
    een lid valt de vrouwen lastig met berichten, onmiddellijk eruit
    die meneer maakt steeds ruzie, hoe zet ik hem eruit
    er zit een journalist tussen de vrijwilligers, die hoort er niet in, kan hij weg
    een onbekend nummer leest mee, gooi dat er meteen af
    hoe ontdoe ik me van een contact dat niet meer klopt
    op welke manier gooi ik een oude medewerker eruit
    is er een manier om iemand uit te schrijven namens hem
    kan ik iemand schrappen zonder dat hij een melding krijgt
    mag ik als leider iemand uit de groep halen, en zo ja hoe
    ik zie twee keer dezelfde Fatima, ruim de oudste op
    die testpersoon die ik aanmaakte mag verdwijnen
    ontneem Yara haar leidersrechten
    Rob is geen medeleider meer, neem hem zijn rechten af
    mijn duocollega is overgeplaatst, dus zij hoeft geen toegang als leider meer
    Trees is naar een verpleeghuis en doet nergens meer aan mee, wil je haar eraf halen
    die vrijwilliger komt al een jaar niet meer, verwijder haar maar uit het overzicht
    ik kreeg mail van Tineke dat ze ermee wil ophouden, zorg jij dat ze eruit gaat
    de stagiair is klaar met zijn stage, kan zijn nummer eruit
    Gerrit belde me boos op dat hij eraf wil, doe dat even
    Ali gaat naar een andere stad wonen, haal hem uit de vrijwilligersgroep maar laat zijn vrouw staan
    alleen uit de werkgroep graag, Lies blijft wel partner
    Hans kan weg uit regie, rest niet
    gooi 'm d'r mer oet
    smiet Jan d'r moar of
    doet die van de kaartersclub er maar uit
    hol Piet van de lieste
    nummer van mijn oud collega, weg uit bot graag
    Natalia niet meer vrijwilliger, kan jij weg doen
    hij is dood, niet meer bericht sturen naar hem
    ik wil iemand uit lijst halen, hoe doen?
    eh Kor die eh mag van de lijst want die is gestopt punt
    yeet die spammer
    ban die troll uit de kerngroep
    de leerling die erin zat is van school, delete hem maar
    wisselend bestuur bij de kerk: de oude scriba moet uit het bestand. Dank je wel!
    haar mailadres bestaat niet meer en zij werkt elders, dus verwijderen
    dit lid wil ik niet langer in de chat hebben, regel dat
    twee mensen van Thuiszorg zijn vertrokken, ruim hun namen op. Fijn weekend.

about-organisation =
    hoe staat het met de bibliotheek
    hoe gaat het met de wandelclub
    hoe gaat het bij de moskee
    wat weten we van de Zonnebloem
    wat weet je over Humanitas
    alles over de voetbalclub
    vertel me alles over buurthuis De Proef
    laat me de kaart van de bibliotheek zien
    laat de gegevens van de kerk zien
    gegevens van de thuiszorg
    wie is de contactpersoon van de kerk
    wie zit er namens de school in
    wie is ons contact bij de woningcorporatie
    wat brengt de supermarkt mee
    wat zoekt de ouderenbond
    in welke groep zit de bibliotheek
    ik ga morgen naar de moskee, wat moet ik van ze weten
    ik heb zo een gesprek met de GGD, geef me wat er bekend is
    ik bel zo met de bibliotheek, wat speelt daar
    wat heeft de wandelclub beloofd
    wat deed de voetbalclub dit jaar
    geschiedenis van de kerk
    toon organisatie bibliotheek
    zoek de bibliotheek op
    open de kaart van de sportclub
    Kunt u mij informeren over de stand bij woningcorporatie Thuis?
    Graag ontvang ik wat er bekend is over de huisartsenpraktijk.
    bieb?
    info moskee
