knows-someone =
    ik ken iemand
    ik weet nog een organisatie
    ik weet een goede partner voor ons
    mijn buurman van de buurtvereniging wil met zijn club meedoen
    ik ken de eigenaar van het café, die wil wel helpen
    tip: vraag de tuinvereniging ook
    ik heb een tip voor een nieuwe partner
    de bakker op het plein wil iets doen tegen eenzaamheid
    ik sprak de voorzitter van het koor, die heeft belangstelling
    kennen jullie het repair café al, die horen er ook bij
    ik ken iemand die mee wil doen
    ik ken een bakker die wel wil
    de kapper in onze straat wil ook wel meedoen
    de voetbalclub zou er ook bij moeten
    de moskee aan het plein moet erbij
    waarom zit de huisarts er niet bij, ik kan hem vragen
    de school mist nog in de coalitie, ik ken de directeur
    waarom doet de bieb niet mee, ik heb daar een contact dat wil
    de bloemist op de hoek zou zich goed bij ons thuis voelen, hoe komt hij aan boord
    zou de fysiotherapeut ook niet aan tafel horen? ik zie hem wekelijks, zal ik het hem voorstellen
    ik mis de apotheek in dit gezelschap, ik kan een balletje opgooien
    Heeft u ruimte voor nog een organisatie? De speeltuinvereniging toonde belangstelling.
    waarom is de sportschool nooit benaderd, de eigenaar is mijn neef en die staat er open voor
    Geachte Ilse, graag introduceer ik de heer Yilmaz als nieuwe partner.

who-is-missing =
    zijn er partijen die nog aangehaakt moeten worden
    zijn er nog partijen die we missen
    welke organisaties missen we nog
    wie moeten we nog vragen om mee te doen
    welke sectoren zijn er nog niet bij
    waar hebben we nog geen partner
    in welke wijk hebben we nog niemand
    welke partners ontbreken nog aan tafel
    wie zouden we nog kunnen uitnodigen
    zijn alle sectoren vertegenwoordigd
    hebben we al een school
    is er al een kerk of moskee bij
    Welke partijen dienen nog te worden aangehaakt?
    welke hoek missen we nog
    welke wijken hebben nog niks
    in welke sector missen we nog partners
