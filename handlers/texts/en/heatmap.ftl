# The picture of who can when
map-file = who-can-when
map-asked = { $people ->
    [one] 1 person
   *[other] { $people } people
} · { $organisations ->
    [one] 1 organisation
   *[other] { $organisations } organisations
}
map-best-slots = You see the best { $shown } of { $all } times.
map-by-organisation = One line for each organisation. The number counts people.
map-some-organisations = You mostly see who misses the best choice.
map-yes = can
map-maybe = if need be
map-no = cannot
map-open = no answer yet
map-best = best choice
map-nowhere = Without an organisation
map-others = The other { $count }
map-total-yes = Can (people)
map-total-maybe = If need be
map-total-reached = Organisations
map-volunteer = volunteer
map-professional = professional
map-board = board
map-business = entrepreneur
map-letter-volunteer = V
map-letter-professional = P
map-letter-board = B
map-letter-business = E
