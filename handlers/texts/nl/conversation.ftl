# Wat het gesprek zelf zegt
our-fault = Sorry, bij mij ging iets mis. Je bericht is bewaard. Probeer het straks nog eens.
for-others = Dat is voor de projectleider. Typ /help om te zien wat jij kunt doen.
forget-stranger = Vergeet mij
stranger-forgotten = Gedaan. Over een minuut weet ik niets meer van je. Dag!
write-by-name = Je schrijft anoniem. Zet dat even uit, en probeer het nog eens.
nothing-was-asked = Ik heb je nu niets gevraagd. Typ gerust wat je wilt.
which-choice = Wat past het best? Tik hierboven op een knop, of typ wat erop staat.
which-coalition = Je hoort bij meer coalities. Voor welke is dit?
which-message = Ik weet niet waar “{ $words }” bij hoort. Tik op de knop zelf, of antwoord op dat bericht.
i-wait = Ik begrijp dit niet, dus ik wacht even. Wil je iets? Typ /help.
edit-not-seen = Je veranderde een bericht. Dat telt bij mij niet mee. Typ het nog eens als nieuw bericht.
tail-not-seen = Je app knipte je lange tekst in stukken. Het laatste stuk telt hier niet mee. Maak je tekst korter en stuur hem nog eens.
words-to-copy = Hieronder staat de tekst van nu, om te kopiëren.
withdrawn = Ingetrokken.
which-number = Ik weet niet wat je daarmee kiest. Typ het nummer, of tik op het nummer eronder.
in-the-group = Over je reactie in de groep:
next-thing = Volgend bericht op zijn vroegst
and-more = nog { $count }
page = Bladzijde { $number } van { $count }
page-before = ‹ Vorige
page-after = Volgende ›
length-hours = { $hours } uur
length-hour-and-half = anderhalf uur
length-minutes = { $minutes } minuten
menu-more = Meer …
menu-seldom = Dit kan ook:
then-type = { $door } en typ: { $words }

# Wat iemand over zichzelf vertelt
which-kind = Hoe doe je mee?
which-kind-again = Dat begreep ik niet. Hoe doe je mee? Tik op wat past.
is-it-one-of-these = Is het een van deze?
not-known-yet = Die ken ik nog niet. Is dit een nieuwe partner?
new-organisation = Nieuw: { $name }
usual-times = Wanneer kun je meestal? Tik aan wat past. Je mag het ook typen, bijvoorbeeld: middag en avond.
usual-times-again = Dat begreep ik niet. Typ ochtend, middag of avond. Meer mag ook.
usual-times-partly = Ik begreep: { $times }. De rest begreep ik niet. Klopt het zo? Tik dan op Klaar.
daypart-morning = Ochtend
daypart-afternoon = Middag
daypart-evening = Avond
time-morning = ochtend
time-afternoon = middag
time-evening = avond

# Wat ik niet kan lezen of doorsturen
cannot-read-this = Dat kan ik niet lezen. Typ het even.
cannot-read-voice = Dat kan ik niet beluisteren. Typ het even.
cannot-read-encrypted = Ik kan je bericht niet lezen. Stuur het nog eens.
app-cannot-read = Je app kan niet lezen wat ik schrijf. Dit apparaat is nog niet geverifieerd. Doe dat in je app, bij de instellingen onder sessies. Typ daarna hier: help
words-please = Hier heb ik woorden nodig. Typ het even.
text-too-long = Dat is te lang: { $length } tekens. Er passen er { $limit } in. Maak het korter en stuur het nog eens.
text-empty = Ik zag geen tekst. Typ je bericht nog eens.
file-too-large = Dat bestand is te groot. Tot 20 MB kan ik het doorsturen. Stuur een kleiner bestand.
cannot-pass-on =
    { $kind ->
        [place] Een locatie kan ik niet doorsturen. Typ het adres even.
        [contact] Een contactkaart kan ik niet doorsturen. Typ de naam even.
       *[other] Dat kan ik niet doorsturen. Een foto, filmpje of document kan wel.
    }

# Berichten waar niemand om vroeg
daily-news = Goedemorgen. Dit is er nieuw:
together = Dit is er nu voor je. Tik op een knop om te antwoorden.
why-this = Waarom krijg ik dit?
that-is-not-me = Dat ben ik niet
why-other = Je krijgt dit omdat je meedoet met { $coalition }.
why-decision = Je krijgt dit omdat jij hierover mag beslissen als projectleider van { $coalition }.
why-news = Je krijgt dit één keer per dag als projectleider van { $coalition }.
purpose-announcement = bericht
purpose-urgent = spoedbericht
purpose-invitation = uitnodiging
purpose-reminder = herinnering
purpose-offer = aanbod
purpose-nudge = contact met een organisatie
purpose-appointment = afspraak
purpose-date = datum
purpose-late-change = late wijziging
purpose-task = actie
purpose-correction = verbetering
purpose-message = persoonlijk bericht
purpose-answer = antwoord
purpose-decision = vraag aan de projectleider
purpose-news = dagelijks nieuws
target-sector = sector { $name }
target-everyone = iedereen
target-chat = groepschat { $group }
ticked = ✔ { $name }
exists-no-more = (bestaat niet meer)

# Wanneer en bij hoeveel mensen iets aankomt
send-to =
    { $count ->
        [0] Verstuur nu
        [one] Verstuur aan 1 persoon
       *[other] Verstuur aan { $count } mensen
    }
arrives-partly =
    { $now ->
        [0] { $title }, allemaal later
       *[other] { $title }: { $now } meteen, { $later } later
    }
arrives-not-wanted =
    { $count ->
        [one] 1 persoon wil minder berichten en krijgt dit niet: { $names }.
       *[other] { $count } mensen willen minder berichten en krijgen dit niet: { $names }.
    }
arrives-later =
    { $count ->
        [one] 1 persoon krijgt het later, op { $at }: { $names }.
       *[other] { $count } mensen krijgen het later, op { $at }: { $names }.
    }
arrives-later-more = Nog { $count } mensen krijgen het daarna.
arrives-paused =
    { $count ->
        [one] 1 persoon heeft pauze tot { $at } en krijgt dit niet: { $names }.
       *[other] { $count } mensen hebben pauze tot { $at } en krijgen dit niet: { $names }.
    }
arrives-paused-more = Nog { $count } mensen hebben langer pauze en krijgen dit niet.
arrives-resting =
    { $count ->
        [one] Door de pauze van de coalitie kan het pas op { $at }. Dat is te laat. 1 persoon krijgt dit niet: { $names }.
       *[other] Door de pauze van de coalitie kan het pas op { $at }. Dat is te laat. { $count } mensen krijgen dit niet: { $names }.
    }
arrives-resting-more = Nog { $count } mensen krijgen dit niet, door de pauze van de coalitie.
arrives-crowded =
    { $count ->
        [one] Voor 1 persoon zijn er al genoeg berichten. Die krijgt dit niet: { $names }.
       *[other] Voor { $count } mensen zijn er al genoeg berichten. Zij krijgen dit niet: { $names }.
    }
arrives-still =
    { $count ->
        [one] 1 persoon krijgt het later, op { $at }: { $names }.
       *[other] { $count } mensen krijgen het later, vanaf { $at }: { $names }.
    }
today-at = vandaag { $at } uur
