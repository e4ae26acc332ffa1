# Het rapport
command-rapport = Rapport met cijfers
totals-title = { $coalition } in cijfers
totals-period = Van { $since } tot en met { $until }.
totals-before = Daarnaast staat de periode ervoor: { $since } tot en met { $until }.
totals-row = { $name }: { $now } (ervoor: { $before })
totals-nothing-in = Nog niets te melden over { $parts }.
totals-empty = In deze periode gebeurde er nog weinig om te tellen. Dat geeft niet. Wat er komt, telt vanzelf mee.
totals-privacy = Hier staan geen namen. Wat over minder dan vijf mensen gaat, laten we weg.
totals-column-part = Onderdeel
totals-column-what = Wat
totals-column-now = Nu
totals-column-before = Ervoor
totals-column-beside = Naast elkaar
totals-column-unit = Eenheid
totals-file = rapport
totals-choose = Wil je een andere tijd zien, of een bestand?
totals-quarter = Dit kwartaal
totals-last-quarter = Vorig kwartaal
totals-year = Dit jaar
totals-since-meeting = Sinds het vorige regieoverleg
totals-pdf = PDF
totals-csv = CSV
totals-here = Hier is je bestand. Er staan geen namen in.

# De delen
figures-partners = Partners
figures-meetings = Overleggen
figures-tasks = Acties
figures-answers = Antwoorden
figures-activities = Activiteiten
figures-partners-small = partners
figures-meetings-small = overleggen
figures-tasks-small = acties
figures-answers-small = antwoorden
figures-activities-small = activiteiten

# De cijfers
figure-none = te weinig
figure-share = { $percent }%
figure-hours = { $count } uur
figure-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
unit-count = aantal
unit-share = procent
unit-hours = uren

# Vanzelf
totals-ready = Het rapport voor de regiegroep is klaar. Het overleg is op { $at }.
totals-see = Bekijk

# Elk kwartaal, voor de regiegroep
digest-title = De cijfers van het kwartaal
digest-sentence = Zo ging het de afgelopen drie maanden bij { $coalition }. Dank voor wat je doet!
digest-goes-to =
    { $count ->
        [0] Er is nu niemand in de regiegroep aan wie ik dit kan sturen.
        [one] Dit gaat naar 1 mens van de regiegroep, als jij dat goed vindt:
       *[other] Dit gaat naar { $count } mensen van de regiegroep, als jij dat goed vindt:
    }
digest-change = Wijzig de zin
digest-skip = Niet dit keer
digest-ask-sentence = Typ de zin die boven de cijfers komt. Houd het kort.
digest-sent =
    { $count ->
        [one] Verstuurd aan 1 mens van de regiegroep.
       *[other] Verstuurd aan { $count } mensen van de regiegroep.
    }
digest-was-sent = Verstuurd
digest-was-skipped = Niet verstuurd
digest-skipped = Goed, dit keer gaat het niet. Over drie maanden vraag ik het weer.
digest-after-all = Toch bekijken
digest-decided = Hier is al over besloten.

# Wat niet lukt
stuck-report_plan = het rapport van de coalitie
