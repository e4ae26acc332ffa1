overview =
    overzicht
    overzicht graag
    geef me een overzicht
    hoe staan we ervoor
    hoe staat het ervoor
    hoe staat het met de poll
    hoe loopt het
    wat is de stand
    stand van zaken
    stand?
    tussenstand poll
    wat is de tussenstand
    hoeveel mensen hebben ja gezegd
    hoeveel ja's zijn er
    hoeveel keer ja en hoeveel nee
    hoeveel aanmeldingen hebben we voor de soepmiddag
    hoeveel organisaties doen mee
    wie doen er mee aan de coalitie
    wie zitten er in de kerngroep
    welke partners hebben we
    lijst van partners
    laat de partners zien
    geef de ledenlijst
    welke acties staan nog open
    welke acties zijn over datum
    wat staat er open
    hoeveel taken zijn er klaar
    wie heeft welke taak
    welke taken zijn nog niet af
    Graag ontvang ik een actueel overzicht van alle deelnemende organisaties.
    Kunt u mij de stand van de aanmeldingen doen toekomen?
    Ik moet rapporteren aan de wethouder, heb je de cijfers?
    maak een rapport
    rapport van dit kwartaal
    cijfers graag
    geef me de cijfers van dit jaar
    statistieken
    hoeveel berichten heb je verstuurd deze maand
    hoeveel activiteiten zijn er aangemeld voor de Week
    wat is er aangemeld voor de week
    welke activiteiten zijn er al
    programmalijst
    laat het programma tot nu toe zien
    hoe is de opkomst de laatste tijd
    hoe hoog was de opkomst
    hoeveel vrijwilligers hebben we en hoeveel beroepskrachten
    doen er genoeg mensen mee
    hebben we genoeg helpers voor zaterdag
    zijn alle taken voor de soepmiddag vergeven
    wat is de uitslag van de poll
    uitslag?
    welke dag wint
    welke datum staat bovenaan
    hoe is er gestemd
    dashboard
    laat het dashboard zien
    status
    statusupdate
    hoeveel mensen zeggen ja
    ik wil zien alles overzicht
    hoe gaat met poll
    wie doet mee, laat zien lijst
    eh hoe staan we er eh voor vraagteken
    hoe steet 't der mit
    wie steit 't d'r veur
    hoe stiet it der foar
    hoe staat het ervoor hè, met de inschrijvingen
    hoeveel man hemme we
    hoeveel inschrijvingen hebben we al binnen
    cijfers pls
    ff de stand
    hoe ver zijn we
    hoe ver zijn we met de voorbereiding
    liggen we op schema
    lopen we nog op schema met de Week
    wat is er deze week gebeurd in de coalitie
    praat me bij
    praat me even bij over de kerngroep
    ik was een week weg, wat is de stand in de groepen
    geef de totalen voor de regiegroep
    hoeveel zeiden er nee tegen de markt
    exporteer de lijst
    kan ik een csv krijgen
    wat moet ik weten voor het regieoverleg van morgen, geef de stand
    zijn er taken klaar of is iedereen nog bezig
    Beste bot, hoeveel organisaties hebben zich dit jaar weer verbonden? Ilse
    ik zit over tien minuten bij de wethouder, wat kan ik hem vertellen over aantallen
    geef eens een samenvatting van waar alles staat
    hoe groot is onze coalitie inmiddels
    is er beweging in de werkgroepen of ligt alles stil
    vat de afgelopen maand samen in drie zinnen
    toon me de deelnemers
    wat hebben de mensen tot nu toe geantwoord op mijn oproep
    welke kant valt het op met die datum
    wie heeft wat op zich genomen na het vorige overleg
    welke klussen zijn nog niet afgehandeld
    is de bezetting voor zaterdag rond
    komen we handen tekort zaterdag? graag de lijst van wie ja zei
    Gelieve mij inzage te verschaffen in de voortgang van de lopende acties.
    Kunt u de respons op mijn laatste uitvraag voor mij kwantificeren?
    voor mijn jaarverslag: hoeveel partners, hoeveel vrijwilligers, hoeveel bijeenkomsten
    voor de subsidieverantwoording heb ik wat getallen nodig, heb jij die
    ik moet mijn wethouder iets laten zien, maak er een mooi lijstje van
    hoe doet de coalitie het vergeleken met vorig jaar
    groeien we of krimpen we
    wat is ons ledental
    uit welke hoek komen de meeste partners
    zit er al iemand uit de sport bij
    welke dorpskernen zijn nog wit op de kaart
    wat is er gepland voor de Week tot zover
    toon het hele Weekprogramma met wat er al binnen is
    hoeveel evenementen hebben we nu
    op hoeveel bijeenkomsten kwam meer dan de helft
    wat is het percentage respons
    ik wil het in een spreadsheet, kan dat
    kun je dit uitdraaien voor me
    draai eens een lijst uit van alle actieve organisaties
    stuur me de contactenlijst van de kerngroep
    wat zijn de nog lopende actiepunten per persoon
    zit er schot in de taken van de werkgroep
    wat ging er goed en wat bleef er liggen deze maand
    ik ben net terug van verlof, hoe zijn we ervoor komen te staan
    waar moet ik me zorgen over maken, geef het totaalbeeld
    lopen er dingen uit
    is er nog iets blijven liggen bij de partners
    tel eens hoeveel keer er 'kan niet' is gezegd op woensdag
    wie zeiden er ja op de soepmiddag
    hoe is de verdeling ja, nee en misschien
    zijn de avonden populairder dan de ochtenden in de stemming
    wat komt er uit de bus
    weet jij al welke avond de meeste handen krijgt
    in één blik alles graag
    maandrapportage
    kpi's?
    update pls over alle groepen
    doe even een rondje langs de velden
    hoe is 't met de club, wie zit er nou in
    wie zit d'r allemaol in de karngroep
    hoeveul organisoaties doot der met
    geef mij eens de cijferkes
    hoeveel lid heeft de coalitie nu
    wil zien hoeveel mensen zeggen ja op soep
    eh geef me eh de aantallen van de aanmeldingen punt
    hoeveel werk is al af, wij willen weten voor verslag
    heb je een tussenbalans voor me? Ik zit nu in de trein, fijne dag.
    zijn er genoeg toezeggingen om zaterdag door te laten gaan