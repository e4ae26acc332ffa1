# Het overzicht van de projectleider
command-overzicht = Overzicht
means-overview = Hoe staan we ervoor?
overview-of = Zo staat het met { $coalition }. Tik aan wat je wilt regelen.
overview-nothing = Alles loopt. Er is nu niets dat op jou wacht.
overview-rest = Toon de rest ({ $count })
overview-rest-of = Dit speelt er ook.
overview-rest-none = Meer is er nu niet.
overview-sent = Verstuurde berichten
overview-kind-none = Dit is al geregeld.

# Elke maandag vanzelf
weekly-ask = Zal ik je dit elke maandag vanzelf sturen?
weekly-yes = Ja graag
weekly-no = Nee
weekly-from = Je krijgt het overzicht elke maandag, vanaf { $day }. Is er niets te doen, dan stuur ik niets.
weekly-change = Veranderen kan bij /instellingen.
weekly-not = Het overzicht komt niet vanzelf. Je vindt het altijd bij /overzicht.
weekly-settings = Overzicht op maandag

# Wat stil kan staan
stuck-weekly_overview = het overzicht van maandag
