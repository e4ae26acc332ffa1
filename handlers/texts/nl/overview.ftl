# Het overzicht van de projectleider
command-overzicht = Overzicht
means-overview = Hoe staan we ervoor?
overview-of = Zo staat het met { $coalition }. Tik aan wat je wilt regelen.
overview-nothing = Alles loopt. Er is nu niets dat op jou wacht.
overview-rest = Toon de rest ({ $count })
overview-rest-of = Dit speelt er ook.
overview-rest-none = Meer is er nu niet.
overview-kind-none = Dit is al geregeld.
