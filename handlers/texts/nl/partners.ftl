# Overzicht
command-partners = Partners
partners-of = Partners van { $coalition }
partners-organisations = Organisaties: { $count }
partners-contacts = Contacten: { $count }
partners-groups = Groepen: { $count }
partners-one-contact = Met maar één contact: { $count }
partners-only-one-contact = Deze partners hebben maar één contact. Valt die weg, dan is er niemand.
partners-only-inactive = Deze partners doen nu niet mee.
partners-search = Tik een partner aan, of typ een naam.
partners-search-again = Typ een naam van 2 tot { $most } tekens.
partners-found = Dit vond ik bij “{ $words }”.
partners-not-found = Ik vond niets bij “{ $words }”.
partners-new = Nieuw: { $name }
partners-to-groups = Groepen
partners-to-leaders = Projectleiders
partners-to-one-contact = Eén contact ({ $count })
partners-to-inactive = Doen niet mee ({ $count })
partners-to-waiting-people = Wacht op jou ({ $count })
partners-to-lost-people = Kwijtgeraakt ({ $count })
partners-to-loose-people = Zonder organisatie ({ $count })
partners-to-inactive-people = Mensen die niet meer meedoen ({ $count })
partner-short = { $contacts ->
    [0] { $name } · nog niemand
    [1] { $name } · 1 contact
   *[other] { $name } · { $contacts } contacten
 }
partner-added = { $name } is nu partner.
partner-see = Bekijk { $name }
partner-back = Terug naar { $name }
news-partner = { $name } is nieuw. Toegevoegd door { $by }.
news-partner-alike = Let op: dit lijkt op { $other }. Zijn ze hetzelfde?

# Eén organisatie
partner-inactive = Doet nu niet mee
partner-sector = Sector: { $words }
partner-neighbourhood = Wijk: { $words }
partner-offers = Brengt: { $words }
partner-seeks = Zoekt: { $words }
partner-groups = Groepen: { $names }
partner-no-groups = In geen groep
partner-nobody = Nog niemand
partner-more-contacts = En nog { $count }. Typ een naam bij /partners.
partner-invite = Nodig iemand uit
partner-change = Wijzig
partner-to-groups = Groepen
partner-double = Voeg samen
partner-stopped = { $name } doet niet meer mee. De mensen blijven bewaard.
partner-on = Laat weer meedoen
partner-off = Laat niet meer meedoen
partner-which-groups = In welke groepen zit { $name }?
partner-change-what = Wat wil je wijzigen?
partner-field = { $field }: { $words }
partner-field-name = Naam
partner-field-sector = Sector
partner-field-neighbourhood = Wijk
partner-field-offers = Brengt
partner-field-seeks = Zoekt
partner-field-empty = nog leeg
partner-field-again = Dat kan ik niet bewaren. Typ het korter, tot { $most } tekens.
partner-ask-name = Hoe heet { $name } voortaan?
partner-ask-sector = In welke sector werkt { $name }?
partner-ask-neighbourhood = In welke wijk werkt { $name }? Het mogen er meer zijn, met een komma ertussen.
partner-ask-offers = Wat brengt { $name } mee?
partner-ask-seeks = Wat zoekt { $name }?
partner-empty = Maak leeg
partner-name-taken = { $name } bestaat al. Is het dezelfde?
partner-merge-with = Ja, voeg samen met { $name }

partner-without-contact = Bij { $name } ken ik nog niemand.
partners-without-contact = Bij { $count } van de { $of } partners ken ik nog niemand.
without-contact-title = Partners zonder contact

# Opzoeken
means-about-organisation = Over een organisatie
organisation-which = Welke bedoel je?
organisation-name = Typ de naam van een organisatie.

# Samenvoegen
merge-with-which = Welke partner is dezelfde als { $name }? Kies, of typ een naam.
merge-preview = { $gone } gaat op in { $into }. Daarna is { $gone } weg. Je kunt dit een dag lang ongedaan maken. Dit komt bij elkaar:
merge-people = Mensen ({ $count }): { $names }
merge-invitations =
    { $count ->
        [one] 1 uitnodiging die nog geldt
       *[other] { $count } uitnodigingen die nog gelden
    }
merge-requests =
    { $count ->
        [one] 1 iemand die erbij wil horen
       *[other] { $count } mensen die erbij willen horen
    }
merge-named =
    { $count ->
        [one] 1 peiling of bericht waar de naam in staat
       *[other] { $count } peilingen en berichten waar de naam in staat
    }
merge-nothing = Niets: er zijn geen mensen, groepen of uitnodigingen bij.
merge-theirs = Wat deze mensen antwoordden en beloofden, blijft van hen.
merge-yes = Ja, voeg samen
merged = Gelukt. { $gone } hoort nu bij { $into }.
merge-until = Klopt het toch niet? Je kunt dit ongedaan maken tot { $until }.
merge-undo = Maak ongedaan
merge-undo-of = Haal { $name } weer los
merge-apart = { $gone } staat weer los van { $into }. Alles van { $gone } is terug. Wat er later bij kwam, blijft bij { $into }.
merge-undone = Dit is al ongedaan gemaakt.
merge-for-good = Dit kan niet meer. Je kunt het een dag lang ongedaan maken.
merge-undo-first = Dat kan nog niet. Maak eerst ongedaan wat je daarna deed met { $name }.
merge-name-taken = Er is nu een andere partner die { $name } heet. Geef die eerst een andere naam.

# Mensen
people-loose = Deze mensen horen bij geen organisatie. Tik er een aan, of typ een naam.
people-waiting = Deze mensen willen meedoen. Tik er een aan, of typ een naam.
people-lost = Hun chat blijkt van iemand anders. Tik er een aan, of typ een naam.
people-inactive = Deze mensen doen niet meer mee. Tik er een aan, of typ een naam.
people-to-appoint = Wie wordt projectleider? Tik een naam aan, of typ hem.
people-nobody = Hier staat nu niemand.
contact-nameless = (nog geen naam)
contact-no-kind = soort nog niet bekend
contact-line = { $name } · { $what } · { $where }
contact-function = Functie: { $function }
contact-email = E-mail: { $email }
contact-speaks-for = Spreekt voor: { $names }
contact-loose = Hoort bij geen organisatie
contact-kind = Hoe { $name } meedoet
contact-which-kind = Hoe doet { $name } mee?
contact-to-function = Functie
contact-ask-function = Wat is de functie van { $name }?
contact-organisations = Organisaties
contact-which-organisations = Voor wie spreekt { $name }? Tik aan, of typ de naam van een andere.
contact-which-groups = In welke groepen zit { $name } zelf?
contact-groups-through = Via de organisatie ook in: { $names }
contact-on = Laat weer meedoen
contact-off = Laat niet meer meedoen
contact-off-sure = { $name } hoort het meteen van mij, en krijgt daarna niets meer. Een maand later zijn de gegevens weg. Klopt dat?
contact-off-yes = Ja, niet meer meedoen
contact-invite-back = Nodig opnieuw uit
contact-remove = Verwijder
contact-remove-sure = Ik wis dan alles wat ik van { $name } heb. Dit kan niet terug. Klopt dat?
contact-remove-yes = Ja, verwijder
contact-removed = { $name } is verwijderd.
reached-on = via { $places }
reached-nowhere = nergens te bereiken
standing-expected = kwijtgeraakt
standing-registering = meldt zich nu aan
standing-waiting = wacht op goedkeuring
standing-stopped = gestopt
standing-inactive = doet niet meer mee
role-contact = deelnemer
role-adviser = adviseur
role-leader = projectleider
you-are-out = Je doet niet meer mee met { $coalition }. Ik stuur je niets meer. Klopt dat niet? Vraag het aan { $leader }.
you-are-in-again = Fijn! Je doet weer mee met { $coalition }. { $leader } liet je weer toe. Typ /help om te zien wat je kunt doen.

# Wie leidt
leaders-of = Zij leiden { $coalition } of kijken mee.
leader-line = { $name }: { $role }
new-leader = { $name } is nu ook projectleider van { $coalition }. Klopt dat niet? Tik op de naam.
new-leader-invited = Op uitnodiging van { $by }.
appoint-contact = Maak gewone deelnemer
appoint-adviser = Maak adviseur
appoint-leader = Maak projectleider
appoint-someone = Wijs iemand aan
appoint-yes = Ja, doe dat
appoint-sure = { $name } kan dan alles zien en sturen namens { $coalition }. Klopt dat?
pass-on = Draag mijn rol over aan { $name }
pass-on-sure = { $name } leidt dan { $coalition }. Jij bent daarna gewone deelnemer. Klopt dat?
leader-out-of-reach = Ik kan { $name } nu niet bereiken. Kies iemand anders.
leadership-passed-on = Gelukt. { $name } leidt het nu. Bedankt voor je werk!
leader-is-last = { $name } is de enige projectleider. Wijs eerst iemand anders aan.
you-are-leader = { $by } heeft je projectleider gemaakt van { $coalition }. Nodig mensen uit met /uitnodigen. Alles staat in /help.
you-are-adviser = { $by } heeft je adviseur gemaakt van { $coalition }. Je ziet de cijfers met /partners en /rapport.
you-are-contact = { $by } heeft je rol gewijzigd. Je bent nu gewone deelnemer van { $coalition }.
leader-alone = Je bent de enige projectleider. Met zijn tweeën is het sterker. Wie doet er mee?
leaderless = { $coalition } heeft nu geen projectleider. Wie de bot beheert, weet het en zoekt een nieuwe. Wil jij het zijn? Dan geef ik dat door.
would-lead = Ja, ik wil wel
rather-not = Liever niet
would-lead-noted = Fijn! Ik geef het door aan wie de bot beheert. Van hem of haar krijg je een link.
led-again = Er is al een nieuwe projectleider
invite-second-leader = Nodig een tweede projectleider uit
later = Later
leader-later = Prima. Over twee weken vraag ik het nog eens.
leader-unreachable = { $name } sloot de chat met mij. Ik kan { $name } nergens meer bereiken. Dat is een projectleider minder.

# Groepen
groups-of = Groepen van { $coalition }
group-short = { $name } · { $people }
group-new = Nieuwe werkgroep
group-name = Hoe heet de werkgroep? Typ de naam.
group-name-taken = { $name } bestaat al. Typ een andere naam.
group-organisations = Organisaties: { $names }
group-empty = Nog geen organisaties
group-alone = Losse mensen: { $names }
group-chat = Groepschat: { $title } ({ $where })
group-to-organisations = Organisaties
group-to-contacts = Losse mensen
group-which-organisations = Welke organisaties zitten in { $name }? Tik aan, of typ een naam.
group-which-contacts = Wie zit er zelf in { $name }? Tik aan, of typ een naam.
group-rename = Andere naam
group-end = Hef op
group-in-use = Deze groep is nog in gebruik.
silent-where = Bij elke peiling en elk bericht staat wie nog niets zei. Waar wil je kijken?
remove-how = Zoek de persoon op, dan kun je die verwijderen.
see-peilingen = Peilingen
see-verstuurd = Berichten
see-partners = Partners
means-who-is-silent = Wie zei nog niets?
means-remove-someone = Iemand verwijderen

# Wat stil kan staan
stuck-merge_record = het wissen na een samenvoeging

# In het rapport
figure-partners = Doen mee
figure-partners-new = Nieuw
figure-partners-gone = Gestopt
