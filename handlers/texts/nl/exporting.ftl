# Alles in een bestand
command-export = Alles in een bestand
tables-these = Dit kun je meenemen naar je computer:
tables-rows = { $name }: { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
tables-form = Welk soort bestand wil je?
tables-xlsx = Excel
tables-csv = CSV
tables-none = Er is nog niets om mee te nemen. Zodra mensen antwoord geven, komt het hier.
tables-here = Hier is je bestand. Er staan namen in. Ga er zorgvuldig mee om.
tables-file = overzicht
