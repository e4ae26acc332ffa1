# Korte antwoorden en knoppen
yes = Ja
no = Nee
done = Klaar
cancel = Annuleer
back = Terug
look-again = Kijk opnieuw
go-on = Ga verder
start-anew = Begin opnieuw
never-mind = Goed, dan laten we het zo.
type-again = Nog eens typen
fewer-messages = Minder berichten
chosen = ✔ { $label }
chosen-these = Gekozen: { $names }.
moment = { $at }
at-most-exceptions = Een datum, een verbetering of iets dringends wacht niet, maar telt wel mee. Antwoorden, berichten aan één persoon en herinneringen aan afspraken en acties tellen niet mee.

# Waarom iets niet gaat
closed-already = Dit is al gesloten.
noted-already = Dat had ik al genoteerd.
not-asked-after-all = Dit was toch niet voor jou. Je hoeft niets meer te doen.
not-for-you = Deze knop is niet voor jou.
join-first = Je doet nog niet mee. Heb je een code gekregen? Typ: start, en dan je code. Bijvoorbeeld: start abc234
changed-look-again = Het bericht is veranderd. Kijk het nog even na.
moment-unclear = Die tijd begreep ik niet. Typ een dag en een tijd, zoals: morgen 9 uur, of: do 14 jan 10.00.
moment-weekday = Die dag en datum horen niet bij elkaar. Kijk je het even na? Typ de tijd nog eens.
moment-past = Die tijd is al voorbij. Typ een latere tijd.
moment-far = Dat is meer dan een jaar weg. Typ een tijd die eerder komt.
moment-which-week = Welke week bedoel je? Typ de datum en de tijd.
moment-which-half = Is dat 's ochtends of 's avonds? Typ de dag en de tijd nog eens, zoals: morgen 19.30.
moment-repeating = Ik kan maar één keer aan. Typ een dag en een tijd.
moment-no-day = Hier mist de dag. Typ een dag en een tijd.
moment-skipped = Die tijd bestaat niet, want dan gaat de klok vooruit. Typ een andere tijd.

# Wie iemand is
kind-volunteer = Vrijwilliger
kind-professional = Beroepskracht
kind-board = Bestuur
kind-business = Ondernemer
kinds-volunteer = vrijwilligers
kinds-professional = beroepskrachten
kinds-board = bestuur
kinds-business = ondernemers
usually-at = Meestal { $times }
your-name-again = Dat begreep ik niet als naam. Typ je voornaam, of je voor- en achternaam.
language-nl = Nederlands
language-en = English
kept-of-stranger = Dat je hier schreef, vergeet ik een maand na je laatste bericht. Het kan ook meteen.

# Bij welke organisatie of groep
which-organisation-again = Typ alleen de naam van je organisatie, niet langer dan 100 tekens.
join-asked = Ik vraag de projectleider of je erbij mag: { $into }. Je hoort van me. Tot dan blijft alles zoals het is.
request-taken-back = Dit hoeft niet meer: de vraag is ingetrokken.
the-group = de groep { $group }

# Waar iemand ons spreekt
door-telegram = Met Telegram: open { $way }
door-matrix = Met Matrix: open { $way }
door-web = In je browser: open { $way }
platform-telegram = Telegram
platform-matrix = Matrix
platform-web = webpagina

# Boven een kolom
column-name = Naam
column-organisation = Organisatie
column-answer = Antwoord
do-so = Ja, zo doen
holds-now = Genoteerd. Dit geldt vanaf nu.
