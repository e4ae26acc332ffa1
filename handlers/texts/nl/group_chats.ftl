# Groepschats
groupchat-hello = Hoi! Ik ben de bot van de coalitie. Ik zet hier berichten voor de groep.
groupchat-how = De projectleider tikt op de knop, of typt /koppelgroep.
groupchat-choose = Kies de groep
groupchat-which = Bij welke groep van { $coalition } hoort deze chat?
groupchat-bound = Deze chat hoort nu bij { $group } van { $coalition }. Losmaken kan met /ontkoppelgroep.
groupchat-taken = Deze chat hoort al bij een andere coalitie. Die moet hem eerst losmaken.
groupchat-unbound = Deze chat is los. Ik zet hier niets meer.
groupchat-not-bound = Deze chat hoort niet bij jullie.
groupchat-elsewhere = Zet mij in de groepschat en typ het daar.
news-groupchat = Ik ben uit de groepschat van { $group } gehaald. Zet mij terug en typ daar /koppelgroep.
groupchat-closed = In de groepschat van { $group } kan ik niet meer schrijven. Is het onderwerp gesloten of weg? Open het weer, of typ ergens anders /koppelgroep.
