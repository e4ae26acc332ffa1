# Acties: wie doet wat na een overleg
command-acties = Acties

# De vraag na het overleg
task-ask = Je was bij “{ $title }” op { $day }. Welke actie neem jij op je?
task-ask-how = Typ hem gewoon hieronder, in je eigen woorden.
task-type = Typ je actie
task-none = Geen actie
task-absent = Ik was er niet
task-none-noted = Prima, geen actie. Bedenk je later iets? Typ /acties.
task-absent-noted = Genoteerd: je was er niet bij.
task-after-all = Toch een actie
task-unanswered = Je was bij “{ $title }”. Welke actie neem jij op je?
task-type-ask = Wat ga je doen? Typ het in je eigen woorden.
task-words-please = Wat ga je doen? Typ het in een paar woorden.
task-quoted = “{ $words }”
task-sure = Zal ik dit noteren als je actie?
task-note-this = Actie voor { $title }
task-not-noted = Goed, dat is geen actie. Wat kan ik er dan mee doen? Je actie mag je ook nog typen.
task-too-long = Dat is wat lang: { $count } tekens. In een actie passen er { $limit }. Kun je het korter zeggen? Of ik bewaar alleen het begin:
task-too-long-again = Dat is wat lang: { $count } tekens. In een actie passen er { $limit }. Kun je het korter zeggen?
task-keep-start = Bewaar dit begin

# De datum
task-yours = Je actie: “{ $text }”
task-when = Wanneer moet het klaar zijn? Kies, of typ een dag. Bijvoorbeeld: 12 januari.
task-in-week = Over een week: { $day }
task-in-two-weeks = Over twee weken: { $day }
task-in-month = Over vier weken: { $day }
task-before-next = Vóór de volgende keer: { $day }
task-undated = Zonder datum
task-really = Ja, { $day }
task-day-sure = Bedoel je { $day }? Dat duurt nog lang.
task-day-unclear = Die dag begreep ik niet.
task-day-past = Die dag is al voorbij.
task-day-far = Dat is meer dan een jaar weg.
task-day-weekday = Die dag en datum horen niet bij elkaar.
task-day-which-week = Welke week bedoel je?
task-day-perhaps = Bedoel je { $day }?
task-day-repeating = Ik kan maar één dag onthouden.
task-noted = Genoteerd: “{ $text }”
task-noted-by = Klaar op { $day }. Ik herinner je er één keer voor en één keer na.
task-noted-soon = Klaar op { $day }. De dag erna vraag ik hoe het ging.
task-noted-undated = Zonder datum herinner ik je niet. Je vindt hem bij /acties.

# Hoe een actie eruitziet
task-by-day = { $day }
task-and = { $task } · { $fact }
task-in-state = { $task } ({ $state })
task-of = { $name }: { $task }
task-from = { $title }, { $day }
task-state-taken = open
task-state-busy = bezig
task-state-offered = zoekt iemand
task-state-done = klaar
task-state-dropped = vervallen

# Hoe het ermee staat
task-done = Klaar
task-busy = Bezig
task-cannot = Lukt niet
task-change = Wijzig
task-remove = Verwijder
task-done-noted = Mooi, dank je: “{ $text }” is klaar.
task-undo-done = Toch niet klaar
task-busy-noted = Fijn dat je ermee bezig bent.
task-cannot-how = Dat kan gebeuren. Wat doen we met “{ $text }”?
task-offer = Iemand anders neemt over
task-later = Ik doe het later
task-drop = Laat het vervallen
task-offered-noted = Goed. Ik vraag de projectleider wie “{ $text }” kan doen.
task-offered-alone = Goed. “{ $text }” staat nu bij /acties onder: zoekt iemand.
task-undo-offered = Ik doe het toch
task-dropped-noted = “{ $text }” is van je lijst.
task-undo-dropped = Zet terug
task-again = Deze actie staat op je lijst.
task-change-what = Wat wil je wijzigen aan “{ $text }”?
task-other-words = Andere tekst
task-other-day = Andere datum
task-words-how = Hoe moet het worden? Typ de nieuwe tekst.
task-changed = Gewijzigd.

# Herinneren
task-before = Op { $day } is je actie: “{ $text }”.
task-after = Je actie was voor { $day }: “{ $text }”.
task-how-goes-it = Hoe gaat het ermee?
tasks-due = Deze acties staan bij jou:
tasks-how-goes-it = Hoe gaat het ermee? Tik op een actie.
task-overdue = Je actie was voor { $day }: “{ $text }”. Hoe gaat het? Typ /acties.

# De lijst
tasks-mine = Jouw acties:
tasks-none = Je hebt nu geen acties.
task-new = Nieuwe actie
tasks-everyones = Alle acties
tasks-my-own = Mijn acties
tasks-in = Dit is afgesproken in { $coalition }:
tasks-none-at-all = Er staan nu geen acties open.
tasks-loose = Los van een overleg
tasks-given-back = Dit zoekt iemand anders:
task-show = Bekijk: { $text }
task-take-over = Ik neem het over
task-taken = { $name } neemt “{ $text }” van je over.
task-taken-already = Deze actie is al weg of overgenomen.
task-remove-sure = Zal ik deze actie weghalen? Wie hem nam, hoort het van mij.
task-remove-yes = Ja, haal weg
task-removed-by = { $name } haalde een actie van je lijst:

# De projectleider
task-less = Uit “{ $title }” op { $day } kwam geen actie. Dat kan goed zijn. Is er iets vergeten? Voeg het dan toe.
task-add = Actie bij { $title }
task-offered = Deze actie zoekt iemand anders: “{ $text }”.
task-offered-by = Hij stond bij { $name }.

late-task = { $name }: “{ $text }” was voor { $day }.
late-task-of-nobody = “{ $text }” was voor { $day }, en zoekt iemand.
late-tasks = { $count } acties zijn over hun datum heen.
late-tasks-title = Late acties

tasks-open = Open acties:

# De volgende keer, en waarom
task-promised = Afgesproken vorige keer:
why-task-ask = Je was bij “{ $title }”.
why-task = Het gaat over je actie: “{ $text }”.
table-tasks = Acties
column-task-meeting = Overleg
column-task = Actie
column-task-day = Klaar op
column-task-state = Stand

# Wat stil kan staan
stuck-held_meeting = de taken na een afspraak
stuck-task = een herinnering aan acties
task-which = Over welke actie gaat het?
task-note-mine = Ja, noteer het
task-none-needed = Dat is goed. Er staat geen vraag open.
task-none-sure = Geen actie van { $title }: klopt dat?
means-task-when = Wanneer moet mijn actie af?
means-task-take = Noteer een actie voor mij
means-task-none = Ik neem geen actie
means-task-done = Het is klaar
means-task-busy = Ik ben bezig
means-task-cannot = Het lukt me niet
means-task-day = De dag van mijn actie

# Tekens van leven
sign-task = nam een actie op zich: “{ $text }”
sign-task-done = deed een actie: “{ $text }”

# In het rapport
figure-tasks-new = Afgesproken
figure-tasks-done = Gedaan
figure-tasks-open = Nog te doen

# Overgenomen van een ander
tasks-taken-over = Deze acties zijn nu van jou:

# Goed nieuws
success-tasks = Er zijn in de laatste tijd { $count } taken gedaan.
