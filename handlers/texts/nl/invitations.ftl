# Uitnodigen
command-uitnodigen = Iemand uitnodigen
invite-whom = Wie nodig je uit? Typ de naam van een organisatie. Of kies hieronder.
invite-everyone = Open link voor iedereen
invite-group = Voor één groep
invite-leader = Projectleider
invite-adviser = Adviseur
invite-name-again = Typ alleen de naam van de organisatie, niet langer dan { $most } tekens.
invite-which = Bedoel je een van deze?
invite-unknown = Die partner ken ik nog niet. Is hij nieuw?
invite-new = Nieuw: { $name }
invite-other = Iets anders
invite-which-group = Voor welke groep is de link?
invitation-draft = Uitnodiging voor { $whom }.
invitation-holds =
    { $uses ->
        [0] Geldt { $length }, voor iedereen die de link heeft. Klopt dat?
        [one] Geldt { $length }, voor 1 persoon. Klopt dat?
       *[other] Geldt { $length }, voor { $uses } mensen. Klopt dat?
    }
invitation-draft-open = Wie met deze link komt, keur jij eerst goed.
invitation-draft-leader = De andere projectleiders horen het.
news-leader-invited = { $by } nodigde een projectleider uit. Dat kan tot { $until }. Klopt het niet? Trek het in bij /uitnodigen.
invitation-make = Maak de uitnodiging
valid-1 = 1 dag
valid-7 = 1 week
valid-14 = 2 weken
valid-90 = 3 maanden
uses-1 = 1 persoon
uses-5 = 5 mensen
uses-0 = Geen maximum
invitation-none = Goed, ik heb geen uitnodiging gemaakt.
invitation-made = Klaar. Stuur het bericht hieronder door. Het is voor { $whom }.
invitation-made-for = Klaar. { $name } krijgt het bericht om door te sturen. Het is voor { $whom }.
invitation-withdraw = Trek in
invite-again = Nog iemand uitnodigen
whom-everyone = iedereen
whom-leader = een projectleider
whom-adviser = een adviseur

# Het bericht om door te sturen
asks-organisation = Hoi! { $leader } nodigt { $organisation } uit voor { $coalition }.
asks-group = Hoi! { $leader } nodigt je uit voor de groep { $group } van { $coalition }.
asks-back = Hoi { $name }! { $leader } nodigt je weer uit voor { $coalition }.
asks-contact = Hoi! { $leader } nodigt je uit voor { $coalition }.
asks-leader = Hoi! { $leader } vraagt je om { $coalition } samen te leiden.
asks-adviser = Hoi! { $leader } vraagt je om mee te kijken als adviseur van { $coalition }.
pass-this-on = Goed nieuws! { $leader } nodigt { $whom } graag uit. Stuur het volgende bericht door aan wie je kent.
invited-why = Samen maken we { $municipality } minder eenzaam. Een chatbot helpt ons met afspreken en herinneren.
invited-how =
    { $doors ->
        [one] Meedoen kost twee minuten. Open de link, of richt je camera op het plaatje. Zie je een knop Start? Tik daarop. Daarna stelt de bot een paar vragen.
       *[other] Meedoen kost twee minuten. Open een van de links, of richt je camera op het plaatje. Zie je een knop Start? Tik daarop. Daarna stelt de bot een paar vragen.
    }
invited-code = Lukt dat niet? Typ in de chat met de bot: start { $code }
invited-until = Dit kan tot { $until }.

# Open uitnodigingen
invitations-open = Open uitnodigingen ({ $count })
invitations-these = Deze uitnodigingen werken nu. Tik er een aan om hem te zien.
invitations-none = Er zijn nu geen uitnodigingen.
invitation-short = { $whom } · { $uses }
uses-left =
    { $left ->
        [one] nog 1 persoon
       *[other] nog { $left } mensen
    }
uses-unlimited = geen maximum
invitation-of = Uitnodiging voor { $whom }
invitation-uses = Aantal: { $uses }
invitation-until = Tot { $until }
invitation-for-ever = Zonder einddatum
invitation-by = Gemaakt door { $name }, { $on }
invitation-by-former = Gemaakt door iemand die stopte, { $on }
invitation-by-operator = Gemaakt door de beheerder, { $on }
invitation-pass-on = Laat zien om door te sturen
invitation-gone = De uitnodiging voor { $whom } werkt niet meer.
invitation-keep = Toch houden
invite-by-link = Met een link kan een ander meedoen.
invite-by-leader = Fijn! De projectleider stuurt een uitnodiging. Zal ik dit doorgeven?
means-invite-someone = Iemand anders uitnodigen
