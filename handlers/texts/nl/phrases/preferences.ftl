less-messages =
    minder berichten graag
    mag het wat minder
    kan het wat minder
    niet zo vaak
    niet zo veel sturen
    te veel berichten
    het is te veel
    wat een hoop berichten
    ik krijg veel te veel van jullie
    ik word overspoeld
    mijn telefoon staat roodgloeiend
    alleen belangrijke dingen
    alleen als het echt nodig is
    alleen wat belangrijk is graag
    stuur alleen de vergaderdata
    alleen data, de rest hoeft niet
    alleen vragen aan ons, geen polls
    ik wil alleen de uitnodigingen
    Zou het mogelijk zijn de frequentie van uw berichten te verlagen?
    Ik verzoek u mij uitsluitend over hoofdzaken te berichten.
    een keer per week is genoeg
    1x per maand is zat
    eens in de maand vind ik prima
    bundel het maar in één bericht
    alles in één keer graag
    liever één lang bericht dan tien korte
    niet zo vroeg sturen
    niet voor negen uur aub
    niet 's avonds laat
    na acht uur 's avonds niet meer
    niet in het weekend
    niet op zondag
    niet onder werktijd
    niet tijdens het eten
    ik slaap overdag, ik heb nachtdienst, stuur 's avonds
    stuur het 's morgens
    liever smiddags
    de telefoon piept om zes uur 's ochtends!
    ik schrok wakker van je bericht
    je maakt me wakker
    hoef niet elke dag een herinnering
    geen herinneringen meer maar de rest wel
    één herinnering is genoeg
    je hoeft me niet steeds te herinneren
    stop met herinneren, ik weet het
    stop met die dagelijkse, wekelijks is prima
    hou op met drie keer hetzelfde sturen
    niet alles twee keer
    ik krijg alles dubbel
    alleen van mijn eigen werkgroep graag
    geen nieuwtjes, wel taken
    nieuwtjes hoeven niet
    polls hoef ik niet
    geen polls svp
    niet zo veel bericht
    te veel bericht voor mij
    minder sturen alstublieft
    ik wil klein beetje bericht
    ik kan niet alles lezen te veel
    alleen belangrijk sturen
    niet sturen in nacht
    eh mag het eh wat minder komma
    ietske minder mag ook
    mag 't wa minder
    kan 't get minder
    kan 't wat minder, joa
    kin it wat minder
    't mag wat minder zijn hè
    chill met die berichten
    rustig met al die appjes
    spam me niet zo vol
    je spamt
    iets minder pls
    kan het rustiger
    kan die bot wat zuiniger met berichten
    het hoeft van mij niet zo vaak, maar ik blijf er wel bij
    ik wil niet weg, alleen minder
    niet uitschrijven, wel minder
    ik blijf lid maar wil minder lezen
    doe mij maar alleen de samenvatting
    samenvatting graag, geen losse berichten
    dag, een berichtje per week volstaat voor mij. Groet, Theo
    zet de stille uren aan
    stil na 21 uur
    stop met die polls, de rest mag blijven
    bel me niet wakker met die berichten, na tienen pas
    niet alles stoppen hoor, alleen wat rustiger aan
    Geacht team, mijn werkgever staat geen berichten onder werktijd toe; na 17 uur graag. Theo
    ik lees alleen vrijdag mijn berichten, stuur het dan maar
    mijn horloge trilt de hele dag door van jullie, kan dat getemperd
    op de afdeling mag ik mijn telefoon niet horen, dus liefst maar één keer daags iets
    tijdens het gebed trilt hij steeds, kunnen die tijden overgeslagen worden
    mijn klanten kijken me aan als dat ding alsmaar piept, een beetje minder zou schelen
    van de bowling krijg ik ook al zoveel appjes, dus van jullie graag enkel de hoofdlijn
    Een lagere verzendfrequentie zou ik op prijs stellen.
    Ik verzoek u de avonduren te ontzien.
    is het nodig om mij bij elk wissewasje te schrijven
    moet ik echt alles weten? de helft gaat mij niet aan
    waarom vijf keer op een dag
    krijg ik dat ooit in wat rustiger tempo
    kan het niet wekelijks gebundeld
    mag ik de herinneringen uitzetten maar de uitnodigingen houden
    alles bij elkaar in een vrijdagbrief zou ideaal zijn
    doe een weekoverzicht in plaats van al die losse flodders
    een maandelijks seintje volstaat
    schrijf me enkel als er iets beslist moet worden
    alleen de dingen waar ik echt voor nodig ben aub
    van de soepmiddagen hoef ik niets te weten, wel van de vergaderingen
    sla mij maar over bij de weetjes
    mij bereik je het best na zessen, stuur ze dan
    ik sta om vijf uur op voor de bakkerij en lig om acht uur in bed, stuur ze overdag
    rond etenstijd liever geen gepiep
    zaterdag is sabbat voor mij, die dag geen berichten graag, andere dagen prima
    zondagsrust graag, door de week mag het
    in de nacht wil ik niets horen, de rest is goed
    na mijn late dienst slaap ik tot twaalf, dus ochtendberichtjes liever niet meer
    ik ben 82, zoveel nieuws op een dag kan ik niet verhappen
    mijn hoofd tolt van al die meldingen, maar ik wil er wel bij blijven
    doseren graag
    gas terug met die meldingen
    temper je enthousiasme een beetje, een appje per week is ok
    matig het een beetje
    die dagelijkse peptalk mag eraf
    twee keer hetzelfde is dubbelop, eentje volstaat
    wat meer lucht tussen de berichten aub
    je bestookt me, doe eens kalmer aan
    mijn inbox loopt vol door jullie, kan er een rem op
    ik verdrink in de meldingen
    yo je blaast mn telefoon op, chill
    tis too much man, 1 per week ok?
    kan ik meldingen alleen voor mijn taak krijgen en verder niks
    ik wil het hoogst nodige
    de poll hoef je maar eenmaal te sturen
    vraag me niet elke dag of mijn taak af is, wekelijks is zat
    ik kan best tegen een herinnering, maar drie op een dag?
    van al die koetjes en kalfjes zou ik graag verschoond blijven, de vergaderingen wil ik wel weten
    't magt wel wa minder met die berichten
    't is mie te völle, stuur 's wat minder
    't is wa veel hè, al die berichten, kunt ge da niet bundelen
    dou moar ains in de week
    elke dag bericht is veel voor mij, kan 1 keer week?
    mijn telefoon maakt lawaai als baby slaapt, kan bericht later?
    ik wil bericht maar weinig
    eh ik krijg er eh zoveel van jullie kan het wat minder vraagteken
    ik werk in ploegen, dus stuur niks voor de middag
    ik blijf van harte lid, alleen in een lager tempo. Groeten, Ruud
    kunnen de data per mail en de rest niet
    houd het bij de hoofdzaken. Fijne dag verder!
    alleen mijn eigen club interesseert me, nieuws over anderen mag je weglaten
    niet bellen of appen na negen uur
    's avonds geen berichten meer
    graag niet na etenstijd
    alleen overdag berichten sturen
    niet in het weekend appen
    bel mij niet
    je hoeft me niet elke keer te herinneren
    alleen het hoognodige

pause =
    even pauze
    pauze
    pauze graag
    even niks
    ik wil even niks horen
    even rust
    ik ga op vakantie
    ben op vakantie tot de 15e
    tot september geen berichten graag
    na de zomer weer
    na nieuwjaar hoor ik het weer graag
    over een maand mag je weer
    over twee weken weer
    stuur me even niets tot mei
    ik ben er een tijdje uit
    ik ben ziek, even niets sturen
    ik moet geopereerd worden, zes weken niks graag
    ik heb een burn-out, even niet
    ik moet rust houden van de dokter
    Ik word opgenomen in het ziekenhuis; gelieve mij voorlopig geen berichten te sturen.
    Gelieve mij tot en met 1 maart te ontzien.
    Wegens rouw wil ik een poosje geen berichten ontvangen.
    mijn man is overleden, even geen berichten
    we zitten in de verhuizing, even niet
    ik ga met zwangerschapsverlof
    verlof tot juni
    ik ben bevallen, tot na mijn verlof even stil
    snooze
    snooze een week
    zet me even op pauze
    zet mij op stil
    zet me op non-actief tot april
    kan ik even stoppen en later weer beginnen
    ik stop even tot na de vakantie
    stop tot maandag
    stop even met sturen, over een maand weer
    deze maand even niet
    deze weken even niks
    komende weken geen tijd, daarna weer
    het is hier een gekkenhuis, over een maand weer
    eindexamens, tot juni niks sturen
    heb tentamens ff niet appen
    toetsweek ff rust
    tijdelijk geen berichten
    tijdelijk stil graag
    voorlopig even niet
    voorlopig niks sturen
    een poosje niks
    ik ga naar Marokko zes weken
    ik ga naar mijn land tot augustus, niet sturen
    ik ben niet hier 3 weken
    even niet sturen, ik ga reizen
    ik wil pauze een maand
    ik ziek nu, later weer bericht
    niet bericht tot ik beter ben
    na ramadan weer sturen aub
    eh even pauze tot eh na de kerst
    effe niks sturen
    efkes rust
    effe gin berichte, ik bin mit vakantie
    efkes niks sture
    eefkes rêst
    ff pauze
    eventjes niets
    laat me effe bekomen, over twee weken terug
    ge moogt mij even gerust laten tot september
    ik doe een sabbatical
    ik ga drie maanden kamperen
    we zitten tot oktober op de camping
    winterslaap, tot maart
    ik heb even geen hoofd voor de coalitie
    mijn hoofd zit vol, straks weer
    kan ik een maandje overslaan
    twee maanden overslaan aub
    wacht even met sturen tot ik me meld
    ik meld me wel als ik terug ben
    ik laat het weten als het weer gaat
    hoe zet ik de berichten tijdelijk uit
    kun je stoppen tot ik terug ben
    ben er van 3 t/m 20 juli niet, geen berichten dan
    dicht wegens zomersluiting, na 20 augustus weer
    ons buurthuis is dicht tot september, tot dan niets
    lieve groet, even een weekje niks sturen, Gerda
    ik kom na de vakantie weer helpen, tot die tijd stil graag
    ik stop niet, ik heb alleen een maand rust nodig
    we wachten op een baby, stuur maar weer in de herfst
    Beste bot, ik verzorg mijn zieke zus. Over twee maanden ben ik er weer. Joke
    mijn telefoon gaat drie weken uit
    ik leg er een weekje of vier de klep op, in oktober hoor ik u graag weer
    onze winkel is dicht voor verbouwing tot de 20e, hou het tot die tijd stil
    drie weken hadj, tot mijn terugkomst liever geen berichten
    de bowlingclub ligt stil tot september, zet ons zolang in de wacht
    ik draai een maand lang nachten op de IC, schrijf me pas in juni weer
    Tot nader order verzoek ik u mij van berichtgeving te vrijwaren.
    Gedurende mijn revalidatie wens ik tijdelijk niet aangeschreven te worden.
    ik heb wat op mijn bordje thuis, gun me een paar weekjes ademruimte en kom dan terug
    mijn zoon ligt in het ziekenhuis, ik kan er nu even niets bij hebben, na de kerst weer
    wil je me een tijdje overslaan? mijn vrouw heeft chemo en straks pak ik het weer op
    kun je tot na de herfstvakantie wachten met sturen
    mag ik er zes weken tussenuit en daarna weer meedoen
    is het mogelijk je voor een bepaalde periode uit te zetten
    hoe laat ik je een maandje zwijgen
    ik ga de wijde wereld in met de camper, vanaf mei ben ik weer bereikbaar
    wij zitten in Spanje te overwinteren, in april graag weer contact
    ik heb scripties na te kijken, schort de berichten op tot 1 juli
    examenstress, stuur me na de 28e pas weer wat
    toetsen tot vrijdag, na dat weekend mag je weer
    ik ga op kamp zonder telefoon, tien dagen niks dus
    digitale detox, twee weken
    vastenmaand, ik wil rust van mijn telefoon tot het Suikerfeest
    zet mijn naam in de ijskast tot maart
    leg me even in de wachtkamer
    bevries mijn deelname een kwartaal
    ik druk even op de pauzeknop, dat snap je vast
    tussen nu en Pinksteren liever radiostilte
    een tijdje onder de radar, ik trek zelf wel aan de bel
    ik kom in het nieuwe jaar weer boven water, tot dan niets
    laat het een poosje rusten
    over een week of drie mag je me weer aanspreken
    mijn heupoperatie is maandag, zes weken revalideren, daarna pas weer berichten
    verhuisdozen overal, pas als alles staat graag weer iets van je
    mijn man is stervende, stuur me voorlopig niets, ik laat wel weten wanneer het weer gaat
    na de begrafenis meld ik me, tot die tijd stil aub
    ik moet mijn huis verkopen en mijn moeder verzorgen, even geen coalitie dit seizoen
    het is kermis in mijn hoofd, een paar maanden niks graag
    de oogst moet binnen, tot november ben ik er niet voor jullie
    sinterklaasdrukte in de zaak, vanaf januari hoor ik u weer graag
    alleen in de bouwvak niet sturen
    wij zijn tot half augustus gesloten, sla ons zolang over
    mijn zwangerschap gaat zwaar, tot na de bevalling geen berichten
    tot mijn scheiding rond is heb ik er geen ruimte voor, rond de zomer weer
    ff afk tot na de toetsen
    mute me tot maandag
    moet ff bijkomen man, spreek je over 2 weken
    zet mich efkes stil tot de vastelaovend veurbie is
    noa de bouwvak heur ik 't wel weer, zolang niks sturen
    'k ben er drij weken tussenuit, laat mij zolang gerust
    eem niks, noa d'n oogst wier
    ik ga operatie, 1 maand niet sturen alstublieft
    ik naar familie in Polen tot 10 januari, geen bericht dan
    baby komt, ik wil rust 3 maanden dan weer
    tijdelijk niet, ik heb examen inburgering in mei
    eh ik ga een maandje eh naar mijn zus dus even niks punt
    kan ik mijn lidmaatschap tijdelijk opschorten? Over een half jaar ben ik weer de oude.
    mijn telefoon gaat naar de reparatie tot de 4e, hou je berichten zolang vast
    we doen een winterstop met ons koor, vanaf maart zijn we er weer. Groetjes aan allen
    ik neem gas terug tot februari, dus tot dan niets van jullie kant
    vanaf morgen twee weken onbereikbaar in de bergen, stuur daarna maar weer

back-again =
    ik ben er weer
    ik ben terug
    terug van vakantie
    ik ben weer thuis
    weer beter, stuur maar weer
    stuur maar weer berichten
    je mag weer sturen
    ik wil weer meedoen
    ik wil weer berichten
    zet me weer aan
    zet mij er weer bij
    kan ik er weer bij
    mag ik weer terug
    ik had me afgemeld maar wil weer terug
    spijt, ik wil weer mee
    ik heb spijt van mijn stop
    Kan ik mij opnieuw aanmelden na een eerdere uitschrijving?
    Na mijn herstel ontvang ik gaarne weer uw berichten.
    ik hoor niks meer
    ik hoor niks meer van jullie
    ik krijg niks meer
    waarom krijg ik geen berichten meer
    het is zo stil
    het is wel erg stil van jullie kant
    besta je nog
    ben je er nog
    leven jullie nog
    al weken niks gehoord
    krijg al een maand geen berichten, klopt dat?
    ben ik eruit gegooid
    ben ik eraf gehaald
    sta ik er nog wel op, ik hoor niks
    iedereen krijgt berichten behalve ik
    Joke kreeg wel een uitnodiging en ik niet
    heb ik mezelf per ongeluk uitgezet?
    ik heb per ongeluk op stop gedrukt
    per ongeluk stop getypt, wil niet stoppen
    stop was een vergissing
    ik wilde alleen pauze en nu hoor ik niks meer
    haal me van pauze
    pauze mag eraf
    pauze voorbij
    mijn verlof is voorbij
    verlof is om
    einde vakantie, ga maar weer los
    hervatten
    hervat
    weer beginnen
    weer aan
    opnieuw starten
    ik begin weer
    start
    /start
    ik wil weer start
    ik ben weer hier
    ik terug nu
    ik wil weer bericht krijgen
    ik krijg niet meer bericht waarom
    kan ik weer komen in groep
    ik was weg maar nu terug
    eh ik ben er eh weer komma stuur maar
    ik bin d'r wier
    ich bin truuk
    ik bin weer thoes
    ik bin der wer
    ben d'r terug bij
    ik ben terug beschikbaar
    ge moogt mij terug berichten sturen
    ben back
    back
    im back haha
    ik doe weer mee hoor
    we doen weer mee met de coalitie na een jaar weg
    onze stichting wil er weer bij
    ik werk weer bij de welzijn, zet me er weer op
    beter dus weer van de partij in de coalitie
    nieuwe heup zit erin, ik mag weer meedoen dus zet me weer aan
    examens gehaald, app me maar weer
    deblokkeer me maar, ik had je geblokkeerd
    ik had de chat gewist, kan ik weer verder
    ik had hem verwijderd maar nu ben ik er weer
    laat weer wat van je horen
    ik mis de berichten
    hallo, leeft deze chat nog
    goedemiddag, ik ben hersteld en ontvang weer graag alles. Theo
    stop de pauze maar
    stop maar met stil zijn, ik ben er weer
    ik ben klaar met rusten, ik wil weer op de lijst
    ben ik soms geblokkeerd, ik krijg geen enkele uitnodiging meer
    Goedemiddag, ik had mij in het voorjaar afgemeld maar zou graag terugkeren. Gerda
    de mazelen zijn over, gooi de lijn maar open
    mijn gips is eraf, dus ik ben weer inzetbaar, gooi me maar in de planning
    ik heb mijn draai weer gevonden en zou graag aanhaken zoals voorheen
    vroeger zat ik erbij, mag ik mijn plekje terug
    Nu de rouwperiode achter mij ligt, neem ik graag mijn plaats weer in.
    Hierbij maak ik mijn opzegging van vorig jaar ongedaan.
    het is bij ons al wekenlang muisstil op deze app, is er iets mis
    waarom laat je niks meer horen
    onze penningmeester wordt wel op de hoogte gehouden maar bij mij komt geen letter binnen
    heb ik wat verkeerds gedaan dat ik niet meer gevraagd word
    zijn jullie me vergeten?
    ligt het aan mijn telefoon dat ik sinds maart geen enkele oproep heb gezien
    iedereen had het over een soepmiddag, mij is niks verteld, sta ik niet meer in jullie boek?
    is het project gestopt of ben ik uitgeschreven
    ik had je op stil gezet, dat mag er nu af
    de baby slaapt door, dus ik kan weer wat op me nemen, informeer me maar weer
    terug uit Oekraïne, ik wil verder met jullie
    examens zijn klaar!!! ik kan weer
    tentamens voorbij, gooi me er maar weer in
    de winkel is na de verbouwing opnieuw open en wij pakken de coalitie ook weer op
    de zomersluiting van het buurthuis is afgelopen, dus hervat de berichten gerust
    onze bowlingclub heeft zich bedacht, het seizoen begint en we sluiten ons opnieuw aan
    kan de knop weer om, ik was vorige maand uitgestapt
    activeer mij maar
    mijn account slaapt nog denk ik, maak het maar wakker
    wakker worden, ik ben terug
    hebben jullie mij gemist? ik meld me present na drie maanden rust
    ik ben uit de ziektewet en draai volledig mee vanaf maandag
    ik lag in het ziekenhuis, nu thuis, en ik zou graag op de hoogte blijven zoals vroeger
    Na een periode van afwezigheid stel ik mij gaarne opnieuw beschikbaar.
    hoe kom ik weer op die verzendlijst
    ik had mijn naam laten schrappen, heb daar achteraf spijt van gekregen
    een tijdje terug boos weggelopen, sorry daarvoor, mag ik weer aanschuiven
    mijn vrouw had me eruit gehaald, dat wilde ik helemaal niet, kan dat hersteld
    mijn kleinzoon heeft op die uitschrijfknop gedrukt, ik wil er juist in blijven
    wat moet ik doen om opnieuw van jullie te horen
    mijn rustperiode zit erop, kom maar door
    het gaat beter met mijn hoofd, je kunt weer bij me aankloppen
    mag het geluid weer aan
    zet de kraan weer open
    vanaf nu kun je me weer lastigvallen haha
    laat de berichten maar weer binnenstromen
    het kan zijn dat mijn oude toestel alles opslokte, maar ik mis jullie uitnodigingen al sinds Pasen
    krijg ik nou nooit meer een oproep? ik zit te wachten
    ik had gezegd na de ramadan, nou, het feest is geweest
    ik zei dat ik me zou melden als ik terug was: bij dezen
    het wordt hier zo eenzaam zonder berichtje van je, ik bedoel: zet me weer op de lijst
    onze moskee was een poos afwezig door de verhuizing maar wil weer volop meedraaien
    herstart graag
    doe mij maar weer zoals eerst
    'k bin wier op de bien, stuur mar an
    ik bin d'r weer heurn, ie könt mie weer appen
    'k ben genezen, ge moogt mij terug verwittigen
    ik was stop, nu wil ik weer beginnen
    waarom bot niet praten met mij? andere mensen krijgen wel
    ik ben klaar met babytijd, ik wil weer in groep
    eh de operatie is achter de rug dus eh ik kan weer meedoen punt
    beter laat dan nooit: ik ben terug van weggeweest. Hoe is het met iedereen?
    kan mijn afmelding van januari ongedaan, want ik heb weer energie
    is er iets kapot? vroeger schreef je elke week en nu al een kwartaal geen piep
    ik ben eerder gestopt, maar nu wil ik weer meedoen
    vroeger deed ik mee, mag ik weer

stop-everything =
    stop
    ik wil eruit
    ik stop ermee
    haal me eruit
    haal mij van de lijst
    geen berichten meer
    ik wil geen berichten meer
    stuur mij niks meer
    laat me met rust
    laat mij met rust alsjeblieft
    afmelden voor alles
    uitschrijven
    ik wil me uitschrijven
    schrijf mij uit
    Gaarne verzoek ik u mij van uw verzendlijst te verwijderen.
    Hierbij zeg ik mijn deelname aan de coalitie op.
    Ik wens in het vervolg geen berichten meer te ontvangen.
    ik zeg op
    opzeggen
    verwijder mij
    verwijder mijn nummer en app me nooit meer
    ik ben er klaar mee
    ik heb er genoeg van
    genoeg
    ik kap ermee
    kappen nu
    kappen met appen
    hou op
    hou maar op met sturen
    hou op met die berichten
    niet meer sturen
    nooit meer iets sturen
    ik wil hier niet meer in zitten
    ik wil uit deze groep
    uit de groep graag
    zet me uit de groep
    gooi me er maar uit
    ik ga eruit
    ik ben weg hier
    ik wil niet meer meedoen aan de hele coalitie
    onze organisatie stapt uit de coalitie
    wij stappen eruit
    wij stoppen met de coalitie
    ik werk hier niet meer, haal me eraf
    ik ben met pensioen, u kunt mij uitschrijven
    ik ga verhuizen naar Drenthe, dus ik stop bij jullie
    ik ben te oud voor dit alles, ik stop helemaal
    ik wil stoppen
    ik wil stop
    stop bericht
    ik wil niet bericht krijgen
    niet meer sturen aan mij
    stop alles aub
    ik wil weg van deze groep
    ik niet meer wil deze app
    eh stop maar eh met alles punt
    stoppe mar
    houdt er mar mee op
    schei mar uut
    schei der mee uit
    hol op met sturen
    houw mer op
    hâld der mar mei op
    stop daar maar mee hè
    ik stop ermee zenne
    schrapt mij van de lijst
    hoe kom ik hier vanaf
    hoe kom ik van jou af
    hoe stop ik dit
    hoe stop ik
    hoe stop ik hiermee
    hoe kan ik met dit alles stoppen
    hoe meld ik me helemaal af
    waar kan ik me uitschrijven
    kan ik me hier ook weer afmelden van alles
    unsubscribe
    stoppppp
    stp
    STOP met alles
    stop!!!
    /stop
    blokkeer mij maar
    ik ga je blokkeren
    ik blokkeer dit nummer
    doei voorgoed
    dit was mijn laatste bericht, haal mij eraf
    het is mooi geweest, schrap mijn naam overal
    na acht jaar vrijwilligerswerk is het klaar, schrijf me uit
    ik wil nergens meer aan meedoen en niks meer horen
    rot op met die berichten ik wil eruit
    dank voor alles maar ik stop helemaal, groet Kees
    beste bot, ik wil niks meer ontvangen, dag
    ik ga met pensioen en geef mijn plek op, stuur me niks meer
    doe geen moeite meer, ik hoef niks meer van de coalitie te horen
    niet pauze maar helemaal eraf
    mijn collega blijft, maar ik wil eruit
    Geachte bot, na rijp beraad beëindig ik mijn deelname. Hoogachtend, G. Visser
    wis mijn nummer maar ik ga weg bij jullie
    na vandaag wens ik van jullie geen letter meer onder ogen te krijgen
    laat mijn telefoon voorgoed met vrede
    wij verkopen de winkel en breken met de coalitie
    de bowlingclub heeft in de ledenvergadering besloten de samenwerking te beëindigen
    het moskeebestuur trekt zich definitief terug uit dit verband
    ik verruil de zorg voor een camping in Frankrijk, u kunt mij voorgoed schrappen
    Hiermee beëindig ik mijn lidmaatschap met onmiddellijke ingang.
    U gelieve mij uit uw bestanden te lichten en verdere toezending te staken.
    ik hoor hier niet thuis, doe mij eraf
    verlos me van deze app
    waar zit de nooduitgang hier? ik wil hier niet meer in
    wat moet ik doen om dit allemaal voor eens en altijd kwijt te raken
    hoe verbreek ik dit contact
    kan mijn deelname beëindigd worden, definitief
    is er een knop om helemaal te vertrekken
    wanneer houdt dit nou eens op? ik heb het je drie keer gezegd: nooit meer
    ben er klaar mee en ik wil geen piep meer van dit ding
    mijn vrouw is dood en zonder haar hoef ik die coalitie niet meer, streep mij weg
    ik ben 82 en trek een streep onder al dat vergaderen, voorgoed
    mijn tijd bij jullie zit erop, ik verlaat de club
    ik trek me terug uit alles
    ik haak voorgoed af
    ik verlaat deze chat
    eruit wil ik
    eraf, nu
    weg ermee, alle meldingen, voor altijd
    ophouden met dat gestuur
    beëindig dit
    afgelopen, geen appjes meer
    basta, niks meer
    einde oefening, ik ben hier vertrokken
    verbreek de verbinding
    zet mij definitief uit
    wis mij van de verzendlijst
    ik ben geen lid en wil het ook niet worden, stuur nooit meer iets
    waarom krijg ik nog post van jullie? ik heb vorig jaar bedankt, haal dat weg
    ik weet niet hoe ik in dit gezelschap beland ben maar ik wil er nu uit
    van de baas mag ik niet meer meedoen, mijn deelname vervalt geheel
    wij hebben als stichting geen menskracht meer, haal ons overal af
    ik ga scheiden van de coalitie haha, nee echt, ik stap op
    mn ouders willen niet dat ik hierin zit dus verwijder me
    leave
    quit
    ik wil leaven
    delete mij uit deze groep
    unfollow
    ge moogt mij van uw lijst vegen, 't is gedaan
    doe mich d'r mer oet, ich wil niks mie heure
    ik wil d'r niks meer met te maken hebben, met die hele club
    scheid d'r mit uut, ik wil niks meer
    ik wil niet in deze bot, wegdoen
    alsjeblieft verwijder mijn nummer, ik ga terug naar Oekraïne
    nooit meer bericht ok? dank u
    geen coalitie voor mij, uit doen
    eh verwijder mij eh overal maar uit punt dank u punt
    ik heb me bedacht over het hele project: uitschrijven graag
    het was mooi zolang het duurde, maar haal mij er maar definitief tussenuit
    op mijn leeftijd wil ik geen verplichtingen meer, bedankt en vaarwel coalitie
    Met ingang van heden zeg ik mijn medewerking op. Ik wens u allen het beste.
    dit nummer is van een bedrijf dat niets met u te maken heeft, verwijder het
    mijn moeder is gestorven, wilt u haar nummer weghalen
    mijn man leeft niet meer, haal hem van de lijst
    de eigenaar van deze telefoon is overleden, stuur niets meer
    per mei hou ik op als vrijwilliger
    vanaf volgend jaar ben ik geen bestuurslid meer
    ik stop in de zomer als coördinator
    ik leg mijn functie neer in juni
    mijn man is gestorven, haal zijn naam er maar af
    mijn moeder leeft niet meer, graag haar nummer schrappen
    de eigenaar van deze telefoon is overleden, schrijf niet meer
    ik ben de dochter, mama is vorige week overleden, stuur niets meer naar dit nummer
    mijn broer is dood, wilt u hem van de lijst halen
    mijn opa is overleden en dit was zijn mobiel
    mijn schoonmoeder is overleden, dit nummer was van haar
    mijn vrouw is overleden, wilt u haar gegevens weghalen
    ik stop als coördinator
    ik stop ermee als trekker van de groep
    met ingang van juni stop ik als projectleider
    mijn moeder is overleden, haal haar nummer eruit
    mijn man leeft niet meer, u kunt hem van de lijst halen
    mijn vrouw is gestorven, dit was haar telefoon
