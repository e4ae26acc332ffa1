# Binnenkomen
code-please = Hoi! Ik help een coalitie tegen eenzaamheid met afspreken en herinneren. Heb je een code gekregen? Typ die hier. Geen code? Vraag hem aan de projectleider.
no-code = Zonder code kan ik je nog niet laten meedoen. Vraag hem aan de projectleider van jouw gemeente. Heb je hem? Typ hem dan hier.
refusal-unknown = Die code ken ik niet. Kijk je nog eens? Typ hem hier opnieuw.
refusal-withdrawn = Deze uitnodiging geldt niet meer. Vraag de projectleider om een nieuwe.
refusal-expired = Deze code werkt niet meer: hij is te oud. Vraag de projectleider om een nieuwe.
refusal-used = Deze uitnodiging is al gebruikt. Vraag de projectleider om een nieuwe.
switched-off = Je doet niet meer mee met { $coalition }. Wil je toch weer? Vraag het aan de projectleider.
already-in = Je doet al mee met { $coalition }. Typ /help om te zien wat je kunt doen.
invited-to = Hoi! Ik ben de bot van { $coalition }. Samen maken we { $municipality } minder eenzaam. Ik help met afspreken en herinneren.
invited-for = Hoi! Ik ben de bot van { $coalition }. Samen maken we { $municipality } minder eenzaam. Deze uitnodiging is voor { $whom }.
invited-as-leader = Je wordt projectleider. Je nodigt mensen uit en stuurt berichten.
invited-as-adviser = Je wordt adviseur. Je ziet alleen de cijfers.
want-to-be-leader = Wil je projectleider worden van { $coalition }?
done-want-to-be-leader = Gelukt. Je bent nu projectleider van { $coalition }.
want-to-be-adviser = Wil je adviseur worden van { $coalition }?
done-want-to-be-adviser = Gelukt. Je bent nu adviseur van { $coalition }.
want-into-group = Wil je bij de groep { $group }?
done-want-into-group = Gelukt. Je zit nu in de groep { $group }.
want-organisation = Hoor je ook bij { $organisation }?
done-want-organisation = Genoteerd. Je hoort nu ook bij { $organisation }.
want-to-be-lost = Ben je { $name }? Dan voeg ik jullie samen.
done-want-to-be-lost = Gelukt. Ik ken je nu ook als { $name }.
want-in-at-once = Met deze uitnodiging doe je meteen mee met { $coalition }. Wil je dat?
done-want-in-at-once = Gelukt. Je doet mee met { $coalition }.
what-i-keep = Ik bewaar je naam, organisatie, rol en antwoorden. Stoppen? Typ stop.
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
which-organisation = Van welke organisatie ben je? Typ de naam. Een stukje is genoeg.
no-organisation = Geen organisatie
welcome = Welkom { $name }! Je doet mee met { $coalition }.
welcome-again = Fijn dat je er weer bent, { $name }! Je doet weer mee met { $coalition }.
welcome-back = Hoi { $name }, fijn je te zien.
nothing-open = Er is nu niets wat je moet doen. Je hoort van me als er iets is.
what-now = Dit kun je doen. Stoppen kan altijd: typ stop.
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
decide-approve = Goedkeuren
decide-refuse = Afwijzen
refuse-sure = { $name } hoort dan meteen dat het niet doorgaat. Een maand later zijn de gegevens weg. Klopt dat?
refuse-yes = Ja, wijs af
refuse-join-sure = { $name } komt dan niet bij { $into }, en leest dat meteen. Klopt dat?
decide-approve-by = ✔ { $leader } keurde het goed.
decide-refuse-by = ✔ { $leader } wees het af.
application-alike = Let op: { $name } lijkt op { $other }. Zijn ze hetzelfde? Voeg ze dan samen met /partners.
application-groups = Groepen die daarbij horen: { $groups }
wants-to-join = { $name }, { $organisations }, wil ook horen bij { $into }.
join-requested = Je wilt ook horen bij { $names }. De projectleider kijkt ernaar. Je hoort van me.
joined-noted = Gelukt. Je hoort nu ook bij { $into }.
not-joined = Je kunt nu niet horen bij { $into }. Vragen? { $leader } vertelt je graag meer.
decided-already = Hierover is al beslist
let-in = Welkom { $name }! Je doet nu mee met { $coalition }.
not-let-in = Je aanmelding ging niet door. Vragen? { $leader } vertelt je graag meer.

application-waits = { $name } wil meedoen en wacht op jou.
request-waits = { $name } wil bij { $into } en wacht op jou.
applications-wait = { $count } mensen wachten tot ze erbij mogen.
applications-title = Wie erbij wil

# Nieuws over mensen
turn-came = { $name }, { $organisations }, doet nu mee.
turn-back = { $name }, { $organisations }, doet weer mee.
turn-stopped = { $name }, { $organisations }, is gestopt.
turn-stopped-last = { $news } Van { $organisations } doet nu niemand meer mee.
turn-joined = { $name } hoort nu ook bij { $into }.
turn-left = { $name } hoort niet meer bij { $into }.
turn-took-over = { $name } neemt het bij { $into } over van { $before }.
someone-before = een ander
news-invited = { $news } Op uitnodiging van { $by }.
news-these = Dit is er veranderd:
news-all = Laat allemaal zien
turns-came = Nieuw: { $count }
turns-back = Weer terug: { $count }
turns-stopped = Gestopt: { $count }
turns-joined = Nu ook bij een partner of groep: { $count }
turns-left = Weg bij een partner: { $count }
turns-took-over = Neemt het over: { $count }

# Weggaan
stopped = Gelukt. Je krijgt geen berichten meer van { $coalition }. Je gegevens zijn op { $until } weg.
stays-partner = { $organisation } blijft partner.
stopped-among-others = Gelukt, je doet niet meer mee. Hier lezen anderen mee. De rest lees je in je eigen chat.
stop-in-group = Je typte /stop in een groep. Wil je stoppen bij mij? Dan krijg je geen berichten meer.
stop-after-all = Ja, ik stop
regret = Spijt? Typ /start.
stopped-already = { $coalition }: je gegevens zijn op { $until } weg.
in-nothing = Je doet nergens mee. Ik stuur je niets.
last-leader = Je bent de enige projectleider van { $coalition }. Wijs eerst iemand anders aan met /partners. Daarna kun je stoppen.
not-had-back = Je organisatie en je groepen heb je nog. Wat je losliet bij het stoppen komt niet vanzelf terug, zoals je acties. Kijk bij /acties en /agenda.
stay-in = Toch bij { $coalition } blijven

# Wat stil kan staan
stuck-contact = het vergeten van iemand
command-stop = Stoppen
