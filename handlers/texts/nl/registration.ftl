# Binnenkomen
code-please = Hoi! Ik help een coalitie tegen eenzaamheid met afspreken en herinneren. Heb je een code gekregen? Typ die hier. Geen code? Vraag hem aan de projectleider.
no-code = Zonder code kan ik je nog niet laten meedoen. Vraag hem aan de projectleider van jouw gemeente. Heb je hem? Typ hem dan hier.
invitation-unknown = Die code ken ik niet. Kijk je nog eens? Typ hem hier opnieuw.
invitation-withdrawn = Deze uitnodiging geldt niet meer. Vraag de projectleider om een nieuwe.
invitation-expired = Deze code werkt niet meer: hij is te oud. Vraag de projectleider om een nieuwe.
invitation-used = Deze uitnodiging is al gebruikt. Vraag de projectleider om een nieuwe.
switched-off = Je doet niet meer mee met { $coalition }. Wil je toch weer? Vraag het aan de projectleider.
already-in = Je doet al mee met { $coalition }. Typ /help om te zien wat je kunt doen.
invited-to = Hoi! Ik ben de bot van { $coalition }. Samen maken we { $municipality } minder eenzaam. Ik help met afspreken en herinneren.
invited-for = Hoi! Ik ben de bot van { $coalition }. Samen maken we { $municipality } minder eenzaam. Deze uitnodiging is voor { $whom }.
invited-as-leader = Je wordt projectleider. Je nodigt mensen uit en stuurt berichten.
invited-as-adviser = Je wordt adviseur. Je ziet alleen de cijfers.
want-to-be-leader = Wil je projectleider worden van { $coalition }?
want-to-be-leader-noted = Gelukt. Je bent nu projectleider van { $coalition }.
want-to-be-adviser = Wil je adviseur worden van { $coalition }?
want-to-be-adviser-noted = Gelukt. Je bent nu adviseur van { $coalition }.
want-into-group = Wil je bij de groep { $group }?
want-into-group-noted = Gelukt. Je zit nu in de groep { $group }.
want-organisation = Hoor je ook bij { $organisation }?
want-organisation-noted = Genoteerd. Je hoort nu ook bij { $organisation }.
want-to-be-lost = Ben je { $name }? Dan voeg ik jullie samen.
want-to-be-lost-noted = Gelukt. Ik ken je nu ook als { $name }.
want-in-at-once = Met deze uitnodiging doe je meteen mee met { $coalition }. Wil je dat?
want-in-at-once-noted = Gelukt. Je doet mee met { $coalition }.
what-i-keep = Ik bewaar je naam, organisatie, rol en antwoorden. Stoppen? Typ /stop.
may-i-write = Mag ik je berichten sturen?
yes-fine = Ja, prima
rather-mail = Liever per mail
yes-or-no = Dat begreep ik niet. Typ ja of nee, of tik op een knop.
which-address = Dat kan. Op welk adres wil je mail? Typ het hier.
which-address-again = Dat is geen mailadres. Typ het zo: naam@voorbeeld.nl
address-noted = Genoteerd: { $email }. De projectleider mailt je. Hier stuur ik je niets. Toch liever hier? Typ /start.
wants-mail = { $name } wil liever mail. Het adres weet ik nog niet.
wants-mail-at = { $name } wil liever mail. Schrijf naar { $email }.
someone = Iemand
no-consent = Prima, dan stuur ik niets. Wil je later toch? Open de uitnodiging nog eens.
you-stopped = Je was gestopt bij { $coalition }. Wil je weer meedoen?
stay-away = Nee
stay-away-noted = Prima. Ik stuur je niets. Toch weer meedoen? Typ /start.
come-back = Ja, weer meedoen met { $coalition }
leader-is-back = { $name } doet weer mee, nu als gewone deelnemer. Weer projectleider maken kan bij /partners.
still-waiting = Je aanmelding ligt bij de projectleider. Je hoort van me zodra er antwoord is.
may-i-call-you = Fijn! Mag ik je { $name } noemen?
another-name = Anders
your-name = Hoe heet je? Typ je naam.
your-name-again = Dat begreep ik niet als naam. Typ je voornaam, of je voor- en achternaam.
which-organisation = Van welke organisatie ben je? Typ de naam. Een stukje is genoeg.
which-organisation-again = Typ alleen de naam van je organisatie, niet langer dan 100 tekens.
no-organisation = Geen organisatie
is-it-one-of-these = Is het een van deze?
not-known-yet = Die ken ik nog niet. Is dit een nieuwe partner?
new-organisation = Nieuw: { $name }
type-again = Nog eens typen
which-kind = Hoe doe je mee?
which-kind-again = Dat begreep ik niet. Hoe doe je mee? Tik op wat past.
kind-volunteer = Vrijwilliger
kind-professional = Beroepskracht
kind-board = Bestuur
kind-business = Ondernemer
usual-times = Wanneer kun je meestal? Tik aan wat past. Je mag het ook typen, bijvoorbeeld: middag en avond.
usual-times-again = Dat begreep ik niet. Typ ochtend, middag of avond. Meer mag ook.
usual-times-partly = Ik begreep: { $times }. De rest begreep ik niet. Klopt het zo? Tik dan op Klaar.
times-list = Meestal { $times }
chosen-time = ✓ { $time }
open-time = { $time }
daypart-morning = Ochtend
daypart-afternoon = Middag
daypart-evening = Avond
time-morning = ochtend
time-afternoon = middag
time-evening = avond
welcome = Welkom { $name }! Je doet mee met { $coalition }.
welcome-again = Fijn dat je er weer bent, { $name }! Je doet weer mee met { $coalition }.
welcome-back = Hoi { $name }, fijn je te zien.
nothing-open = Er is nu niets wat je moet doen. Je hoort van me als er iets is.
what-now = Dit kun je doen. Stoppen kan altijd met /stop.
now-waiting = Dank je! De projectleider van { $coalition } kijkt naar je aanmelding. Je hoort van me.
application =
    { $kind ->
        [volunteer] { $name } wil meedoen als vrijwilliger, { $organisations }.
        [professional] { $name } wil meedoen als beroepskracht, { $organisations }.
        [board] { $name } wil meedoen als bestuurslid, { $organisations }.
        [business] { $name } wil meedoen als ondernemer, { $organisations }.
       *[unknown] { $name } wil meedoen, { $organisations }.
    }
of-organisations = van { $names }
of-no-organisation = zonder organisatie
approve = Goedkeuren
refuse = Afwijzen
refuse-sure = { $name } hoort dan meteen dat het niet doorgaat. Een maand later zijn de gegevens weg. Klopt dat?
refuse-yes = Ja, wijs af
decided-already = Hierover is al beslist
let-in = Welkom { $name }! Je doet nu mee met { $coalition }.
not-let-in = Je aanmelding ging niet door. Vragen? { $leader } vertelt je graag meer.

# Weggaan
stopped = Gelukt. Je krijgt geen berichten meer van { $coalition }. Je gegevens zijn op { $until } weg.
stays-partner = { $organisation } blijft partner.
regret = Spijt? Typ /start.
stopped-already = { $coalition }: je gegevens zijn op { $until } weg.
in-nothing = Je doet nergens mee. Ik stuur je niets.
last-leader = Je bent de enige projectleider van { $coalition }. Wijs eerst iemand anders aan met /partners. Daarna kun je stoppen.
stay-in = Toch bij { $coalition } blijven
who-takes-over = Wie neemt het over?
handover-thanks = Fijn dat je het meldt. Bedankt voor je werk! Stuur dit door aan wie het overneemt. Ik geef afspraken door, geen privéberichten.
handover-link = Lukt de link niet? Open de bot en typ: start { $code }
