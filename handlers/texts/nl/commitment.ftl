# Contact houden met elke organisatie
why-nudge = De coalitie houdt contact met { $organisation }. Daarom vraag ik af en toe wat we kunnen doen. Nooit vaker dan eens per twee weken.

# Stap 1: wat kunnen we voor jullie doen?
nudge-offer = Hoi { $name }, waar kunnen we { $organisation } mee helpen?
wanted-volunteers = Vrijwilligers
wanted-space = Ruimte
wanted-exposure = Bekendheid
wanted-knowledge = Kennis
nudge-nothing = Nu niets
nudge-help-when = Fijn dat je het zegt. Wanneer hebben jullie het nodig?
wanted-soon-now = Deze maand
wanted-soon-quarter = Dit kwartaal
wanted-soon-open = Geen haast
wanted-noted = Genoteerd: { $help }{ $soon }. De projectleider kijkt ernaar en laat van zich horen.
nudge-help-noted = Genoteerd. De projectleider kijkt ernaar en laat van zich horen.
nudge-wish-title = Vragen om hulp
nudge-wish-several = { $count } organisaties vroegen om hulp.
nudge-wish-of = Hulp voor { $organisation }
nudge-wish-handled-noted = Mooi. Dit is geregeld voor { $organisation }.
nudge-wish-handled = Geregeld voor { $organisation }
nudge-offer-again = Hoi { $name }, eerder vroeg { $organisation } om { $before }. Waar kunnen we nu mee helpen?
nudge-nothing-noted = Dank je, dan weet ik dat. Je hoort hier tot { $until } niets meer over. Wil je een ander moment?
nudge-help-told = { $organisation } kan hulp gebruiken: { $help }{ $soon }. Je kunt terecht bij { $name }.
wanted-told-volunteers = vrijwilligers
wanted-told-space = ruimte
wanted-told-exposure = meer bekendheid
wanted-told-knowledge = kennis
wanted-soon-told-now = , nog deze maand
wanted-soon-told-quarter = , dit kwartaal
wanted-soon-told-open = . Er is geen haast bij

# Antwoorden bij elke stap
nudge-later = Later
nudge-elsewhere = We doen wel mee, maar jullie zien het niet
nudge-later-when = Prima. Je hoort hier tot { $until } niets meer over. Past een ander moment beter?
rest-two-weeks = Over 2 weken
rest-two-months = Over 2 maanden
rest-summer = Na de zomer
nudge-rest-noted = Prima. Je hoort hier tot { $until } niets meer over.
nudge-elsewhere-what = Wat fijn om te horen! Het telt mee. Wat doen jullie vooral?
doing-activities = Activiteiten
doing-visits = Bezoek aan huis
doing-calls = Bellen met mensen
doing-refers = Doorverwijzen
nudge-elsewhere-noted = Mooi, ik heb het genoteerd. Dank voor wat jullie doen.
nudge-elsewhere-told = { $organisation } doet mee buiten ons zicht: { $doing }.
doing-told-activities = activiteiten
doing-told-visits = bezoek aan huis
doing-told-calls = bellen met mensen
doing-told-refers = doorverwijzen

# Stap 4: een mens belt
phone-please = Wil je { $organisation } bellen?
phone-for-silence = Ik hoor al lang niets van ze, ook niet na een paar berichten.
phone-for-nobody = Ik ken daar niemand met wie ik kan praten.
phone-whom = Wie: { $who }
phone-whom-as = { $name }, { $what }
phone-ways = Te bereiken via { $ways }
phone-no-ways = Ik heb geen adres of chat. Zoek het nummer van de organisatie zelf even op.
phone-nobody = Wie: niemand meer. Vraag naar iemand die over eenzaamheid gaat.
phone-sign = { $day }, { $name }: { $what }
phone-brings = Ze bieden: { $words }
phone-seeks = Ze zoeken: { $words }
phone-open = Dit staat nog open. { $name } leest het zo:
phone-say = Zo kun je beginnen: “Dag { $name }, met { $me } van { $coalition }. Hoe gaat het bij { $organisation }? En waar kunnen we jullie mee helpen?”
phone-say-nobody = Zo kun je beginnen: “Dag, met { $me } van { $coalition }. Wie gaat er bij { $organisation } nu over eenzaamheid? Ik hoor graag wat we voor jullie kunnen doen.”
phone-tried = { $count ->
    [one] Vorige week nam er niemand op.
   *[other] Er nam al { $count } keer niemand op.
 }
phone-take = Ik bel
phone-made = Ik heb gebeld
phone-unneeded = Niet nodig
phone-unneeded-noted = Prima, dan bel je niet. Ik laat het twee maanden rusten.
phone-taken = { $name } belt deze organisatie.
phone-reached = Heb je iemand van { $organisation } bereikt?
phone-reached-spoken = Gesproken
phone-reached-missed = Niet bereikt, later
phone-reached-wrong = Verkeerde persoon
phone-reached-after-all = Toch gesproken
phone-again = Jammer. Op { $at } zet ik { $organisation } weer op je lijst.
phone-rests = Drie keer niemand bereikt bij { $organisation }. Ik laat het nu twee maanden rusten.
phone-wrong-noted = Dan zoeken we iemand anders bij { $organisation }. Hier is alvast een uitnodiging.
phone-came-of-it = Fijn dat je belde. Wat kwam eruit?
phone-came-agreed = Nieuwe afspraak
phone-came-other-contact = Andere contactpersoon
phone-came-paused = Pauze
phone-came-stopped = Stopt
phone-came-nothing = Niets bijzonders
phone-how-long = Hoelang willen ze niets horen?
phone-pauses = Genoteerd. { $organisation } hoort tot { $until } niets.
phone-agreed-what = Wat spraken jullie af?
phone-note = Wil je er iets bij schrijven?
note-no-residents = Schrijf niets op over bewoners.
phone-no-note = Geen notitie
phone-thanks = Genoteerd. Dank voor je telefoontje.
phone-line = { $organisation } moet nog gebeld worden.
phone-show = Bel { $organisation }
phone-several = { $count } organisaties om te bellen
phone-title = Te bellen
stuck-call = een telefoontje voor de projectleider

# Notities van een projectleider
command-contact = Contact noteren
note-what = Wat hoorde je, en van wie? Bijvoorbeeld: gebeld met Joke, ze zoekt een tweede vrijwilliger.
note-what-of = Wat hoorde je van { $organisation }?
note-which = Over welke organisatie gaat dit?
note-which-name = Over welke organisatie gaat dit? Typ de naam.
note-which-again = Die organisatie ken ik niet. Typ de naam nog eens.
note-another = Een andere
note-with = { $organisation } ({ $name })
note-kept = Genoteerd bij { $whom }: “{ $words }” Het telt als teken van leven.
note-remove = Verwijder
note-removed = De notitie bij { $organisation } is weg.
note-a-leader = een projectleider
note-line = Notitie van { $name }, { $day }: “{ $words }”
note-write = Schrijf een notitie

# De vraag van het jaar
nudge-yearly = Hoi { $name }, we zijn er ook dit jaar graag voor { $organisation }. Doen jullie weer mee?
yearly-again = Weer mee
yearly-differently = Ja, anders
yearly-call-me = Bel me
yearly-again-noted = Wat fijn! Dan gaan we met { $organisation } verder.
yearly-call-noted = Prima. De projectleider belt je.
yearly-how = Fijn dat jullie meedoen. Wat willen jullie anders? Eén zin is genoeg.
yearly-how-noted = Dank je. De projectleider leest het.
yearly-told = { $organisation } doet weer mee, maar anders. { $name } schrijft: “{ $words }”
phone-as-asked = Ze vragen zelf of je belt.

# Tekens van leven
heard-elsewhere = doet mee buiten ons zicht
heard-note = kwam voor in een notitie van { $by }
heard-call = werd gebeld door { $by }

# Wat het opleverde
commitment-costs = Wat het opleverde
cost-title = Dit kwam er in een jaar van. De cijfers gaan over organisaties, niet over mensen.
cost-none = Er ging nog niets weg. Dan valt er ook nog niets te tellen.
cost-step = Stap { $step }: { $words }
cost-nudge-offer = wat kunnen we voor jullie doen?
cost-nudge-offer-again = wat kunnen we nu voor jullie doen?
cost-nudge-match = een partner die past
cost-nudge-success = goed nieuws uit de buurt
cost-nudge-agenda = een agendapunt voor het team
cost-nudge-yearly = De vraag van het jaar
cost-call = een telefoontje
cost-brought = { $sent } keer verstuurd. Antwoord: { $answers }. Kwam terug: { $returned }. Nu niets: { $refused }. Later: { $later }.
cost-called = { $count } keer gebeld. Niet bereikt: { $missed }.
cost-cost = Wat het kostte: { $stopped } gestopt, { $paused } op pauze, { $less } wil minder.
cost-drives-away = Stap { $step } jaagt meer organisaties weg dan hij terugbrengt. Zet je hem uit?
cost-off = Stap { $step } staat uit.
cost-turn-off = Zet stap { $step } uit
cost-turn-on = Zet stap { $step } aan

# Aan en uit, met een voorbeeld
commitment-settings = Contact houden
commitment-off = Contact houden staat uit.
commitment-on = Contact houden staat aan.
commitment-what = Hoor ik een tijd niets van een organisatie? Dan vraag ik wat we voor ze kunnen doen.
commitment-days = Dat doe ik na { $one }, { $two } en { $three } dagen. Na { $call } dagen vraag ik jou om te bellen.
commitment-schil = Voor de schil duurt alles anderhalf keer zo lang.
commitment-ends = Elk teken van leven telt, en dan stop ik. Per week krijgen hoogstens drie organisaties iets.
pace-sooner = Sneller
pace-usual = Gewoon
pace-later = Rustiger
commitment-preview = Bekijk de eerste maand
commitment-plan = Bekijk de komende maand
commitment-turn-on = Zet aan
commitment-turn-off = Zet uit
commitment-is-on = Het staat aan. Je kunt het altijd weer uitzetten.
commitment-is-off = Het staat uit. Er komen geen nieuwe vragen meer.
commitment-month = Dit gaat er in een maand weg, als ik van niemand iets hoor:
commitment-later = In de komende maand gaat er niets weg. Daarna wel, als ik van niemand iets hoor:
commitment-none = Er gaat voorlopig niets weg.
commitment-nobody = { $count ->
    [one] Bij één organisatie kan ik niemand bereiken. Ik vraag je die te bellen.
   *[other] Bij { $count } organisaties kan ik niemand bereiken. Ik vraag je die te bellen, drie per week.
 }
commitment-line = { $day }, stap { $step }: { $whom }
commitment-whom = { $organisation } ({ $name })
commitment-alone =
    { $count ->
        [one] Bij één organisatie hangt alles op één mens. Die vraag ik een keer naar een achtervang.
       *[other] Bij { $count } organisaties hangt alles op één mens. Die vraag ik een keer naar een achtervang.
    }
commitment-words = Zo klinkt stap { $step }:
commitment-labels = Antwoorden: { $labels }
commitment-courtesy = Alles gaat op een net moment, en nooit te veel voor één mens.
stuck-introduction = een kennismaking
stuck-engagement = het contact met een organisatie

# Hoe het met een organisatie gaat
level-line = { $level }{ $why }
level-involved = Betrokken
level-calm = Rustig
level-quiet = Stil
level-asleep = Slapend
clock-led = . Een projectleider werkt er zelf
clock-nobody = . Er is niemand meer
clock-unreachable = . Niemand is te bereiken
clock-paused = . Ze hebben pauze
clock-light = . Ze willen alleen het nodigste
level-last = Het laatste teken: { $day }. { $name } { $what }.
level-was-here = was hier
level-never = Er is nog geen teken van leven.
level-year =
    { $count ->
        [0] Dit jaar deden ze nog nergens aan mee. { $people ->
            [one] Eén contact is actief.
           *[other] { $people } contacten zijn actief.
        }
        [one] Dit jaar deden ze één keer mee. { $people ->
            [one] Eén contact is actief.
           *[other] { $people } contacten zijn actief.
        }
       *[other] Dit jaar deden ze { $count } keer mee. { $people ->
            [one] Eén contact is actief.
           *[other] { $people } contacten zijn actief.
        }
    }
trouble-nobody-left = Er is niemand meer om te bereiken.
trouble-one-contact = Er is maar één contact: { $name }.
trouble-channel-closed = { $name } is niet meer te bereiken.
trouble-one-does-all = { $name } doet dit jaar alles alleen.
trouble-silent-contact = Van { $name } komt al lang niets, van de anderen wel.
timeline = Hun jaar in beeld
timeline-of = Het jaar van { $organisation }.
timeline-month = { $month }
sliding-line = { $organisation } zakt weg: { $level }
sliding-several = { $count } van { $of } organisaties zakken weg.
sliding-title = Organisaties die wegzakken
one-person-line = { $organisation } leunt op één mens. { $why }
one-person-several = Bij { $count } van { $of } organisaties leunt alles op één mens.
one-person-title = Alles leunt op één mens

# Stap 2: een partner die past
nudge-match = Goed nieuws, { $name }.
fits-seeks = { $partner } zoekt: { $words }. Dat past bij jullie.
fits-brings = { $partner } biedt: { $words }. Dat zoeken jullie.
shall-i-introduce = Zal ik jullie koppelen?
introduce-yes = Ja
introduce-more = Vertel meer
introduce-no = Nu niet
more-of = Dit weet ik van { $partner }:
more-sector = Sector: { $words }
more-offers = Biedt: { $words }
more-seeks = Zoekt: { $words }
both-say-yes = Ik vraag het ook aan hen. Pas als jullie allebei ja zeggen, geef ik namen door.
match-cannot-now = Fijn dat je wilt. Het kan bij hen nu toch even niet. Waar kunnen we jullie anders mee helpen?
introduction-asks = Fijn! Ik vraag het nu aan { $partner }. Je hoort het als ook zij ja zeggen.
begin-how = Wat wil je het eerst?
begin-coffee = Samen koffie drinken
begin-visit = Bij elkaar kijken
begin-words = Een berichtje sturen
begin-noted = Genoteerd. Dat geef ik erbij door als zij ook ja zeggen.

# Twee organisaties koppelen
introduction-between = { $organisations }
why-introduction = Ik denk dat deze organisaties bij elkaar passen: { $between }. Namen geef ik pas als beide ja zeggen.
introduction-offer = Goed nieuws, { $name }. Er is een partner die jullie graag wil leren kennen.
introduction-later = Prima. Ik vraag het je nog een keer op { $at }.
introduction-declined = Dank je, dan weet ik dat. Ik zeg dat het nu even niet past.
introduction-not-any-more = Fijn dat je wilt. Bij { $partner } kan het nu toch even niet. Een ander keertje dus.
introduction-gone = Dit is voorbij. Er veranderde iets bij een van de twee organisaties.
introduction-made = Mooi, jullie willen allebei. Je kunt terecht bij { $name } van { $partner }.
begins-with-coffee = { $name } wil graag eerst samen koffie drinken.
begins-with-visit = { $name } wil graag eerst bij elkaar kijken.
begins-with-words = { $name } wil graag eerst een berichtje sturen.
introduction-how = Schrijf { $name } gerust een eerste bericht. Ik breng het over.
write-to = Schrijf aan { $name }
write-to-whom = Wat wil je { $name } schrijven? Typ het hier.
introduction-about = het idee om kennis te maken
introduction-not-now = Bij { $partner } kan het nu even niet. Fijn dat je wilde! Ik blijf voor jullie opletten.
introduction-told = { $one } en { $other } zijn aan elkaar voorgesteld. Dit past bij elkaar: { $words }.

# Stap 2: goed nieuws dichtbij
nudge-success = Hoi { $name }, er is goed nieuws uit de coalitie.
joining-ask = Er is ook plek voor { $organisation }. Zal ik zeggen dat jullie erbij willen zijn?
joining-yes = Ja, graag
joining-how = Leuk! Hoe wil je beginnen?
joining-look = Een keer meekijken
joining-small = Iets kleins doen
joining-talk = Eerst even praten
joining-told = { $organisation } wil er graag bij zijn{ $how }.
joining-told-look = . Ze kijken graag een keer mee
joining-told-small = . Ze beginnen graag met iets kleins
joining-told-talk = . Ze praten graag eerst even

# Stap 3: een agendapunt van vijf minuten
nudge-agenda = Hoi { $name }, ik heb een agendapunt van 5 minuten voor je klaar.
agenda-ask = Zo blijft het onderwerp leven bij { $organisation }. Zal ik het sturen?
agenda-send = Stuur maar
agenda-in-a-month = Over een maand
agenda-month-noted = Prima. Op { $day } vraag ik het nog een keer.
agenda-page = En hier is het op één bladzijde. Stuur het gerust door.
agenda-which-day = Op welke dag bespreken jullie het? Tik of typ een dag.
agenda-day = { $day }
agenda-day-unknown = Weet ik nog niet
agenda-day-again = Die dag begrijp ik niet, of hij is nog ver weg.
agenda-day-noted = Genoteerd: { $day }. Een week later vraag ik hoe het ging.
agenda-no-day-noted = Geen probleem. Over een week vraag ik hoe het ging.
agenda-discussed = Hoi { $name }, ik help graag met het agendapunt voor je team. Is het besproken?
discussed-done = Ja
discussed-not-yet = Nog niet
discussed-unfit = Het past niet
discussed-noted-done = Wat fijn! Dank je wel. Zo blijft het leven.
discussed-noted-not-yet = Geeft niet. Je hebt het agendapunt, en het blijft goed.
discussed-noted-unfit = Dank je dat je het zegt. Ik stuur dit niet nog eens.
discussed-told = { $organisation } heeft het onderwerp besproken in het team.
agenda-to-manager = Zal ik het ook aan { $name } sturen?
agenda-manager-not = Goed, dan blijft het bij jou.
agenda-manager-asked = Ik vraag { $name } of het mag. Ik zeg erbij dat het jouw idee was.
agenda-for-manager = Hoi { $name }, { $by } dacht aan jou. Ik heb een agendapunt van 5 minuten klaar voor het team.
agenda-manager-ask = Het houdt de aandacht voor eenzaamheid levend bij { $organisation }. Zal ik het sturen?
agenda-manager-thanks = Dank je, dan weet ik dat.

# Het agendapunt zelf
item-file = agendapunt
item-title = Agendapunt: samen tegen eenzaamheid
item-five-minutes = Vijf minuten voor ons team
item-why = 1. Waarom dit? (1 minuut)
item-alone = Veel mensen voelen zich wel eens eenzaam. Aan de buitenkant zie je dat vaak niet.
item-we-see = Wij komen elke dag mensen tegen. Daarom doen we mee met { $coalition }.
item-talk = 2. Praat er samen over (3 minuten)
item-question-care = Wie van onze cliënten ziet bijna niemand? Waaraan merk je dat?
item-question-welfare = Wie zien we niet meer, die eerst wel kwam? Waaraan merk je dat iemand zich alleen voelt?
item-question-town = Waar komen wij mensen tegen die er alleen voor staan? Aan het loket, aan de telefoon, op straat?
item-question-club = Wie van onze leden zien we minder dan eerst? Wie blijft na afloop nooit even hangen?
item-question-shop = Welke klant maakt graag een praatje? Voor wie is dat misschien het enige van de dag?
item-question-library = Wie komt hier vaak, en praat met niemand? Waaraan merk je dat iemand contact zoekt?
item-question-school = Welke leerling of ouder staat er vaak alleen bij? Waaraan merk je dat?
item-question-any = Wie kennen wij die er vaak alleen voor staat? Waaraan merk je dat?
item-what-then = Wat doe je als je het merkt? Wat lukt al goed?
item-agree = 3. Spreek één ding af (1 minuut)
item-one-step = Kies één kleine stap. Wie zet die, en wanneer?
item-example-care = Bijvoorbeeld: vraag deze week aan een cliënt wie er nog langskomt.
item-example-welfare = Bijvoorbeeld: bel deze week iemand die je al even niet zag.
item-example-town = Bijvoorbeeld: zet bij de balie waar mensen terecht kunnen voor contact.
item-example-club = Bijvoorbeeld: bel deze week een lid dat je al even niet zag.
item-example-shop = Bijvoorbeeld: neem op één rustig uur per dag de tijd voor een praatje.
item-example-library = Bijvoorbeeld: zet één tafel klaar waar je mag aanschuiven.
item-example-school = Bijvoorbeeld: vraag één ouder om een andere ouder mee te nemen.
item-example-any = Bijvoorbeeld: bel deze week iemand die je al even niet sprak.
item-help = Vragen, of hulp nodig? De projectleider van { $coalition } denkt graag mee.
