# Welke partners we missen
missing-see = Welke partners missen we?
missing-sectors = Hier is nog geen partner: { $names }.
missing-no-sectors = In elke sector is een partner.
missing-unknown = { $count ->
    [one] Van één partner weet ik de sector niet.
   *[other] Van { $count } partners weet ik de sector niet.
 }
missing-neighbourhoods = In deze wijken is nog geen partner: { $names }.
missing-no-neighbourhoods = In elke wijk is een partner.
missing-invite = Nodig iemand uit
missing-partners = Alle partners
means-who-is-missing = Welke partners missen we?

# De wijken
neighbourhoods-settings = Wijken
neighbourhoods-ask = Welke wijken zijn er in { $place }? Typ ze met een komma ertussen. Dan zie ik in welke wijk nog geen partner is.
neighbourhoods-now = Nu: { $names }.
neighbourhoods-none = Geen wijken
neighbourhoods-again = Typ de namen van de wijken, met een komma ertussen. Het mogen er { $most } zijn.
neighbourhoods-kept = Genoteerd: { $names }. In welke wijk een partner werkt, zet je bij die partner.
neighbourhoods-kept-none = Goed, ik let niet op wijken.

# Ik ken iemand
know-someone = Ik ken iemand
know-someone-for = Ik ken iemand voor { $coalition }
know-invite = Met een link kan een ander meedoen.
know-to-invite = Nodig iemand uit
means-knows-someone = Ik ken iemand die mee wil doen
know-which = Fijn! Welke organisatie of groep is het? Typ de naam.
know-which-again = Typ alleen de naam, niet langer dan { $most } tekens.
know-why = { $name }: wie ken je daar, en waarom past het? Eén regel is genoeg, het hoeft niet. Typ geen nummer of adres. Dat bewaar ik niet van een ander.
know-skip = Sla over
know-no-address = Laat het nummer of adres weg. Dat bewaar ik niet van een ander. Typ het nog eens.
know-preview = Zal ik dit doorgeven aan { $leaders }?
know-words = “{ $words }”
know-send = Ja, geef door
know-change = Wijzig
know-told = Dank je! Het gaat naar { $leaders }, met het nieuws van de dag. Je hoort van mij of { $name } een uitnodiging krijgt.

# De projectleider
suggestion = { $name } kent iemand bij { $organisation }.
suggestion-known = Let op: { $name } doet al mee, of lijkt erop.
suggestion-invite = Nodig uit: { $name }
suggestions-wait = { $count } nieuwe partners zijn genoemd.
suggestions-title = Nieuwe partners
suggestion-decided = Hier is al over beslist.
suggestion-declined = Goed, nu niet. Ik bedank { $name } ervoor.
suggestion-after-all = Toch uitnodigen
suggestion-not-now = Niet nu: { $name }
suggestion-not-now-told = Dank je dat je aan { $name } dacht! Een uitnodiging komt er nu niet. Later misschien wel. Vragen? Stel ze gerust aan { $leaders }.

# De sectoren, en de woorden waaraan ik ze herken
sector-municipality = gemeente
sector-words-municipality = gemeente, overheid
sector-health-service = ggd
sector-words-health-service = ggd, gezondheidsdienst
sector-care = zorg
sector-words-care = zorg, thuiszorg, ouderenzorg, huisarts, ggz
sector-welfare = welzijn
sector-words-welfare = welzijn, buurthuis, buurtwerk, opbouwwerk
sector-volunteers = vrijwilligersorganisatie
sector-words-volunteers = vrijwilligers, vrijwilliger, humanitas, zonnebloem
sector-self-organisation = zelforganisatie
sector-words-self-organisation = zelforganisatie, migranten, ervaringsdeskundigen
sector-elderly = ouderen
sector-words-elderly = ouderen, senioren, ouderenbond
sector-youth = jongeren
sector-words-youth = jongeren, jeugd, scouting
sector-sport = sport
sector-words-sport = sport, wandelclub, voetbal, tennis, beweging
sector-culture = cultuur
sector-words-culture = cultuur, muziek, theater, museum, koor
sector-library = bibliotheek
sector-words-library = bibliotheek, bieb
sector-faith = kerk of moskee
sector-words-faith = kerk, moskee, parochie, geloof, religie
sector-school = school
sector-words-school = school, onderwijs, opleiding
sector-housing = wooncorporatie
sector-words-housing = wooncorporatie, woningcorporatie, wonen, woningbouw
sector-shops = winkel of horeca
sector-words-shops = winkel, supermarkt, horeca, restaurant, kapper
sector-business = ondernemers
sector-words-business = ondernemer, ondernemers, bedrijf, bedrijven, bedrijfsleven
sector-bank = bank
sector-words-bank = bank, banken, rabobank, verzekeraar
