letter-to-leader = Stuur naar de projectleider
letter-to-leader-of = Stuur naar { $coalition }
letter-write-leader = Schrijf de projectleider
letter-write-leader-of = Schrijf aan { $coalition }
letter-preview = Dit stuur ik aan { $leaders }:
letter-cut = Alleen de eerste { $limit } tekens gaan mee.
file-not-taken = Je bestand kwam niet aan bij { $name }. Je woorden wel. Probeer het als foto of document.
letter-not-taken = Je bericht kwam niet aan bij { $name }. Probeer het nog eens, of bel even.
file-is-missing = Hier hoorde een bestand bij. Dat kwam niet aan. De schrijver weet het.
with-file = Met: { $name }
send = Verstuur
passed-on = Verstuurd aan { $leaders }. Je hoort het als er antwoord is.
letter-from = { $name } schrijft:
letter-from-of = { $name } van { $organisations } schrijft:
letter-reply = { $name } antwoordt op “{ $about }”:
letter-reply-of = { $name } van { $organisations } antwoordt op “{ $about }”:
letter-answer = { $name } antwoordt:
letter-later = Nu komt het niet gelegen. Ik bezorg het { $at }.
answer-letter = Antwoord aan { $name }
answer-whom = Voor wie is je antwoord?
type-answer = Wat wil je { $name } laten weten? Typ het hier.
answer-sent = Verstuurd aan { $name }.
answered-by = ✔ { $name } gaf antwoord aan { $to }.
cannot-reach = Dat lukte niet. Ik kan { $name } nu niet bereiken.
letter-offer = Zal ik dit doorsturen aan de projectleider? “{ $words }”
letter-leave = Nee, laat maar
letter-person-how = Dat kan. { $leaders } { $count ->
    [one] is de projectleider
   *[other] zijn de projectleiders
}. Zal ik je woorden doorsturen? Je hoort het als er antwoord is.
letter-call-how = Zal ik vragen of de projectleider je belt?
means-letter-pass-on = Stuur dit door
means-letter-yes-or-no = Over het doorsturen
means-letter-person = Ik wil de projectleider spreken
means-letter-call = Bel mij
which-do-you-mean = Wat bedoel je?
nobody-to-pass-on = Dat begreep ik niet. Wat wil je doen?
need-asked = Gaat het om iemand die hulp nodig heeft?
need-no = Nee, iets anders
need-say-again = Goed. Wat je schreef heb ik niet bewaard. Typ het nog een keer, dan kan het naar de projectleider.

# Tekens van leven
sign-letter = schreef een bericht
