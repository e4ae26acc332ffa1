# Het plaatje van wie wanneer kan
map-file = wie-kan-wanneer
map-asked = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
} · { $organisations ->
    [one] 1 organisatie
   *[other] { $organisations } organisaties
}
map-best-slots = Je ziet de { $shown } beste van { $all } tijden.
map-by-organisation = Eén regel per organisatie. Het getal telt de mensen.
map-some-organisations = Je ziet vooral wie bij de beste keuze mist.
map-yes = kan
map-maybe = als het moet
map-no = kan niet
map-open = nog geen antwoord
map-best = beste keuze
map-nowhere = Zonder organisatie
map-others = De andere { $count }
map-total-yes = Kan (mensen)
map-total-maybe = Als het moet
map-total-reached = Organisaties
map-volunteer = vrijwilliger
map-professional = professional
map-board = bestuur
map-business = ondernemer
map-letter-volunteer = V
map-letter-professional = P
map-letter-board = B
map-letter-business = O
