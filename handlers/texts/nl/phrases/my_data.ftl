my-privacy =
    wat weet je van mij
    wat bewaar je van mij
    wat slaan jullie op
    welke gegevens hebben jullie
    wie leest dit mee
    wie kan dit lezen
    leest de gemeente mee
    leest Ilse alles
    kunnen anderen mijn antwoord zien
    kan iedereen mijn naam zien
    is dit privé
    is dit anoniem
    is het geheim wat ik stem
    is dit veilig
    is het veilig om hier iets te zeggen
    hoe zit het met de privacy
    privacy?
    avg?
    Voldoet u aan de AVG?
    Gaarne ontvang ik een overzicht van de persoonsgegevens die u van mij verwerkt.
    Op grond van de AVG verzoek ik om inzage.
    ik wil inzage in mijn gegevens
    wis mijn gegevens
    wis alles van mij
    verwijder mijn gegevens
    gooi mijn gegevens weg
    delete mijn data
    mijn gegevens moeten eruit
    haal mijn telefoonnummer uit je systeem
    hoe lang bewaren jullie dit
    hoelang blijft dit staan
    wanneer wordt het gewist
    waar staat dit opgeslagen
    staat dit in amerika
    waar gaat mijn informatie heen
    geven jullie mijn nummer door
    verkopen jullie mijn gegevens
    aan wie geven jullie het door
    deel mijn nummer niet
    ik wil niet dat iemand mijn naam ziet
    mijn naam niet op een lijst zetten aub
    hoe komen jullie aan mijn gegevens
    hoe komen jullie aan mijn nummer
    hoe kom je aan mijn naam
    wie heeft mijn nummer gegeven
    heb ik daar toestemming voor gegeven
    ik trek mijn toestemming in
    ik geef geen toestemming om iets te bewaren
    kan mijn baas dit lezen
    kan mijn werkgever dit zien
    weet je waar ik woon
    weet je hoe oud ik ben
    weet je mijn geloof
    luister je mee met mijn telefoon
    lees je mijn andere berichten ook
    kan Telegram meelezen
    wie ziet mijn naam
    jij bewaren mijn naam?
    wat jij weet van mij
    mijn informatie is veilig?
    ik wil niet mijn naam op internet
    wie kan lezen mijn bericht
    wis mijn naam alstublieft
    eh wie leest dit eh allemaal vraagteken
    wa witte gij allemaal van mij
    wee leest dit mit
    wat bewaar ie allemoal van mie
    wa lêst dit
    wie leest da mee
    wat hebt ge over mij staan
    wat doen jullie met mijn info dan
    wat heb je allemaal over me opgeslagen
    big brother?
    is dit spionage
    komt dit in een dossier
    mag ik mijn dossier zien
    valt dit onder de woo
    is dit gesprek opvraagbaar
    worden onze antwoorden gepubliceerd
    wordt dit gebruikt voor onderzoek
    worden mijn berichten gebruikt om AI te trainen
    blijft dit onder ons
    blijft het tussen ons
    kun je vergeten wat ik net zei
    kan dat bericht van net weg, er stond iets persoonlijks in
    verwijder wat ik gisteren stuurde
    als ik stop, zijn mijn gegevens dan ook weg?
    wat gebeurt er met mijn gegevens als ik overlijd
    ik wil weten wat er over mij genoteerd staat, groet Gerda
    stop je mijn antwoorden in een bestand
    wie komt er allemaal bij mijn gegevens
    ik heb een nieuwe telefoon, staan mijn oude gegevens nog ergens
    Mag ik vragen of de kerkenraad kan zien wat ik hier invul?
    help, ik heb iets privés gestuurd, kan dat gewist worden
    mijn man mag niet weten dat ik hier schrijf, ziet hij dat ergens
    ik werk in de zorg, dus ik moet weten wie inzage heeft in wat ik typ
    onze leden vragen of hun 06-nummers bij derden terechtkomen
    komt wat ik hier zeg bij de andere winkeliers terecht
    wordt er iets van bijgehouden wat de broeders van de moskee hier zeggen
    Welke bewaartermijn hanteert u voor de ingevoerde gegevens?
    Wie is de verwerkingsverantwoordelijke en waar kan ik bezwaar maken?
    heeft deze bot een privacyverklaring
    is er een functionaris voor de gegevensbescherming
    ik beroep me op het recht om vergeten te worden
    gooi mijn hele dossier in de versnipperaar
    alles wat je van me weet mag de prullenbak in
    vernietig wat er over mij in jullie computer staat
    laat eens zien wat er allemaal over mij in dat systeem zit
    mag ik een uitdraai van alles wat over mij is vastgelegd
    wordt mijn leeftijd ergens vastgehouden
    weten jullie mijn adres soms ook
    heb jij mijn contactenlijst in kunnen zien
    kun je bij mijn foto's
    hoor jij wat er in mijn kamer gezegd wordt
    zit er een microfoon aan
    zien de anderen op welke dag ik stem
    krijgt mijn chef te zien dat ik nee heb gezegd
    staat mijn nummer zichtbaar voor de hele groep? dat hoeft niet
    kan een vreemde achterhalen dat ik meedoe
    mijn ex zit ook in de coalitie, ziet die wat ik invul
    wie van de gemeente snuffelt hierin
    komt de belastingdienst erachter dat ik vrijwilligerswerk doe
    delen jullie dit met het UWV
    geven jullie iets door aan de IND
    gaat dit naar de politie of immigratie? ik ben bang
    als ik over mijn buurvrouw vertel, komt dat dan bij haar terecht
    is een vertrouwelijke opmerking bij jou veilig opgeborgen
    hoe discreet ben jij
    is het versleuteld wat ik stuur
    op welke server staat het en in welk land
    gaat er iets naar Google of Meta
    is er een datalek geweest? ik las zoiets in de krant
    hoe weet ik dat mijn gegevens niet op straat komen te liggen
    wordt er geld verdiend aan onze gegevens
    waarvandaan hebben jullie mijn telefoonnummer gehaald
    ik heb nooit mijn nummer afgestaan, hoe komt het bij u
    heeft de bowlingclub mijn nummer verstrekt
    mag een minderjarige hier zijn gegevens achterlaten, wat bewaar je van mij als 16-jarige
    ik wil anoniem blijven
    schrap mijn naam uit dat verslag dat op internet komt, ik wil niet vindbaar zijn
    liever niet met naam en toenaam in een lijst die rondgaat
    ik typte per ongeluk mijn bankrekening, kun je dat uitwissen
    haal dat bericht over mijn ziekte weg, dat was te persoonlijk
    wa houdt ge allemaal bij over een mens
    wee kin dit allemaol zeen
    wat weet ie van mie en woar stiet dat
    worden die gesprekken afgeluisterd, ge hoort zoveel
    kan regering Rusland zien dit? ik ben voorzichtig
    welke informatie jij hebt van mijn familie
    jij delen mijn nummer met andere mensen? ik wil niet
    eh wordt dit gesprek eh opgenomen vraagteken
    yo kan mn mentor dit lezen
    hoe lang blijft mijn chat staan ofzo
    Blijven mijn antwoorden bewaard nadat ik overleden ben? Mijn dochter wilde dat weten. Dank.
    zien anderen wat ik antwoord
    kan iedereen lezen wat ik hier invul
    staat mijn naam er dan bij
    wordt mijn naam genoemd als je het doorstuurt
    ziet de groep wat ik stem
    wie kan mijn antwoord zien

my-change =
    geen organisatie
    ik hoor bij geen organisatie
    ik hoor niet bij een organisatie
    ik kom namens geen organisatie
    ik ben van geen enkele club
    zonder organisatie
    mijn organisatie klopt niet
    ik heb een nieuw nummer
    nieuwe telefoon
    mijn nummer is veranderd
    mijn 06 is anders
    mijn mailadres is veranderd
    ik heb een ander mailadres
    mijn naam is verkeerd gespeld
    mijn naam klopt niet
    het is Joke met een k
    ik heet niet Johan maar Johanna
    je schrijft mijn naam fout
    Hawa schrijf je zonder h op het eind
    noem me maar Theo, niet Theodorus
    mijn achternaam is veranderd, ik ben getrouwd
    ik ben gescheiden, gebruik mijn meisjesnaam
    Ik verzoek u mijn naam als volgt te wijzigen: mevrouw Van der Laan.
    Mijn gegevens zijn niet meer juist, kunt u die bijwerken?
    ik werk nu ergens anders
    ik werk nu bij de bibliotheek
    ik ben van baan veranderd maar blijf in de coalitie
    andere organisatie
    ik zit niet meer bij Humanitas maar bij het Rode Kruis
    wij heten nu anders
    onze stichting heeft een nieuwe naam
    we zijn gefuseerd, nieuwe naam
    verkeerde organisatie staat bij mij
    ik ben niet van de gemeente, ik ben vrijwilliger
    ik ben geen vrijwilliger maar beroepskracht
    mijn rol klopt niet
    je hebt me in de verkeerde groep gezet
    ik hoor in de regiegroep
    ik zit nu in een andere werkgroep
    zet me over naar de werkgroep jongeren
    ik kan voortaan alleen nog 's avonds
    meestal kan ik alleen op dinsdag
    ik kan nooit op woensdag, zet dat in je geheugen
    mijn vaste dagen zijn veranderd
    ik werk nu op maandag en donderdag
    onthoud dat ik 's ochtends niet kan
    noteer dat ik door de week alleen na vijven kan
    overdag kan ik altijd, ik ben gepensioneerd nu
    sinds mijn pensioen kan ik overdag
    mijn werktijden zijn anders
    gegevens wijzigen
    gegevens aanpassen
    pas mijn gegevens aan
    hoe wijzig ik mijn naam
    waar verander ik mijn nummer
    kan ik mijn profiel wijzigen
    profiel aanpassen
    ik ben verhuisd
    ik woon nu in een andere wijk
    mijn naam is niet goed
    mijn naam is fout geschreven
    ik heb nieuwe nummer
    ik nu andere werk
    ik heb ander telefoon, wat doen
    jij zegt meneer maar ik ben mevrouw
    mij naam is anders
    eh mijn naam is eh met een y komma niet met ij
    mien naam steit verkeerd
    mienen naam klopt nich
    mijne naam staat fout
    mijn naam is mis geschreven
    ik heb een ander telefoonnummerke
    myn namme is ferkeard
    je schrijft me naam steeds fout man
    nieuw nr!!
    andere tel
    mn mail is anders
    ik zit nu op Matrix in plaats van Telegram
    ik wil liever mail dan telegram
    stuur het voortaan naar mijn werkmail
    stuur het naar mijn privé adres, niet werk
    niet naar dit nummer meer maar naar mijn nieuwe
    dit is de telefoon van mijn dochter, vanaf morgen heb ik een eigen
    ik ga de telefoon van mijn werk inleveren, hoe moet dat met dit nummer
    u spreekt mij aan met Gerrit, dat was mijn man
    het is mevrouw, geen meneer
    zeg maar je tegen mij
    ik heb liever dat je u zegt
    nieuwe functie: ik ben nu teamleider
    bel mij voortaan op mijn nieuwe nummer, het oude doet het niet meer
    sinds ik oma ben kan ik nooit meer op vrijdag, hou daar rekening mee
    Geachte, de voorletters kloppen niet: het is A.M. en niet M.A.
    in de lijst staat wijkteam Noord maar ik ben van Zuid
    zet mij maar als vrijwilliger neer, betaald werk doe ik niet meer
    ik heb mijn werk verloren en kom nu op eigen naam
    er is een i te veel in hoe jullie mij noemen
    mijn doopnaam staat erin, maar iedereen zegt Bep
    sinds de scheiding heet ik weer Van Dam, wil je dat overnemen
    in jullie administratie ben ik nog penningmeester, maar dat is Ruud nu
    na de fusie zijn wij Stichting Samen Verder geworden, onze oude titel mag weg
    jullie noemen mij steeds meneer, terwijl ik drie dochters heb gebaard
    bij mij hoort 'bewoner', niet 'professional'
    ik val tegenwoordig onder wijkteam West, sinds 1 oktober
    kun je noteren dat woensdag bij mij altijd oppasdag is
    de vrijdagmiddag is voor ons van de moskee onmogelijk, neem dat voorgoed mee in de planning
    doordeweeks zit ik tot zes in de winkel, dat geldt het hele jaar, dus plan mij overdag niet in
    ik draai sinds kort vaste nachten, dus ochtenden vallen bij mij weg van nu af aan
    mijn rooster is omgegooid, de dinsdag is mijn vrije dag geworden
    ik heb een andere provider en daarmee een ander nummer gekregen
    mijn toestel is gestolen, ik app nu vanaf iets anders, graag bijwerken
    Wilt u in uw bestand opnemen dat mijn e-mailadres is komen te vervallen? Het nieuwe volgt.
    ik lees geen mail op dat adres van het werk, gebruik liever gmail van thuis
    post en zo graag naar de Vlietkade, ik zit niet meer op de Singel
    de accenten staan verkeerd op mijn naam, het is Zoë
    mijn roepnaam is Bram, Abraham zegt alleen de dominee
    ik wil graag getutoyeerd worden, dat 'u' maakt me zo oud
    ik ben van voornaam veranderd, ik ga nu door het leven als Sam
    gebruik aub zij en haar voor mij
    ik ben geen lid meer van het jongerenteam maar van de ouderen, ik werd 27
    als bestuurslid afgetreden, dus voortaan gewoon vrijwilliger
    er staat dat ik van de kerk ben, dat is echt een misverstand: ik kom van de sportclub
    ik sta dubbel in jullie boek, een keer met y en een keer met ij, welke klopt weten jullie nu
    kloppen mijn gegevens nog wel? het mailadres zeker niet
    waar pas ik aan dat ik in een andere kern woon
    kan mijn werkgever aangepast worden? ik begin 1 juni bij de ggz
    De schrijfwijze van onze vereniging behoeft correctie: met hoofdletter B.
    mag de titel 'dr.' voor mijn naam weg, zo deftig ben ik niet
    mijn meisjesnaam staat vooraan en dat hoort andersom
    wij zijn van rechtsvorm gewisseld, tegenwoordig een coöperatie
    sluit mij liever aan via Signal of mail, Telegram gaat van deze telefoon af
    van de week krijg ik een vaste lijn, dat wordt mijn enige nummer
    ik heb mijn zoon zijn account gebruikt, maak er mijn eigen naam van
    vul bij mij als taal en naam in: Oksana, niet Oxana
    mijn naam is Mykola, niet Nicolaas haha
    ik heb nieuwe simkaart nu, ander nummer
    ik werk nu bij bakker, niet meer bij school, kan jij veranderen
    mijn familienaam staat vooraan, is niet goed
    ik woon nu ander huis, andere straat
    yo ik heet geen Mohammed maar Mo
    ff me naam fixen, t is Djenna met dj
    ze schrieft mien naam mit een c, mut een k wezen
    'k zijn van adres veranderd, 'k weun nu in Oost
    ik ben in het wit gestapt, dus nu heet ik De Groot-Peters
    eh in plaats van eh Jansen met één s moet het met twee s zijn punt
    sinds mijn hersenbloeding kan ik 's middags niets meer, wilt u dat blijvend vastleggen
    heb je een lijst waar mijn dagen in staan? daar moet de maandag uit, voor altijd
    ons telefoonnummer van het kantoor eindigt nu op 88, en verder wens ik iedereen een goede dag
    er hangt een verkeerde organisatie aan mijn account
    ik heb promotie gekregen! in plaats van begeleider graag afdelingshoofd vermelden
    ik ben getrouwd vorige week, dus ook een andere achternaam. Het was een prachtig feest.
    u stuurt het naar de telefoon van mijn man, maar die is overleden; ik heb zelf een toestel
    mijn collega's kregen dit op mijn oude werknummer, kan dat om
    ik zit vanaf nu namens de huurdersvereniging in de coalitie in plaats van namens de school
    op het naamkaartje stond Visscher, er hoort maar een s
    deze telefoon gaat naar mijn zus, kunt u mij koppelen aan mijn eigen mobieltje
    ik ga weg bij de Zonnebloem en kom bij het Rode Kruis
    ik vertegenwoordig nu een andere club
    ik stop bij de kerk en werk straks voor de bieb
    voortaan kan ik alleen op dinsdagavond, leg dat vast
    vanaf nu kan ik alleen nog 's ochtends
    mijn tijden zijn veranderd, noteer dat

my-language =
    english please
    can you speak english
    in het engels graag
    kan het in het Engels
    kan dit in het turks
    arabisch?
    heb je ook Arabisch
    ik spreek geen nederlands
    ik spreek beetje nederlands
    mijn nederlands is niet goed
    ik leer nog nederlands
    Ik praat Pools, kan jij ook pools
    kan het in het Oekraïens
    tigrinya heb je
    spreek je frans
    Duits graag
    kunnen we in het fries
    prate jo ek frysk
    kan je ook Papiaments
    sranantongo kan je niet zeker
    kan het wat makkelijker
    makkelijker nederlands graag
    eenvoudiger graag
    kan het in gewone taal
    gewone mensentaal graag
    zeg het eens in gewoon nederlands
    moeilijke woorden, kan het simpeler
    niet zo moeilijk praten
    wat een ambtenarentaal
    geen jargon aub
    kortere zinnen graag
    schrijf wat korter
    korter
    Zou u zich van eenvoudiger bewoordingen kunnen bedienen?
    Ik zou het waarderen als u niet al die Engelse woorden gebruikte.
    geen Engelse woorden graag, ik ben 78
    wat is een deadline, zeg dat in het Nederlands
    kan je vertalen
    vertaal dit
    vertaal aub naar engels
    kunt u dit vertalen voor mijn man
    mijn moeder leest alleen turks
    mijn buurman wil het in het Spaans
    taal veranderen
    andere taal
    hoe verander ik de taal
    waar zet ik de taal om
    zet de taal op engels
    terug naar nederlands
    nu weer in het nederlands graag
    waarom is dit ineens in het engels
    je schrijft opeens engels, dat lees ik niet
    ik wil nederlands
    kun je nederlands praten
    nederlands aub
    ik niet goed nederlands lezen, engels beter
    ik wil in mijn taal
    heeft u mijn taal? ik ben van Syrië
    ik kom van Eritrea ik wil tigrinya
    kan jij schrijven makkelijk
    niet moeilijke woord alstublieft
    makkelijk schrijven voor mij
    ik versta alleen kleine zinnen
    ik begrijp spreken maar niet lezen, andere taal?
    taalniveau a1 graag
    B1 is nog te moeilijk, A2 alstublieft
    eh kan het in eh gewoon nederlands punt
    kal plat mit mich
    kunde gij ook brabants
    schrief mar plat
    kunt ge dat in het Frans ook
    spreekt ge Frans
    do you have this in ukrainian
    türkçe var mı
    بالعربية من فضلك
    po polsku proszę
    auf deutsch bitte
    en français svp
    język polski
    український мову будь ласка
    por favor español
    af soomaali
    kan je het voorlezen in het Engels
    je gebruikt te veel dure woorden
    al die afkortingen, schrijf het eens voluit
    wat betekent dat woord, kan het makkelijker
    zeg het eens zonder moeilijke termen
    Jip en janneke graag
    help, dit is in het engels en ik snap dat niet
    kan ik antwoorden in mijn eigen taal
    stop met die dure woorden en praat gewoon
    Wat betekent 'regiegroep' in gewone taal? Het is te moeilijk geschreven.
    ik wil oefenen met nederlands, dus geen engels meer
    mijn moeder is Portugees, heb je deze tekst voor haar in die taal
    wij hebben op de afdeling een Poolse collega, kan zij dit in het Pools ontvangen
    ik kom uit Charkiv en Nederlands is zwaar, is er Oekraïense tekst?
    mijn man leest beter Farsi
    Kurdisch kan ook?
    de oudere broeders van de moskee lezen alleen Arabisch, hoe krijgen zij dit
    schakel over op Engels
    switch naar engels pls
    van nu af Spaans tegen mij
    Zou het in de Duitse taal kunnen geschieden?
    praat jij Surinaams
    heb jij ook Berbers, mijn schoonvader verstaat niets anders
    in Chinees mogelijk?
    mijn Nederlands reikt niet verder dan de bakker, dus graag een vertaling
    welke talen beheers jij allemaal
    in hoeveel talen kan ik dit lezen
    zet alles weer op Hollands
    sinds gisteren krijg ik alles in het Turks, ik ben een Fries hoor
    hoe is het gekomen dat jij nu Engels schrijft? ik heb liever mijn moerstaal
    kan ik jou Russisch of Oekraïens schrijven, begrijp je dat
    mag ik antwoorden in het Arabisch
    zijn er plaatjes bij mogelijk voor wie moeilijk leest
    wat eenvoudiger taal aub, ik zit op niveau van groep zes
    als je het in Jip-en-Janneketaal zet snapt mijn moeder het ook
    zonder al die termen graag, ik ben maar een bowler
    jullie schrijven als een ministerie, kan het luchtiger verwoord
    maak er eens kindertaal van
    vermijd vreemde woorden, ik heb alleen lagere school
    niet dat Engelse gedoe van 'deadline' en 'update', wij zijn in Nederland
    Hoe luidt dit in begrijpelijke bewoordingen?
    wat een mond vol, houd het beknopt
    ik lees langzaam, kan je dit in drie woorden vertellen
    hak het in kleine stukjes tekst graag
    kun je die moeilijke zin anders formuleren, met makkelijker woorden
    wat is 'stuurgroep' voor een woord? leg het makkelijk uit in simpel Nederlands
    afkortingen als WMO en GGD zeggen mij niets, schrijf het uit
    gebruik geen vaktaal
    te hoog niveau, ik ben pas bij hoofdstuk twee van taalles
    mijn taalcoach zegt vraag om A1, kan dat?
    schrijf simpel voor mij, ik 5 maanden hier
    ik begrijp niet al woorden, Oekraïens mogelijk
    kan alle berichten in engels voor mij vanaf nu
    nederlands moeilijk, somalisch beter
    ik wil leren dus schrijf nederlands maar makkelijk
    français possible?
    english version available?
    українською можна?
    можно по-русски?
    فارسی لطفا
    tigrinya alstublieft ትግርኛ
    можете писать по-русски
    kürtçe olur mu
    kalle veer plat?
    schrief 't es in 't Grunnegs
    kunt ge dat in schoon Vlaams zeggen, zonder die Hollandse woorden
    in 't Achterhoeks mag ok
    eh kan het ook in eh het Indonesisch vraagteken
    yo kan t ff in normale woorden
    de vertaling die mijn telefoon maakt is onzin, kun jij zelf in het Roemeens schrijven
    Ik volg een cursus en wil graag alles in simpel Nederlands krijgen. Dank u, tot ziens.
