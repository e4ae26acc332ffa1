help-member = Dit kun je doen. Tik op een knop. Stoppen kan altijd: typ stop.
help-stranger = Ik help een coalitie tegen eenzaamheid met afspreken en herinneren. Heb je een code? Typ: start, en dan je code. Bijvoorbeeld: start abc234
command-help = Hulp
got-file = Ik heb je bestand. Zal ik het doorsturen?
got-file-alone = Ik heb je bestand. Dit kan ik voor je doen:
