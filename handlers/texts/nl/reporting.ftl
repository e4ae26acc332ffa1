# Het rapport
command-rapport = Rapport met cijfers
report-title = { $coalition } in cijfers
report-period = Van { $since } tot en met { $until }.
report-before = Daarnaast staat de periode ervoor: { $since } tot en met { $until }.
report-row = { $name }: { $now } (ervoor: { $before })
report-nothing-in = Nog niets te melden over { $parts }.
report-empty = In deze periode gebeurde er nog weinig om te tellen. Dat geeft niet. Wat er komt, telt vanzelf mee.
report-privacy = Hier staan geen namen. Wat over minder dan vijf mensen gaat, laten we weg.
report-column-part = Onderdeel
report-column-what = Wat
report-column-now = Nu
report-column-before = Ervoor
report-column-beside = Nu boven, ervoor onder
report-column-unit = Eenheid
report-file = rapport
report-choose = Een andere periode, of een bestand?
report-quarter = Dit kwartaal
report-last-quarter = Vorig kwartaal
report-year = Dit jaar
report-since-meeting = Sinds het vorige regieoverleg
report-pdf = PDF
report-csv = CSV
report-here = Hier is je bestand. Er staan geen namen in.

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
figure-partners = Doen mee
figure-partners-new = Nieuw
figure-partners-gone = Gestopt
figure-meetings = Gehouden
figure-turnout = Iedereen: was erbij
figure-turnout-volunteer = Vrijwilligers: waren erbij
figure-turnout-professional = Beroepskrachten: waren erbij
figure-turnout-board = Bestuur: was erbij
figure-turnout-business = Ondernemers: waren erbij
figure-tasks-new = Afgesproken
figure-tasks-done = Gedaan
figure-tasks-open = Nog te doen
figure-poll-answers = Op een peiling
figure-poll-pace = Peiling: de helft antwoordt binnen
figure-announcement-answers = Op een bericht
figure-announcement-pace = Bericht: de helft antwoordt binnen
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
