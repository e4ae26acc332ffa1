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
nudge-nothing-noted = Dank je, dan weet ik dat. Je hoort hier tot { $until } niets meer over. Wil je een ander moment?
nudge-help-told = { $organisation } kan hulp gebruiken: { $help }{ $soon }.
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
nudge-later-when = Prima. Wanneer mag ik terugkomen?
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
phone-last = Laatste teken: { $day }
phone-never = Nog nooit iets gehoord.
phone-took-part = { $count ->
    [0] Deed dit jaar nog niet mee.
    [one] Deed dit jaar één keer mee:
   *[other] Deed dit jaar { $count } keer mee:
 }
phone-sign = { $day }, { $name }: { $what }
phone-brings = Ze bieden: { $words }
phone-seeks = Ze zoeken: { $words }
phone-open = Dit staat nog open. { $name } leest het zo:
phone-say = Zo kun je beginnen: “Dag { $name }, met { $me } van { $coalition }. Hoe gaat het bij { $organisation }? En waar kunnen we jullie mee helpen?”
phone-say-nobody = Zo kun je beginnen: “Dag, met { $me } van { $coalition }. Wie gaat er bij { $organisation } nu over eenzaamheid? Ik hoor graag wat we voor jullie kunnen doen.”
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

# Tekens van leven
heard-elsewhere = doet mee buiten ons zicht
heard-note = notitie van { $by }
heard-call = gebeld door { $by }

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
commitment-is-off = Het staat uit. Er gaat niets meer weg.
commitment-month = Dit gaat er in een maand weg, als ik van niemand iets hoor:
commitment-later = In de komende maand gaat er niets weg. Daarna wel, als ik van niemand iets hoor:
commitment-none = Er gaat voorlopig niets weg.
commitment-nobody = { $count ->
    [one] Bij één organisatie kan ik niemand bereiken. Ik vraag je die te bellen.
   *[other] Bij { $count } organisaties kan ik niemand bereiken. Ik vraag je die te bellen, drie per week.
 }
commitment-line = { $at }: { $organisation } ({ $name }), stap { $step }
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
