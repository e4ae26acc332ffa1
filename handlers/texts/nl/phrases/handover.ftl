contact-leaves =
    ik ga weg bij de organisatie
    ik ga weg bij onze club
    mijn collega Ria neemt het van me over
    Ria neemt het van me over
    ik krijg een andere baan
    ik heb een nieuwe baan, wie neemt dit over
    ik ga ergens anders werken
    ik werk hier vanaf maart niet meer
    ik ben hier vanaf 1 juni weg
    ik ga met pensioen
    volgende week is mijn laatste werkdag
    dit is mijn laatste maand bij de stichting
    ik stop als contactpersoon
    ik ben niet langer de contactpersoon
    ik ben geen contactpersoon meer
    ik ben niet meer het aanspreekpunt van onze vereniging
    ik zit niet meer in het bestuur
    ik treed af als voorzitter
    mijn opvolger begint in april
    ik heb een opvolger gevonden
    er komt iemand in mijn plaats
    iemand anders neemt mijn plek in
    mijn contract loopt af, een ander neemt het over
    ik draag mijn werk over aan Joke
    ik verlaat de organisatie
    ik vertrek bij de bibliotheek
    ik wissel van werkgever
    ik zoek een opvolger
    ik ga verhuizen en moet bij de club weg
    hoe draag ik dit over
    hoe geef ik mijn plek door
    ik ben weg bij Thuiszorg, wie moet ik doorgeven
    mijn functie verandert, een collega wordt jullie contact
    ik ga iets anders doen, Theo gaat verder
    ik doe dit niet meer namens de kerk
    Per 1 februari verlaat ik de stichting.
    Graag geef ik mijn opvolger aan u door.
    ik ga weg daar
    ik werk niet meer daar, andere persoon doet
    wie moet mij vervangen als ik weg ben
    een nieuwe collega neemt het van mij over
    mijn opvolger heet Kees
    ik ga weg en Joke neemt het over
    Joke wordt voortaan de contactpersoon
    vanaf 1 mei is mijn collega jullie contactpersoon
    ik draag het over
    ik wil het overdragen aan een ander
    wie neemt het van mij over, dat is Gerda
    Met ingang van volgende maand zal mijn opvolger de taken binnen de coalitie overnemen.
    het stokje gaat naar Hawa
    ik geef het stokje door
    ik geef het stokje over aan mijn collega per januari
    een ander van ons doet dit voortaan
    voortaan is Kees de man hiervoor
    voor dit soort berichten moet je voortaan bij mijn collega zijn
    spreek voortaan mijn collega aan, die gaat hierover
    niet ik maar mijn collega gaat hierover, hoe krijg je die erin
    ik ga met zwangerschapsverlof, mijn vervangster moet in de chat
    ik stop bij de stichting, mijn opvolgster komt erin
    ik stop volgende maand, Theo wil mijn plek hebben, hoe doen we dat
    ik kan niet meer, mijn dochter wil mijn plaats in de groep innemen voortaan
    per september krijgt u hier te maken met Fatima, ik verhuis naar een andere afdeling
    het bestuur wisselt; wilt u de nieuwe secretaris toelaten tot de chat
    Vanaf heden fungeert de heer Aksoy als aanspreekpunt namens onze moskee.
    mijn plaats komt vrij per 1 januari en Sandra staat al te trappelen
    ik ga met pensioen en Bart krijgt mijn portefeuille, dus laat hem vast binnen
    over drie weken begint mijn verlof en dan loopt alles via Leyla, nodig haar dus vast uit
    dit dossier gaat naar mijn collega Stef, zijn 06 geef ik je zo
    het is tijd dat een jonger iemand mijn zetel inneemt, ik heb er al een op het oog
    wie dit na mij gaat doen? Dat wordt Petra, zij heeft nu nog geen toegang
    mag ik mijn nieuwe teamlid introduceren? Ze heet Imane en krijgt mijn taken
    de nieuwe van het wijkteam gaat hierover, vraag haar
    voortaan doet Sjoerd dit voor ons
