help-member = Dit kun je doen. Tik op een knop, of typ het woord.
help-stranger = Ik help een coalitie tegen eenzaamheid met afspreken en herinneren. Heb je een code? Typ dan: start en je code.
not-understood = Dat begreep ik niet helemaal. Dit kan ik voor je doen:
command-line = /{ $command } – { $what }
command-help = Hulp
command-stop = Stoppen
cannot-read-voice = Dat kan ik niet beluisteren. Typ het even.
cannot-read-encrypted = In deze versleutelde chat kan ik nog niet lezen. Begin een chat zonder versleuteling met mij.
