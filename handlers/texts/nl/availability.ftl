# Een moment zoeken
command-peiling = Moment zoeken
command-peilingen = Lopende peilingen
poll-what-for = Waarvoor zoek je een moment? Tik op een groep, of typ het zelf.
poll-for-group = Overleg { $group }
poll-title-unfit = Typ kort waar het om gaat. Bijvoorbeeld: Overleg werkgroep taal.
poll-draft-open = Je was al bezig met een peiling: “{ $title }”
poll-dropped = Goed, ik vraag niemand iets.
poll-runs-already = Deze peiling loopt al.
poll-who = Wie vraag ik? Tik op een groep. Je mag ook namen typen. Tik daarna op Klaar.
poll-who-first = Kies eerst wie ik vraag. Tik daarna op Klaar.
poll-nobody-picked = Niet bij elke naam koos je iemand. Tik nog een naam aan, of tik nog eens op Klaar.
poll-who-of-these = Wie van deze mensen bedoel je? Tik de naam aan. Tik daarna op Klaar.
poll-unknown-people = Ik ken niemand met deze naam: { $names }.
poll-slots = Welke tijden leg ik voor? Typ ze gewoon. Bijvoorbeeld: di 12 jan 19.30, do 14 jan 10 uur of half 3
poll-proposed = Mijn voorstel past bij wanneer de mensen meestal kunnen:
poll-slot = { $at }
poll-slot-line = • { $at }
poll-take = { $count ->
    [one] Neem deze tijd
   *[other] Neem deze { $count } tijden
 }
poll-slots-instead = Wat je nu typt, komt in plaats van: { $times }.
poll-slots-unread = Ik zag geen tijd in je bericht.
poll-slots-more = Typ alleen die tijd nog eens. Dan zet ik hem erbij.
poll-one-length = Elke keer duurt { $length }. Een andere eindtijd nam ik niet over.
misread-unclear = Dit begreep ik niet: { $words }.
misread-past = Dit is al voorbij: { $words }.
misread-weekday = Deze dag en datum horen niet bij elkaar: { $words }.
misread-far = Dit is wel erg ver weg: { $words }.
misread-no-time = Hier mist de tijd: { $words }.
misread-no-day = Hier mist de dag: { $words }.
misread-day-or-hour = Is dit een dag of een uur? { $words }. Typ er “uur” achter, of de maand.
misread-which-week = Deze week of de week erna? { $words }. Typ de datum erbij.
misread-which-half = Is dit 's ochtends of 's avonds? { $words }. Typ bijvoorbeeld 19.30.
misread-skipped = Deze tijd bestaat niet, want dan gaat de klok vooruit: { $words }.
misread-repeating = Ik kan geen tijden aan die steeds terugkomen: { $words }.
misread-too-long = Dat is te veel tekst in één keer.
misread-double = Dit stond er twee keer: { $words }.
poll-too-many = Meer dan { $most } tijden kan ik niet voorleggen. De laatste liet ik weg.

# Voordat het weggaat
poll-nobody-to-ask = Er is nog niemand om het aan te vragen ({ $names }).
poll-preview = { $count ->
    [0] Zo krijgt niemand de vraag ({ $names })
    [one] Zo vraag ik het aan één mens ({ $names })
   *[other] Zo vraag ik het aan { $count } mensen ({ $names })
 }
poll-arrives-late = { $count ->
    [one] Let op: 1 persoon krijgt dit pas na de antwoordtijd.
   *[other] Let op: { $count } mensen krijgen dit pas na de antwoordtijd.
 } Kies liever latere tijden.
poll-when = Wanneer kun jij? Antwoorden kan tot { $until }.
poll-late = De antwoordtijd is voorbij. Je kunt nog antwoorden tot er gekozen is.
poll-asks = { $author } zoekt een moment:
poll-head = { $title } · { $length }
poll-head-place = { $title } · { $length } · { $place }
poll-fatigue = Let op: { $count } tijden is veel. Bij meer dan tien haken mensen af.
poll-unreached = { $count ->
    [one] Eén mens kan ik niet bereiken
   *[other] { $count } mensen kan ik niet bereiken
 }: { $names }. Hoor je iets van hen? Vul het dan voor ze in.
poll-in-chat = In de groepschat komt de stand te staan.
poll-required = Moet erbij zijn: { $names }.
poll-minimum = Er moeten { $count } organisaties bij zijn.
poll-is-hidden = In de groepschat blijft de stand verborgen tot de antwoordtijd voorbij is.
poll-change-slots = Andere tijden
poll-change-deadline = Antwoorden tot
poll-change-length = Hoe lang
poll-change-place = Waar
poll-change-people = Wie
poll-change-title = Titel
poll-extras = Meer wensen
poll-ask-title = Hoe heet het overleg?
poll-ask-length = Hoe lang duurt het? Tik of typ het, bijvoorbeeld: 45 minuten.
poll-ask-place = Waar is het? Typ een plek of een link.
poll-ask-deadline = Tot wanneer kunnen mensen antwoorden? Tik een moment aan of typ het.
poll-no-place = Nog niet bekend
poll-length-unread = Dat begreep ik niet. Typ bijvoorbeeld: 45 minuten, of anderhalf uur.
poll-deadline-late = Dat is na de eerste tijd ({ $first }). Kies een moment daarvoor.
poll-extras-which = Wat wil je nog meer? Dit hoeft niet. Het minimum gaat over organisaties.
poll-demand = Wie moet erbij zijn?
poll-demand-which = Wie moet er zeker bij zijn? Dat weegt het zwaarst als ik een tijd kies.
poll-minimum-of = { $count ->
    [0] Geen minimum
   *[other] Minstens { $count }
 }
poll-reminders-of = { $count ->
    [0] Niet herinneren
    [one] Eén herinnering
   *[other] { $count } herinneringen
 }
poll-hide = Verberg de stand in de groepschat
poll-show-answers = Toon de stand in de groepschat
poll-lies-ready = Het wordt weer tijd voor: { $title }. Ik heb een peiling klaargezet. Kijk hem na en verstuur hem.
poll-again = Een nieuwe ronde. De tijden passen bij wat mensen vorige keer zeiden.

# Antwoorden
vote-yes = Kan
vote-maybe = Als het moet
vote-no = Kan niet
poll-ask-slot = { $number } van { $count }: kun je op { $at }?
poll-rows-change = Tik op een tijd om je antwoord te veranderen.
poll-rows-how = Tik op een tijd. Eén keer is: kan. Twee keer: als het moet. Drie keer: kan niet.
poll-rows-typed = Typen mag ook. Bijvoorbeeld: dinsdag wel, donderdag liever niet.
poll-row-open = { $at } · …
poll-row-yes = { $at } · ✔ kan
poll-row-maybe = { $at } · ~ als het moet
poll-row-no = { $at } · ✗ kan niet
poll-chose-yes = { $at }: kan
poll-chose-maybe = { $at }: als het moet
poll-chose-no = { $at }: kan niet
poll-said-open = … { $at }: nog niet ingevuld
poll-said-yes = ✔ { poll-chose-yes }
poll-said-maybe = ~ { poll-chose-maybe }
poll-said-no = ✗ { poll-chose-no }
poll-none = Geen van deze
poll-colleague = Collega gaat
poll-colleague-of = Collega gaat: { $title }
poll-remark = Opmerking
poll-change = Verander
poll-for = Dit vul je in voor { $name }.
poll-noted = ✔ Genoteerd, dank je wel. Na { $until } hoor je welke tijd het wordt.
poll-noted-late = ✔ Genoteerd, dank je wel. Je hoort welke tijd het wordt.
poll-entered-for-you = ✔ De projectleider vulde dit in, na wat je vertelde. Klopt het niet? Tik op Verander.
poll-answered-below = Het antwoord staat hieronder.
poll-noted-for = ✔ Genoteerd voor { $name }.
poll-your-remark = Je opmerking: “{ $text }”
poll-left-open = { $count ->
    [one] Eén tijd is nog leeg. Kun je dan niet?
   *[other] { $count } tijden zijn nog leeg. Kun je dan niet?
 }
poll-open-no = Dan kan ik niet
poll-open-unknown = Weet ik nog niet
poll-slot-gone = Deze tijd is vervallen.
poll-remark-ask = Wat wil je erbij zeggen? De projectleider leest het.
poll-unclear = Dit begreep ik niet: { $words }. Kloppen deze antwoorden?
poll-which-slot = Bedoel je alleen { $at }, of alle { $count } tijden?
poll-this-yes = Ja, { $at } kan
poll-this-maybe = { $at }, als het moet
poll-this-no = { $at } kan niet
poll-all-yes = Alle { $count } tijden kunnen
poll-all-maybe = Alle { $count }, als het moet
poll-all-no = Geen van de { $count } tijden
poll-ask-each = Ik weet niet zeker wat ik opschrijf: { $words }. Tik het zelf aan bij elke tijd.
poll-besides = Je schreef ook: { $words }. Zal ik dat doorgeven?
poll-suggest = Stel een andere tijd voor
poll-suggest-ask = Wanneer kun je wel? Typ een dag en een tijd. De projectleider leest het en kijkt wat er kan.
poll-no-hurry = Dat geeft niet. Vul het in zodra je het weet.
poll-shall-i-note = Zal ik dit noteren voor “{ $title }”?
poll-note-this = Ja, noteer dit
poll-note-not = Nee
poll-stays = Goed, je antwoord blijft zoals het was.
poll-which-poll = Is dit je antwoord voor een overleg? Tik dan aan welk.
poll-no-answer = Ik lees hier geen antwoord op de tijden in. Wat doe ik ermee?
poll-as-remark = Geef door als opmerking
poll-show-card = Toon de tijden
poll-unanswered = Er wacht een vraag op je: wanneer kun je voor “{ $title }”?
poll-answer-now = Vul nu in
poll-fill-own = Vul mijn antwoord in
poll-fill-in = Vul in: { $title }
poll-change-of = Verander: { $title }
poll-passed = Je collega antwoordt voor jullie. Jij hoeft niets meer te doen.
poll-stays-with = { $name } regelt de peiling “{ $title }” nu zelf.
poll-own-again = Ik ga toch zelf
poll-which-colleague = Wie gaat er in jouw plaats?
poll-no-colleague = Ik ken nog geen collega van je. Vraag je projectleider om een link voor je collega.
poll-asked-instead = { $name } gaat niet zelf, en vraagt of jij kunt.
poll-not-needed = { $name } gaat toch zelf. Jij hoeft niets meer te doen.
poll-asked-below = De vraag staat hieronder.
poll-reminder = Jouw antwoord telt nog mee, tot { $until }. Eén minuut is genoeg.
poll-new-slots = Er zijn nieuwe tijden bij gekomen. Alleen die hoef je nog in te vullen.
poll-decided = Het moment is gekozen:
poll-cancelled = Deze peiling is gestopt. Je hoeft niets meer te doen.
poll-too-late = Alle tijden zijn voorbij. Je hoeft niets meer te doen.
why-poll = We zoeken een moment voor “{ $title }”.

# Wat de leider ziet
poll-answered = Antwoorden: { $answered } van { $asked }. Invullen kan nog tot { $until }.
poll-answered-late = Antwoorden: { $answered } van { $asked }. De antwoordtijd liep tot { $until }.
poll-tally = { $at }: { $counts }
poll-count-yes = { $count } kan
poll-count-maybe = { $count } als het moet
poll-count-no = { $count } kan niet
poll-count-none = nog niets bekend
poll-more-slots = { $count ->
    [one] En nog één andere tijd.
   *[other] En nog { $count } andere tijden.
 }
poll-says = { $name }: “{ $text }”
poll-entered = { $name }: ingevuld door { $by }, { $on }
poll-entered-by-former = { $name }: ingevuld door iemand die stopte, { $on }
poll-silent = Nog geen antwoord van: { $names }.
poll-answer-in-own-chat = Antwoord geef je in je eigen chat met mij.
poll-choose = Kies een tijd
poll-map = Wie kan wanneer
poll-map-of = { $title }: wie kan wanneer.
poll-who-is-silent = Vul in voor iemand
poll-for-whom = Voor wie vul je het antwoord in?
poll-add = Tijd erbij
poll-withdraw = Tijd eraf
poll-stop = Stop deze peiling
poll-add-which = Welke tijden komen erbij? Typ ze gewoon.
poll-added = { $count ->
    [one] Er is één tijd bij.
   *[other] Er zijn { $count } tijden bij.
 } Wie al klaar was, krijgt alleen de nieuwe te zien.
poll-nothing-added = Er is niets bij gekomen.
poll-withdraw-which = Welke tijd kan niet meer? Tik nog eens, en de tijd staat er weer bij.
poll-withdrawn = Vervallen: { $at }
poll-last-slot = Dit is de laatste tijd. Stop dan de hele peiling.
poll-stop-sure = Stop ik met “{ $title }”? Niemand hoeft dan nog te antwoorden.
poll-stop-yes = Ja, stop
poll-stopped = “{ $title }” is gestopt.
poll-below = De stand staat hieronder.
polls-running = Deze peilingen lopen nu:
no-polls = Er loopt nu geen peiling. Een moment zoeken? Typ /peiling.

poll-can-choose = { $title }: je kunt nu een tijd kiezen.
polls-can-choose = Voor { $count } overleggen kun je nu een tijd kiezen.
polls-can-choose-title = Tijd kiezen
poll-choose-for = Kies: { $title }
poll-runs = { $title }: { $answered } van { $asked } antwoorden. Invullen kan nog tot { $until }.
polls-run = Er lopen { $count } peilingen.
polls-run-title = Lopende peilingen

# Kiezen
poll-now-everyone = Iedereen heeft geantwoord. Je kunt kiezen.
poll-now-minimum = Er kunnen nu genoeg organisaties. Je kunt kiezen, of nog even wachten.
poll-now-deadline = De antwoordtijd is voorbij. Je kunt kiezen.
poll-best = Beste keuze: { $at }
poll-best-few = Nog weinig bekend: { $answered } van { $invited } { $answered ->
    [one] antwoordde
   *[other] antwoordden
 }. Nu past het best: { $at }
poll-as-of = Dit is de stand van { $at }.
poll-best-so-far = Beste keuze tot nu toe: { $at }
poll-twice = { $first } én { $second }
poll-covers = { $covered } van { $of } organisaties { $covered ->
    [1] is erbij.
   *[other] zijn erbij.
 }
poll-can = Kunnen komen: { $shares }.
poll-share-volunteer = { $can } van { $of } vrijwilligers
poll-share-professional = { $can } van { $of } beroepskrachten
poll-share-board = { $can } van { $of } bestuurders
poll-share-business = { $can } van { $of } ondernemers
poll-share-other = { $can } van { $of } anderen
poll-lacks-required = Moet erbij zijn, maar kan niet of zei nog niets: { $names }.
poll-cannot = { $count ->
    [one] Kan niet
   *[other] Kunnen niet
 }: { $names }.
poll-unknown = Nog niet bekend van: { $names }.
poll-short = { $count ->
    [one] Er mist nog één organisatie.
   *[other] Er missen nog { $count } organisaties.
 }
poll-call-yourself = Je eigen antwoord mist nog. Dat helpt het meest.
poll-call-completes = Eén belletje met { $name } maakt het compleet.
poll-call-helps = Een belletje met { $name } helpt het meest.
poll-person-of = { $name } ({ $organisations })
poll-move = { $evening ->
    [yes] Liever 's avonds?
   *[no] Liever overdag?
 } Op { $at } mis je { $count ->
    [one] één organisatie
   *[other] { $count } organisaties
 }: { $names }.
poll-move-people = { $evening ->
    [yes] Liever 's avonds?
   *[no] Liever overdag?
 } Op { $at } { $count ->
    [one] is er één persoon minder.
   *[other] zijn er { $count } mensen minder.
 }
poll-move-required = { $evening ->
    [yes] Liever 's avonds?
   *[no] Liever overdag?
 } Op { $at } mis je wie erbij moet zijn: { $names }.
poll-tied = Even goed: { $times }.
poll-fairly = Vorige keer kwam het een deel van de mensen minder goed uit. Hun stem telt nu zwaarder.
poll-pair = Twee keer bij elkaar komen kan ook: { $at }. { $all ->
    [yes] Dan kan iedereen één keer.
   *[no] Dan kunnen meer mensen minstens één keer.
 }
poll-nobody = Er is nog geen antwoord. Bel eens iemand, of probeer andere tijden.
poll-nobody-can = Bij geen van deze tijden kan al iemand. Bel eens iemand, of probeer andere tijden.
poll-all-past = Alle tijden zijn voorbij. Vraag nieuwe tijden.
poll-pick = Kies { $at }
poll-other = Andere tijd
poll-new-round = Nieuwe ronde
poll-all-choices = Alle tijden, de beste bovenaan:
poll-choice-row = { $at }: { $can } van { $of }
poll-sure = Kies je { $at }?
poll-then = { $count ->
    [one] Eén mens krijgt de datum, met een bestand voor de agenda.
   *[other] { $count } mensen krijgen de datum, met een bestand voor de agenda.
 }
poll-yes = Ja, kies dit
table-polls = Peilingen
column-poll = Peiling
column-moment = Moment

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
map-professional = beroepskracht
map-board = bestuur
map-business = ondernemer
map-letter-volunteer = V
map-letter-professional = K
map-letter-board = B
map-letter-business = O

# Wat stil kan staan
stuck-poll = een peiling
poll-which-times = Welke tijden kun je?
poll-nothing-given = { $title }: je zei nog niet wanneer je kunt.
poll-which-way = Een nieuwe datum zoeken, of iets met een peiling die loopt?
poll-new = Nieuwe peiling
poll-those-running = Wat loopt er?
means-poll-vote = Mijn antwoord op de tijden
means-poll-make = Een datum zoeken
poll-so-many = { $title }: { $count } van de { $all } mensen gaven hun tijden door. De tijd staat nog niet vast. Daarna weet ik wie er komen.
poll-undecided = { $title }: de tijd en de plek staan nog niet vast.
poll-undecided-at = { $title }: de tijd staat nog niet vast. Waar: { $place }

# Tekens van leven
sign-poll = antwoordde op de peiling “{ $title }”

# In het rapport
figure-poll-answers = Op een peiling
figure-poll-pace = De helft antwoordt op een peiling binnen

# Overgenomen van een ander
polls-taken-over =
    { $count ->
        [one] Er loopt een vraag naar een datum. Vul in wanneer jij kunt.
       *[other] Er lopen { $count } vragen naar een datum. Vul in wanneer jij kunt.
    }
