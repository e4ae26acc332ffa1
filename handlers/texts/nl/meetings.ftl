# De datum
meeting-moment = { $at }
meeting-hours = { $begins } tot { $ends }
meeting-place = Waar: { $place }
meeting-place-open = Waar: dat hoor je nog.
meeting-invited-by = { $name } nodigt je uit.
meeting-date = De datum is bekend: { $title }
meeting-dates = De datum is bekend: { $title }. Het is twee keer, zodat iedereen kan.
meeting-invited = Nieuwe afspraak: { $title }
meeting-stands = Dit staat vast: { $title }
meeting-everyone-hears =
    { $later ->
        [0] Iedereen krijgt nu de datum, met een bestand voor de agenda.
       *[other] Iedereen krijgt de datum, met een bestand voor de agenda.
    }
meeting-unreached = Niet te bereiken: { $names }. Vertel jij het ze?
meeting-in-chat = In de groepschat komt het ook te staan.
meeting-answer-there = Zeg in je eigen chat met mij of je komt. Daar staat ook het bestand voor je agenda.
meeting-see = Bekijk { $at }
meeting-file = Hier is het bestand voor je agenda: { $title }
why-meeting-polled = De datum van “{ $title }” is gekozen in de peiling.
why-meeting-colleague = Een collega vroeg of jij kunt gaan naar “{ $title }”.
why-meeting-made = { $author } nodigt je uit voor “{ $title }”.

# Wie komt
meeting-ask = Kom je?
meeting-which = Bij welke kom je?
meeting-you-come = Je gaf aan dat het kan. Fijn dat je komt.
meeting-entered-for-you = De projectleider vulde in dat het kan. Fijn dat je komt.
meeting-counted-on = We rekenen nog steeds op je. Kun je nu niet? Tik dan op de knop.
meeting-you-come-to = Je komt op { $at }.
meeting-you-cannot = Jammer dat je er niet bij kunt zijn.
meeting-i-come = Ik kom
meeting-i-cannot = Ik kan niet
meeting-come-too = Ik kom ook
meeting-come-at = Ik kom { $at }
meeting-rather = Liever { $at }
meeting-cannot-after-all = Ik kan toch niet
meeting-can-after-all = Ik kan toch wel
meeting-said-come = Je komt
meeting-said-come-at = Je komt { $at }
meeting-said-cannot = Je komt niet
meeting-noted-yes = Genoteerd: je komt. { $title }
meeting-noted-no = Genoteerd: je komt niet. { $title }, { $at }
meeting-is-off = Dit gaat niet door.
meeting-is-over = Dit is al geweest.

# De agenda
command-agenda = Agenda
agenda-is = Dit komt eraan voor jou:
agenda-empty = Er staat nog niets in je agenda. Zodra er een datum is, hoor je het.
agenda-off = Gaat niet door: { $title }, { $at }.
agenda-you-hear = Zodra er een datum is, hoor je het.
agenda-of-everyone = Dit komt eraan bij { $coalition }:
agenda-empty-everyone = Er staat nog niets in de agenda.
agenda-mine = Alleen van mij
agenda-everyone = Alles
agenda-new = Nieuwe afspraak
meeting-take-file = Bestand voor agenda
meeting-for = Je gaat namens { $organisations }.
meeting-instead-of = Je gaat in plaats van { $name }.
meeting-of-group = Voor: { $group }
guests-none = Er is nog niemand gevraagd.
guests-expected = Komen ({ $count }): { $names }
guests-cannot = Kunnen niet ({ $count }): { $names }
guests-unknown = Zeiden nog niets ({ $count }): { $names }
guests-elsewhere = Gaan de andere keer ({ $count }): { $names }
guests-asked = Gevraagd om in te vallen ({ $count }): { $names }
guests-all = Alle namen
guest-line = { $name } · { $organisations }: { $said }
guest-line-alone = { $name }: { $said }
guest-expected = komt
guest-cannot = kan niet
guest-unknown = zei nog niets
guest-elsewhere = gaat de andere keer
guest-asked = gevraagd om in te vallen
meeting-reminds = De dag ervoor gaat er een herinnering uit.
meeting-reminds-not = Er gaat geen herinnering uit.
meeting-remind = Herinner wel
meeting-remind-not = Herinner niet

# Een nieuwe afspraak
meeting-ask-title = Hoe heet de afspraak? Typ het kort.
meeting-ask-guests = Voor wie is het? Tik op een groep, of typ namen.
meeting-for-everyone = Iedereen
meeting-guests-more = Zijn dit ze? Typ nog een naam, of tik op Klaar.
meeting-guests-first = Wie bedoel je? Tik de naam aan, of typ hem nog eens.
meeting-guests-unknown = Die ken ik niet: { $names }.
meeting-place-later = Nog niet bekend
meeting-ask-when = Wanneer is het? Typ bijvoorbeeld: do 14 jan 10.00.
meeting-ask-place = Waar is het? Typ een plek of een link.
meeting-left = Goed, er verandert niets.
meeting-takes = Het duurt { $length }.
meeting-goes-to =
    { $count ->
        [one] 1 mens krijgt de datum: { $names }.
       *[other] { $count } mensen krijgen de datum: { $names }.
    }
meeting-goes-to-nobody = In deze groep zit nog niemand anders. Alleen jij krijgt de datum.
meeting-make = Zet in de agenda

# De dag ervoor
meeting-tomorrow = Morgen: { $title }
meeting-is-near = Binnenkort: { $title }
meeting-said-nothing = Je zei nog niets. Kom je?

# Een collega gaat
guest-of = { $name } ({ $organisations })
meeting-which-colleague = Kan een collega in jouw plaats? Tik op een naam, dan vraag ik het.
meeting-no-colleague = Ik ken niemand anders van jouw organisatie die ik kan vragen.
meeting-ask-colleague = Vraag een collega
meeting-other-colleague = Vraag iemand anders
meeting-colleague-asked = Ik vraag het aan { $name }. Je hoort van me of dat lukt.
meeting-can-you-go = { $name } kan niet naar: { $title }. Kun jij gaan?
meeting-i-go = Ik ga
meeting-nor-can-i = Ik kan ook niet
meeting-taken = Dank je wel. { $name } gaat al.
meeting-colleague-goes = { $name } gaat in jouw plaats: { $title }, { $at }.
meeting-stays-with = { $name } gaat nu: { $title }, { $at }.
meeting-colleague-cannot = { $name } kan ook niet: { $title }, { $at }.
meeting-you-come-yourself = Je gaat zelf al.
meeting-also-goes = { $name } gaat nu ook. Spreek je het even af?
meeting-shall-i-note = Zal ik noteren dat je niet komt? { $title }, { $at }
meeting-note-it = Ja, ik kom niet
meeting-note-not = Nee
meeting-nothing-noted = Goed, ik noteer niets.
meeting-which-not = Kun je hier niet bij zijn? { $titles }
meeting-cannot-at = Ik kan niet { $at }

# Wat de leider hoort
meeting-absent = { $name } kan niet: { $title }, { $at }.
meeting-goes-instead = Gaat in die plaats: { $names }.
meeting-asked-instead = Gevraagd om in te vallen: { $names }.
meeting-nobody-instead = Er is nog niemand die invalt.
meeting-stands-in = { $name } gaat in plaats van { $other }: { $title }, { $at }.
meeting-comes-after-all = { $name } komt toch: { $title }, { $at }.

# Verzetten en afzeggen
meeting-other-time = Andere tijd
meeting-other-place = Andere plek
meeting-call-off = Zeg af
meeting-ask-other-time = Wanneer wordt het? Typ bijvoorbeeld: do 14 jan 10.00.
meeting-ask-other-place = Waar wordt het? Typ een plek of een link.
meeting-from-to = Van { $before } naar { $at }
meeting-to-place = Nieuwe plek: { $place }
meeting-hear-of-it =
    { $count ->
        [0] Niemand anders hoeft dit te horen.
        [one] 1 mens krijgt hier bericht van.
       *[other] { $count } mensen krijgen hier bericht van.
    }
meeting-do-change = Ja, verander het
meeting-same = Dan verandert er niets.
meeting-changed-since = Dit is intussen al veranderd.
meeting-is-changed = Veranderd: { $title }
meeting-call-off-sure = Zal ik dit afzeggen? { $title }
meeting-call-off-yes = Ja, zeg af
meeting-called-off = Afgezegd: { $title }, { $at }.
meeting-goes-on = Dit gaat toch door: { $title }
meeting-go-on = Laat toch doorgaan
meeting-can-go-on = Was dit niet de bedoeling? Je kunt het een uur lang terugdraaien.
meeting-told-hear-so = Iedereen die hoorde dat het niet doorging, krijgt bericht.
meeting-off-for-good = Terugdraaien kan alleen in het eerste uur. Maak een nieuwe afspraak.
meeting-restored-by = { $name } laat dit toch doorgaan: { $title }
meeting-reason = Waarom: { $reason }
meeting-ask-reason = Wil je zeggen waarom? Typ het dan eerst.
meeting-other-reason = Liever andere woorden? Typ ze dan.
meeting-everyone-hears-so =
    { $later ->
        [0] Iedereen krijgt nu bericht.
       *[other] Iedereen krijgt bericht.
    }
meeting-moved = Nieuwe tijd: { $title }. Eerst was het { $before }.
meeting-changed = Let op, er is iets veranderd: { $title }
meeting-off = Dit gaat niet door: { $title }
meeting-still-on = De andere keer gaat wel door: { $at }. Kun je dan?
meeting-ask-cannot = Kun je dan wel?
meeting-ask-elsewhere = Kun je dan wel?
meeting-ask-expected = Kun je dan ook?
meeting-ask-unknown = Kom je?
meeting-asks-again = Ik vraag iedereen opnieuw of ze komen.
meeting-newest-below = Er is iets veranderd. Het nieuwste krijg je hieronder.
meeting-has-moved = Dit is verzet naar { $at }.
meeting-changed-by = { $name } heeft dit veranderd: { $title }
meeting-called-off-by = { $name } heeft dit afgezegd: { $title }
meeting-unanswered = “{ $title }” is op { $at }. Je zei nog niets. Kom je?

# Wie was er
there-who = Wie waren er bij { $title }, { $at }?
there-how = Wie zou komen, staat al aangevinkt. Tik wie er was, of juist niet. Tik daarna op Klaar.
there-else = Er was nog iemand
there-else-who = Wie was er nog meer? Typ de naam.
there-else-these = Wie bedoel je? Tik op een naam, of typ een andere.
there-else-none = Ik ken niemand die lijkt op “{ $name }”. Typ een andere naam, of ga terug.
there-were =
    { $count ->
        [one] Genoteerd. Bij { $title }, { $at }, was er 1 mens: { $names }.
       *[other] Genoteerd. Bij { $title }, { $at }, waren er { $count } mensen: { $names }.
    }
there-was-nobody = Genoteerd. Bij { $title }, { $at }, was er niemand.
there-change = Verander
been = Geweest: { $title }, { $at }
been-ask = Was je erbij?
been-yes = Je was erbij.
been-no = Je was er niet bij.
i-was-there = Ik was er
i-was-not-there = Ik was er niet
been-noted-yes = Genoteerd: je was bij { $title }.
been-noted-no = Genoteerd: je was niet bij { $title }.
table-attendance = Wie komt en wie was er
column-meeting = Afspraak
column-day = Dag en tijd
column-expected = Gezegd
column-came = Was er

meeting-unticked = { $title }, { $at }: wie waren er?
meeting-tick = Vink aan wie er was
meetings-unticked = Van { $count } afspraken weet ik nog niet wie er waren.
meetings-unticked-title = Wie waren er?

# In het overzicht
meeting-comes = { $count ->
    [0] { $title }, { $at }. Nog niemand zei te komen.
    [one] { $title }, { $at }. Er komt één persoon.
   *[other] { $title }, { $at }. Er komen { $count } mensen.
 }
meetings-come = Deze week zijn er { $count } afspraken.
meetings-come-title = Deze week

# Bij een organisatie
turnout-of = Laatste keer: { $title }, { $at }. Erbij: { $names }.
turnout-none = Laatste keer: { $title }, { $at }. Er was niemand.

# Hoe vaak een groep bij elkaar komt
rhythm = Ritme
rhythm-is = Zo vaak komt elke groep bij elkaar. Tik op een groep om het te wijzigen.
rhythm-of = { $group }: { $times } keer per jaar
rhythm-none = { $group }: geen vast ritme
rhythm-ask = Hoeveel keer per jaar komt de { $group } bij elkaar?
rhythm-then = Acht weken voor de volgende keer zet ik een peiling voor je klaar.
rhythm-no = Geen vast ritme

# Wat stil kan staan
stuck-meeting = een afspraak
stuck-meeting_rhythm = een volgende afspraak
meeting-so-many = { $title }, { $at }: { $count ->
    [0] nog niemand zei dat hij komt.
    [one] er komt 1 mens.
   *[other] er komen { $count } mensen.
}
meeting-from = Van: { $organisations }.
meeting-none = Je staat nu voor geen bijeenkomst op de lijst.
meeting-late-nowhere = Er staat nog niets in je agenda. Zal ik het doorgeven aan de projectleider?
meeting-late-how = Geen probleem, je blijft op de lijst. Zal ik het doorgeven aan de projectleider?
meeting-colleague-tap = Fijn dat er iemand gaat. Tik hieronder, dan vraag ik je collega.
meeting-colleague-how = Fijn dat er iemand gaat. Kun je zelf niet? Tik dat aan. Daarna zie je of ik een collega kan vragen.
meeting-other-time-how = Een ander moment kiest de projectleider. Zal ik je vraag doorsturen?
meeting-of = { $title }, { $at }
means-meeting-when = Wanneer is het?
means-meeting-where = Waar is het?
means-meeting-who-comes = Wie komen er?
means-meeting-absent = Ik kan niet komen
means-meeting-late = Ik kom later
means-meeting-colleague = Een ander gaat voor mij
means-another-time = Ik wil een ander moment
meeting-cannot-to = Ik kan niet bij { $title }

# Tekens van leven
sign-meeting = was bij “{ $title }”

# In het rapport
figure-meetings = Gehouden
figure-turnout = Opkomst
figure-turnout-volunteer = Opkomst vrijwilligers
figure-turnout-professional = Opkomst beroepskrachten
figure-turnout-board = Opkomst bestuur
figure-turnout-business = Opkomst ondernemers

# Overgenomen van een ander
meetings-taken-over = Deze afspraken komen eraan. Kun je niet? Zeg het bij de agenda.
meeting-passed-on = { $title }: { $at }

# Goed nieuws
success-met = De groep { $group } kwam bij elkaar op { $day }.
