# Een bericht schrijven
command-bericht = Bericht sturen
command-gepland = Gepland en verstuurd
draft-open = Je was al bezig met een bericht: “{ $text }”
audience-which = Voor wie is je bericht? Je mag er meer kiezen. Tik daarna op Klaar.
audience-no-person = Eén persoon kan hier niet: { $names }. Kies de organisatie of een groep.
audience-unknown = Dit ken ik niet: { $names }.
audience-nobody = Kies eerst voor wie je bericht is. Tik daarna op Klaar.
audience-everyone = Iedereen
why-announcement = { $author } schreef dit. Dit bericht is voor: { $audience }.
audience-kinds = Soort mensen
audience-sectors = Sector
audience-one = Eén organisatie
audience-which-kinds = Welke mensen? Je mag er meer kiezen.
audience-which-sectors = Welke sector? Je mag er meer kiezen.
audience-where = De groep { $group } heeft een eigen chat. Waar stuur ik het heen?
reach-members = Naar ieder apart
reach-chat = In de groepschat
reach-both = Allebei
audience-organisation = Welke organisatie? Typ de naam. Een stukje is genoeg.
audience-organisation-which = Is het een van deze? Typ anders de naam nog eens.
audience-organisation-again = Die ken ik niet. Typ de naam nog eens.
announcement-text = Wat wil je sturen? Typ je bericht. Een foto of document mag ook.
announcement-text-now = Typ de nieuwe tekst.
file-words = Wil je er tekst bij? Typ die nu.
without-words = Zonder tekst
file-added = Je bestand gaat mee.
file-replaced = Er past één bestand bij een bericht. Ik neem het laatste.
announcement-picture = (foto of document)
announcement-choices = Wil je knoppen onder je bericht? Dan kan iedereen met één tik antwoorden. Typ er hooguit drie, elk op een eigen regel.
choices-ready = “{ $first }” en “{ $second }”
choice-join = Ik doe mee
choice-call = Bel mij
choices-none = Zonder knoppen
choices-empty = Ik zag geen tekst. Typ elke knop op een eigen regel.
choices-too-many = Dat zijn { $count } knoppen. Er passen er drie. Typ ze nog eens.
choice-too-long = “{ $label }” is te lang voor een knop. Er passen { $limit } tekens op. Typ de knoppen nog eens.
text-lengthened = Dit staat nu achter je tekst.
announcement-under-way = Dit bericht is al onderweg.
announcement-cancelled = Goed, ik verstuur niets.
announcement-restore = Ga toch verder

# Zo ziet het eruit
announcement-from = Van { $author } ({ $coalition }):
announcement-corrected-from = Verbeterd bericht van { $author } ({ $coalition }):
announcement-better-below = Dit bericht is verbeterd. De nieuwe versie krijg je hieronder.
announcement-chose-before = Je koos eerst: { $label }. Kies nog eens.
announcement-reminder = Je zei nog niets op dit bericht. Laat je het weten?
announcement-reminder-of = Je zei nog niets op het bericht “{ $text }”.
announcement-asked-below = Hieronder staat dit bericht nog eens.
preview-title =
    { $count ->
        [one] Voorbeeld · gaat naar 1 persoon ({ $audience })
       *[other] Voorbeeld · gaat naar { $count } mensen ({ $audience })
    }
preview-planned =
    { $count ->
        [one] Gepland voor { $at } · gaat naar 1 persoon ({ $audience })
       *[other] Gepland voor { $at } · gaat naar { $count } mensen ({ $audience })
    }
preview-choices = Knoppen eronder: { $labels }
preview-urgent = Dringend: het gaat meteen, ook ’s avonds en op zondag. Wie pauze heeft, krijgt het nu niet.
preview-chats =
    { $count ->
        [one] Ik zet het ook in de groepschat { $titles }.
       *[other] Ik zet het ook in de groepschats { $titles }.
    }
preview-chats-later = In de groepschat komt het op { $at }.
chat-untitled = zonder naam
preview-unreachable =
    { $count ->
        [one] 1 persoon kan ik niet bereiken: { $names }.
       *[other] { $count } mensen kan ik niet bereiken: { $names }.
    }
preview-words = Wil je je tekst wijzigen? Tik dan op Wijzig. Een foto of document kun je hier gewoon sturen.
plan = Plan
plan-other = Andere tijd
test-to-me = Test naar mij
change = Wijzig
urgent-on = Maak dringend
urgent-off = Toch niet dringend
change-what = Wat wil je wijzigen?
change-text = Tekst
change-audience = Voor wie
change-choices = Knoppen
change-no-file = Zonder bestand

# Later sturen
plan-when = Wanneer zal ik het sturen? Typ bijvoorbeeld: morgen 9 uur, of: do 14 jan 10.00.
planned-list = Dit staat klaar. Tik om het te zien of te wijzigen.
planned-line = { $at } · { $text }
planned-see = Bekijk { $at }
nothing-planned = Er staat nu niets klaar. Een nieuw bericht maak je met /bericht.
planned-line-held = { $at } · { $text } (wacht op jou)
planned-already = Dat staat al gepland voor { $at }. Je vindt het bij /gepland.
planned-held = Dit stond gepland voor { $at }. Ik wacht met versturen tot je klaar bent.
planned-unfinished = Dit bericht stond gepland voor { $at }, maar je was het nog aan het wijzigen. Daarom ging het niet weg. Wil je het nog sturen?
planned-kept = Je andere bericht stond gepland voor { $at }. Dat blijft staan bij /gepland, en ik wacht met versturen tot je klaar bent.
plan-again = Plan weer voor { $at }
planned-nobody = Dit bericht van { $at } ging niet weg, want niemand zou het krijgen. Voor wie is het?
planned-see-all = Gepland
sent-see = Verstuurd
sent-list = Dit is verstuurd, het nieuwste eerst. Tik om te zien hoe het ging.
nothing-sent = Er is nog niets verstuurd. Een nieuw bericht maak je met /bericht.
planned-too-late = Ik was er even niet. Daarom ging dit bericht van { $at } niet weg. Wil je het nog sturen?

# Hoe het gaat
report-about = Je bericht “{ $text }”
report-about-of = Bericht van { $author }: “{ $text }”
report-starting = Ik begin met versturen.
report-sending = Ik ben aan het versturen: { $sent } van { $all }.
report-sent =
    { $sent ->
        [one] Verstuurd naar 1 persoon.
       *[other] Verstuurd naar { $sent } mensen.
    }
report-failed = Mislukt: { $names }.
report-unknown = Ik weet niet of het aankwam bij: { $names }.
report-unreached = Niet te bereiken: { $names }.
report-expired =
    { $count ->
        [one] 1 persoon krijgt het niet, want de pauze duurt te lang: { $names }.
       *[other] { $count } mensen krijgen het niet, want de pauze duurt te lang: { $names }.
    }
report-unwanted =
    { $count ->
        [one] 1 persoon wil minder berichten of is gestopt: { $names }.
       *[other] { $count } mensen willen minder berichten of zijn gestopt: { $names }.
    }
report-stopped =
    { $count ->
        [one] 1 persoon krijgt het niet, want het versturen is gestopt: { $names }.
       *[other] { $count } mensen krijgen het niet, want het versturen is gestopt: { $names }.
    }
report-chats = In groepschats: { $sent } van { $all }.
tally = { $label }: { $count } ({ $names })
tally-none = { $label }: 0
tally-silent = Nog geen antwoord: { $count }
tally-before = Zei “{ $label }” op de vorige versie: { $names }
report-goes-on-below = Hieronder gaat het overzicht verder.
remind = Herinner wie nog niets zei ({ $count })
report-reminded = Herinnering gestuurd op { $at }.
remind-preview =
    { $count ->
        [one] Zo wordt de herinnering · gaat naar 1 persoon
       *[other] Zo wordt de herinnering · gaat naar { $count } mensen
    }
remind-nobody = Nu krijgt niemand deze herinnering.
remind-later = Nu krijgt niemand deze herinnering. Vanaf { $at } kan het weer.
remind-everyone = Iedereen gaf al antwoord.
reminder-sent =
    { $count ->
        [one] Ik herinner 1 persoon
       *[other] Ik herinner { $count } mensen
    }
all-names = Alle namen
names-none = Er zijn nog geen namen.
names-which = Van wie wil je de namen zien?
names-circle = { $label }: { $count }
names-line = { $name } · { $organisations }
names-silent = Nog geen antwoord
names-before = Zei “{ $label }” op de vorige versie
names-busy = Krijgt het
names-sent = Kreeg het
names-waiting = Krijgt het later
names-failed = Mislukt
names-unknown = Ik weet het niet zeker
names-unreached = Niet te bereiken
names-expired = Heeft te lang pauze
names-resting = Komt te laat door de pauze
names-crowded = Al genoeg berichten
names-unwanted = Wil minder of is gestopt
names-stopped = Tegengehouden
unknown-ask =
    { $count ->
        [one] Ik weet niet of { $names } je bericht kreeg. Zal ik het nog eens sturen?
       *[other] Ik weet niet of deze mensen je bericht kregen: { $names }. Zal ik het nog eens sturen?
    }
send-again = Stuur nog eens
leave-it = Laat zo

# Stoppen met versturen
stop-sending = Stop met versturen
stop-sending-sure =
    { $sent ->
        [0] Zal ik stoppen? Wie het nog niet kreeg, krijgt het dan niet. Wat al onderweg is, komt nog aan.
        [one] Zal ik stoppen? 1 persoon kreeg het al. De anderen krijgen het dan niet.
       *[other] Zal ik stoppen? { $sent } mensen kregen het al. De anderen krijgen het dan niet.
    }
stop-sending-yes = Ja, stop
stop-sending-no = Nee, ga door
stop-sending-already = Dat is al gestopt.
sent-already = Alles is al verstuurd.
stopped-sending = Gestopt. Wie het nog niet had, krijgt het niet. Een bericht dat al onderweg was, komt nog aan. Bedenk je je? Dan stuur ik het alsnog.
send-rest = Stuur het toch aan de rest

# Antwoorden
choice-noted = Genoteerd: { $label }
only-a-test = Zo werkt de knop. Dit is een test, dus ik tel het niet mee.
members-count = Fijn dat je reageert! Ik tel alleen wie bij mij bekend is. Stuur mij eerst een bericht.
read-and-answer = Lees en antwoord
announcement-unanswered = { $author } wacht op je antwoord: “{ $text }”

# Verbeteren
correct = Verbeter
correct-ask = Typ de nieuwe tekst. Daarna zie je eerst hoe het wordt.
correct-later = Ik ben nog bezig met versturen. Probeer het zo nog eens.
correct-text-only = Ik kan alleen de tekst verbeteren. Typ de nieuwe tekst.
correct-preview =
    { $count ->
        [one] Zo wordt het. Eén bericht verandert.
       *[other] Zo wordt het. Er veranderen { $count } berichten.
    }
correct-otherwise =
    { $count ->
        [one] 1 persoon gaf al antwoord, en er staat nu iets anders. Vraag het dan opnieuw.
       *[other] { $count } mensen gaven al antwoord, en er staat nu iets anders. Vraag het dan opnieuw.
    }
correct-spelling =
    { $count ->
        [one] 1 persoon gaf al antwoord. Alleen de spelling verandert, dus dat antwoord kan blijven.
       *[other] { $count } mensen gaven al antwoord. Alleen de spelling verandert, dus de antwoorden kunnen blijven.
    }
correct-reaches =
    { $count ->
        [one] Opnieuw sturen gaat naar 1 persoon
       *[other] Opnieuw sturen gaat naar { $count } mensen
    }
correct-everywhere = Verander zonder melding
correct-and-ring = Verander en stuur opnieuw
correct-answers-stay = Alleen tekst, antwoorden blijven
correct-and-ask = Vraag opnieuw
announcement-just-corrected = Dit bericht is net verbeterd. Antwoord op de nieuwe versie.

# Wie gebeld wil worden
call-told = { $name } leest in het nieuws van de dag dat je gebeld wilt worden.
call-number = Op welk nummer kan { $name } je bellen? Typ het hier, dan stuur ik het door.
call-give-number = Geef mijn nummer
call-number-again = Ik zag geen nummer. Typ het nog eens, of tik op Annuleer.
call-wanted = { $name } wil graag gebeld worden, over “{ $text }”.
call-made = Gebeld: { $name }
call-settled = Mooi. Ik noteer dat je { $name } hebt gesproken.
tally-called = Gebeld: { $names }

calls-wanted = { $count } mensen willen graag gebeld worden.
calls-title = Te bellen
call-name = Bel { $name }

# In het overzicht
goes-out = “{ $text }” gaat uit op { $at }.
several-go-out = Deze week gaan { $count } berichten uit.
goes-out-see = Bericht van { $at }

# Bij een organisatie
answer-of = Laatste antwoord, op “{ $text }”: { $choice } ({ $name }).

# Alles in een bestand
table-answers = Antwoorden op berichten
column-message = Bericht
column-sent = Verstuurd

# Wat stil kan staan
stuck-announcement = een bericht
announcement-answer = Antwoord: { $text }
announcement-chose = “{ $text }”: je koos { $label }.
announcement-chose-nothing = “{ $text }”: je koos nog niets.
means-announcement-write = Een bericht versturen

# Tekens van leven
sign-announcement = antwoordde op het bericht “{ $text }”

# In het rapport
figure-announcement-answers = Op een bericht
figure-announcement-pace = De helft antwoordt op een bericht binnen
