invite-someone =
    mag mijn buurvrouw er ook bij
    kan er nog iemand bij
    mag ik iemand uitnodigen
    ik wil iemand uitnodigen
    hoe nodig ik iemand uit
    ik wil een collega toevoegen
    voeg Theo toe
    kan Hawa ook in de groep
    zet mijn collega er ook bij
    stuur mij een uitnodigingslink
    heb je een link voor een ander
    heb je een linkje voor mijn collega
    Graag draag ik een nieuw lid voor.
    Wij willen een tweede contactpersoon aanmelden.
    ik wil een achtervang opgeven
    onze achtervang is Theo
    ik heb een achtervang gevonden
    mijn vriendin wil ook vrijwilliger worden
    mijn zus wil ook helpen, hoe komt ze erin
    mijn man wil zich ook aanmelden
    er is hier iemand die bij jullie wil
    nieuwe vrijwilliger voor jullie
    ik heb een nieuwe voor jullie
    nieuw lid
    nieuwe deelnemer aanmelden
    hoe kan mijn buurman zich aanmelden
    waar kan mijn vriend zich opgeven
    kan ik deze link doorsturen
    mag ik jouw link aan anderen geven
    mag ik dit delen met een andere organisatie
    kan deze uitnodiging ook naar de bibliotheek
    stuur het ook aan mijn teamleider
    mijn leidinggevende wil er ook in
    mijn collega wil ook deze berichten krijgen
    mijn vriend wil ook in groep
    kan mijn vrouw ook komen in chat
    ik wil andere persoon in groep
    mijn collega hij wil ook
    ik wil brengen nieuwe mensen bij coalitie
    andere vrouw wil helpen, hoe zij kan komen
    eh ik heb eh nog iemand die wil komma mijn buurman
    ons Annie wil d'r ok bij
    mien maot wil der ok bie
    miene vrundin wil ouch mitdoon
    myn buorman wol der ek by
    kan er nog een maat van mij bij
    kan mijn maatje er ook in
    mn matties willen ook helpen
    add mn vriend ff
    nog iemand toevoegen pls
    wie mag ik allemaal uitnodigen
    hoeveel mensen van een organisatie mogen erin
    kan ik nog een vrijwilliger meenemen in de coalitie als vast lid
    uitnodigingscode graag
    code voor een nieuwe?
    hoe komt iemand aan een code
    Goedemorgen, onze stagiaire zou ook graag meelezen, kan dat? Groet
    er komt een nieuwe bij ons werken, die moet ook je berichten krijgen
    mijn zwager van de bowlingclub vroeg of er ruimte is voor hem in de coalitie
    hij is handig, hij heeft een hart van goud en hij zoekt vrijwilligerswerk, waar stuur ik hem heen
    voor als ik ziek ben wil ik graag dat mijn teamgenoot als reserve erbij komt
    wie van ons is back-up? ik stel Marleen voor
    mijn buurjongen van zestien wil ook iets doen, mag dat en waar klikt hij
    de nieuwe wijkverpleegkundige hoort dit eigenlijk ook te lezen, regelen jullie dat
    heb je een qr-code die ik op het prikbord kan hangen voor geïnteresseerden
    kan ik de toegang delen met onze tweede bestuurder
    een mevrouw bij mij op de taalles wil zich inzetten, wat geef ik haar
    wat moet ik aan nieuwe mensen geven zodat ze bij deze bot terechtkomen
    wij hebben een nieuwe directeur, die wil op de hoogte zijn van alles wat jullie sturen
    in de winkel vraagt een klant of ze ook lid kan worden, hoe zit dat
    mijn kleindochter studeert sociaal werk en zou graag meekijken, is dat mogelijk? Groetjes van oma
    ik werf graag nieuwe leden voor jullie, mag dat zomaar
    laat mijn vrouw er ook in, ze kijkt nu steeds mee over mijn schouder
    er is een Syrische mevrouw die heel goed kookt en ze wil zich aan de coalitie verbinden
    bij ons op de zaak zijn drie man die structureel willen helpen, hoe schrijf ik hen in
    Tegen wie kan ik zeggen dat mijn nichtje vrijwilligster bij jullie wil worden?
    ik heb twee klasgenoten die er ook bij willen, heb je iets om te sturen
    kan er een extra stoel bij in de kerngroep? de huisartsenpraktijk wil aanhaken
    mijn maat van het voetbal heeft tijd zat nu, laat hem maar toe
    mijn man doet voortaan het verenigingswerk, kan hij ingeschreven worden
    kennis van mij, gepensioneerd leraar, zoekt om handen. Past hij bij jullie?
    mag de stagiaire ook de updates ontvangen
    kan ik met mijn link twee mensen laten aanmelden of is die persoonlijk
    kan een vriendin van me haar nummer aan jou geven zodat zij er ook in komt
    is dit een besloten groep of mag ik er mensen bij halen
    hoe krijg ik de vrijwilligers van ons inloophuis massaal op dit kanaal
    in plaats van steeds via mij mag je het rechtstreeks bij onze vrijwilligerscoördinator neerleggen, voeg haar toe aub
    Wij hebben een mutatie in ons team, de nieuwe medewerkster ontvangt graag toegang.
    ik wil niet meer de enige zijn namens ons, kan een tweede erbij
    mien zwoager wil ok lid worn, hoo geet dat
    kan mijne kozijn er ook bij
    onze jong wil ok met de club metdoen, hoe kriegen wie hum d'rin
    mijn broer ook wil vrijwilliger worden
    vriendin uit Charkiv wil ook in deze bot, kan dat?
    welke link ik geef aan mijn buurman, hij wil helpen mensen
    eh mijn buurvrouw die eh die wil zich ook opgeven bij jullie hoe doet ze dat vraagteken
    yo kan mn bro er ook in hij zoekt stage
    stuur es een invite voor m'n zus
    Ik sprak vanmiddag de eigenaar van de viswinkel en die was razend enthousiast over de coalitie, hoe sluit hij zich aan?
    zonder een partner uit de zorg zijn we niet compleet, mag ik een verpleeghuis polsen
    de wijkagent wil aansluiten bij de coalitie, wat is de procedure
    hij staat niet in de app maar zou wel graag in de werkgroep, kan dat via mij
    heeft u een aanmeldformulier dat ik aan belangstellenden kan uitreiken? Fijne dag verder.
    mijn buurman wil misschien wel helpen
    de buurvrouw wil ook bij de groep, wat moet ze daarvoor doen
    mijn buurman heeft interesse om mee te helpen, hoe gaat dat
    een mevrouw uit mijn straat wil vrijwilliger worden
    mijn overbuurman wil zich aanmelden bij jullie
    mijn buurvrouw zou ook graag meedoen
    hoe kan mijn kennis zich aanmelden
    hoe komt mijn collega hierin
