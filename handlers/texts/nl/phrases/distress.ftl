somebody-in-need =
    mijn buurvrouw is al dagen niet gezien
    ik heb de buurman al een week niet gezien
    de gordijnen van nummer 12 zijn al drie dagen dicht
    er brandt dag en nacht licht bij de buren, niemand doet open
    de post steekt uit de brievenbus bij mevrouw hiernaast
    zij doet de deur niet meer open
    ik maak me zorgen om een mevrouw in mijn flat
    ik maak me zorgen over een oudere man in onze straat
    ik ken een man die nooit buiten komt
    er woont hier iemand die helemaal niemand heeft
    een meneer bij de soep zei dat hij nooit iemand spreekt
    mevrouw Jansen uit de Dorpsstraat is erg eenzaam
    Meneer de Boer, Kerkweg 8, eet niet meer
    op Lindelaan 34 woont een vrouw die wordt geslagen
    ik hoor elke avond geschreeuw bij de buren
    de buurman slaat zijn vrouw
    er is geweld bij de buren
    ik denk dat dat kind mishandeld wordt
    een kind bij ons in de portiek loopt steeds alleen rond
    een jongetje van de club heeft blauwe plekken
    mijn bovenbuurvrouw is in de war
    ze loopt in haar nachtjapon over straat
    hij is dement en woont alleen
    ze weet niet meer welke dag het is en het gas stond aan
    een van onze gasten vergeet alles en durft niet meer naar buiten
    er ligt iemand in het trapportaal
    een man slaapt in het park
    iemand slaapt in zijn auto voor ons gebouw
    een vrouw huilde bij de koffie, ze heeft niemand
    bij mijn oude buurman stinkt het en er ligt overal rommel
    zij heeft geen geld voor eten
    een gezin hier heeft geen verwarming
    een jongen bij de voetbal wordt gepest en zit alleen thuis
    een jonge moeder in onze straat kan het niet meer aan
    een statushouder bij ons zit de hele dag alleen op zijn kamer
    Ik wil u attenderen op een oudere dame in mijn portiek die sinds het overlijden van haar man niet meer buiten komt.
    Een bewoner van ons complex vereenzaamt zienderogen; wat kunnen wij doen?
    bij wie kan ik een eenzame oudere melden
    waar kan ik iemand melden die hulp nodig heeft
    ik wil iemand aanmelden voor een maatje
    ik zoek een maatje voor mijn moeder
    kan er iemand bij mijn oude tante langs
    mijn vader zit hele dagen alleen
    mijn moeder is eenzaam sinds mijn vader dood is
    mijn buurvrouw belt me tien keer per dag, ze is zo alleen
    ik ben eenzaam
    ik ben zo alleen
    ik voel me eenzaam
    ik zie nooit iemand
    ik spreek dagen niemand
    niemand komt bij mij
    er komt nooit iemand langs
    ik heb niemand
    ik heb geen vrienden hier
    ik ken niemand in Nederland, altijd alleen
    de zondagen zijn het ergst, dan is het zo stil hier
    sinds Henk er niet meer is praat ik tegen de kat
    ik zit met kerst weer alleen
    ik huil elke avond
    jij bent de enige met wie ik vandaag praat
    ik wil ook wel eens bezoek
    ik ben bang alleen thuis
    mijn man slaat mij
    ik ben bang voor mijn zoon
    mijn zoon pakt mijn geld af
    ik heb geen eten in huis
    ik kan de huur niet betalen en durf het niemand te zeggen
    ik ben gevallen en kan niet opstaan
    ik altijd alleen in huis
    ik heb niemand hier, mijn familie ver weg
    mijn buurvrouw oud, zij niet open deur
    mijn buurman is ziek en niemand helpt
    die vrouw altijd huilen, haar man slecht
    er is mevrouw niet goed in hoofd bij ons flat
    eh die meneer van hierboven die eh heb ik al dagen niet gehoord punt
    ons buurvrouwke ziede nie meer buiten
    ze kump nich meer boeten, dat old mense
    't buurvruike zitj gans allein
    it âld minske sit hielendal allinnich
    de madam van hiernaast doet niet meer open
    ik zit hier zo alleen te zitten man
    me oma is echt alleen, kan iemand langs
    meisje uit mijn klas zegt nooit wat en zit altijd alleen
    vriendin van mij wordt thuis geslagen
    er is iets mis bij de overburen
    kan er iemand gaan kijken bij mijn buurman
    ik vertrouw het niet bij nummer 7
    de politie was er ook al bij die familie, die kinderen hebben hulp nodig
    mevrouw Bakker, 88, tel 06 12 34 56 78, wil graag bezoek
    een oude man uit Noord zoekt iemand om mee te schaken
    een cliënt van ons drinkt te veel en sluit zich op
    wij hebben een bewoner die nergens meer aan meedoet
    er zit bij ons in de winkel elke dag een heer die alleen voor een praatje komt, hij heeft verder geen mens
    die weduwe van de overkant zie ik alleen nog achter de vitrage
    bij het brengen van de maaltijd rook ik gas en zij wist niet meer hoe het fornuis uit moest
    op mijn afdeling ligt een patiënt die straks naar een leeg huis gaat, kan iemand die opvangen
    tijdens de nachtdienst vertelde een bewoonster dat haar kinderen nooit bellen
    wie kan er eens aanbellen bij de oude postbode in onze straat, hij komt sinds de zomer zijn stoel niet meer uit
    sinds mijn man begraven is eet ik uit een blikje, met de radio als gezelschap
    de muren komen op me af
    mijn kinderen wonen in Canada en verder heb ik geen familie, de dagen duren lang
    zou er iemand met mij willen kaarten? ik heb geen kennissen meer over, allemaal dood
    ik durf niemand aan te spreken op school en eet mijn brood op de wc
    iedereen op school heeft een groepje behalve ik, na de les ben ik altijd thuis op mn kamer
    ik heb in deze stad geen enkele kennis en mijn man werkt altijd
    in Oekraïne had ik veel vriendinnen, hier zit ik heel de dag in kamer
    ik geen mensen om mee te praten, alleen telefoon met moeder
    mijn hospita is oud en valt vaak, zij wil geen dokter, wat moet ik
    bij de moskee komt een broeder die in zijn winkel slaapt sinds zijn scheiding
    een oom van een gemeentelid zit al maanden binnen met de gordijnen toe
    de thuiszorg komt daar niet meer binnen, hij jaagt iedereen weg
    er lopen twee kleine kinderen om elf uur 's avonds buiten, ouders zie je nooit
    ik hoorde een klap en daarna gehuil door de muur, dat is niet voor het eerst
    haar vriend houdt haar telefoon af en ze mag niet meer naar de naailes
    een lid van onze kaartclub verscheen met een blauw oog en zei dat ze van de trap viel, ik geloof er niks van
    mijn dochter schreeuwt tegen me en pakt mijn bankpas, dat mag u niet verder vertellen
    bij mij staat de deurwaarder voor de deur en ik heb nog voor twee dagen brood
    wij hebben een bezoekster die haar rekeningen ongeopend in een la stopt
    kan er iemand meegaan naar het ziekenhuis met een alleenstaande buurman van 79
    Wie kan zich ontfermen over een hoogbejaarde heer zonder familie?
    Gaarne vraag ik uw aandacht voor een parochiaan die zich geheel heeft teruggetrokken.
    meneer Hoekstra van de Beukenlaan 21 belt drie keer per nacht bij ons aan, hij zoekt zijn vrouw
    tante Riek uit de Molenstraat, 91, staat in haar pyjama bij de bushalte
    een bewoner dwaalde gisteren door het winkelcentrum en wist zijn huisnummer niet
    ik zoek gezelschap voor mijn schoonvader, hij kijkt van 's morgens vroeg tot laat televisie
    bestaat er iets voor mensen als mijn broer, die na de fabriekssluiting niet meer buiten komt
    Hoe krijg ik mijn overbuurvrouw weer onder de mensen? Ze weigert alles sinds de hersenbloeding van haar man.
    wij maken ons in de flat zorgen: nummer 43 leeft tussen de kranten en er zit ongedierte
    er bivakkeert een dakloze in het fietsenhok van de school, 't vriest vannacht
    die jongen van de snackbar is zo mager geworden, er klopt iets niet
    op de bowling zit er altijd een die na afloop niet naar huis wil, hij zegt dat daar niks is
    de stilte hier in huis is om te snijden
    al drie weken geen stem gehoord behalve die van de nieuwslezer
    er is geen hond die aan mij denkt op mijn verjaardag
    ik lig al sinds vanmorgen op de vloer in de gang en kan niet bij de deur
    soms praat ik met de verkoopster van de bakker, dat is dan mijn enige contact van die week
    wie komt er eens koffie drinken bij een oude weduwnaar? Ik heb een lekker koekje in huis
    zo'n soepmiddag is mooi, maar de rest van de week zit ik tussen vier muren
    bie oons in de stroate zit nen kearl den gin mense meer zut
    nonkel Jef zit daar moederziel alleen sinds tante gestorven is
    't vrommes van hiernaost heur ik alleen nog schreien
    ik zit hier moar te koekeloeren, er kumt gien mens
    eh mijn overbuurman eh die scharrelt in de afvalbakken komma kan daar iemand iets aan doen vraagteken
    een klasgenoot zn pa slaat hem als hij zat is, wat moet ik doen
    mijn beste vriendin durft niet naar huis, mag ze ergens heen
    er staat een rollator al twee dagen op dezelfde plek in het portiek en bij haar brandt niets
    de melk van de buurvrouw staat nog op de stoep van eergisteren
    een klant vertelde huilend dat ze met kerst een bord voor haar overleden man dekt
    die mevrouw die altijd vooraan zat bij de lunch is al vijf keer niet geweest en neemt de telefoon niet op
    Een van onze cliënten is van de ene op de andere dag dakloos. Ik hoor graag, dank alvast.
    mijn ouders hebben schulden en wij eten alleen nog rijst, wie helpt ons gezin
    haar zoon zit in de cel en nu durft ze de straat niet op vanwege het geklets, kan een vrijwilliger eens bij haar aangaan
    er ligt een mevrouw op de stoep
    er is iemand gevallen bij de ingang
    een man ligt bewusteloos op straat
    er zit iemand te huilen voor de deur
    ik ga met een bewoner naar de dokter, hij is erg verward
    ze is helemaal in de war sinds haar man weg is
    hij is psychisch niet in orde
    mevrouw van hiernaast weet niet meer waar ze woont
    mijn buurman ligt op de grond en beweegt niet
    de buurman ligt in zijn tuin, hij staat niet op
    de buurvrouw is van de trap gevallen
    mijn buurvrouw huilt de hele dag
    sinds zijn vrouw overleden is zit hij alleen maar binnen
    mijn buurman eet niet meer en doet nergens meer aan mee
    mevrouw van nummer 8 doet al dagen niet open
    die meneer doet de deur niet meer open
    ze doet niet open en de gordijnen blijven dicht
    mijn buurvrouw is geslagen door haar man
    een meisje uit de straat wordt thuis geslagen

no-will-to-live =
    ik wil niet meer leven
    ik wil dood
    ik wil niet meer
    ik hoef niet meer
    het hoeft van mij niet meer
    ik zie het niet meer zitten
    ik zie geen uitweg meer
    ik maak er een eind aan
    ik wil er een einde aan maken
    ik wil er niet meer zijn
    was ik er maar niet meer
    was ik maar dood
    ik had er liever niet geweest
    ik wil slapen en niet meer wakker worden
    als ik morgen niet wakker word vind ik het best
    laat mij maar gaan
    ik wil naar mijn man toe, hierboven
    ik ga liever naar mijn vrouw in de hemel
    ik ben klaar met leven
    Ik ben klaar met het leven, het is voltooid.
    Mijn leven is voltooid en ik wens niet verder te gaan.
    Ik verlang naar het einde.
    het leven heeft geen zin meer
    niks heeft nog zin, ik stop met leven
    ik stap eruit, uit het leven
    ik stap er uit, vaarwel allemaal
    ik kan niet meer
    ik kan zo niet verder
    ik trek het leven niet meer
    ik trek het niet meer, ik wil dood
    ik ga mezelf wat aandoen
    ik doe mezelf wat aan
    ik denk aan zelfmoord
    ik denk vaak aan de dood
    ik heb pillen klaarliggen
    ik sta op het dak
    ik sta bij het spoor
    ik spring
    ik wil voor de trein
    iedereen is beter af zonder mij
    ze zijn beter af zonder mij
    niemand zal me missen
    niemand mist mij als ik er niet meer ben
    ik ben iedereen alleen maar tot last, ik kan beter weg zijn
    ik heb mijn afscheidsbrief geschreven
    ik heb afscheid genomen van iedereen
    dit is mijn laatste bericht ooit, zorg voor de kat
    straks ben ik er niet meer
    het is genoeg geweest, dit leven
    voor mij mag het over zijn
    voor mij mag het doek vallen
    ik hoop dat God mij vannacht haalt
    laat de Heer mij maar halen
    ik ben moe van het leven
    levensmoe
    ik ben het leven zat
    ben t leven beu
    ik niet willen leven
    ik wil niet leven meer
    ik wil stop met leven
    leven is te moeilijk, ik wil weg voor altijd
    ik wil doodgaan
    ik denk dood is beter voor mij
    eh ik wil eh niet meer verder leven punt
    ik wil nie meer leven
    ik wil neet mieë leve
    ik wil nich meer leven
    ik wol net mear libje
    'k wil hier niet meer zijn, 'k wil dood
    ik zie het leven niet meer zitten hè
    kms
    ik wil mezelf unaliven
    ik ga mezelf van kant maken
    ik maak me van kant
    zelfmoord
    euthanasie, daar wil ik over praten, ik wil niet meer
    mijn vriendin zegt dat ze dood wil
    mijn zoon wil niet meer leven
    mijn buurman zegt dat hij er een eind aan maakt
    een mevrouw bij de koffie zei dat ze niet meer wil leven
    een man op de soepmiddag zei dat hij liever dood was
    een van onze gasten heeft het over voor de trein springen
    Ik vrees dat mijn broer zichzelf iets aandoet
    mijn collega praat over zelfdoding
    iemand in de app schrijft dat ze er niet meer wil zijn
    een jongen van onze club heeft een afscheidsbrief gestuurd
    zij zei dat ze pillen heeft gespaard
    mijn man zegt steeds dat hij beter dood kan zijn
    als de winter komt hoop ik dat ik hem niet overleef
    ik zie op tegen elke dag en wil het liefst verdwijnen
    ik wil verdwijnen
    ik wil weg van deze wereld
    wat maakt het uit, na morgen ben ik er toch niet meer
    zonder mijn vrouw is er niks over om voor op te staan, ik wil haar achterna
    elke avond bid ik dat ik de ochtend niet haal
    ik tel de slaaptabletten in mijn la
    soms sta ik op het balkon en denk: één stap
    als ik op de brug fiets kijk ik naar het water en dan trekt het
    wie zou het merken als ik morgen ophield te bestaan
    waarom zou ik nog doorgaan, alles is op
    heeft het nog zin om wakker te worden? ik vind van niet
    wat doe ik hier nog op deze wereld
    voor mij hoeft morgen niet meer te komen
    ik heb er genoeg van, van ademen bedoel ik
    ik wil rust, voor eeuwig
    ik heb besloten dat het vanavond ophoudt, met mij
    dit wordt mijn laatste nacht
    ik heb mijn testament klaarliggen en de gaskraan binnen handbereik
    mijn spullen zijn weggegeven, ik heb ze niet meer nodig waar ik heen ga
    wie zorgt er voor mijn hond als ik er volgende week niet meer ben
    De last van het bestaan is mij te zwaar geworden, ik verlang naar de dood.
    Mijn tijd zit erop. Ik wens mijn leven te beëindigen.
    ik slik vanavond alles wat in huis is
    ik snij mezelf en het wordt steeds dieper
    ik kras in mijn armen en soms wil ik gewoon weg zijn voor altijd
    ik haat mezelf en wil niet meer bestaan
    iedereen zou opgelucht zijn als ik dood was
    mn ouders zijn beter af als ik er niet was
    kan niet meer leven zo echt niet
    ik ga er vannacht een eind aan breien
    ik wou dat ik nooit geboren was
    laat me toch sterven
    ik ben uitgeleefd
    mijn leven is een lege huls, haal de stekker er maar uit
    trek de stekker maar uit mij, ik bedoel het serieus
    ik lig op het spoor in mijn dromen en word daar blij van
    ik heb gegoogeld hoe je het pijnloos doet
    hoeveel paracetamol is dodelijk
    weet jij hoeveel pillen iemand aankan
    hoe hoog moet een flat zijn
    ik heb een touw gekocht
    de afscheidsbrieven liggen op tafel
    zeg tegen mijn kinderen dat ik van ze hield
    dag allemaal, vergeef me wat ik ga doen
    na de nachtdienst reed ik bijna expres tegen een boom
    de winkel is failliet en ik ook, van mij mag het leven ophouden
    ik kan de schande niet meer dragen en wil een einde maken aan alles
    God vergeef me, ik wil niet verder op deze aarde
    een oude man op onze bowling zei: volgend seizoen ben ik er niet meer, ik regel dat zelf
    een bewoonster op mijn afdeling weigert eten omdat ze wil sterven
    een broeder in de moskee fluistert dat hij van het dak wil
    mijn klasgenoot appt dat ze vanavond dood wil
    een klant in mijn winkel vertelde dat hij een touw heeft klaarhangen
    mijn dochter heeft pillen genomen en zegt dat ze wil slapen voor altijd
    'k zie 't leven nie meer zitten, 'k wil eraan
    van mie mag 't oflopen wezen, ik wil hier weg van de wereld
    laot mich mer sterve
    oorlog, alles weg, ik wil ook dood
    ik wil niet bestaan, familie dood, waarom ik leven
    ik denk ik doe einde aan mijn leven
    eh ik wil er eh niet meer zijn op deze wereld punt
    ik maak mezelf dood
    tot ziens op de volgende wereld, hier hou ik het voor gezien. Bedankt voor alles.
    hij wil van de brug springen
    ze dreigt van het dak te springen
    er staat iemand op de brug die wil springen
