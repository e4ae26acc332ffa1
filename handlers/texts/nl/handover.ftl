# Weggaan
hand-over = Ik ga weg: iemand neemt het over
who-takes-over = Wie neemt het over?
means-contact-leaves = Ik ga weg bij mijn organisatie
handover-of-nothing = Je hoort bij geen organisatie. Er is dus niets om door te geven. Wil je stoppen? Typ stop.
handover-where = Waar ga je weg?
handover-thanks = Fijn dat je het meldt. Bedankt voor je werk!
handover-who = Wie neemt het over bij { $organisation }? Kies of typ een naam. Ik geef afspraken en acties door, geen privéberichten.
handover-name-please = Dat begreep ik niet. Typ een naam, of tik op een knop.
handover-make-link = Iemand die nog niet meedoet
handover-nobody = Nog niemand
handover-pass-on = Stuur dit door aan wie het overneemt. Ik geef afspraken door, geen privéberichten.
handover-come = Hoi! Doe je mee met { $coalition }, namens { $organisation }? Open dan deze link. De bot legt alles uit.
handover-link = Lukt de link niet? Open de bot en typ: start { $code }
handover-asked = Genoteerd. Ik vraag het aan { $name }.
handover-leader-seeks = Genoteerd. Ik vraag de projectleider om mee te zoeken.
handover-until = Blijf je tot er iemand is?
handover-stay = Ik blijf tot er iemand is
handover-go = Ik stop nu
handover-call-off = Toch niet: ik ga niet weg
handover-stays = Fijn! Je hoort van me als er iemand is. Tot dan blijft alles zoals het is.
handover-gone = Gelukt. Je krijgt geen berichten meer van { $coalition }. { $organisation } blijft partner. Spijt? Typ /start.
handover-gone-there = Gelukt. Je hoort niet meer bij { $organisation }.
handover-called-off = Fijn dat je blijft! De link werkt niet meer.
handover-over = Dit is al geregeld.
handover-somebody-comes = Er is al iemand bezig. Je hoort het als diegene er is.

# Iemand neemt het over
take-over = Neem je het over van { $name } bij { $organisation }?
take-over-now = Genoteerd. Jij neemt het over van { $name } bij { $organisation }.
took-over = Je neemt het over van { $name } bij { $organisation }. Fijn dat je er bent!
took-over-leader = De projectleider is { $leader }. Heb je een vraag? Typ die hier.
took-over-nothing = Er staat nu niets open.
took-over-go = { $name } neemt het over bij { $organisation }. Bedankt voor alles! Je krijgt nu geen berichten meer. Spijt? Typ /start.
took-over-go-there = { $name } neemt het over bij { $organisation }. Bedankt! Je hoort daar nu niet meer bij.
takes-over-from-you = { $name } neemt het over bij { $organisation }. Jij blijft gewoon meedoen. Liever stoppen? Typ stop.

# Een collega wordt gevraagd
handover-title = Aanspreekpunt van { $organisation }
why-handover = Je hoort bij { $organisation }. Ik wil weten wie daar het aanspreekpunt is.
handover-ask-closed = { $name } is niet meer te bereiken. Wie is nu het aanspreekpunt van { $organisation }?
handover-ask-leaves = { $name } gaat weg bij { $organisation }, en noemt jou. Word jij het aanspreekpunt?
handover-ask-silent = Is { $name } nog het aanspreekpunt van { $organisation }?
handover-back = { $name } is er weer.
handover-is-still = Ja
handover-is-me = Ik
handover-is-other = Iemand anders
handover-is-leader = Vraag de projectleider
handover-is-no-me = Nee, dat ben ik
handover-is-no-other = Nee, iemand anders
handover-still = Fijn, dan blijft { $name } het aanspreekpunt. Dank je!

# De projectleider
handover-needed = { $name } gaat weg bij { $organisation }. Er is nog niemand die het overneemt.
handover-invite = Nodig iemand uit van { $organisation }
handover-pass-on-for = Stuur dit door aan iemand van { $organisation }. Die neemt het dan over.
handover-link-for = Link voor de opvolger van { $name }
why-call-closed = Het aanspreekpunt is niet te bereiken.
why-call-silent = Er is een ander aanspreekpunt nodig.

# Een achtervang
backup-who = Wie is je achtervang bij { $organisation }? Dan hangt niet alles van jou af, en kun je rustig een keer weg.
backup-link = Maak een link
backup-is = Heb ik al: { $name }
backup-other = Heb ik al: iemand anders
backup-later = Later
backup-needless = Niet nodig
backup-name = Wie is het? Typ de naam.
backup-pass-on = Stuur dit door. Wie de link opent, doet mee als tweede aanspreekpunt.
backup-noted = Genoteerd: { $name } is je achtervang. Dank je!
backup-noted-pass-on = Genoteerd: { $name }. Stuur dit door, dan krijgt je achtervang ook bericht.
backup-asked-later = Prima. Ik vraag het weer op { $at }.
backup-none = Prima. Ik vraag het niet meer.
be-backup = Word je de achtervang van { $name } bij { $organisation }?
backup-now = Genoteerd. Jij bent nu de achtervang van { $name } bij { $organisation }.
backup-came = { $name } doet nu mee als je achtervang bij { $organisation }.
backup-named = { $name } noemt { $backup } als achtervang bij { $organisation }.

# Wat stil kan staan
stuck-handover = het zoeken naar een nieuw aanspreekpunt
