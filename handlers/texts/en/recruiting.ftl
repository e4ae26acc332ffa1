# The partners that we miss
missing-see = Which partners do we miss?
missing-sectors = There is no partner here yet: { $names }.
missing-no-sectors = There is a partner in every sector.
missing-unknown = { $count ->
    [one] Of one partner I do not know the sector.
   *[other] Of { $count } partners I do not know the sector.
 }
missing-neighbourhoods = There is no partner in these neighbourhoods yet: { $names }.
missing-no-neighbourhoods = There is a partner in every neighbourhood.
missing-invite = Invite someone
missing-partners = All partners
means-who-is-missing = Which partners do we miss?

# The neighbourhoods
neighbourhoods-settings = Neighbourhoods
neighbourhoods-ask = Which neighbourhoods are there in { $place }? Type them with a comma between them. Then I see in which one there is no partner yet.
neighbourhoods-now = Now: { $names }.
neighbourhoods-none = No neighbourhoods
neighbourhoods-again = Type the names of the neighbourhoods, with a comma between them. There may be { $most }.
neighbourhoods-kept = Noted: { $names }. You set with each partner in which neighbourhood it works.
neighbourhoods-kept-none = All right, I do not look at neighbourhoods.

# I know someone
know-someone = I know someone
know-someone-for = I know someone for { $coalition }
know-invite = With a link somebody else can take part.
know-to-invite = Invite someone
means-knows-someone = I know someone who wants to take part
know-which = Good! Which organisation or group is it? Type the name.
know-which-again = Type only the name, no longer than { $most } characters.
know-why = { $name }: whom do you know there, and why does it fit? One line is enough, and you may skip it. Type no number or address. I do not keep those of somebody else.
know-skip = Skip
know-no-address = Leave out the number or address. I do not keep those of somebody else. Type it once more.
know-preview = Shall I pass this on to { $leaders }?
know-words = “{ $words }”
know-send = Yes, pass it on
know-change = Change
know-told = Thank you! It goes to { $leaders }, with the news of the day. You hear from me whether { $name } gets an invitation.

# The project leader
suggestion = { $name } knows someone at { $organisation }.
suggestion-known = Note: { $name } takes part already, or is much like it.
suggestion-invite = Invite: { $name }
suggestions-wait = { $count } new partners were suggested.
suggestions-title = New partners
suggestion-decided = This has been decided already.
suggestion-declined = All right, not now. I thank { $name } for it.
suggestion-after-all = Invite after all
suggestion-not-now = Not now: { $name }
suggestion-not-now-told = Thank you for thinking of { $name }! There will be no invitation now. Perhaps later. Questions? Feel free to ask { $leaders }.

# The sectors, and the words by which I know them
sector-municipality = municipality
sector-words-municipality = municipality, government, council
sector-health-service = health service
sector-words-health-service = ggd, health
sector-care = care
sector-words-care = care, nursing, doctor, hospital
sector-welfare = welfare
sector-words-welfare = welfare, community centre
sector-volunteers = volunteers' organisation
sector-words-volunteers = volunteers, volunteer, volunteering
sector-self-organisation = self-organisation
sector-words-self-organisation = migrants, refugees
sector-elderly = older people
sector-words-elderly = elderly, seniors
sector-youth = young people
sector-words-youth = youth, scouts
sector-sport = sport
sector-words-sport = sport, sports, football, walking
sector-culture = culture
sector-words-culture = culture, music, theatre, museum, choir
sector-library = library
sector-words-library = library
sector-faith = church or mosque
sector-words-faith = church, mosque, parish, faith, religion
sector-school = school
sector-words-school = school, education
sector-housing = housing association
sector-words-housing = housing
sector-shops = shops or catering
sector-words-shops = shop, supermarket, catering, restaurant, pharmacy
sector-business = businesses
sector-words-business = business, businesses, company, entrepreneur
sector-bank = bank
sector-words-bank = bank, insurer
